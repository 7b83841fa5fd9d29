// Readings above characters: on they stand above every text that is drawn, off the text is plain, and papers stay bare.
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeReader } from '../../shared/core/readings.ts';
import { locale } from '../../shared/ui/locale.ts';
import { withoutReadings } from '../../shared/ui/ruby/bare.ts';
import { furigana } from '../../shared/ui/ruby/furigana.ts';
import { readEverywhere } from '../../shared/ui/ruby/read-everywhere.ts';
import { draw } from './draw.tsx';

let stop: () => void;

beforeEach(() => {
  stop = readEverywhere(makeReader('端末たんまつ [3]件けん 守まも'));
  locale.value = 'ja';
  furigana.value = true;
});

afterEach(() => {
  stop();
  furigana.value = false;
});

const rubies = (root: Element) =>
  [...root.querySelectorAll('ruby')].map((ruby) => [
    ruby.firstChild?.textContent,
    ruby.querySelector('rt')?.textContent,
  ]);

test('a text has its readings, whatever element and part draws it', async () => {
  const Inner = ({ children }: { children: string }) => <b>{children}</b>;
  const root = await draw(
    <p>
      端末を<Inner>守る</Inner>
    </p>,
  );
  expect(rubies(root)).toEqual([
    ['端末', 'たんまつ'],
    ['守', 'まも'],
  ]);
});

test('a text in a list or a fragment has its readings, too', async () => {
  const root = await draw(
    <p>
      {['端末', <b key="b">b</b>, '守る']}
      <>端末</>
    </p>,
  );
  expect(rubies(root).map(([word]) => word)).toEqual(['端末', '守', '端末']);
});

test('texts side by side are read as one and stay one box, and the elements beside them stay where they are', async () => {
  const root = await draw(
    <p>
      残り{3}件<i>!</i>
    </p>,
  );
  expect(rubies(root)).toContainEqual(['件', 'けん']);
  expect(root.querySelector('p')?.children).toHaveLength(2);
  expect(root.querySelector('p')?.lastElementChild?.tagName).toBe('I');
});

test('who listens hears each word once', async () => {
  const root = await draw(<button type="button">端末</button>);
  expect([...root.querySelectorAll('rt, rp')].every((part) => part.getAttribute('aria-hidden') === 'true')).toBe(true);
});

test('what can hold nothing but text stays plain', async () => {
  const root = await draw(
    <select>
      <option>端末</option>
    </select>,
  );
  expect(root.querySelector('option')?.innerHTML).toBe('端末');
});

test('papers, English screens and those who did not ask have no readings', async () => {
  expect(rubies(await draw(withoutReadings(() => <p>端末</p>)))).toEqual([]);
  locale.value = 'en';
  expect(rubies(await draw(<p>端末</p>))).toEqual([]);
  locale.value = 'ja';
  furigana.value = false;
  expect(rubies(await draw(<p>端末</p>))).toEqual([]);
});

test('the text follows its changes, and the switch', async () => {
  const text = signal('端末');
  const Part = () => <p>{furigana.value ? text.value : `${text.value}。`}</p>;
  const root = await draw(<Part />);
  expect(rubies(root)).toEqual([['端末', 'たんまつ']]);
  await act(() => {
    text.value = '守る';
  });
  expect(rubies(root)).toEqual([['守', 'まも']]);
  await act(() => {
    furigana.value = false;
  });
  expect(root.querySelector('p')?.innerHTML).toBe('守る。');
});
