// What every visit does once its first view is on the way: it counts, and it keeps the app on the device.
import { registerOffline } from '../offline/register.ts';
import { countVisit } from '../visits.ts';

/** Called once per page. Both ask the browser for storage, which can take longer than the first view itself. */
export function goOn(): void {
  countVisit();
  // Where site data are blocked even asking for the worker throws. Then the app opens only with a network.
  registerOffline().catch((error: unknown) => console.warn('The app cannot be kept on this device.', error));
}
