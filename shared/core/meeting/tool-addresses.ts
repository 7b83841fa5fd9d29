// The shape of what one tool's file knows about its addresses.
import type { PageAddress } from './address.ts';
import type { HostRule, HostUse } from './host.ts';
import type { MeetingRole, MomentPhase, Tool } from './moment-types.ts';

export type PagePhase = { readonly phase: MomentPhase; readonly role?: MeetingRole; readonly ifJoined?: true };

export type ToolAddresses = {
  readonly tool: Tool;
  readonly hosts: readonly HostRule[];
  /** The phase of a page on one of these hosts; null for chat, lists, help and everything unknown. */
  readonly phaseOf: (address: PageAddress, use: HostUse) => PagePhase | null;
  /** CSS selectors that show "in the meeting" or "left the meeting". Fragile: only ever a reason to be quiet or to be late. */
  readonly signs: { readonly inTalk: string; readonly left: string };
};

/** A word that forged names carry. */
export type BrandWord = {
  readonly word: string;
  /** long and rare enough that one wrong letter still means this word */
  readonly slip: boolean;
};

/** What a link of the tool is told by, and what it gives away to whoever holds it. */
export type LinkFacts = {
  /** the host that is shown as the real one beside a forged link */
  readonly realHost: string;
  readonly brandWords: readonly BrandWord[];
  /** True if whoever has the link needs no other secret to get in. */
  readonly hasPasscode: (address: PageAddress) => boolean;
  /** A meeting room that stays the same for every meeting of its owner; `maybe` where the number only looks like one. */
  readonly permanentRoom: (address: PageAddress) => 'yes' | 'maybe' | 'no';
};
