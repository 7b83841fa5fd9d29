// The dialog: opens as a modal, closing it in any way tells the owner once.
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '../../shared/ui/dialog/dialog.tsx';
import { button, draw, find, press, speak } from './draw.tsx';

// jsdom knows the element but not how to open it; this is the standard's behaviour as far as the component relies on it.
const prototype = HTMLDialogElement.prototype;
const original = { showModal: prototype.showModal, close: prototype.close };
beforeAll(() => {
  prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
  prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterAll(() => {
  Object.assign(prototype, original);
});
beforeEach(() => speak('ja'));

const ask = (open: boolean, onClose: () => void) => (
  <Dialog open={open} title="消しますか" onClose={onClose}>
    <p>控えも作れます。</p>
  </Dialog>
);

test('it holds nothing while closed, and opens as a modal named by its title', async () => {
  const closed = await draw(ask(false, vi.fn()));
  expect(find(closed, 'dialog').textContent).toBe('');
  const root = await draw(ask(true, vi.fn()));
  const dialog = find<HTMLDialogElement>(root, 'dialog');
  expect(dialog.open).toBe(true);
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('消しますか');
});

test('the close button tells the owner once', async () => {
  const onClose = vi.fn();
  const root = await draw(ask(true, onClose));
  await press(button(root, '閉じる'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('Esc, which the browser turns into close, tells the owner once', async () => {
  const onClose = vi.fn();
  const root = await draw(ask(true, onClose));
  await act(() => find<HTMLDialogElement>(root, 'dialog').close());
  expect(onClose).toHaveBeenCalledOnce();
});
