// Charts: the numbers of the drawing, its spoken title and its table are the same.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { STATUSES } from '../../shared/core/answer.ts';
import { breakLines, emWidth } from '../../shared/ui/chart/text-fit.ts';
import { DotPlot } from '../../shared/ui/dot-plot/dot-plot.tsx';
import { PercentBars } from '../../shared/ui/percent-bars/percent-bars.tsx';
import { StackBar, segments } from '../../shared/ui/stack-bar/stack-bar.tsx';
import { Stacked100 } from '../../shared/ui/stacked-100/stacked-100.tsx';
import { StepLine } from '../../shared/ui/step-line/step-line.tsx';
import { law } from '../support/laws.ts';
import { button, draw, find, press, speak } from './draw.tsx';

beforeEach(() => speak('ja'));

/** The rows of the table twin, opened as a person does. */
async function tableOf(root: HTMLElement): Promise<string[][]> {
  await press(button(root, '表で見る'));
  return [...root.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const spoken = (root: HTMLElement) => find(root, 'svg[role="img"] > title').textContent;

test('a stacked bar says, draws and lists the same counts', async () => {
  const row = { label: '◎', counts: { done: 6, partly: 1, todo: 2, unknown: 0, new: 0, na: 1 } };
  const root = await draw(<StackBar caption="6ができています。" rows={[row]} />);
  expect(spoken(root)).toBe('◎は、できている6、一部できている1、まだ2、対象外1。');
  expect(await tableOf(root)).toEqual([
    ['項目', 'できている', '一部できている', 'まだ', 'わからない', '未確認', '合計', '対象外'],
    ['◎', '6', '1', '2', '0', '0', '9', '1'],
  ]);
});

test('bars of parts stop at the whole and draw nothing for nothing', async () => {
  const rows = [
    { label: '盗難', part: 12, whole: 9 },
    { label: '盗聴', part: 0, whole: 11 },
  ];
  const root = await draw(<PercentBars caption="" rows={rows} />);
  const widths = [...root.querySelectorAll('[data-part="done"]')].map((bar) => Number(bar.getAttribute('width')));
  expect(widths).toEqual([294]);
  expect(await tableOf(root)).toContainEqual(['盗聴', '0', '11']);
});

test('a dot plot says the survey and the own state, and lists an own column only when there is one', async () => {
  const row = { label: '控えを取る', percent: 17.3 };
  const own = await draw(<DotPlot caption="" rows={[{ ...row, own: 'todo' }]} />);
  expect(spoken(own)).toBe('控えを取る、全国17.3%、自社はまだ');
  expect(await tableOf(own)).toEqual([
    ['項目', '全国', '自社'],
    ['控えを取る', '17.3%', 'まだ'],
  ]);
  const survey = await draw(<DotPlot caption="" rows={[row]} />);
  expect(await tableOf(survey)).toEqual([
    ['項目', '全国'],
    ['控えを取る', '17.3%'],
  ]);
});

test('a step line draws a point per value, and none without values', async () => {
  const points = [
    { label: '10月', value: 2 },
    { label: '11月', value: 3 },
  ];
  const root = await draw(<StepLine caption="" max={10} points={points} />);
  expect(root.querySelectorAll('circle')).toHaveLength(2);
  expect(await tableOf(root)).toEqual([
    ['項目', 'できている数'],
    ['10月', '2'],
    ['11月', '3'],
  ]);
  const empty = await draw(<StepLine caption="" max={0} points={[]} />);
  expect(empty.querySelectorAll('circle, .tm-step-line__line')).toHaveLength(0);
});

test('shares list what is missing to 100', async () => {
  const root = await draw(
    <Stacked100 caption="" series={['以前', '予定']} rest="なし" rows={[{ label: '300人', parts: [25.5, 9.4] }]} />,
  );
  expect(await tableOf(root)).toEqual([
    ['項目', '以前', '予定', 'なし'],
    ['300人', '25.5%', '9.4%', '65.1%'],
  ]);
});

test('the table closes again', async () => {
  const root = await draw(<PercentBars caption="" rows={[]} />);
  await press(button(root, '表で見る'));
  await press(button(root, '表を閉じる'));
  expect(root.querySelector('table')).toBeNull();
});

describe('laws', () => {
  const counts = fc.record({
    done: fc.nat(60),
    partly: fc.nat(60),
    todo: fc.nat(60),
    unknown: fc.nat(60),
    new: fc.nat(60),
    na: fc.nat(60),
  });

  test('the segments of a bar fill it from left to right without overlap, each wide enough to be seen', () => {
    law(
      fc.property(counts, (one) => {
        const parts = segments({ label: '', counts: one });
        expect(parts.map(({ status }) => status)).toEqual(
          STATUSES.filter((status) => status !== 'na' && one[status] > 0),
        );
        let end = -2;
        for (const { x, width } of parts) {
          expect(x).toBeCloseTo(end + 2);
          expect(width).toBeGreaterThanOrEqual(8);
          end = x + width;
        }
        if (parts.length > 0) expect(end).toBeCloseTo(294);
      }),
    );
  });

  test('breaking into lines loses no character but spaces, and no line is too wide unless it is one word', () => {
    const word = fc.constantFrom(
      '端末',
      'の',
      '、',
      '。',
      'データ',
      'ー',
      'Zoom',
      ' ',
      'Microsoft 365',
      '（',
      '）',
      'a',
    );
    law(
      fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 3, max: 20 }), (words, width) => {
        const text = words.join('');
        const lines = breakLines(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) {
          const oneWord = /^\S[、。ー）]*$|^[!-~]+ *[、。ー）]*$/u.test(line);
          expect(oneWord || emWidth(line) <= width).toBe(true);
          if (line !== lines[0]) expect(line).not.toMatch(/^[、。ー）]/u);
        }
      }),
    );
  });
});
