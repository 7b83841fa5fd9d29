// Three invented companies, and any other: screens, popup and paper give the same figures with the same denominator, the same next
// action and the same overdue. What a company adds up to is counted here by hand.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readNextStep } from '../../extension/popup/next-step.tsx';
import { nextInPlan } from '../../pwa/plan.ts';
import { checklistDocument, paperEntries } from '../../pwa/screens/paper/checklist-document.ts';
import { personDocument } from '../../pwa/screens/person/person-document.ts';
import { reportDocument } from '../../pwa/screens/report/report-document.ts';
import { usualParts } from '../../pwa/screens/report/report-form.ts';
import { rolesDocument } from '../../pwa/screens/roles/roles-document.ts';
import { GUIDELINE, GUIDELINE_ITEMS } from '../../shared/content/index.ts';
import { findItem, ITEMS } from '../../shared/content/items.ts';
import { ANSWERS } from '../../shared/core/answer.ts';
import { isOverdue } from '../../shared/core/due.ts';
import type { Change, Value } from '../../shared/core/log/change.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import type { PaperDocument } from '../../shared/core/paper/document.ts';
import { type Reader, reportFacts } from '../../shared/core/paper/report.ts';
import { dutiesByRole } from '../../shared/core/paper/roles.ts';
import { openByPerson } from '../../shared/core/people.ts';
import { type Plan, planOf, putOffOf, rankedOf } from '../../shared/core/plan.ts';
import paperWords from '../../shared/i18n/ja/paper.ts';
import personWords from '../../shared/i18n/ja/person-sheet.ts';
import popupWords from '../../shared/i18n/ja/popup.ts';
import reportWords from '../../shared/i18n/ja/report.ts';
import roleWords from '../../shared/i18n/ja/roles.ts';
import statusWords from '../../shared/i18n/ja/status.ts';
import uiWords from '../../shared/i18n/ja/ui.ts';
import { COMPANIES, TODAY as NOON } from '../e2e/support/three-companies.ts';
import { closeAll, emptyProfile, openTestStore } from '../support/browser-storage.ts';
import { law } from '../support/laws.ts';

// The real one refuses to load outside an extension.
vi.mock('../../extension/platform/browser.ts', () => ({ browser: {} }));

const TODAY = '2026-12-01';
const CLOCK = { today: TODAY, reviewMonths: 6, offsetMinutes: new Date(NOON).getTimezoneOffset() };

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const linesOf = (answers: Answers): [string, Value][] => [
  ['plan/p1/methods', [1]],
  ...Object.entries(answers).flatMap(([item, fields]) =>
    Object.entries(fields).map(([field, value]): [string, Value] => [`answer/p1/${item}/${field}`, value]),
  ),
];

function planFrom(answers: Answers, day: string): Plan {
  const changes = linesOf(answers).map(
    ([path, value], index): Change => ({
      id: `c${index}`,
      at: [Date.parse(`${day}T10:00:00+09:00`), index],
      device: 'd',
      path,
      value,
    }),
  );
  return planOf(applyChanges(changes), ITEMS);
}

/** Counted from the answers alone, with nothing of the product but the list of items. */
function byHand(plan: Plan, answers: Answers) {
  const statusOf = (id: string) => answers[id]?.status ?? 'new';
  const handbook = plan.entries.filter(({ item }) => item.section === 'handbook').map(({ item }) => item);
  const of = (items: typeof handbook) => ({
    done: items.filter(({ id }) => statusOf(id) === 'done').length,
    whole: items.filter(({ id }) => statusOf(id) !== 'na').length,
  });
  return {
    all: of(handbook),
    high: of(handbook.filter(({ priority }) => priority === 'high')),
    na: handbook.filter(({ id }) => statusOf(id) === 'na').length,
    late: plan.entries.filter(
      ({ item: { id } }) =>
        !['done', 'na'].includes(statusOf(id)) &&
        /^\d/.test(answers[id]?.due ?? '') &&
        (answers[id]?.due ?? '') < TODAY,
    ).length,
    status: (wanted: string) => handbook.filter(({ id }) => statusOf(id) === wanted).length,
  };
}

const textOf = (paper: PaperDocument): string => JSON.stringify(paper.blocks);

const sheets = (plan: Plan) => {
  const now = { clock: CLOCK };
  const common = { company: '', checker: '', day: TODAY, locale: 'ja' } as const;
  const facts = reportFacts(plan.entries, CLOCK, { putOff: putOffOf(plan) });
  const report = (reader: Reader) =>
    textOf(
      reportDocument({
        ...common,
        reader,
        parts: usualParts(reader),
        facts,
        entries: plan.entries,
        comparisons: [],
        since: null,
        scope: '',
        today: TODAY,
        offsetMinutes: CLOCK.offsetMinutes,
        version: '1',
        m: reportWords,
        words: { title: (id) => id, question: (id) => id, threat: (id) => id, measure: () => '', methods: '' },
      }),
    );
  const checklist = (additions: boolean) =>
    textOf(
      checklistDocument({
        ...common,
        kind: 'filled',
        entries: paperEntries(plan.entries, { kind: 'filled', additions, day: TODAY }),
        question: (id) => id,
        doneWhen: (id) => id,
        category: (id) => id,
        methods: '',
        m: paperWords,
      }),
    );
  const open = rankedOf(plan, now).map(({ entry }) => entry);
  const people = openByPerson(open, TODAY).map(({ name, entries, overdue }) => ({
    overdue,
    entries,
    text: textOf(
      personDocument({
        ...common,
        name,
        entries,
        title: (id) => id,
        question: (id) => id,
        firstStep: (id) => id,
        m: personWords,
        ui: uiWords,
      }),
    ),
  }));
  const lists = dutiesByRole(plan.entries, (id) => {
    const item = findItem(id);
    return item && GUIDELINE_ITEMS[item.id];
  });
  const roles = lists.map(({ role, duties }) => ({
    late: duties.filter(({ entry }) => isOverdue(entry, TODAY)).length,
    text: textOf(
      rolesDocument(role, {
        ...common,
        lists,
        roleName: (name) => name,
        intro: () => [],
        task: (id) => id,
        itemTitle: (id) => id,
        startWith: (name) => GUIDELINE.startWith[name],
        disclaimer: '',
        m: roleWords,
      }),
    ),
  }));
  return { facts, report, checklist, people, roles, open };
};

