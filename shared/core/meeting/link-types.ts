// What the check of a link can tell: whose site it is, what is inside, what to do next. Words live in the messages.
import type { Span } from './address.ts';
import type { HostUse } from './host.ts';
import type { LookalikeHow } from './lookalike.ts';
import type { MeetingRole, MomentPhase, Tool } from './moment-types.ts';
import type { LinkWrapper } from './wrapped-link.ts';

/** What to do next, in this order. */
export type LinkAdvice =
  | 'do-not-open'
  | 'ask-inviter'
  | 'join-from-calendar'
  | 'report-if-entered'
  | 'do-not-repost'
  | 'use-new-room'
  | 'check-inviter'
  | 'ask-which-tool'
  | 'open-original'
  | 'type-https'
  | 'paste-whole-link';

/** `user-info`: something before `@` hides the site; `port`: the real name, but not the way the tool works; `label`: the text shows a tool's address, the link leads elsewhere. */
export type FalseHow = LookalikeHow | 'user-info' | 'port' | 'label';

export type RealLink = {
  readonly kind: 'real';
  readonly tool: Tool;
  readonly link: string;
  readonly host: string;
  /** the part of `link` that names the site */
  readonly site: Span;
  readonly use: HostUse;
  /** null: the tool's own site, but no page of a meeting that we know */
  readonly phase: MomentPhase | null;
  readonly role: MeetingRole | null;
  /** whoever has the link needs no other secret */
  readonly hasPasscode: boolean;
  readonly permanentRoom: 'yes' | 'maybe' | 'no';
  /** `http`, as in old invitations: genuine, but it should be `https` */
  readonly isOld: boolean;
  /** the link may go on behind a line break, so what is inside cannot be told */
  readonly mayBeCut: boolean;
  readonly advice: readonly LinkAdvice[];
};

export type LookalikeLink = {
  readonly kind: 'lookalike';
  /** which tool it passes itself off as */
  readonly tool: Tool;
  readonly how: FalseHow;
  readonly link: string;
  readonly host: string;
  /** the part of `link` that is false: mark it */
  readonly wrong: Span;
  /** the part of `link` that names the site to which a browser would really go */
  readonly site: Span;
  /** one name that the real site ends in */
  readonly realHost: string;
  readonly advice: readonly LinkAdvice[];
};

/** Why nothing more can be said: another tool, a maker's other page, a wrapper that hides the target, a short link, a name that holds a tool's, numbers for a name, or nothing known. */
export type OtherReason = 'other-tool' | 'maker' | 'wrapper' | 'short' | 'carries-name' | 'number' | 'unknown';

export type OtherLink = {
  readonly kind: 'other-site';
  readonly reason: OtherReason;
  /** the other tool or the wrapper; '' where there is none */
  readonly name: string;
  /** whose name it carries */
  readonly near: Tool | null;
  readonly link: string;
  readonly host: string;
  readonly site: Span;
  readonly advice: readonly LinkAdvice[];
};

export type NoLink = {
  readonly kind: 'not-a-link';
  /** a cut text is not judged, because half a link is another link */
  readonly tooLong?: true;
  readonly advice: readonly LinkAdvice[];
};

/** `wrapper`: whose address was around the link that this tells about */
export type LinkCheck = (RealLink | LookalikeLink | OtherLink | NoLink) & { readonly wrapper?: LinkWrapper };

export type TextCheck = {
  /** the one that matters: a false one before the meeting, whatever comes first */
  readonly check: LinkCheck;
  /** where the other links of the text lead, each site once */
  readonly others: readonly string[];
};

/** A text with all that it tells about its meeting. */
export type InvitationCheck = TextCheck & {
  /** every link of the text, the worst first, each once */
  readonly links: readonly LinkCheck[];
  /** a passcode stands in the text beside the link */
  readonly passcodeInText: boolean;
  /** a word such as 「社外秘」 in the text, as written */
  readonly secretWord: string | null;
};
