// Where rounds are kept: one contract for the database and for memory; taking in, closing, ending, erasing.
import { beforeEach, describe, expect, test } from 'vitest';
import { keyCode } from '../../../shared/core/staff-check/key-card.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { invitationOf } from '../../../shared/core/staff-check/round.ts';
import { parseSealed, type SealedObject } from '../../../shared/core/staff-check/sealed-object.ts';
import { eraseEverything } from '../../../shared/store/erase.ts';
import { closeRound, endOverdue, endRound } from '../../../shared/store/staff-check/course.ts';
import { keyFile, openKeyFile, readKeyFile } from '../../../shared/store/staff-check/key-file.ts';
import { openKept } from '../../../shared/store/staff-check/open-kept.ts';
import { counterOfRound } from '../../../shared/store/staff-check/opened.ts';
import { receiveAnswers } from '../../../shared/store/staff-check/receive-answers.ts';
import { openRounds, type Rounds, roundsInMemory } from '../../../shared/store/staff-check/rounds.ts';
import { newRoundKey, sealAnswer, slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { emptyProfile, openTestStore } from '../../support/browser-storage.ts';
import { sheet } from '../../support/staff-check.ts';
import { aRound } from '../../support/staff-round.ts';

beforeEach(emptyProfile);

async function openRound(parts: Partial<Round> = {}): Promise<Round> {
  return aRound({ ...(await newRoundKey()), slips: 12, spare: 2, ...parts });
}

/** An answer on a slip; `sender` is one letter. */
async function answered(round: Round, slip: number, sender = slip.toString(16), more = {}): Promise<SealedObject> {
  const key = round.privateKey ?? new Uint8Array(32);
  const asked = {
    ...invitationOf(round),
    ...(slip ? { slip: { number: slip, secret: await slipSecret(key, slip) } } : {}),
  };
  return sealAnswer(asked, sheet({ sender: sender.padStart(16, '0'), ...more }));
}

const many = (round: Round, count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => answered(round, at + 1)));

describe.each([
  ['the database', openRounds],
  ['memory', async () => roundsInMemory()],
] as const)('rounds in %s', (name, open) => {
  let rounds: Rounds;
  beforeEach(async () => {
    rounds = await open();
  });

  test('are kept, listed newest first, changed, and never overwritten', async () => {
    const first = aRound({ createdAt: 1 });
    const second = aRound({ id: 'ab'.repeat(8), createdAt: 2 });
    expect(rounds.isKept).toBe(name !== 'memory');
    expect([await rounds.create(first), await rounds.create(second)]).toEqual([true, true]);
    expect(await rounds.create({ ...first, company: '別の会社' })).toBe(false);
    expect(await rounds.list()).toEqual([second, first]);
    expect(await rounds.change(first.id, (round) => ({ ...round, phase: 'closed' }))).toMatchObject({
      phase: 'closed',
    });
    expect(await rounds.get(first.id)).toEqual({ ...first, phase: 'closed' });
    expect(await rounds.change('00'.repeat(8), (round) => round)).toBeNull();
    await rounds.remove(first.id);
    expect(await rounds.list()).toEqual([second]);
  });

  test('take an answer in once, whatever way it came, and a newer one in its place', async () => {
    const round = await openRound();
    await rounds.create(round);
    const [one, two] = [await answered(round, 1), await answered(round, 2)];
    expect(await receiveAnswers(rounds, round.id, [one, two, one], 5)).toMatchObject({
      fresh: 2,
      same: 1,
      replaced: 0,
    });
    expect(await receiveAnswers(rounds, round.id, [two], 6)).toMatchObject({ fresh: 0, same: 1 });
    const newer = await answered(round, 1, '1', { counter: 2 });
    expect(await receiveAnswers(rounds, round.id, [newer], 7)).toMatchObject({ fresh: 0, replaced: 1, same: 0 });
    expect(counterOfRound(round, await rounds.answers(round.id))).toMatchObject({
      answered: 2,
      asked: 10,
      tooMany: false,
    });
  });

  test('open what an earlier version kept sealed: at a look, at closing, at the end, and when more comes in', async () => {
    const round = await openRound();
    await rounds.create(round);
    const objects = await many(round, 6);
    await receiveAnswers(rounds, round.id, objects, 5);
    const held = await rounds.answers(round.id);
    const ways = [
      async (id: string) => void (await openKept(rounds, id)),
      async (id: string) => void (await receiveAnswers(rounds, id, objects, 9)),
      async (id: string) => void (await closeRound(rounds, id, '2026-12-01')),
    ];
    for (const way of ways) {
      await rounds.remove(round.id);
      await rounds.create(round);
      await rounds.add(
        round.id,
        held.map((one) => ({ ...one, sheet: null, problem: 'newer' as const })),
      );
      expect(counterOfRound(round, await rounds.answers(round.id)).answered).toBe(0);
      await way(round.id);
      expect(await rounds.answers(round.id)).toEqual(held);
    }
    await rounds.remove(round.id);
    await rounds.create(round);
    await rounds.add(
      round.id,
      held.map((one) => ({ ...one, sheet: null, problem: 'newer' as const })),
    );
    expect((await endRound(rounds, round.id, '2026-12-01'))?.counts).toMatchObject({ answered: 6 });
  });

  test('refuse what does not belong there, and write nothing of it', async () => {
    const round = await openRound();
    await rounds.create(round);
    const stranger = await openRound({ id: 'cd'.repeat(8) });
    const good = await answered(round, 3);
    const bytes = good.bytes.slice();
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    const damaged = parseSealed(bytes);
    const objects = [await answered(stranger, 1), await answered(round, 0), ...(damaged.ok ? [damaged.value] : [])];
    expect(await receiveAnswers(rounds, round.id, objects, 5)).toMatchObject({
      fresh: 0,
      refused: { 'other-round': 1, slip: 1, broken: 1 },
    });
    expect(await rounds.answers(round.id)).toEqual([]);
    expect(await receiveAnswers(rounds, 'ee'.repeat(8), [good], 5)).toMatchObject({ refused: { 'not-open': 1 } });
  });

  test('close for good with five, and take nothing more in', async () => {
    const round = await openRound();
    await rounds.create(round);
    const answers = await many(round, 6);
    await receiveAnswers(rounds, round.id, answers.slice(0, 4), 5);
    expect(await closeRound(rounds, round.id, '2026-12-03')).toBeNull();
    expect((await rounds.get(round.id))?.phase).toBe('open');
    await receiveAnswers(rounds, round.id, answers.slice(4, 5), 5);
    expect(await closeRound(rounds, round.id, '2026-12-03')).toMatchObject({
      phase: 'closed',
      closedOn: '2026-12-03',
      counts: { answered: 5, questions: { 'e-call': { yes: 5 } } },
    });
    expect(await receiveAnswers(rounds, round.id, answers.slice(5), 6)).toMatchObject({
      fresh: 0,
      refused: { 'not-open': 1 },
    });
    expect(await rounds.answers(round.id)).toHaveLength(5);
    expect(await closeRound(rounds, round.id, '2026-12-09')).toBeNull();
  });

  test('end: answers and key are gone, the totals stay', async () => {
    const round = await openRound();
    await rounds.create(round);
    await receiveAnswers(rounds, round.id, await many(round, 5), 5);
    const ended = await endRound(rounds, round.id, '2026-12-10');
    expect(ended).toMatchObject({ phase: 'ended', privateKey: null, counts: { answered: 5 } });
    expect(await rounds.get(round.id)).toEqual(ended);
    expect(await rounds.answers(round.id)).toEqual([]);
  });

  test('end by themselves on the day named, not before', async () => {
    const round = await openRound({ keptUntil: '2027-01-03' });
    await rounds.create(round);
    await receiveAnswers(rounds, round.id, await many(round, 2), 5);
    expect(await endOverdue(rounds, '2027-01-02')).toEqual([]);
    expect(await endOverdue(rounds, '2027-01-03')).toEqual([round.id]);
    expect(await rounds.get(round.id)).toMatchObject({ phase: 'ended', privateKey: null, counts: null });
    expect(await endOverdue(rounds, '2027-01-03')).toEqual([]);
  });
});

