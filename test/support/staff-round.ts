// A round of a staff check for tests.
import type { Round } from '../../shared/core/staff-check/round.ts';
import { invitation } from './staff-check.ts';

export const aRound = (parts: Partial<Round> = {}): Round => ({
  ...invitation(),
  createdAt: 1_764_547_200_000,
  slips: 34,
  spare: 4,
  groups: [],
  privateKey: Uint8Array.from({ length: 32 }, (_, at) => at + 1),
  kept: { paper: true, file: true },
  phase: 'open',
  closedOn: null,
  counts: null,
  ...parts,
});
