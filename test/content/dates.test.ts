// Whatever can go stale says when somebody last looked and where; what is older than a year is listed.
import { expect, test } from 'vitest';
import { CHANGELOG, SUPPORT, TOOL_IDS, TOOLS } from '../../shared/content/index.ts';
import supportWords from '../../shared/content/words/ja/support.ts';
import { DATED_FACTS, type DatedFact, monthsBetween, olderThan } from '../support/dated-facts.ts';

const fact = (checkedOn: string): DatedFact => ({ what: checkedOn, checkedOn, source: 'a page' });

/** The day of this run: what has grown old by then is listed, but the calendar alone fails no test. */
const today = new Date().toISOString().slice(0, 10);

/** The last review of anything: by then, nothing else may have been left alone for two years. */
const lastReview =
  DATED_FACTS.map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1) ?? '';

test('every dated fact has a month or a day that exists, and none lies in the future', () => {
  expect(DATED_FACTS.length).toBeGreaterThan(100);
  const malformed = DATED_FACTS.filter(
    ({ checkedOn }) => !/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u.test(checkedOn),
  );
  expect(malformed).toEqual([]);
  const latest = [today, CHANGELOG[0]?.day ?? ''].sort().at(-1) ?? '';
  expect(DATED_FACTS.filter(({ checkedOn }) => monthsBetween(latest, checkedOn) > 0)).toEqual([]);
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

test('an end of support is a day, a month, or has words in its place', () => {
  const other = SUPPORT.filter(({ end }) => !/^20\d\d-\d\d(-\d\d)?$/u.test(end)).map((entry) => entry.id);
  expect(other).toEqual(Object.keys(supportWords.ends));
});

test('facts older than a year are found, the oldest first, and a year to the month is not older', () => {
  const old = olderThan([fact('2026-11'), fact('2025-10'), fact('2024-12-31'), fact('2025-11')], 12, '2026-11-24');
  expect(old.map(({ checkedOn }) => checkedOn)).toEqual(['2024-12-31', '2025-10']);
});

test('at the last review no fact was older than two years; those older than a year by now are listed', () => {
  const stale = olderThan(DATED_FACTS, 12, today);
  if (stale.length > 0) {
    console.info(
      `Older than a year, please check again:\n${stale.map(({ what, checkedOn }) => `${checkedOn} ${what}`).join('\n')}`,
    );
  }
  expect(olderThan(DATED_FACTS, 24, lastReview).map(({ what, checkedOn }) => `${checkedOn} ${what}`)).toEqual([]);
});
