// A word explained on tap: opens where it stands, closes with Esc, its button or a tap elsewhere, and gives the focus back.
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { Term } from '../../shared/ui/term/term.tsx';
import { button, draw, find, key, press, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

async function opened() {
  const root = await draw(
    <p>
      <Term term="パスキー" meaning="指紋などで入る方法です。" more={{ href: '#/item/S-7', label: '対策を見る' }}>
        パスキー
      </Term>
    </p>,
  );
  const word = button(root, 'パスキー');
  await press(word);
  return { root, word };
}

test('a tap opens a box that is named by the term and has the focus', async () => {
  const { root, word } = await opened();
  const box = find(root, '[role="dialog"]');
  expect(word.getAttribute('aria-expanded')).toBe('true');
  expect(word.getAttribute('aria-controls')).toBe(box.id);
  expect(document.activeElement).toBe(box);
  expect(document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('パスキー');
  expect(box.textContent).toContain('指紋などで入る方法です。');
  expect(find<HTMLAnchorElement>(box, 'a').getAttribute('href')).toBe('#/item/S-7');
});

test('Esc closes it and gives the focus back to the word', async () => {
  const { root, word } = await opened();
  await key(find(root, '[role="dialog"]'), 'Escape');
  expect(root.querySelector('[role="dialog"]')).toBeNull();
  expect(word.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(word);
});

test('its close button closes it and gives the focus back', async () => {
  const { root, word } = await opened();
  await press(button(root, 'パスキーの説明を閉じる'));
  expect(root.querySelector('[role="dialog"]')).toBeNull();
  expect(document.activeElement).toBe(word);
});

test('a tap elsewhere closes it, a tap inside does not', async () => {
  const { root } = await opened();
  const tap = (on: Node) => act(() => void on.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  await tap(find(root, '[role="dialog"] b'));
  expect(root.querySelector('[role="dialog"]')).not.toBeNull();
  await tap(document.body);
  expect(root.querySelector('[role="dialog"]')).toBeNull();
});

test('a second tap on the word closes it', async () => {
  const { root, word } = await opened();
  await press(word);
  expect(root.querySelector('[role="dialog"]')).toBeNull();
});
