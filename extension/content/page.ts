// One meeting page: which moment, when to ask for a card, when to take it away. In a frame it only passes on.
import { readStrictAddress } from '../../shared/core/meeting/address.ts';
import { findTool, momentOf } from '../../shared/core/meeting/moment.ts';
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import type { ShareSignal, ToPage } from '../messages/protocol.ts';
import { watchAddress } from './address-watch.ts';
import { type Card, guardKeys, showCard } from './card/card.ts';
import { whenQuiet } from './quiet.ts';
import { ask, isAlive, onMessage } from './runtime.ts';
import { watchSigns } from './sign-watch.ts';

/** A share that starts at once needs no word from us. */
const PICKER_MS = 250;
const LOOK_MS = 3000;

const keyOf = (moment: Moment | null): string => (moment ? `${moment.tool} ${moment.phase}` : '');

export function watchPage(stop: AbortController): void {
  const tool = findTool(readStrictAddress(location.href)?.host ?? '')?.addresses;
  if (!tool) return;
  let here: Moment | null = null;
  let share: ShareSignal = 'stopped';
  let card: Card | null = null;
  /** ends what waits for this moment; made when something does: an abort for nothing was a fifth of our time at load */
  let turn: AbortController | null = null;
  /** the moment came from a frame */
  let isFramed = false;

  const has = (selector: string): boolean => selector !== '' && document.querySelector(selector) !== null;
  const clear = () => {
    turn?.abort();
    turn = null;
    card?.remove();
    card = null;
  };

  async function offer(moment: Moment): Promise<void> {
    turn ??= new AbortController();
    const { signal } = turn;
    const answer = await ask('moment/enter', { moment });
    if (!answer?.mayShow || signal.aborted) return;
    if (moment.phase !== 'sharing' && !(await whenQuiet(signal))) return;
    const isInTalk = has(tool?.signs.inTalk ?? '');
    const view = await ask('card/open', { moment, isInTalk });
    if (!view || signal.aborted || share === 'started' || !isAlive()) return;
    const { phase } = moment;
    card = showCard(view, {
      onTick: (row, ticked) => void ask('card/tick', { row, ticked }),
      onEnd: (how) => void ask('card/end', { phase, how }),
      onMore: () => void ask('card/more', {}),
      onMenu: (choice) => void ask('card/menu', { choice }),
      mustGo: () => !isAlive() || (phase !== 'sharing' && has(tool?.signs.inTalk ?? '')),
    });
  }

  function arrive(moment: Moment | null): void {
    if (keyOf(moment) === keyOf(here)) return;
    here = moment;
    if (share === 'started') return;
    clear();
    if (moment) void offer(moment);
    else void ask('moment/leave', {});
  }

  function onShare(signal: ShareSignal): void {
    // Tools ask twice for one share; what is being shared stays hidden from us, whatever else is asked for.
    if (signal === share || (signal === 'asked' && share === 'started')) return;
    share = signal;
    clear();
    if (signal === 'asked' && tool) {
      turn = new AbortController();
      const asked = turn.signal;
      setTimeout(() => asked.aborted || void offer({ tool: tool.tool, phase: 'sharing' }), PICKER_MS);
    }
    // Whoever left the meeting while sharing has not had the word after it; anybody else is where they were.
    if (signal === 'stopped' && here)
      void (here.phase === 'after' ? offer(here) : ask('moment/enter', { moment: here }));
  }

  function onTold(message: ToPage): Moment | null {
    if (message.name === 'share') onShare(message.signal);
    if (message.name === 'frame-moment' && (momentOf(location.href) ?? { ifJoined: true }).ifJoined) {
      isFramed = true;
      arrive(message.moment);
    }
    if (message.name === 'focus') card?.focus();
    if (message.name === 'close') clear();
    return here;
  }

  stop.signal.addEventListener('abort', clear);
  watchSigns(tool, stop.signal);
  guardKeys(stop.signal);
  hearShare((signal) => {
    onShare(signal);
    void ask('share/signal', { signal });
  }, stop.signal);
  onMessage(onTold, stop.signal);
  watchAddress((address) => {
    isFramed = false;
    if (!isAlive()) stop.abort();
    else arrive(momentOf(address));
  }, stop.signal);
  const look = setInterval(() => {
    if (!isAlive()) stop.abort();
    if (document.visibilityState !== 'visible') return;
    if (has(tool.signs.left)) arrive({ tool: tool.tool, phase: 'after', ifJoined: true });
    // The frame with the meeting is gone: what this page is without it counts again.
    if (isFramed && ![...document.querySelectorAll('iframe')].some(({ src }) => momentOf(src))) {
      isFramed = false;
      arrive(momentOf(location.href));
    }
  }, LOOK_MS);
  stop.signal.addEventListener('abort', () => clearInterval(look));
}

/** Hears the sentinel; what it says comes in the same instant. */
function hearShare(onSignal: (signal: ShareSignal) => void, stop: AbortSignal): void {
  for (const signal of ['asked', 'started', 'stopped'] as const) {
    document.addEventListener(`telemamori-share-${signal}`, () => onSignal(signal), { signal: stop });
  }
}

function isFrontReachable(): boolean {
  try {
    return Boolean(window.top?.document);
  } catch {
    // Another origin.
    return false;
  }
}

/** A meeting inside a frame: the page in front is told, through the background, and shows the one card. */
export function watchFrame(stop: AbortController): void {
  // Where the sentinel reaches the page in front by itself, a second word from here would only come late.
  if (!isFrontReachable()) hearShare((signal) => void ask('share/signal', { signal }), stop.signal);
  const moment = momentOf(location.href);
  if (!moment || moment.ifJoined) return;
  void ask('frame/moment', { moment });
  const tool = findTool(location.hostname)?.addresses;
  if (tool) watchSigns(tool, stop.signal);
}
