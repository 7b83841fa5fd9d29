// The company of thirty for the pictures is one that the app could have: its answers open, its totals follow from them.
import { expect, test } from 'vitest';
import { ROUND_IDS, STAFF_COMPANY } from '../../scripts/gallery/staff-company.ts';
import { staffShots } from '../../scripts/gallery/staff-shots.mjs';
import { invitationFromText } from '../../shared/core/staff-check/invitation.ts';
import { peopleOf, readRound } from '../../shared/core/staff-check/round.ts';
import { parseSealed, sealedFromText } from '../../shared/core/staff-check/sealed-object.ts';
import { nameOf } from '../../shared/store/staff-check/names.ts';
import { openAnswer } from '../../shared/store/staff-check/seal.ts';

const { rounds, answers, addresses } = STAFF_COMPANY;

test('its rounds are read as they are, each of thirty people', () => {
  for (const round of rounds) {
    expect(readRound(round)).toEqual(round);
    expect(peopleOf(round)).toBe(30);
  }
  expect(rounds.map(({ id }) => id).toSorted()).toEqual(Object.values(ROUND_IDS).toSorted());
});

test('every answer opens with the key of its round, to the sheet that is kept beside it', async () => {
  expect(answers.map(({ round }) => round).filter((id) => id === ROUND_IDS.open)).toHaveLength(22);
  for (const { round: id, name, bytes, sheet } of answers) {
    const round = rounds.find((one) => one.id === id);
    const object = parseSealed(bytes);
    if (!object.ok || !round?.privateKey) throw new Error(`${id} cannot be opened`);
    expect(await openAnswer({ ...round, privateKey: round.privateKey }, object.value)).toEqual({
      ok: true,
      value: sheet,
    });
    expect(await nameOf(bytes)).toBe(name);
  }
});

test('totals are there for closed rounds, with groups of five and more', () => {
  const closed = rounds.find(({ id }) => id === ROUND_IDS.closed);
  expect(closed?.counts).toMatchObject({ answered: 24, asked: 30 });
  expect(closed?.counts?.groups.map(({ answered }) => answered)).toEqual([9, 7, 8]);
});

test('its addresses are invitations and an answer, and every picture has a name of its own', () => {
  for (const address of [addresses.slip, addresses.link, addresses.answered])
    expect(invitationFromText(address)).toMatchObject({ ok: true });
  expect(sealedFromText(addresses.answer)).toHaveLength(1);
  const names = staffShots(ROUND_IDS, addresses).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
