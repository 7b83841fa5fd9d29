// What waits: whatever lies in the databases, only open invitations with a day to come and open rounds are told.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../shared/core/day.ts';
import { openStaffDatabase } from '../../../shared/store/staff-check/database.ts';
import { GIVEN_DATABASE } from '../../../shared/store/staff-check/given.ts';
import { ROUNDS_DATABASE } from '../../../shared/store/staff-check/rounds-database.ts';
import { readWaiting } from '../../../shared/store/staff-check/waiting.ts';
import { emptyProfile } from '../../support/browser-storage.ts';

const TODAY = '2026-11-27';
beforeEach(emptyProfile);

async function put(name: string, stores: readonly string[], store: string, values: readonly unknown[]): Promise<void> {
  const database = await openStaffDatabase<never>(name, stores as never);
  for (const [at, value] of values.entries()) await database.put(store as never, value as never, String(at) as never);
  database.close();
}

test('the law: counter 0 and a day from today on, the next due first; anything else is passed over', async () => {
  const given = fc.record({
    counter: fc.constantFrom(0, 1, 65_535),
    invitation: fc.record({ days: fc.integer({ min: -3, max: 3 }), code: fc.constantFrom('Ab-_9', 'x y', '') }),
  });
  const noise = fc.oneof(fc.string(), fc.integer(), fc.record({ counter: fc.constant(0), invitation: fc.string() }));
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 5 }), fc.array(noise, { maxLength: 3 }), async (some, rest) => {
      emptyProfile();
      const stored = some.map(({ counter, invitation: { days, code } }) => ({
        counter,
        invitation: { due: addDays(TODAY, days), code },
      }));
      await put(GIVEN_DATABASE, ['answers'], 'answers', [...rest, ...stored]);
      const expected = stored
        .filter(({ counter, invitation: { due, code } }) => counter === 0 && due >= TODAY && code === 'Ab-_9')
        .map(({ invitation }) => invitation.due)
        .toSorted();
      expect((await readWaiting(TODAY)).invitations.map(({ due }) => due)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('of rounds only those that are open, until the day on which their answers go', async () => {
  const round = (id: string, phase: string, keptUntil: string) => ({ id, phase, keptUntil });
  await put(ROUNDS_DATABASE, ['rounds', 'answers'], 'rounds', [
    round('a', 'open', '2027-01-01'),
    round('b', 'closed', '2027-01-01'),
    round('c', 'open', TODAY),
    round('d', 'a phase to come', '2027-01-01'),
    { phase: 'open' },
    null,
  ]);
  expect((await readWaiting(TODAY)).rounds).toEqual(['a']);
});

test('where nothing can be read, nothing waits; nothing is created', async () => {
  expect(await readWaiting(TODAY)).toEqual({ invitations: [], rounds: [] });
  expect(await indexedDB.databases()).toEqual([]);
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    writable: true,
    value: {
      databases: async () => [{ name: GIVEN_DATABASE }, { name: ROUNDS_DATABASE }],
      open: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    },
  });
  expect(await readWaiting(TODAY)).toEqual({ invitations: [], rounds: [] });
});
