// What somebody says to one question of a staff check, and its three bits on the way.

/** On the way 1 to 5 in this order, for ever; 0 is no answer; 6 and 7 are for a later version. */
export const REPLIES = ['yes', 'partly', 'no', 'na', 'unknown'] as const;
export type Reply = (typeof REPLIES)[number];

export const REPLY_BITS = 3;
export const NO_REPLY = 0;

/** The number on the way of a reply, 0 for none. */
export const codeOfReply = (reply: Reply | undefined): number =>
  reply === undefined ? NO_REPLY : REPLIES.indexOf(reply) + 1;

/** The reply of a number from 1 to 5; undefined for every other number. */
export const replyOfCode = (code: number): Reply | undefined => REPLIES[code - 1];
