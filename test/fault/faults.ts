// Every fault there is, quick ones first.
import { damages } from './faults/damage.ts';
import { hostileFile } from './faults/hostile-file.ts';
import { hostileLink } from './faults/hostile-link.ts';
import { killFaults } from './faults/kill.ts';
import { profileCopies } from './faults/profile-copy.ts';
import { soak } from './faults/soak.ts';
import type { Fault } from './support/fault.ts';

export const FAULTS: readonly Fault[] = [hostileLink, hostileFile, soak, ...killFaults, ...profileCopies, ...damages];
