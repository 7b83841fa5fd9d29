// Toast and status line: said once, stays long enough, can be undone.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StatusLine, Toast } from '../../shared/ui/toast/toast.tsx';
import { button, draw, find, press, speak } from './draw.tsx';

beforeEach(async () => {
  await speak('ja');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

test('the place for messages is there before any message, so that the first one is heard', async () => {
  const root = await draw(
    <>
      <StatusLine />
      <Toast message={null} onClose={vi.fn()} />
    </>,
  );
  const places = [...root.querySelectorAll('[role="status"]')];
  expect(places.map((place) => place.textContent)).toEqual(['', '']);
});

test('a toast goes after its seconds and not before', async () => {
  const onClose = vi.fn();
  await draw(<Toast message="保存しました" seconds={10} onClose={onClose} />);
  await pass(9.9);
  expect(onClose).not.toHaveBeenCalled();
  await pass(0.2);
  expect(onClose).toHaveBeenCalledOnce();
});

test('its time stands still while it holds the focus, and starts anew afterwards', async () => {
  const onClose = vi.fn();
  const root = await draw(<Toast message="保存しました" seconds={10} onClose={onClose} onUndo={vi.fn()} />);
  await act(() => button(root, '元に戻す').focus());
  await pass(60);
  expect(onClose).not.toHaveBeenCalled();
  await act(() => button(root, '元に戻す').blur());
  await pass(10);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a toast with no end stays, and undo and close are one tap each', async () => {
  const onUndo = vi.fn();
  const onClose = vi.fn();
  const root = await draw(<Toast message="「まだ」にしました。" seconds={0} onUndo={onUndo} onClose={onClose} />);
  await pass(600);
  expect(onClose).not.toHaveBeenCalled();
  await press(button(root, '元に戻す'));
  expect(onUndo).toHaveBeenCalledOnce();
  await press(find(root, '[aria-label="閉じる"]'));
  expect(onClose).toHaveBeenCalledOnce();
});
