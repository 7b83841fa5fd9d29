// Starts on a page of a meeting tool. An older instance of itself, orphaned by an update, notices that its extension is gone and leaves.
import { HOST_MARK } from './card/card.ts';
import { watchFrame } from './frame.ts';
import { watchPage } from './page.ts';
import { toolHere } from './tool.ts';

const tool = toolHere();
const stop = new AbortController();

for (const host of document.querySelectorAll(`[${HOST_MARK}]`)) host.remove();

if (tool) {
  if (window === window.top) watchPage(tool, stop);
  else watchFrame(tool, stop);
}
