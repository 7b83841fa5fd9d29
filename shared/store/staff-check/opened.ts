// Answers that were taken in, as the core counts them.
import { type Counter, counterOf, type OpenedAnswer } from '../../core/staff-check/roll-up.ts';
import type { Round } from '../../core/staff-check/round.ts';
import type { Received } from './rounds-database.ts';

/** Those that are opened, in the form in which the core counts them. */
export const openedOf = (received: readonly Received[]): readonly OpenedAnswer[] =>
  received.flatMap(({ name, slip, sheet }) => (sheet ? [{ name, slip, sheet }] : []));

export const counterOfRound = (round: Round, received: readonly Received[]): Counter =>
  counterOf(round, openedOf(received));
