// Every fault there is, quick ones first.
import { carriers } from './faults/carriers.ts';
import { clearedData } from './faults/cleared.ts';
import { damages } from './faults/damage.ts';
import { fourTabs } from './faults/four-tabs.ts';
import { fullDisk } from './faults/full-disk.ts';
import { hostileFile } from './faults/hostile-file.ts';
import { hostileLink } from './faults/hostile-link.ts';
import { hostileScreen } from './faults/hostile-screen.ts';
import { killFaults } from './faults/kill.ts';
import { misbehaviour } from './faults/misbehave.ts';
import { packKills } from './faults/pack-kill.ts';
import { profileCopies } from './faults/profile-copy.ts';
import { sendKill } from './faults/send-kill.ts';
import { soak } from './faults/soak.ts';
import { strangers } from './faults/strangers.ts';
import { strangersKills } from './faults/strangers-kill.ts';
import { twoAdmins } from './faults/two-admins.ts';
import { twoSites } from './faults/two-sites.ts';
import { updates } from './faults/update.ts';
import type { Fault } from './support/fault.ts';

export const FAULTS: readonly Fault[] = [
  hostileLink,
  hostileFile,
  strangers,
  carriers,
  twoAdmins,
  twoSites,
  sendKill,
  soak,
  hostileScreen,
  misbehaviour,
  clearedData,
  fullDisk,
  updates,
  fourTabs,
  ...killFaults,
  ...packKills,
  ...strangersKills,
  ...profileCopies,
  ...damages,
];
