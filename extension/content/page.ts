// The page in front: which moment, when to ask for a card, when to take it away.
import { keyOf, type Moment } from '../../shared/core/meeting/moment-types.ts';
import type { PageTool } from '../../shared/core/meeting/tool-addresses.ts';
import type { FrameLook, ShareSignal, ToPage } from '../messages/protocol.ts';
import { type Card, guardKeys, showCard } from './card/card.ts';
import { watchDocument } from './document-moment.ts';
import { hearShare } from './hear-share.ts';
import { whenQuiet } from './quiet.ts';
import { ask, isAlive, onMessage } from './runtime.ts';
import { watchTouches } from './touches.ts';

/** A share that starts at once needs no word from us. */
const PICKER_MS = 250;
/** A frame that loads another page of the same meeting is away for less than so many looks. */
const FRAME_GONE_LOOKS = 3;

const isPlanning = ({ phase }: Moment): boolean => phase === 'schedule' || phase === 'settings';

/** What the page is, of what it is itself and what a frame in it is. Talk anywhere is talk. */
function inFront(own: Moment | null, framed: Moment | null): Moment | null {
  if (own?.isInTalk || !framed) return own;
  return own && !framed.isInTalk && isPlanning(own) ? own : framed;
}

export function watchPage(tool: PageTool, stop: AbortController): void {
  let here: Moment | null = null;
  let share: ShareSignal = 'stopped';
  let card: Card | null = null;
  /** ends what waits for this moment; made when something does: an abort for nothing was a fifth of our time at load */
  let turn: AbortController | null = null;
  let own: Moment | null = null;
  let framed: Moment | null = null;
  let frameId = -1;
  let frameGoneIn = 0;

  const clear = () => {
    turn?.abort();
    turn = null;
    card?.remove();
    card = null;
  };
  const lookAtFrame = async (): Promise<FrameLook | null> => (framed ? ask('frame/look', {}) : null);

  async function offer(moment: Moment): Promise<void> {
    turn ??= new AbortController();
    const { signal } = turn;
    const { phase } = moment;
    const answer = await ask('moment/enter', { moment });
    if (!answer?.mayShow || signal.aborted) return;
    let frame: FrameLook | null = null;
    const frameIdleMs = async () => {
      frame = await lookAtFrame();
      return frame?.idle ?? Number.POSITIVE_INFINITY;
    };
    if (phase !== 'sharing' && !(await whenQuiet(signal, frameIdleMs))) return;
    const view = await ask('card/open', { moment });
    if (!view || signal.aborted || share === 'started' || !isAlive()) return;
    const boxes = (frame as FrameLook | null)?.boxes ?? [];
    card = showCard(view, boxes, {
      onTick: (row, ticked) => void ask('card/tick', { row, ticked }),
      onEnd: (how) => void ask('card/end', { phase, how }),
      onMore: () => void ask('card/more', {}),
      onMenu: (choice) => void ask('card/menu', { choice }),
      mustGo: () => !isAlive(),
    });
  }

  function arrive(moment: Moment | null): void {
    if (keyOf(moment) === keyOf(here)) return;
    here = moment;
    // A page that finds its own state while the picker is open takes the card for the picker away from nobody.
    if (share === 'started' || (share === 'asked' && moment)) return;
    clear();
    if (moment) void offer(moment);
    else void ask('moment/leave', {});
  }

  function onShare(signal: ShareSignal): void {
    // Tools ask twice for one share; what is being shared stays hidden from us, whatever else is asked for.
    if (signal === share || (signal === 'asked' && share === 'started')) return;
    share = signal;
    // Not the person's doing: it says nothing about whether the card was wanted.
    card?.take();
    clear();
    if (signal === 'asked') {
      turn = new AbortController();
      const asked = turn.signal;
      setTimeout(() => asked.aborted || void offer({ tool: tool.tool, phase: 'sharing' }), PICKER_MS);
    }
    // Whoever left the meeting while sharing has not had the word after it; anybody else is where they were.
    if (signal === 'stopped' && here)
      void (here.phase === 'after' ? offer(here) : ask('moment/enter', { moment: here }));
  }

  function onTold(message: Extract<ToPage, { to: 'page' }>): object {
    if (message.name === 'share') onShare(message.signal);
    if (message.name === 'frame-moment') {
      if (message.moment) {
        framed = message.moment;
        frameId = message.frameId;
        frameGoneIn = 0;
        arrive(inFront(own, framed));
      } else if (message.frameId === frameId) frameGoneIn = FRAME_GONE_LOOKS;
    }
    if (message.name === 'focus') card?.focus();
    if (message.name === 'close' && message.phase === (share === 'asked' ? 'sharing' : here?.phase)) clear();
    // Without a phase: a page of the tool on which a meeting may be on, though nothing tells it.
    return { tool: tool.tool, ...here };
  }

  const { signal } = stop;
  signal.addEventListener('abort', clear);
  guardKeys(signal);
  watchTouches(signal);
  hearShare((said) => {
    onShare(said);
    void ask('share/signal', { signal: said });
  }, signal);
  onMessage('page', onTold, signal);
  watchDocument(
    tool,
    (moment) => {
      if (!isAlive()) return stop.abort();
      own = moment;
      frameGoneIn -= 1;
      // A frame that is taken out may not have had its last word.
      if (frameGoneIn === 0 || !document.querySelector('iframe')) framed = null;
      arrive(inFront(own, framed));
    },
    signal,
  );
}
