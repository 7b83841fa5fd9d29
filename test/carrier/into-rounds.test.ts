// Answers of a folder or a server in the rounds of a device: each in its own round, once, in any order, and nothing else anywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAnswers, keptAnswers, putIntoRounds } from '../../pwa/screens/ways/into-rounds.ts';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { writeHeader } from '../../shared/carrier/object-header.ts';
import { nameOf } from '../../shared/carrier/object-name.ts';
import { invitationOf, type Round } from '../../shared/core/staff-check/round.ts';
import { roundsInMemory } from '../../shared/store/staff-check/rounds.ts';
import { newRoundKey, sealAnswer, slipSecret } from '../../shared/store/staff-check/seal.ts';
import { sheet } from '../support/staff-check.ts';
import { aRound } from '../support/staff-round.ts';

const NOW = 1_764_633_600_000;

const openRound = async (id: string): Promise<Round> => aRound({ ...(await newRoundKey()), id });

async function answer(round: Round, slip: number): Promise<[name: string, bytes: Bytes]> {
  const secret = await slipSecret(round.privateKey ?? new Uint8Array(32), slip);
  const asked = { ...invitationOf(round), slip: { number: slip, secret } };
  const sealed = await sealAnswer(asked, sheet({ sender: slip.toString(16).padStart(16, '0') }));
  const bytes = Uint8Array.from(sealed.bytes);
  return [await nameOf(bytes), bytes];
}

test('each goes into its own round, once, in any order and however often; the rest is counted and left', async () => {
  const [first, second, strange] = [
    await openRound('01'.repeat(8)),
    await openRound('02'.repeat(8)),
    await openRound('03'.repeat(8)),
  ];
  const closed: Round = { ...(await openRound('04'.repeat(8))), phase: 'closed' };
  const all = await Promise.all([
    ...[1, 2, 3].map((slip) => answer(first, slip)),
    ...[1, 2].map((slip) => answer(second, slip)),
    answer(strange, 1),
    answer(closed, 1),
  ]);
  const [name, bytes] = all[0] ?? ['', new Uint8Array()];
  const damaged: [string, Bytes] = [`${'0'.repeat(32)}.tmm`, Uint8Array.from([...bytes.slice(0, -1), 0])];
  const segment: [string, Bytes] = [
    `${'1'.repeat(32)}.tmm`,
    Uint8Array.from([...writeHeader('segment', first.id), 1, 2, 3]),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.shuffledSubarray([...all, damaged, segment], { minLength: 1 }), { minLength: 1 }),
      async (looks) => {
        const rounds = roundsInMemory();
        for (const round of [first, second, closed]) await rounds.create(round);
        const seen = new Map<string, Bytes>();
        let added = 0;
        for (const look of looks) {
          for (const [key, value] of look) seen.set(key, value);
          const put = await putIntoRounds(rounds, seen, NOW);
          added += put.rounds.reduce((sum, one) => sum + one.added, 0);
          expect(put.elsewhere).toBe([all[5], all[6]].filter((one) => one && seen.has(one[0])).length);
        }
        const wanted = all.slice(0, 5).filter(([key]) => seen.has(key));
        expect(added).toBe(wanted.length);
        expect([...(await keptAnswers(rounds)).keys()].sort()).toEqual(wanted.map(([key]) => key).sort());
      },
    ),
    { seed: 17, numRuns: 40 },
  );
  expect(countAnswers(new Map([[name, bytes], segment]))).toBe(1);
});
