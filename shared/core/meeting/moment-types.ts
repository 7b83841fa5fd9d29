// The words for "where in a meeting": the tools, the phases, and a moment made of both.

export const TOOLS = ['teams', 'webex', 'zoom', 'meet'] as const;
export type Tool = (typeof TOOLS)[number];

/** The phases in which a card may open. `recording` has rows too, but no address: the popup alone shows them. */
export const MOMENT_PHASES = ['schedule', 'landing', 'prejoin', 'sharing', 'after', 'settings'] as const;
export type MomentPhase = (typeof MOMENT_PHASES)[number];

export type MeetingRole = 'host' | 'guest';

export type Moment = {
  readonly tool: Tool;
  readonly phase: MomentPhase;
  /** where the address tells it */
  readonly role?: MeetingRole;
  /** The page looks the same without a meeting: the moment counts only if this tab was in one of this tool before. */
  readonly ifJoined?: true;
  /** The address is the same in other phases: the moment counts only while the page shows a sign of it. */
  readonly ifShown?: true;
  /** people are talking: the meeting is on, and no card may open */
  readonly isInTalk?: true;
  /** tells two meetings of one kind of address apart, see `markOf`; nobody can get the address back from it */
  readonly mark?: string;
};

/** The same for two moments that nobody would tell apart. */
export const keyOf = (moment: Moment | null): string =>
  moment ? `${moment.tool} ${moment.phase} ${moment.mark} ${moment.isInTalk}` : '';

/** As `markOf` makes them: the kind of identity, then 16 bits in base 36. */
export const isMark = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][0-9a-z]{1,4}$/.test(value);

export const isTool = (value: unknown): value is Tool => (TOOLS as readonly unknown[]).includes(value);

export const isMomentPhase = (value: unknown): value is MomentPhase =>
  (MOMENT_PHASES as readonly unknown[]).includes(value);
