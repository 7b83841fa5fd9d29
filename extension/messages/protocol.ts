// Every message between the parts of the extension: name → who sends it, what it says, what is answered.
import type { Moment, MomentPhase, Tool } from '../../shared/core/meeting/moment-types.ts';
import type { Place, ReminderSettings } from '../../shared/core/reminder-settings.ts';
import type { SignName } from '../../shared/core/sign-watch.ts';

/** A piece of a card: tag, attributes, children. `data-do` names what a press does, `data-row` the row of a tick box. */
export type Part = readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: (Part | string)[]];

/** Words and looks of one card, ready to be drawn: the page's script holds no texts of its own. */
export type CardView = {
  readonly kind: 'card' | 'pill';
  /** the style sheet of its shadow root: no page carries it unless a card opens there */
  readonly style: string;
  /** what stands in it while it is open, small, and done; `{n}` in the small one is the number of open rows */
  readonly parts: { readonly card: readonly Part[]; readonly pill: readonly Part[]; readonly thanks: readonly Part[] };
  readonly phase: MomentPhase;
  readonly lang: 'ja' | 'en';
  readonly theme: ReminderSettings['theme'];
  readonly textSize: ReminderSettings['textSize'];
  readonly place: Place;
  /** px between the edge of the window and the card: Teams has a rail of icons there */
  readonly inset: number;
  /** on pages that plan, the links of the side bar may be covered */
  readonly mayCoverLinks: boolean;
  readonly title: string;
  readonly region: string;
  /** read out once; '' if nothing shall be read */
  readonly announce: string;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly ticked: boolean }[];
  /** `{n}` stands for the number of open rows */
  readonly pill: string;
  readonly words: {
    readonly menu: string;
    readonly close: string;
    readonly more: string;
    readonly later: string;
    readonly today: string;
    /** '' where the company has decided: then the menu does not offer it */
    readonly notThisTool: string;
    readonly place: string;
    readonly thanks: string;
  };
};

/** A box in the window of its document, in px: something to press or fill in, a link, or a picture that is no icon. */
export type Box = {
  readonly kind: 'control' | 'link' | 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** What a frame with a meeting says of itself: ms since a key or the pointer was used in it, and what stands in it. */
export type FrameLook = { readonly idle: number; readonly boxes: readonly Box[] };

export type ShareSignal = 'asked' | 'started' | 'stopped';
/** `taken`: by the page or a share, not by the person */
export type CardEnd = 'later' | 'untouched' | 'done' | 'taken';
export type MenuChoice = 'today' | 'tool' | 'place';
export type Undo =
  | { readonly what: 'today' }
  | { readonly what: 'tool'; readonly id: string }
  | { readonly what: 'phase'; readonly id: string }
  | { readonly what: 'row'; readonly id: string };

type Message<From extends 'page' | 'frame' | 'own', Request, Response> = {
  readonly from: From;
  readonly request: Request;
  readonly response: Response;
};

/** `page`: top frame of a meeting page; `frame`: any frame of one; `own`: popup, options, welcome. */
export type Protocol = {
  /** a moment was reached; answers whether a card may be asked for */
  'moment/enter': Message<'page', { moment: Moment }, { mayShow: boolean }>;
  /** the page in front is no moment any more */
  'moment/leave': Message<'page', Record<string, never>, null>;
  /** the page is quiet enough: which card? It counts as shown from here on. */
  'card/open': Message<'page', { moment: Moment }, CardView | null>;
  'card/tick': Message<'page', { row: string; ticked: boolean }, null>;
  'card/end': Message<'page', { phase: MomentPhase; how: CardEnd }, null>;
  'card/menu': Message<'page', { choice: MenuChoice }, null>;
  /** くわしく */
  'card/more': Message<'page', Record<string, never>, null>;
  'share/signal': Message<'frame', { signal: ShareSignal }, null>;
  /** a meeting that runs in a frame of the page; null if it does no more */
  'frame/moment': Message<'frame', { moment: Moment | null }, null>;
  /** a sign of a tool was seen on this page, the first time since it was loaded */
  'sign/seen': Message<'frame', { tool: Tool; sign: SignName }, null>;
  /** asks the frame with the meeting, if there is one */
  'frame/look': Message<'page', Record<string, never>, FrameLook | null>;
  'row/tick': Message<'own', { tabId: number; row: string; ticked: boolean }, null>;
  'settings/change': Message<'own', { change: Record<string, unknown> }, { saved: boolean }>;
  'pause/today': Message<'own', { paused: boolean }, null>;
  'quiet/answer': Message<'own', { quieter: boolean }, null>;
  'dismissed/undo': Message<'own', { undo: Undo }, null>;
  'record/clear': Message<'own', Record<string, never>, null>;
  /** the sample card of the welcome page */
  'card/sample': Message<'own', Record<string, never>, CardView | null>;
};

export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = Protocol[N]['request'];
export type ResponseOf<N extends MessageName> = Protocol[N]['response'];

/** What the background or the popup says to the page in front of a tab. */
export type ToPage =
  | { readonly to: 'page'; readonly name: 'share'; readonly signal: ShareSignal }
  | { readonly to: 'page'; readonly name: 'frame-moment'; readonly moment: Moment | null; readonly frameId: number }
  | { readonly to: 'page'; readonly name: 'focus' }
  /** settings changed, or the day is off: take the card of that moment away, and of no other that has come meanwhile */
  | { readonly to: 'page'; readonly name: 'close'; readonly phase: MomentPhase }
  /** which moment is this? Answered with a `Moment`, or with the tool alone: then a meeting may be on that nothing tells of. */
  | { readonly to: 'page'; readonly name: 'where' }
  /** answered by a frame with a meeting only, with a `FrameLook` */
  | { readonly to: 'frame'; readonly name: 'look' };
