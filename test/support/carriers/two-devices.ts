// Two devices of one shared list, and what each of them shows.
import { canonicalJson } from '../../../shared/core/log/change.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { freshPage } from './fresh-page.ts';
import { type TeamDevice, teamDevice } from './team-device.ts';

/** The state as one text, equal on two devices that show the same. */
export const stateOf = (device: TeamDevice): string =>
  [...applyChanges(device.log())]
    .map(([path, { value }]) => `${path} ${canonicalJson(value)}`)
    .sort()
    .join('\n');

/** The first has made the list and kept its key; the second has joined by it. @param time milliseconds since 1970 */
export async function twoDevices(time: () => number): Promise<[TeamDevice, TeamDevice]> {
  const one = await teamDevice('pc-1', time, freshPage);
  const other = await teamDevice('pc-2', time, freshPage);
  await one.start('みほん商店');
  await one.markKept();
  await other.join(one.card());
  return [one, other];
}
