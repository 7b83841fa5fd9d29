// The invitation names the day on which answers and key are deleted. Home keeps that word: nobody need open the staff check for it.
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { HomeLine, homeLineNeeds } from '../../../pwa/screens/staff-check/home-line.tsx';
import { allRounds } from '../../../pwa/screens/staff-check/use-rounds.ts';
import { aRound } from '../../support/staff-round.ts';
import { draw, speak } from '../../ui/draw.tsx';

test('home ends a round whose day has come, and tells of the one that is open', async () => {
  await Promise.all([...homeLineNeeds.map((words) => words.load('ja')), speak('ja')]);
  const rounds = await allRounds();
  const old = aRound({ due: '2020-01-01', keptUntil: '2020-02-01' });
  const open = aRound({ id: 'ab'.repeat(8), due: '2100-01-01', keptUntil: '2100-02-01' });
  await rounds.create(old);
  await rounds.create(open);

  const root = await draw(<HomeLine />);
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(root.querySelector('a')?.getAttribute('href')).toBe(`#/staff/${open.id}`);
  });

  const ended = (await rounds.list()).find(({ id }) => id === old.id);
  expect(ended?.phase).toBe('ended');
  expect(ended?.privateKey).toBeNull();
});
