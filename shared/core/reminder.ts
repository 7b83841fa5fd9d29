// Which card, if any: one pure function from the moment, what was shown, the settings and the clock.
import type { Moment, MomentPhase, Tool } from './meeting/moment-types.ts';
import type { Visit } from './meeting/visit.ts';
import { isQuiet, isResting, NEW_PHASE, NEW_ROW, type Now, type ReminderHistory, shownOn } from './reminder-history.ts';
import type { ReminderSettings } from './reminder-settings.ts';

/** Besides the word at the share picker. */
export const CARDS_PER_VISIT = 2;
/** Between the cards of two meetings; the phases of one meeting do not wait for each other. */
export const GAP_MS = 10 * 60_000;
/** A landing page that was left for longer than this led into the desktop app: its card would come after the meeting. */
export const LANDING_MS = 60_000;
export const ROWS_PER_CARD = 3;
export const ROWS_IN_POPUP = 4;
/** An untouched card becomes a pill after this. */
export const UNTOUCHED_MS = 45_000;

/** One thing to tick, as the content has it. */
export type ReminderRow = {
  readonly id: string;
  readonly tools: readonly Tool[];
  readonly phase: MomentPhase | 'recording';
  readonly audience: 'everyone' | 'host';
  readonly weight: number;
  readonly repeat: 'every-meeting' | 'learn-once';
  /** true of this phase, but nothing that can be done on its page: in the popup and the one-minute check, never on a card */
  readonly isAdvice?: true;
};

export type WhyNothing =
  | 'sharing'
  | 'in-talk'
  | 'tool-off'
  | 'phase-off'
  | 'toolbar-only'
  | 'paused'
  | 'put-off'
  | 'shown-before'
  | 'visit-full'
  | 'day-full'
  | 'too-soon'
  | 'too-late'
  | 'nothing-left';

export type Decision =
  /** `isSame`: the card that stood there before a reload, not a new one */
  | { readonly kind: 'card'; readonly rows: readonly string[]; readonly isSame: boolean }
  /** the phase was ignored too often: a small sign only */
  | { readonly kind: 'pill'; readonly rows: readonly string[] }
  | { readonly kind: 'nothing'; readonly why: WhyNothing };

export type ReminderInput = {
  readonly moment: Moment;
  readonly rows: readonly ReminderRow[];
  readonly history: ReminderHistory;
  readonly visit: Visit;
  readonly settings: ReminderSettings;
  /** the page shows that people are talking */
  readonly isInTalk: boolean;
  readonly now: Now;
};

/** Rows that fit tool, phase and person; ticked and resting ones included. */
export function fittingRows(
  rows: readonly ReminderRow[],
  where: { readonly tool: Tool; readonly phase: MomentPhase | 'recording' },
  isHost: boolean,
): readonly ReminderRow[] {
  return rows.filter(
    (row) => row.phase === where.phase && row.tools.includes(where.tool) && (isHost || row.audience === 'everyone'),
  );
}

/** For people who said that they host, unless the page shows a guest; and where the page itself shows a host. */
function showsHostRows({ settings, moment, visit }: Pick<ReminderInput, 'settings' | 'moment' | 'visit'>): boolean {
  const role = moment.role ?? visit.role;
  return role === 'host' || (settings.isHost && role !== 'guest');
}

/** Open rows in the order in which a card would take them: not those of the last card, then weight and long absence. */
function rotate(open: readonly ReminderRow[], history: ReminderHistory, phase: MomentPhase): ReminderRow[] {
  const last = new Set((history.phases[phase] ?? NEW_PHASE).lastRows);
  const score = (row: ReminderRow): number => {
    const seen = (history.rows[row.id] ?? NEW_ROW).lastCard;
    const absence = seen === 0 ? 12 : Math.min(history.cards - seen, 12);
    return (last.has(row.id) ? -100 : 0) + absence + row.weight * 2;
  };
  const scored = open.map((row, order) => ({ row, order, score: score(row) }));
  return scored.sort((a, b) => b.score - a.score || a.order - b.order).map(({ row }) => row);
}

/** Not ticked in this visit, not resting; best first. */
function untouchedRows(input: ReminderInput, isAdvice: boolean): readonly ReminderRow[] {
  const { moment, rows, history, visit, settings, now } = input;
  const open = fittingRows(rows, moment, showsHostRows(input)).filter(
    (row) =>
      (row.isAdvice ?? false) === isAdvice &&
      !visit.ticked.includes(row.id) &&
      !(settings.fewer && isResting(history, row.id, now)),
  );
  return rotate(open, history, moment.phase);
}

