// Addresses ↔ routes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { href, hrefWith, matchRoute } from '../../../pwa/navigation/router.ts';

const patterns = ['', 'finder/check', 'finder/:question', 'item/:id'];

describe('matchRoute', () => {
  test.each([
    ['', ''],
    ['#', ''],
    ['#/', ''],
    ['#/finder/check', 'finder/check'],
    ['#/finder/Q2', 'finder/:question'],
    ['#/item/9-2?from=home', 'item/:id'],
    ['#/item/9-2/', 'item/:id'],
  ])('finds the pattern of %j', (address, pattern) => {
    expect(matchRoute(address, patterns)?.pattern).toBe(pattern);
  });

  test.each(['#/item', '#/item/9-2/more', '#/nothing', '#/__proto__/x'])('knows no screen for %j', (address) => {
    expect(matchRoute(address, patterns)).toBeNull();
  });

  test('reads parameters and query', () => {
    const route = matchRoute('#/item/9-2?from=%E5%AE%B6', patterns);
    expect(route?.params).toEqual({ id: '9-2' });
    expect(route?.query.get('from')).toBe('家');
  });

  test('takes a broken escape as it is', () => {
    expect(matchRoute('#/item/%E0%A4%A', patterns)?.params).toEqual({ id: '%E0%A4%A' });
  });

  test('any address that href makes is read back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (id, from) => {
        const route = matchRoute(hrefWith(['item', id], { from }), patterns);
        expect(route?.params.id).toBe(id);
        expect(route?.query.get('from') ?? '').toBe(from);
      }),
    );
  });
});

test('href leaves empty query values out', () => {
  expect(hrefWith(['checklist'], { show: '', threat: 'loss' })).toBe('#/checklist?threat=loss');
  expect(href('item', '9-2')).toBe('#/item/9-2');
});
