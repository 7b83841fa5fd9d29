// Files, codes and tables by somebody else, honest and hostile, taken in by the company and by a person with all ticks as
// they stand: another person's answers never become theirs, what is planted silences nothing, and every table is told.

import { STATUSES } from '../../../shared/core/answer.ts';
import { isDay } from '../../../shared/core/day.ts';
import { beside, careOf, firstTicks } from '../../../shared/core/exchange/care.ts';
import { readFile, writeFile } from '../../../shared/core/exchange/file.ts';
import { readLink, writeLink } from '../../../shared/core/exchange/link.ts';
import { chooseRows, previewImport } from '../../../shared/core/exchange/preview.ts';
import { isForDevice } from '../../../shared/core/exchange/whose.ts';
import { type Change, canonicalJson } from '../../../shared/core/log/change.ts';
import { withOwnPlan, withoutMoved } from '../../../shared/core/log/own-plan.ts';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { planOf } from '../../../shared/core/log/path-parts.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { readCsv } from '../../../shared/core/paper/csv.ts';
import en from '../../../shared/i18n/en/csv.ts';
import ja from '../../../shared/i18n/ja/csv.ts';
import type { Fault } from '../support/fault.ts';
import { type Random, randomFrom } from '../support/random.ts';

const NOW = Date.UTC(2026, 10, 27);
const ITEMS = ['1-1', '2-1', '9-2', '10-1', 'S-1'];
const MINE = 'own-aaaa00000000';
const THEIRS = 'own-ffff00000000';

/** A history of one plan: some of it clearly ahead of every honest clock, some long ago. */
function history(plan: string, device: string, random: Random): Change[] {
  return Array.from({ length: random.below(20) }, (_, index) => ({
    id: `${device}-${plan}-${index}-${random.below(1000)}`,
    at: [NOW + (random.chance(0.2) ? 1 : -1) * random.below(4e9), random.below(3)] as const,
    device,
    path: random.pick([
      path.answer(plan, random.pick(ITEMS), 'status'),
      path.answer(plan, random.pick(ITEMS), 'note'),
      path.planMethods(plan),
      path.contact(plan, 'lead'),
      path.company(plan, 'name'),
      path.putOff(plan, '9-2'),
      path.rule(plan, 'variable-owner'),
      path.incident(plan, 'lost-device', 'note-1'),
    ]),
    value: random.pick(['done', 'todo', 'na', '総務', null]),
  })).map((change) => (change.path.endsWith('/methods') ? { ...change, value: [1 + random.below(8)] } : change));
}

/** As the app of the sender writes it: of an old version with a word about the use, or with a plan of their own. */
function employeeFile(random: Random): readonly Change[] {
  if (random.chance(0.5)) return withoutMoved(history(THEIRS, 'theirs', random), THEIRS);
  const scope = { id: `scope-${random.below(1e6)}`, at: [NOW + 4e9, 3] as const, device: 'theirs' };
  return [...history(FIRST_PLAN, 'theirs', random), { ...scope, path: path.planScope(FIRST_PLAN), value: 'self' }];
}

const readText = (changes: readonly Change[]): readonly Change[] => {
  const read = readFile(writeFile(changes, { app: '1', created: NOW, device: 'theirs' }));
  return read.ok && read.value.kind === 'open' ? read.value.file.records : [];
};

const valuesOf = (log: readonly Change[], plan: string): string =>
  [...applyChanges(log)]
    .filter(([where, { value }]) => planOf(where) === plan && value !== null)
    .map(([where, { value }]) => `${where} ${canonicalJson(value)}`)
    .sort()
    .join('\n');

/** The log after somebody has said yes to what the preview offers. */
function importChanges(log: readonly Change[], incoming: readonly Change[], plan: string): readonly Change[] {
  const ownPlan = plan === MINE ? MINE : '';
  const records = withOwnPlan(incoming).filter((change) => isForDevice(change, { plan, ownPlan }));
  const shown = previewImport(log, records, NOW);
  return mergeLogs(log, chooseRows(shown, firstTicks(careOf(shown, plan))).records);
}

function files(random: Random): string | null {
  const plan = random.pick([FIRST_PLAN, MINE]);
  const log = history(plan, 'me', random);
  const file = readText(plan === FIRST_PLAN ? employeeFile(random) : history(FIRST_PLAN, 'boss', random));
  if (valuesOf(importChanges(log, file, plan), plan) !== valuesOf(log, plan)) return 'another plan’s file changed ours';
  const kept = mergeLogs(log, beside(log, file, { plan, device: 'theirs' }));
  if (valuesOf(kept, plan) !== valuesOf(log, plan)) return 'a file that was put beside changed ours';
  if (beside(kept, file, { plan, device: 'theirs' }).length > 0) return 'a file put beside twice is two';
  return null;
}