/** What can be done at a moment and is open, best first: what a card would take. */
export const openRows = (input: ReminderInput): readonly ReminderRow[] => untouchedRows(input, false);

/** A card stands open for this long at most, reloads included. */
const standsOpen = ({ visit, moment, now }: ReminderInput): boolean =>
  visit.open !== null && visit.open.phase === moment.phase && Math.abs(now.ms - visit.open.at) < UNTOUCHED_MS;

/** What forbids a card, in the order in which a person would want to know it; null if nothing does. */
function whyNot(input: ReminderInput): WhyNothing | null {
  const { moment, visit, settings, history, now, isInTalk } = input;
  if (visit.isSharing) return 'sharing';
  // The share picker opens in the middle of talk; every other card must come before or after.
  if ((isInTalk || moment.isInTalk) && moment.phase !== 'sharing') return 'in-talk';
  if (!settings.tools.includes(moment.tool)) return 'tool-off';
  if (!settings.phases.includes(moment.phase)) return 'phase-off';
  if (history.pausedDay === now.day) return 'paused';
  if (settings.place === 'toolbar') return 'toolbar-only';
  return visit.later.includes(moment.phase) ? 'put-off' : null;
}

function whyFull({ moment, visit, settings, history, now }: ReminderInput): WhyNothing | null {
  if (visit.shown.includes(moment.phase)) return 'shown-before';
  if (moment.phase === 'landing' && now.ms - (visit.landedAt ?? now.ms) > LANDING_MS) return 'too-late';
  const cards = visit.shown.filter((phase) => phase !== 'sharing').length;
  if (moment.phase !== 'sharing' && cards >= CARDS_PER_VISIT) return 'visit-full';
  if (shownOn(history, now.day) >= settings.perDay) return 'day-full';
  if (visit.shown.length > 0) return null;
  const since = now.ms - history.lastShownAt;
  // A last card in the future comes from a clock that was wrong; it must not silence us.
  return since >= 0 && since < GAP_MS ? 'too-soon' : null;
}

/** Decides. Has no memory of its own: whoever shows the card notes it in history and visit. */
export function decideReminder(input: ReminderInput): Decision {
  const forbidden = whyNot(input);
  if (forbidden) return { kind: 'nothing', why: forbidden };
  const open = openRows(input);
  const { visit, moment, history, now } = input;
  if (visit.open && standsOpen(input)) {
    // Ticked rows of a card stay on it: they recede, they do not vanish under the pointer.
    const hasOpen = visit.open.rows.some((id) => !visit.ticked.includes(id));
    if (hasOpen) return { kind: 'card', rows: visit.open.rows, isSame: true };
  }
  if (open.length === 0) return { kind: 'nothing', why: 'nothing-left' };
  const full = whyFull(input);
  if (full) return { kind: 'nothing', why: full };
  const rows = open.slice(0, ROWS_PER_CARD).map(({ id }) => id);
  if (!isQuiet(history, moment.phase, now)) return { kind: 'card', rows, isSame: false };
  return moment.phase === 'sharing' ? { kind: 'nothing', why: 'put-off' } : { kind: 'pill', rows };
}

/** The rows of the popup for a moment: what the card shows or would show first, ticked ones of this visit kept, advice last. */
export function popupRows(input: ReminderInput): readonly string[] {
  const { visit, rows, moment } = input;
  const fitting = fittingRows(rows, moment, showsHostRows(input)).map(({ id }) => id);
  const wanted = [...(visit.open?.phase === moment.phase ? visit.open.rows : []), ...visit.ticked];
  const first = wanted.filter((id, index) => fitting.includes(id) && wanted.indexOf(id) === index);
  const open = [...openRows(input), ...untouchedRows(input, true)];
  const rest = open.flatMap(({ id }) => (first.includes(id) ? [] : [id]));
  return [...first, ...rest].slice(0, Math.max(ROWS_IN_POPUP, first.length));
}

/** The number on the badge: what is open in this moment's short list; 0 while sharing or talking. */
export function badgeCount(input: ReminderInput): number {
  if (input.visit.isSharing || input.visit.isInTalk || input.history.pausedDay === input.now.day) return 0;
  if (!input.settings.tools.includes(input.moment.tool)) return 0;
  return popupRows(input).filter((id) => !input.visit.ticked.includes(id)).length;
}
