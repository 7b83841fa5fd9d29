// Starts on a meeting page, once, and takes over from an older version of itself.
import { HOST_MARK } from './card/card.ts';
import { watchFrame, watchPage } from './page.ts';

const BYE = 'telemamori-bye';
const stop = new AbortController();

// An older instance, orphaned by an update, hears this and leaves.
document.dispatchEvent(new Event(BYE));
for (const host of document.querySelectorAll(`[${HOST_MARK}]`)) host.remove();
document.addEventListener(BYE, () => stop.abort(), { signal: stop.signal });

if (window === window.top) watchPage(stop);
else watchFrame(stop);