test('where the browser keeps nothing, rounds live in memory and say so', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('No.', 'SecurityError');
    },
  } as unknown as IDBFactory;
  const rounds = await openRounds();
  expect(rounds.isKept).toBe(false);
  expect(await rounds.create(aRound())).toBe(true);
  expect(await rounds.list()).toHaveLength(1);
});

test('a round of a later version is not shown, and stays', async () => {
  const rounds = await openRounds();
  await rounds.create(aRound());
  await rounds.create({ ...aRound({ id: 'ab'.repeat(8) }), phase: 'of-later' as 'open' });
  expect(await rounds.list()).toHaveLength(1);
  expect(await rounds.create(aRound({ id: 'ab'.repeat(8) }))).toBe(false);
});

test('「すべて消す」 takes rounds and their answers too, and another page cannot bring them back', async () => {
  const store = await openTestStore();
  const rounds = await openRounds();
  const round = await openRound();
  await rounds.create(round);
  await receiveAnswers(rounds, round.id, await many(round, 2), 5);
  const erasure = await eraseEverything(store);
  expect(erasure.databases.find(({ name }) => name === 'staff-check')).toEqual({
    name: 'staff-check',
    before: { records: 3, snapshots: 0 },
    after: { records: 0, snapshots: 0 },
  });
  expect(await rounds.list()).toEqual([]);
  expect(await rounds.change(round.id, (one) => one)).toBeNull();
  expect(await rounds.add(round.id, [])).toBe('gone');
});

test('the key file opens with its passphrase and with no other; what is none is none', async () => {
  const round = aRound();
  const file = readKeyFile(await keyFile(round, 'ひまわり つくえ 9 zebra'));
  expect(file?.round).toBe(round.id);
  expect(file && (await openKeyFile(file, 'ひまわり　つくえ　9　zebra'))).toBe(keyCode(round));
  expect(file && (await openKeyFile(file, 'wrong'))).toBeNull();
  expect(file && (await openKeyFile({ ...file, round: '00'.repeat(8) }, 'ひまわり つくえ 9 zebra'))).toBeNull();
  for (const text of ['', '{', '[]', '{"format":"telemamori"}', '{"format":"telemamori/staff-check-key","version":2}'])
    expect(readKeyFile(text)).toBeNull();
});
