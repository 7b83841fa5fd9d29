// A later edition becomes known: one list changes, and what changed, what moves and what to look at again follow from it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS, FILED_ITEMS as ITEMS, ITEMS as SHOWN } from '../../shared/content/index.ts';
import {
  type Edition,
  editionChanges,
  type KnownSubject,
  knownNumber,
  knownPlaces,
  wantsAnotherLook,
  withEditions,
} from '../../shared/core/edition.ts';
import { answer, item } from '../support/entries.ts';
import { law } from '../support/laws.ts';

/** An invented edition that nobody ever published. */
const invented = (items: Readonly<Record<string, KnownSubject>>, extent: 'part' | 'whole' = 'part'): Edition => ({
  id: 'invented',
  day: '2027-04',
  text: { extent, since: '2027-05-01', items },
});
const withText = (items: Readonly<Record<string, KnownSubject>>, extent?: 'part' | 'whole') => [
  ...EDITIONS,
  invented(items, extent),
];
const find = (items: readonly { readonly id: string }[], id: string) => items.find((one) => one.id === id);

describe('today', () => {
  test('no edition after the first is known, so nothing has changed', () => {
    expect(editionChanges(ITEMS, EDITIONS)).toEqual([]);
  });

  test('what the first edition tells about ranks is what the items say', () => {
    expect(SHOWN).toEqual(ITEMS);
    const told = ITEMS.flatMap(({ id, priority }) =>
      knownPlaces(id, EDITIONS).flatMap(({ known }) => (known.rank ? [[known.rank, priority]] : [])),
    );
    expect(told).toHaveLength(7);
    expect(told.filter(([known, ours]) => known !== ours)).toEqual([]);
  });

  test('the rank of 1-1 and 1-2 is in no text', () => {
    const ranks = ['1-1', '1-2'].flatMap((id) => knownPlaces(id, EDITIONS).map(({ known }) => known.rank));
    expect(ranks).toEqual([undefined, undefined]);
  });
});

describe('with an invented edition', () => {
  test('a new rank is shown, and an answer from before wants another look', () => {
    const editions = withText({ '4-2': { rank: 'high' } });
    expect(find(ITEMS, '4-2')).toMatchObject({ priority: 'normal' });
    expect(find(withEditions(ITEMS, editions), '4-2')).toMatchObject({ priority: 'high', section: 'handbook' });
    const changes = editionChanges(ITEMS, editions);
    expect(changes).toEqual([
      { item: '4-2', edition: 'invented', since: '2027-05-01', kind: 'rank', from: 'normal', to: 'high' },
    ]);
    const before = answer({ status: 'done', checked: '2027-04-30' });
    const after = answer({ status: 'done', checked: '2027-05-01' });
    expect(wantsAnotherLook(before, changes, '4-2', 0)).toBe(true);
    expect(wantsAnotherLook(after, changes, '4-2', 0)).toBe(false);
    expect(wantsAnotherLook(before, changes, '4-3', 0)).toBe(false);
    expect(wantsAnotherLook(answer({ status: 'new' }), changes, '4-2', 0)).toBe(false);
  });

  test('a number that was only ours becomes known without a change; another number is told', () => {
    const editions = withText({ '4-2': { number: '4-2' }, '4-3': { number: '4-7' } });
    expect(knownNumber('4-2', editions)).toBe('4-2');
    const changes = editionChanges(ITEMS, editions);
    expect(changes).toMatchObject([{ item: '4-3', kind: 'number', from: '4-3', to: '4-7' }]);
    expect(wantsAnotherLook(answer({ status: 'done', checked: '2020-01-01' }), changes, '4-3', 0)).toBe(false);
  });

  test('a changed subject asks for another look', () => {
    const changes = editionChanges(ITEMS, withText({ '2-1': { subject: 'changed' } }));
    expect(changes).toMatchObject([{ item: '2-1', kind: 'subject' }]);
    expect(wantsAnotherLook(answer({ status: 'na', checked: '2026-12-01' }), changes, '2-1', 0)).toBe(true);
  });

  test('an addition can join the handbook, and 1-3 would go back to its category', () => {
    const editions = withText({ '1-3': { number: '1-3', rank: 'normal' } });
    expect(find(withEditions(ITEMS, editions), '1-3')).toMatchObject({
      section: 'handbook',
      category: '1',
      priority: 'normal',
    });
    expect(editionChanges(ITEMS, editions)).toMatchObject([{ item: '1-3', kind: 'joined' }]);
  });

  test('only a text that is known whole can leave an item out', () => {
    const all = Object.fromEntries(
      ITEMS.filter(({ section, id }) => section === 'handbook' && id !== '4-2').map(({ id }) => [id, { number: id }]),
    );
    expect(editionChanges(ITEMS, withText(all, 'part'))).toEqual([]);
    expect(editionChanges(ITEMS, withText(all, 'whole'))).toMatchObject([{ item: '4-2', kind: 'left' }]);
    expect(find(withEditions(ITEMS, withText(all, 'whole')), '4-2')).toMatchObject({
      section: 'addition',
      category: 'S',
      priority: 'none',
    });
  });
});

const anyKnown = fc.record(
  {
    number: fc.constantFrom('1-1', '2-4', '9-9'),
    rank: fc.constantFrom('high' as const, 'normal' as const),
    subject: fc.constant('changed' as const),
  },
  { requiredKeys: [] },
);
const anyText = fc
  .record({
    extent: fc.constantFrom('part' as const, 'whole' as const),
    items: fc.dictionary(fc.constantFrom('1-1', '2-1', 'S-1'), anyKnown),
  })
  .map(({ extent, items }) => invented(items as Record<string, KnownSubject>, extent));
const THREE = [
  item({ id: '1-1' }),
  item({ id: '2-1', priority: 'normal' }),
  item({ id: 'S-1', section: 'addition', category: 'S', priority: 'none' }),
];

test('whatever the texts say, no id is lost, additions have no rank, and every move is told', () => {
  law(
    fc.property(fc.array(anyText, { maxLength: 4 }), (editions) => {
      const now = withEditions(THREE, editions);
      expect(now.map(({ id }) => id)).toEqual(THREE.map(({ id }) => id));
      expect(now.filter((one) => (one.section === 'addition') !== (one.priority === 'none'))).toEqual([]);
      const [first, ...later] = editions;
      if (!first) return;
      const basis = withEditions(THREE, [first]);
      const told = new Set(editionChanges(THREE, editions).map((change) => change.item));
      const moved = now.filter((one, index) => {
        const before = basis[index];
        return before?.section !== one.section || before.priority !== one.priority;
      });
      if (later.length > 0) expect(moved.filter(({ id }) => !told.has(id))).toEqual([]);
    }),
  );
});