/** A colleague's file of the same plan: nothing that was in dispute, and no way of working, is taken without a tick. */
function colleagues(random: Random): string | null {
  const base = history(FIRST_PLAN, 'me', random);
  const log = mergeLogs(base, history(FIRST_PLAN, 'me2', random));
  const file = readText(mergeLogs(base, history(FIRST_PLAN, 'pc', random)));
  const [before, after] = [applyChanges(log), applyChanges(importChanges(log, file, FIRST_PLAN))];
  const ids = new Set(file.map(({ id }) => id));
  let replaced = 0;
  for (const [where, change] of after) {
    const ours = before.get(where);
    if (!ours || ours.value === null || canonicalJson(ours.value) === canonicalJson(change.value)) continue;
    replaced += 1;
    if (where === path.planMethods(FIRST_PLAN)) return 'the way of working was changed by one tap';
    if (!ids.has(ours.id) && ours.device !== change.device) return 'a dispute was settled without asking';
  }
  return replaced > 5 ? 'more than a handful was replaced by one tap' : null;
}

/** A code after a file that planted ids such as its own. */
function codes(random: Random): string | null {
  const plan = random.pick([FIRST_PLAN, THEIRS]);
  const link = { plan, itemIds: ITEMS };
  const text = writeLink(applyChanges(history(plan, 'theirs', random)), link, NOW);
  const honest = readLink(text, { plan: FIRST_PLAN, itemIds: ITEMS });
  if (!honest.ok) return `an honest code was refused: ${honest.problem.code}`;
  if (honest.value.records.some(({ path: where }) => planOf(where) !== plan)) return 'a code changed its plan';
  const planted = honest.value.records.map((change) => ({ ...change, path: 'zz/x', value: 1 }));
  const log = readText([...planted, ...history(FIRST_PLAN, 'x', random)]);
  const shown = previewImport(log, honest.value.records, NOW);
  if (shown.clashes > 0) return 'a planted id made a code fall silent';
  const [own = '', payload] = text.split('.');
  if (payload !== undefined && readLink(random.pick([payload, `${own}x.${payload}`]), link).ok)
    return 'a person’s code was read as another plan’s';
  return null;
}

const CELLS = [
  '○',
  '済',
  '未',
  '△',
  '－',
  '不明',
  'たぶん',
  '2026/4/1',
  '令和8年4月1日',
  '4月1日',
  '46113',
  '#9-2',
  '1-1',
];
const ODD = [
  '',
  ' ',
  '"',
  '=1+1',
  '__proto__',
  'あ'.repeat(5000),
  '\u0000',
  '１－１',
  '9月2日',
  '番号',
  'No.',
  '状態',
  '期限',
];

function tables(random: Random): string | null {
  const line = () => Array.from({ length: random.below(8) }, () => random.pick([...CELLS, ...ODD]));
  const above = Array.from({ length: random.below(4) }, line);
  const table = [
    ...above,
    ['No.', '番号', '状態', '期限', '確かめた日'],
    ...Array.from({ length: random.below(10) }, line),
  ];
  const state = applyChanges([]);
  const words = [ja.table, en.table];
  const { edits, problems } = readCsv(table, { itemIds: ITEMS, state, plan: FIRST_PLAN, words, today: '2026-11-27' });
  for (const { field, after, item } of edits) {
    if (!ITEMS.includes(item)) return 'a table changed an item that is none';
    if (field === 'status' && !(STATUSES as readonly string[]).includes(after))
      return 'a table set a status that is none';
    if ((field === 'due' || field === 'checked') && after !== '' && !isDay(after))
      return 'a table set a day that is none';
  }
  return problems.some(({ row }) => row < 1 || row > table.length) ? 'a problem names a row that is none' : null;
}

export const strangers: Fault = {
  name: 'strangers',
  what: 'files, codes and tables by somebody else',
  short: 1_200,
  medium: 20_000,
  long: 400_000,
  async run({ count, seed }) {
    const kinds = { files, colleagues, codes, tables };
    const bad: string[] = [];
    const tally: Record<string, number> = {};
    for (let run = 0; run < count; run++) {
      const random = randomFrom(seed + run);
      for (const [kind, attempt] of Object.entries(kinds)) {
        tally[kind] = (tally[kind] ?? 0) + 1;
        const problem = attempt(random);
        if (problem) bad.push(`--seed ${seed + run} --count 1: ${kind}: ${problem}`);
      }
    }
    return { runs: count, bad, figures: tally };
  },
};
