// The shape of what one tool's file knows about its addresses.
import type { PageAddress } from './address.ts';
import type { HostRule, HostUse } from './host.ts';
import type { MeetingRole, MomentPhase, Tool } from './moment-types.ts';

export type PagePhase = {
  readonly phase: MomentPhase;
  readonly role?: MeetingRole;
  readonly ifJoined?: true;
  readonly ifShown?: true;
};

/** CSS selectors by which a page tells its phase. '' if none is known. Each is dated in shared/content/tool-pages.ts. */
export type PageSigns = {
  /** the pre-join screen or the lobby: while one is there nobody talks, whatever else is there */
  readonly before: string;
  readonly inTalk: string;
  /** an end screen, which counts only without the other two */
  readonly left: string;
  /** No end screen is sure: a meeting is over when its signs of talk are gone for two seconds. */
  readonly endsSilently?: true;
};

export type ToolAddresses = {
  readonly tool: Tool;
  readonly hosts: readonly HostRule[];
  /** The phase of a page on one of these hosts; null for chat, lists, help and everything unknown. */
  readonly phaseOf: (address: PageAddress, use: HostUse) => PagePhase | null;
};

/** What only a script on the tool's own pages needs. */
export type PageTool = ToolAddresses & {
  readonly signs: PageSigns;
  /**
   * What tells this meeting from another: one lower-case letter for the kind of identity, then the identity. Two pages of
   * one meeting may have different kinds. '' if the address does not tell. Never leaves the page: see `markOf`.
   */
  readonly identityOf: (address: PageAddress) => string;
};

/** What a link of the tool is told by, and what it gives away to whoever holds it. */
export type LinkFacts = {
  /** the host that is shown as the real one beside a forged link */
  readonly realHost: string;
  /** True if whoever has the link needs no other secret to get in. */
  readonly hasPasscode: (address: PageAddress) => boolean;
  /** A meeting room that stays the same for every meeting of its owner; `maybe` where the number only looks like one. */
  readonly permanentRoom: (address: PageAddress) => 'yes' | 'maybe' | 'no';
};
