// Ids are for ever: one that was ever published is still there or retired with its successor, and is never used again.
import { expect, test } from 'vitest';
import { RETIRED_IDS } from '../../shared/content/index.ts';
import published from '../fixtures/published-ids.json';
import { CURRENT_IDS, type IdKind } from '../support/content-ids.ts';

const kinds = Object.keys(CURRENT_IDS) as IdKind[];
const currently = kinds.flatMap((kind) => CURRENT_IDS[kind].map((id) => `${kind}/${id}`));

test.each(kinds)('no published id of %s has vanished without a word', (kind) => {
  const lost = published[kind].filter((id) => !CURRENT_IDS[kind].includes(id) && !(`${kind}/${id}` in RETIRED_IDS));
  expect(lost, 'write a line in shared/content/retired-ids.ts, with the successor or null').toEqual([]);
});

test.each(kinds)('every id of %s is on the list of published ids', (kind) => {
  const fresh = CURRENT_IDS[kind].filter((id) => !published[kind].includes(id));
  expect(fresh, 'add it to test/fixtures/published-ids.json').toEqual([]);
});

test('no retired id is in use again', () => {
  expect(Object.keys(RETIRED_IDS).filter((id) => currently.includes(id))).toEqual([]);
});

test('a successor exists, and is of the same kind', () => {
  const wrong = Object.entries(RETIRED_IDS).filter(
    ([id, successor]) =>
      successor !== null && !(currently.includes(successor) && successor.split('/')[0] === id.split('/')[0]),
  );
  expect(wrong).toEqual([]);
});
