// The frame: one skip link that keeps the address, one current place, the same links for phone and wide screens.
import { beforeEach, expect, test } from 'vitest';
import { ExamplesPage } from '../../shared/ui/examples.tsx';
import { TopBar } from '../../shared/ui/frame/top-bar.tsx';
import { draw, find, press, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

test('the skip link comes first, puts the focus into the page and leaves the address alone', async () => {
  const before = location.href;
  const root = await draw(<ExamplesPage />);
  const first = find(root, 'a, button');
  expect(first.textContent).toBe('本文へ');
  await press(first);
  expect(document.activeElement?.tagName).toBe('MAIN');
  expect(location.href).toBe(before);
});

test('exactly one place of the navigation is current', async () => {
  const root = await draw(<ExamplesPage />);
  const current = [...root.querySelectorAll('nav [aria-current="page"]')].map((link) => link.textContent);
  expect(current).toEqual(['ホーム']);
});

test('a bar with a way back shows it instead of the mark', async () => {
  const root = await draw(<TopBar title="多要素認証" back="#/checklist" backLabel="対策に戻る" />);
  expect(find(root, '[aria-label="対策に戻る"]').getAttribute('href')).toBe('#/checklist');
  expect(root.querySelector('.tm-mark')).toBeNull();
});