/** The numbers of `期限をすぎた対策がN件` in a text. */
const lateIn = (text: string): number[] =>
  [...text.matchAll(/期限をすぎた対策が(\d+)件/g)].map(([, digits]) => Number(digits));

function agrees(plan: Plan, answers: Answers): void {
  const { all, high, na, late, status } = byHand(plan, answers);
  const { report, checklist, people, roles, open } = sheets(plan);
  const boss = report('boss');
  const expectedLate = late > 0 ? [late] : [];
  if (Object.keys(answers).length > 0) {
    expect(boss).toContain(
      high.whole === 0
        ? '数えるものがありません'
        : high.done === high.whole
          ? `${high.whole}件すべて`
          : `${high.whole}件中${high.done}件`,
    );
    expect(lateIn(boss)).toEqual(expectedLate);
    if (na > 0) expect(boss).toContain(`対象外の${na}件は数えません。`);
  }
  expect(boss).toContain(`"value":"${high.done}","of":"／${high.whole}件"`);
  expect(boss).toContain(`"value":"${status('partly') + status('todo')}件"`);
  expect(boss).toContain(`"value":"${status('unknown') + status('new')}件"`);
  for (const additions of [true, false]) {
    const sheet = checklist(additions);
    expect(sheet).toContain(statusWords.of(all));
    expect(sheet.includes('対象外の')).toBe(na > 0);
    expect(lateIn(sheet)).toEqual(expectedLate);
    expect([...sheet.matchAll(/日すぎ"/g)]).toHaveLength(late);
  }
  expect(people.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late);
  expect(people.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(open.length);
  for (const { text, entries, overdue } of people) {
    expect(text).toContain(`残りは${entries.length}件です。`);
    expect(lateIn(text)).toEqual(overdue > 0 ? [overdue] : []);
  }
  for (const { text, late: ofRole } of roles) {
    expect([...text.matchAll(/日すぎ"/g)]).toHaveLength(ofRole);
    // What is done is no longer among the first things: a heading with their number would be wrong.
    expect(text).not.toMatch(/はじめにする\d/);
  }
  // Whoever stands outside reads nothing of what is late.
  for (const reader of ['client', 'insurer'] as const) expect(report(reader)).not.toMatch(/すぎ/);
}

beforeEach(() => {
  emptyProfile();
});
afterEach(() => {
  closeAll();
  vi.useRealTimers();
});

describe.each(COMPANIES.map((company) => [company.name, company] as const))('%s', (_, { day, answers }) => {
  test('paper, counted by hand', () => {
    agrees(planFrom(answers, day), answers);
  });

  test('the popup says what the app says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T10:00:00+09:00`) });
    const store = await openTestStore();
    await store.set(linesOf(answers).map(([path, value]) => ({ path, value })));
    vi.setSystemTime(Date.parse(NOON));
    const plan = planOf(store.state.value, ITEMS);
    const { all, late, status } = byHand(plan, answers);
    const step = await readNextStep();
    expect(step?.first?.id).toBe(nextInPlan(plan)?.entry.item.id);
    expect(step?.first?.id).toBe(sheets(plan).facts.next[0]?.item.id);
    expect(step?.overdue).toBe(late);
    expect(step && popupWords.progress(step.counts)).toBe(`${statusWords.of(all)}ができています。`);
    for (const wanted of ['done', 'partly', 'todo', 'unknown', 'new', 'na'] as const)
      expect(step?.counts[wanted]).toBe(status(wanted));
  });
});

test('any company, with any answers, days and people', () => {
  const listed = planFrom({}, TODAY).entries.map(({ item }) => item.id);
  const fields = fc.record({
    status: fc.option(fc.constantFrom(...ANSWERS), { nil: undefined }),
    due: fc.option(fc.constantFrom('2025-10-30', '2026-11-20', '2026-12-01', '2027-02-01'), { nil: undefined }),
    owner: fc.option(fc.constantFrom('総務', '社長', '保守の会社'), { nil: undefined }),
  });
  law(
    fc.property(fc.array(fields, { minLength: listed.length, maxLength: listed.length }), (given) => {
      const answers: Record<string, Record<string, string>> = {};
      given.forEach((one, index) => {
        const set: Record<string, string> = {};
        for (const [field, value] of Object.entries(one)) if (value !== undefined) set[field] = value;
        answers[listed[index] ?? ''] = set;
      });
      agrees(planFrom(answers, '2026-11-20'), answers);
    }),
    25,
  );
});
