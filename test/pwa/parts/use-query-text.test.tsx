// A search entry keeps every key, however late the screen follows the address.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { go, hash, hrefWith, matchRoute, type Route } from '../../../pwa/navigation/router.ts';
import { useQueryText } from '../../../pwa/parts/use-query-text.ts';
import { draw, find } from '../../ui/draw.tsx';

const routeOf = (q: string): Route => {
  const route = matchRoute(hrefWith(['search'], { q }), ['search']);
  if (!route) throw new Error('No such route.');
  return route;
};

function Entry({ route }: { readonly route: Route }) {
  const [text, write] = useQueryText(route, ['search']);
  return <input value={text} onInput={({ currentTarget }) => write(currentTarget.value)} />;
}

const show = (root: HTMLElement, q: string) => act(() => render(<Entry route={routeOf(q)} />, root));

const type = (root: HTMLElement, text: string) =>
  act(() => {
    const entry = find<HTMLInputElement>(root, 'input');
    entry.value = text;
    entry.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => go(hrefWith(['search'], { q: '' }), 'replace'));

test('the address has what was typed', async () => {
  const root = await draw(<Entry route={routeOf('')} />);
  await type(root, '待機');
  expect(decodeURIComponent(hash.value)).toBe('#/search?q=待機');
});

test('a screen that shows the first letter only now takes away no second one', async () => {
  const root = await draw(<Entry route={routeOf('')} />);
  await type(root, '待');
  await type(root, '待機');
  await show(root, '待');
  expect(find<HTMLInputElement>(root, 'input').value).toBe('待機');
  await show(root, '待機');
  expect(find<HTMLInputElement>(root, 'input').value).toBe('待機');
});

test('going back brings the text of that address', async () => {
  const root = await draw(<Entry route={routeOf('')} />);
  await type(root, '待機');
  await show(root, '待機');
  await act(() => go(hrefWith(['search'], { q: 'VPN' }), 'replace'));
  await show(root, 'VPN');
  expect(find<HTMLInputElement>(root, 'input').value).toBe('VPN');
});
