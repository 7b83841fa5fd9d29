// Whatever can go stale says when somebody last looked, where, and by when to look again; what is past that day is listed.
import { expect, test } from 'vitest';
import { CHANGELOG, SUPPORT, TOOL_IDS, TOOLS } from '../../shared/content/index.ts';
import { SOURCED_FACTS, type SourcedFact } from '../../shared/content/sourced-facts.ts';
import supportWords from '../../shared/content/words/ja/support.ts';
import { isDay } from '../../shared/core/day.ts';

/** The day of this run: what has grown old by then is listed, but the calendar alone fails no test. */
const today = new Date().toISOString().slice(0, 10);

const looks = SOURCED_FACTS.map(({ checkedOn }) => checkedOn).sort();

/** The last review of anything: by then, nothing else may have been left alone for two years. */
const lastReview = looks.at(-1) ?? '';

const name = ({ kind, id, checkedOn, by }: SourcedFact) => `${kind} ${id}: looked at ${checkedOn}, again by ${by}`;

test('every fact has a month or a day that exists, none lies in the future, and a day to look again after it', () => {
  expect(SOURCED_FACTS.length).toBeGreaterThan(250);
  const malformed = SOURCED_FACTS.filter(
    ({ checkedOn }) => !/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u.test(checkedOn),
  );
  expect(malformed.map(name)).toEqual([]);
  const latest = [today, CHANGELOG[0]?.day ?? ''].sort().at(-1) ?? '';
  expect(SOURCED_FACTS.filter(({ checkedOn }) => checkedOn > latest).map(name)).toEqual([]);
  expect(SOURCED_FACTS.filter(({ by, checkedOn }) => !isDay(by) || by <= checkedOn).map(name)).toEqual([]);
});

test('each fact stands once, and what is called official has a source', () => {
  const ids = SOURCED_FACTS.map(({ kind, id }) => `${kind} ${id}`);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(SOURCED_FACTS.filter(({ confidence, source }) => confidence === 'A' && source === '').map(name)).toEqual([]);
});

test('a source is a page with https or a numbered message, and what has none is not called official', () => {
  const settings = TOOL_IDS.flatMap((tool) => [...TOOLS[tool].settings, ...TOOLS[tool].limits]);
  const named = settings.filter(({ source }) => source !== '');
  expect(named.filter(({ source }) => !/^(https:\/\/|Microsoft 365 message MC\d+$)/u.test(source))).toEqual([]);
  expect(settings.filter(({ source, confidence }) => source === '' && confidence === 'A')).toEqual([]);
});

test('what was not checked says which part is in doubt', () => {
  const silent = TOOL_IDS.flatMap((tool) =>
    TOOLS[tool].settings.filter(({ checked, doubt }) => !checked && doubt.length === 0),
  );
  expect(silent.map((setting) => setting.id)).toEqual([]);
});

test('what is called checked stood in an official text', () => {
  const bold = TOOL_IDS.flatMap((tool) =>
    TOOLS[tool].settings.filter(
      ({ checked, confidence, checkedOn }) => checked && confidence !== 'A' && checkedOn > '',
    ),
  );
  expect(bold.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([]);
});

test('an end of support is a day, a month, or has words in its place', () => {
  const other = SUPPORT.filter(({ end }) => !/^20\d\d-\d\d(-\d\d)?$/u.test(end)).map((entry) => entry.id);
  expect(other).toEqual(Object.keys(supportWords.ends));
});

test('at the last review nothing was left alone for two years; what is past its day by now is listed', () => {
  const past = SOURCED_FACTS.filter(({ by }) => by < today);
  if (past.length > 0) console.info(`Please look again:\n${past.map(name).join('\n')}`);
  const twoYears = `${Number(lastReview.slice(0, 4)) - 2}${lastReview.slice(4)}`;
  expect(SOURCED_FACTS.filter(({ checkedOn }) => checkedOn < twoYears.slice(0, checkedOn.length)).map(name)).toEqual(
    [],
  );
});
