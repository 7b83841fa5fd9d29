// Three invented companies with method ①: nothing answered; half; all done and a year old. Today is Tuesday 1 December 2026.
import type { Page } from '@playwright/test';
import { putLog } from '../../../scripts/gallery/state.mjs';
import { ITEMS } from '../../../shared/content/items.ts';
import type { Status } from '../../../shared/core/answer.ts';
import { buildChecklist } from '../../../shared/core/checklist.ts';

export const TODAY = '2026-12-01T10:00:00+09:00';

type Answer = { readonly status: Status; readonly owner?: string; readonly due?: string; readonly missing?: string };
export type Company = {
  readonly name: string;
  readonly day: string;
  readonly answers: Readonly<Record<string, Answer>>;
};

/** The items on the list of method ①. */
export const LISTED = buildChecklist(ITEMS, { methods: [1], conditions: {}, scope: 'company' }).map(({ item }) => item);

const HALF: Readonly<Record<string, Answer>> = {
  '1-1': { status: 'done' },
  '2-1': { status: 'done' },
  '4-1': { status: 'done' },
  '3-3': { status: 'done' },
  '8-1': { status: 'partly', owner: '総務', due: '2026-11-20', missing: '会計のPC' },
  '7-1': { status: 'todo', owner: '総務', due: '2026-12-04' },
  '5-3': { status: 'unknown', owner: '保守の会社', due: '2025-10-30' },
  '10-1': { status: 'todo', owner: '社長' },
  '9-2': { status: 'unknown', due: '2026-12-04' },
  '6-2': { status: 'na' },
  'S-1': { status: 'done' },
};

export const COMPANIES: readonly Company[] = [
  { name: 'nothing answered', day: '2026-11-30', answers: {} },
  { name: 'half', day: '2026-11-21', answers: HALF },
  {
    name: 'all done a year ago',
    day: '2025-12-01',
    answers: Object.fromEntries(LISTED.map(({ id }) => [id, { status: 'done', due: '2025-11-30', owner: '総務' }])),
  },
];

/** Puts the company into the database before the app starts; the clock stands. */
export async function startWithAnswers(page: Page, home: string, { day, answers }: Company): Promise<void> {
  await page.clock.setFixedTime(new Date(TODAY));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${home}/icons/icon.svg`);
  const lines: [string, unknown][] = [
    ['plan/p1/methods', [1]],
    ['finder/p1/main/found', '1'],
    ...Object.entries(answers).flatMap(([item, answer]) =>
      Object.entries(answer).map(([field, value]): [string, unknown] => [`answer/p1/${item}/${field}`, value]),
    ),
  ];
  const log = lines.map(([path, value], index) => ({
    id: `company-${index}`,
    at: [Date.parse(`${day}T10:00:00+09:00`), index],
    device: 'company',
    path,
    value,
  }));
  await page.evaluate(putLog, log);
}
