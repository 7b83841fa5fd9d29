// A meeting inside a frame: tells the page in front, through the background, what it is; that page shows the one card.
import { keyOf, type Moment } from '../../shared/core/meeting/moment-types.ts';
import type { PageTool } from '../../shared/core/meeting/tool-addresses.ts';
import { boxesHere } from './boxes.ts';
import { watchDocument } from './document-moment.ts';
import { hearShare } from './hear-share.ts';
import { ask, isAlive, onMessage } from './runtime.ts';
import { idleMs, watchTouches } from './touches.ts';

function isFrontReachable(): boolean {
  try {
    return Boolean(window.top?.document);
  } catch {
    // Another origin.
    return false;
  }
}

export function watchFrame(tool: PageTool, stop: AbortController): void {
  const { signal } = stop;
  let here: Moment | null = null;
  const arrive = (moment: Moment | null) => {
    if (!isAlive()) stop.abort();
    if (keyOf(moment) === keyOf(here)) return;
    here = moment;
    void ask('frame/moment', { moment });
  };
  // Where the sentinel reaches the page in front by itself, a second word from here would only come late.
  if (!isFrontReachable()) hearShare((share) => void ask('share/signal', { signal: share }), signal);
  watchTouches(signal);
  onMessage('frame', () => here && { idle: idleMs(), boxes: boxesHere() }, signal);
  // A client that was loaded ahead, without a place on the page, is no meeting yet.
  watchDocument(tool, (moment) => arrive(innerWidth && innerHeight ? moment : null), signal);
  addEventListener('pagehide', () => arrive(null), { signal });
}
