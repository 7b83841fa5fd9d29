// Choices, switches, chips, fields: what a person does comes out as a value.
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { Chip } from '../../shared/ui/chips/chips.tsx';
import { ChoiceGroup, ChoicesGroup } from '../../shared/ui/choice/choice.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary/error-summary.tsx';
import { SelectField, TextField } from '../../shared/ui/field/field.tsx';
import { Segmented } from '../../shared/ui/segmented/segmented.tsx';
import { StatusChoice } from '../../shared/ui/status-choice/status-choice.tsx';
import { Switch } from '../../shared/ui/switch/switch.tsx';
import { draw, find, press, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

const OPTIONS = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
  { value: 'c', label: 'C' },
] as const;

test('a choice starts with nothing chosen, and a tap on its card chooses it', async () => {
  const onChange = vi.fn();
  const root = await draw(<ChoiceGroup legend="どれ" options={OPTIONS} value={undefined} onChange={onChange} />);
  expect(root.querySelectorAll(':checked')).toHaveLength(0);
  await press(find(root, 'label:nth-of-type(2)'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});

test('several choices come back in the order of the options', async () => {
  const onChange = vi.fn();
  const root = await draw(<ChoicesGroup legend="どれ" options={OPTIONS} values={['c']} onChange={onChange} />);
  await press(find(root, 'input[value="a"]'));
  expect(onChange).toHaveBeenLastCalledWith(['a', 'c']);
  await press(find(root, 'input[value="c"]'));
  expect(onChange).toHaveBeenLastCalledWith([]);
});

test('an error is tied to its question and is announced as one', async () => {
  const root = await draw(
    <ChoiceGroup legend="どれ" error="1つ選んでください。" options={OPTIONS} value={undefined} onChange={vi.fn()} />,
  );
  const id = find(root, 'fieldset').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('エラー：1つ選んでください。');
});

test('the status choice offers all five answers in their words', async () => {
  const onChange = vi.fn();
  const root = await draw(<StatusChoice value="todo" onChange={onChange} />);
  const labels = [...root.querySelectorAll('label')].map((label) => label.textContent);
  expect(labels).toEqual(['できている', '一部できている', 'まだ', 'わからない', '対象外']);
  expect(find<HTMLInputElement>(root, ':checked').value).toBe('todo');
  await press(find(root, 'input[value="done"]'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('done');
});

test('what hangs on an answer follows it at once, and both of a pair', async () => {
  const order = async (value: 'partly' | 'unknown') => {
    const root = await draw(<StatusChoice value={value} onChange={vi.fn()} below={<i>plan</i>} />);
    return [...find(root, '.tm-choices__list').children].map((child) => child.textContent);
  };
  expect(await order('partly')).toEqual(['できている', '一部できている', 'plan', 'まだ', 'わからない', '対象外']);
  expect(await order('unknown')).toEqual(['できている', '一部できている', 'まだ', 'わからない', '対象外', 'plan']);
});

test('a switch is a switch, and a tap on its words turns it', async () => {
  const onChange = vi.fn();
  const root = await draw(<Switch label="ふりがな" checked={false} onChange={onChange} />);
  expect(find<HTMLInputElement>(root, '[role="switch"]').checked).toBe(false);
  await press(find(root, 'label'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('a check row is ticked by a tap on its hint', async () => {
  const onChange = vi.fn();
  const root = await draw(<CheckRow label="見る" hint="まわりを見ます。" checked={false} onChange={onChange} />);
  await press(find(root, '.tm-check-row__hint'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('a segmented bar has one taken part and tells the new one', async () => {
  const onChange = vi.fn();
  const root = await draw(<Segmented legend="色" options={OPTIONS} value="a" onChange={onChange} />);
  expect([...root.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)).toEqual(['a']);
  await press(find(root, 'input[value="c"]'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('c');
});

test('a filter chip tells whether it is pressed', async () => {
  const onClick = vi.fn();
  const root = await draw(
    <Chip pressed onClick={onClick}>
      ◎だけ
    </Chip>,
  );
  expect(find(root, 'button').getAttribute('aria-pressed')).toBe('true');
  await press(find(root, 'button'));
  expect(onClick).toHaveBeenCalledOnce();
});

test('a field gives its text on every key and again when left, and carries hint and error', async () => {
  const onInput = vi.fn();
  const onChange = vi.fn();
  const root = await draw(
    <TextField label="メモ" hint="短く" error="長すぎます。" value="" rows={2} onInput={onInput} onChange={onChange} />,
  );
  const entry = find<HTMLTextAreaElement>(root, 'textarea');
  entry.value = '総務';
  await act(() => void entry.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void entry.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onInput).toHaveBeenCalledExactlyOnceWith('総務');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('総務');
  expect(entry.getAttribute('aria-invalid')).toBe('true');
  const described = entry.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['短く', 'エラー：長すぎます。']);
});

test('a select gives one of its own values', async () => {
  const onChange = vi.fn();
  const root = await draw(<SelectField label="どれ" options={OPTIONS} value="a" onChange={onChange} />);
  const select = find<HTMLSelectElement>(root, 'select');
  expect(select.value).toBe('a');
  select.value = 'c';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('c');
});

test('the error summary takes the focus and leads to the entry without changing the address', async () => {
  const before = location.href;
  const root = await draw(
    <>
      <ErrorSummary errors={[{ id: 'due', message: 'その日はありません。' }]} />
      <TextField id="due" label="期限" value="" onInput={vi.fn()} />
    </>,
  );
  expect(document.activeElement?.textContent).toContain('入力をたしかめてください');
  await press(find(root, 'a'));
  expect(document.activeElement?.id).toBe('due');
  expect(location.href).toBe(before);
});
