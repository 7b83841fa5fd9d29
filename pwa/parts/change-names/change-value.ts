// The value of a change in words, as it may be shown and exported: never an id, a code or `true`.
import { findMethod } from '../../../shared/content/index.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import { dayOf, isDay } from '../../../shared/core/day.ts';
import type { Value } from '../../../shared/core/log/change.ts';
import { patternOf, readPath } from '../../../shared/core/log/path-parts.ts';
import { plainText } from '../../../shared/core/sanitize-text.ts';
import { formatDay, formatMomentInFull } from '../../../shared/i18n/format.ts';
import { offsetMinutes } from '../../clock.ts';
import { wordsOf } from '../words-of.ts';
import type { ChangeWords } from './change-words.ts';

type Teller = (value: Exclude<Value, null>, rest: readonly string[], words: ChangeWords) => string;

const methodNames = (numbers: readonly unknown[], { methods, m, ui }: ChangeWords): string => {
  const names = numbers.flatMap((number) => {
    const method = findMethod(Number(number));
    return method ? [`${method.mark} ${wordsOf(methods, method.id)?.short ?? ''}`] : [];
  });
  return names.join(ui.joinParts) || m.nothing;
};

const text: Teller = (value, _, { m }) => (typeof value === 'string' ? plainText(value) : m.newerValue);
const day: Teller = (value, _, { m, locale }) =>
  typeof value === 'string' ? (isDay(value) ? formatDay(value, locale) : plainText(value)) : m.newerValue;
const moment: Teller = (value, _, { m, locale }) =>
  typeof value === 'number' ? formatMomentInFull(value, locale) : m.newerValue;

const tellAnswer: Teller = (value, [, field = ''], words) => {
  if (field === 'status') {
    const status = STATUSES.find((known) => known === value);
    return status ? words.ui.status[status] : words.m.newerValue;
  }
  return (field === 'due' || field === 'checked' ? day : text)(value, [], words);
};

const tellQuestion: Teller = (value, [, question = ''], words) => {
  const { m, questions } = words;
  if (typeof value !== 'string') return m.newerValue;
  if (question === 'found') return methodNames(value.split(','), words);
  if (value === 'unknown') return m.unknown;
  return wordsOf(wordsOf(questions, question)?.options ?? {}, value)?.label ?? m.newerValue;
};

const tellReport: Teller = (value, [field = ''], words) => {
  const { m, ui, locale } = words;
  if (field === 'calendar-events') return m.events({ n: Array.isArray(value) ? value.length : 0 });
  if (!field.endsWith('-times')) return m.inside;
  const times = (Array.isArray(value) ? value : [value]).filter((at) => typeof at === 'number');
  return times.map((at) => formatDay(dayOf(at, offsetMinutes()), locale)).join(ui.joinParts) || m.nothing;
};

const TELLERS: Readonly<Record<string, Teller>> = {
  'plan/*/name': text,
  'plan/*/methods': (value, _, words) => (Array.isArray(value) ? methodNames(value, words) : words.m.newerValue),
  'plan/*/condition/*': (value, _, { m }) => (value === true ? m.yes : value === false ? m.no : m.newerValue),
  'plan/*/scope': (value, _, { m }) => wordsOf<string>(m.scopes, String(value)) ?? m.newerValue,
  'finder/*/*/*': tellQuestion,
  'answer/*/*/*': tellAnswer,
  'put-off/*/*': day,
  'setting/*/*': (value, _, { m }) => (value === true ? m.settingDone : value === false ? m.settingNot : m.newerValue),
  'contact/*': text,
  'company/*': (value, [field = ''], words) =>
    field === 'size' ? (wordsOf(words.sizes, String(value)) ?? words.m.newerValue) : text(value, [], words),
  'incident/*/*': (value, [, field = ''], words) =>
    field.startsWith('note-') ? text(value, [], words) : moment(value, [], words),
  'rule/*/*': (value, [field = ''], words) => {
    const { m } = words;
    if (field.startsWith('off-')) return value === true ? m.clauseOut : value === false ? m.clauseIn : m.newerValue;
    return day(value, [], words);
  },
  'report/*': tellReport,
  'reply/*/*': (value, _, { own, m }) => wordsOf(own.replies, String(value))?.label ?? m.newerValue,
  'reply/*/*/*': text,
};

/**
 * @returns the words for a value, '' for none (an empty text, a value that was taken back)
 */
export function valueOfChange(path: string, value: Value | undefined, words: ChangeWords): string {
  if (value === undefined || value === null || value === '') return '';
  const pattern = patternOf(path);
  return (pattern ? TELLERS[pattern]?.(value, readPath(path).rest, words) : undefined) ?? words.m.newerValue;
}
