// A new key for the shared list: for somebody who leaves, or a device that was lost.
import { companyKey } from '../../shared/carrier/segment.ts';
import type { Store } from '../../shared/store/store-type.ts';
import type { Way } from './outbox.ts';
import { keepTeam, newSecret, readAgain } from './team.ts';
import { seal } from './team-sealing.ts';
import { devicesOf, keepSegments, keptSegments } from './team-segments.ts';
import { inTurn } from './team-turn.ts';

export type ReplaceKey = {
  /** ways that the shared list uses, open or not */
  readonly ways: readonly Way[];
  /** devices that shall not come with the new key */
  readonly shutOut: readonly string[];
};

/**
 * A new key for everybody but those who are shut out. Under the old one a last segment says so; what comes with it later is
 * not taken. The new key is not on any card yet, so nothing is sent with it before.
 */
export const replaceKey = (store: Store, { ways, shutOut }: ReplaceKey): Promise<void> =>
  inTurn(async () => {
    const { values, device } = store;
    const part = await readAgain(values);
    if (!part) return;
    const old = await companyKey(part.secret);
    let segments = await keptSegments(values, old.id);
    const others = devicesOf(segments).filter((one) => one.device !== device);
    const named = (is: (id: string) => boolean) =>
      others.filter((one) => is(one.device)).map((one) => [one.device, one.name] as const);
    // The new key first: a page that goes away now must not leave a closed key and no other.
    await keepTeam(values, {
      ...part,
      secret: newSecret(),
      since: store.now(),
      isKept: false,
      closed: 0,
      former: [...part.former, old.id],
      expected: [...part.expected, ...named((id) => !shutOut.includes(id))].filter(([id]) => !shutOut.includes(id)),
      shutOut: [...part.shutOut, ...named((id) => shutOut.includes(id))],
    });
    for (const way of ways)
      segments = (await seal(store, old, { way, segments, name: part.name, closed: true })).segments;
    await keepSegments(values, old.id, segments);
  });
