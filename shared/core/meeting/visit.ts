// One meeting in one tab, as far as addresses tell: where it began, what was shown in it. No number, no name, no address.
import { isAnother } from './mark.ts';
import type { MeetingRole, Moment, MomentPhase, Tool } from './moment-types.ts';
import { isMark, isMomentPhase, isTool } from './moment-types.ts';

const MINUTE = 60_000;
/** Shorter than this on the meeting page and nobody was in a meeting. */
const JOINED_AFTER = MINUTE;
/** Tools load several pages while a person joins; a landing page later than this is another meeting. */
const JOINING_TAKES = 2 * MINUTE;
/** Whoever opens a link again after this, without the meeting page in between, was in the app meanwhile. */
const LINK_LIVES = 30 * MINUTE;
const MAX_VISIT_MS = 12 * 60 * MINUTE;

export type OpenCard = { readonly phase: MomentPhase; readonly rows: readonly string[]; readonly at: number };

export type Visit = {
  /** random, made for this visit only */
  readonly token: string;
  readonly tool: Tool;
  readonly phase: MomentPhase;
  readonly role: MeetingRole | null;
  /** when the meeting page was reached first; null before */
  readonly joinedAt: number | null;
  readonly lastAt: number;
  /** phases in which a card opened by itself */
  readonly shown: readonly MomentPhase[];
  /** phases that were put off or closed */
  readonly later: readonly MomentPhase[];
  /** rows ticked in this visit */
  readonly ticked: readonly string[];
  /** the card that stands open, so that it can stand there again after a reload */
  readonly open: OpenCard | null;
  readonly isSharing: boolean;
  /** the page shows that people are talking */
  readonly isInTalk: boolean;
  /** when the landing page was reached first; null if it never was */
  readonly landedAt: number | null;
  /** what tells this meeting from another, one per kind of address */
  readonly marks: readonly string[];
};

const isPlanning = (phase: MomentPhase): boolean => phase === 'schedule' || phase === 'settings';

function isNewMeeting(visit: Visit, moment: Moment, now: number): boolean {
  const gap = Math.abs(now - visit.lastAt);
  if (visit.tool !== moment.tool || gap > MAX_VISIT_MS || isPlanning(visit.phase) !== isPlanning(moment.phase))
    return true;
  if (visit.phase === 'after') return moment.phase !== 'after';
  const { mark } = moment;
  if (mark && visit.marks.some((known) => isAnother(mark, known))) return true;
  if (moment.phase === 'landing') return gap > (visit.joinedAt === null ? LINK_LIVES : JOINING_TAKES);
  // Where the address tells nothing, a pre-join screen this much later is that of another meeting; whoever talks is in the first.
  return moment.ifShown === true && !moment.isInTalk && gap > LINK_LIVES;
}

/** True if a page that only may follow a meeting really follows one. */
const wasInMeeting = (visit: Visit | null, moment: Moment, now: number): boolean =>
  visit !== null &&
  visit.tool === moment.tool &&
  (visit.phase === 'after' || (visit.joinedAt !== null && Math.abs(now - visit.joinedAt) >= JOINED_AFTER));

/**
 * The visit after a tab has come to a moment.
 * @param newToken used if another meeting begins here
 * @returns null if the moment does not count (a start page without a meeting before it); the old visit then stays
 */
export function followVisit(visit: Visit | null, moment: Moment, now: number, newToken: string): Visit | null {
  if (moment.ifJoined && !wasInMeeting(visit, moment, now)) return null;
  const isNew = visit === null || isNewMeeting(visit, moment, now);
  const joins = moment.phase === 'prejoin' ? now : null;
  const lands = moment.phase === 'landing' ? now : null;
  const isInTalk = moment.isInTalk === true;
  if (isNew) {
    const empty = { shown: [], later: [], ticked: [], open: null, isSharing: false };
    const { tool, phase, role = null } = moment;
    const marks = moment.mark ? [moment.mark] : [];
    return {
      token: newToken,
      tool,
      phase,
      role,
      joinedAt: joins,
      landedAt: lands,
      lastAt: now,
      marks,
      isInTalk,
      ...empty,
    };
  }
  return {
    ...visit,
    phase: moment.phase,
    role: moment.role ?? visit.role,
    joinedAt: visit.joinedAt ?? joins,
    landedAt: visit.landedAt ?? lands,
    lastAt: now,
    isSharing: moment.phase === 'sharing' && visit.isSharing,
    isInTalk: isInTalk || (moment.phase === 'sharing' && visit.isInTalk),
    marks: moment.mark ? [...new Set([...visit.marks, moment.mark])] : visit.marks,
  };
}

const textList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const timeOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

function parseOpen(stored: unknown): OpenCard | null {
  const { phase, rows, at } = (stored ?? {}) as Record<string, unknown>;
  const opened = timeOf(at);
  return isMomentPhase(phase) && opened !== null ? { phase, rows: textList(rows), at: opened } : null;
}

/** Reads a visit from anything; null if it is none. */
export function parseVisit(stored: unknown): Visit | null {
  const fields = (stored !== null && typeof stored === 'object' ? stored : {}) as Record<string, unknown>;
  const { token, tool, phase, role } = fields;
  const lastAt = timeOf(fields.lastAt);
  if (typeof token !== 'string' || !isTool(tool) || !isMomentPhase(phase) || lastAt === null) return null;
  return {
    token,
    tool,
    phase,
    role: role === 'host' || role === 'guest' ? role : null,
    joinedAt: timeOf(fields.joinedAt),
    lastAt,
    shown: textList(fields.shown).filter(isMomentPhase),
    later: textList(fields.later).filter(isMomentPhase),
    ticked: textList(fields.ticked),
    open: parseOpen(fields.open),
    isSharing: fields.isSharing === true,
    isInTalk: fields.isInTalk === true,
    landedAt: timeOf(fields.landedAt),
    marks: textList(fields.marks).filter(isMark),
  };
}
