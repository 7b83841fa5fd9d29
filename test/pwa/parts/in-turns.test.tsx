// A list in pieces: the same list at its end, in one turn or in many, and never with a piece missing in the middle.
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { InTurns } from '../../../pwa/parts/in-turns.tsx';
import { drawn } from '../../../pwa/start/first-paint.ts';
import { law } from '../../support/laws.ts';
import { draw } from '../../ui/draw.tsx';

const List = ({ names, first }: { readonly names: readonly string[]; readonly first: number }) => (
  <InTurns first={first} pieces={names.map((name) => <p key={name}>{name}</p>)} />
);

const shown = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');

afterEach(() => {
  drawn.value = false;
});

test('where a visit begins the first pieces are there at once, all others soon, in their order', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const root = await draw(<List names={names} first={2} />);
  expect(shown(root)).toEqual(['a', 'b']);
  const seen: string[][] = [];
  const watch = new MutationObserver(() => seen.push(shown(root)));
  watch.observe(root, { childList: true });
  drawn.value = true;
  await vi.waitFor(() => expect(shown(root)).toEqual(names));
  watch.disconnect();
  for (const now of seen) expect(now).toEqual(names.slice(0, now.length));
  expect(seen.length).toBeGreaterThan(0);
});

test('pieces that come or go before all are drawn are neither lost nor drawn twice', async () => {
  const root = await draw(<List names={['a', 'b', 'c']} first={1} />);
  await act(() => render(<List names={['c']} first={1} />, root));
  expect(shown(root)).toEqual(['c']);
  await act(() => render(<List names={['a', 'b', 'c', 'd']} first={1} />, root));
  drawn.value = true;
  await vi.waitFor(() => expect(shown(root)).toEqual(['a', 'b', 'c', 'd']));
});

test('on the way back everything is there at once, or the place on the page could not be found', () => {
  drawn.value = true;
  law(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 12 }), fc.integer({ min: 0, max: 5 }), (names, first) => {
      const root = document.createElement('div');
      render(<List names={names} first={first} />, root);
      expect(shown(root)).toEqual(names);
      render(null, root);
    }),
    60,
  );
});
