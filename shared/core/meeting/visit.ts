// One meeting in one tab, as far as addresses tell: where it began, what was shown in it. No number, no name, no address.
import { fieldsOf, numberOf, oneOf, textsOf } from '../parse.ts';
import type { MeetingRole, Moment, MomentPhase, Tool } from './moment-types.ts';
import { isMomentPhase, isTool } from './moment-types.ts';

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
};

const isPlanning = (phase: MomentPhase): boolean => phase === 'schedule' || phase === 'settings';

function isNewMeeting(visit: Visit, moment: Moment, now: number): boolean {
  const gap = Math.abs(now - visit.lastAt);
  if (visit.tool !== moment.tool || gap > MAX_VISIT_MS || isPlanning(visit.phase) !== isPlanning(moment.phase))
    return true;
  if (visit.phase === 'after') return moment.phase !== 'after';
  return moment.phase === 'landing' && gap > (visit.joinedAt === null ? LINK_LIVES : JOINING_TAKES);
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
  if (isNew) {
    const empty = { shown: [], later: [], ticked: [], open: null, isSharing: false };
    const { tool, phase, role = null } = moment;
    return { token: newToken, tool, phase, role, joinedAt: joins, lastAt: now, ...empty };
  }
  const role = moment.role ?? visit.role;
  const isSharing = moment.phase === 'sharing' && visit.isSharing;
  return { ...visit, phase: moment.phase, role, joinedAt: visit.joinedAt ?? joins, lastAt: now, isSharing };
}

const timeOf = (value: unknown): number | null => numberOf(value) ?? null;

function parseOpen(stored: unknown): OpenCard | null {
  const { phase, rows, at } = fieldsOf(stored);
  const opened = timeOf(at);
  return isMomentPhase(phase) && opened !== null ? { phase, rows: textsOf(rows), at: opened } : null;
}

/** Reads a visit from anything; null if it is none. */
export function parseVisit(stored: unknown): Visit | null {
  const fields = fieldsOf(stored);
  const { token, tool, phase, role } = fields;
  const lastAt = timeOf(fields.lastAt);
  if (typeof token !== 'string' || !isTool(tool) || !isMomentPhase(phase) || lastAt === null) return null;
  return {
    token,
    tool,
    phase,
    role: oneOf(['host', 'guest'] as const)(role) ?? null,
    joinedAt: timeOf(fields.joinedAt),
    lastAt,
    shown: textsOf(fields.shown).filter(isMomentPhase),
    later: textsOf(fields.later).filter(isMomentPhase),
    ticked: textsOf(fields.ticked),
    open: parseOpen(fields.open),
    isSharing: fields.isSharing === true,
  };
}
