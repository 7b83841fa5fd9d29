// Days as people and spreadsheets in Japan write them: any day in any of these forms is read as that day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfNumber } from '../../../shared/core/day.ts';
import { readDay, readShortDay } from '../../../shared/core/paper/read-day.ts';
import { law } from '../../support/laws.ts';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const ENGLISH = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Days since 1970 of 2020-01-01 and 2069-12-31: what two digits of a year may mean. */
const DAYS = { min: 18_262, max: 36_523 } as const;
const SHEET_EPOCH = 25_569;

const wide = (text: string): string =>
  text.replace(/[0-9/.-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const two = (number: number): string => String(number).padStart(2, '0');

type Parts = { readonly y: number; readonly m: number; readonly d: number };
const FORMS: readonly ((parts: Parts) => string)[] = [
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, m, d }) => `${y}/${m}/${d}`,
  ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`,
  ({ y, m, d }) => `${y}.${m}.${d}`,
  ({ y, m, d }) => `${y}年${m}月${d}日`,
  ({ y, m, d }) => `${y}年 ${m}月 ${d}日`,
  ({ y, m, d }) => `${y}${two(m)}${two(d)}`,
  ({ y, m, d }) => `${y % 100}/${m}/${d}`,
  ({ y, m, d }) => `'${y % 100}/${two(m)}/${two(d)}`,
  ({ y, m, d }) => `令和${y - 2018}年${m}月${d}日`,
  ({ y, m, d }) => `㋿${y - 2018}年${m}月${d}日`,
  ({ y, m, d }) => `令和 ${y - 2018} 年 ${m} 月 ${d} 日`,
  ({ y, m, d }) => `R${y - 2018}.${m}.${d}`,
  ({ y, m, d }) => `R${two(y - 2018)}/${two(m)}/${two(d)}`,
  ({ y, m, d }) => `r${y - 2018}-${m}-${d}`,
  ({ y, m, d }) => `${d}-${MONTHS[m - 1]}-${two(y % 100)}`,
  ({ y, m, d }) => `${d} ${MONTHS[m - 1]} ${y}`,
  ({ y, m, d }) => `${MONTHS[m - 1]} ${d}, ${y}`,
];
const AROUND: readonly ((text: string, weekday: number) => string)[] = [
  (text) => text,
  (text) => ` ${text}　`,
  (text, weekday) => `${text}(${WEEKDAYS[weekday]})`,
  (text, weekday) => `${text}（${WEEKDAYS[weekday]}）`,
  (text, weekday) => `${text}（${WEEKDAYS[weekday]}曜日）`,
  (text, weekday) => `${text} (${ENGLISH[weekday]})`,
  (text, weekday) => `${text}（${WEEKDAYS[weekday]}・祝）`,
  (text) => `${text} 10:00`,
  (text) => `${text} 0:00:00`,
  (text) => `${text}まで`,
  (text, weekday) => `${text}（${WEEKDAYS[weekday]}）まで`,
];

test('any day, in any form, with anything usual around it, in digits of any width', () => {
  const anyDay = fc.integer(DAYS);
  law(
    fc.property(
      anyDay,
      fc.constantFrom(...FORMS),
      fc.constantFrom(...AROUND),
      fc.boolean(),
      (number, form, around, isWide) => {
        const day = dayOfNumber(number);
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        const plain = form({ y, m, d });
        const text = around(isWide ? wide(plain) : plain, (number + 4) % 7);
        expect([text, readDay(text)]).toEqual([text, day]);
      },
    ),
    2000,
  );
});

test('any day as the number of a spreadsheet', () => {
  law(
    fc.property(fc.integer(DAYS), fc.constantFrom('', '.0', '.5'), (number, time) => {
      expect(readDay(`${number + SHEET_EPOCH}${time}`)).toBe(dayOfNumber(number));
    }),
  );
});

test('a day without a year is the next one, with anything usual around it', () => {
  for (const text of ['12/4', '12月4日', '１２月４日', '12月4日（金）', '12/4まで', '12月4日（金）まで'])
    expect([text, readShortDay(text, '2026-11-27')]).toEqual([text, '2026-12-04']);
});

test('what is no day is none, and nothing makes it fail', () => {
  for (const text of ['', 'まで', '2026/13/1', '2026年2月30日', '令和0年1月1日', '12月', '来週', '99999', '1/1/1/1'])
    expect([text, readDay(text)]).toEqual([text, null]);
  law(fc.property(fc.string({ unit: 'binary' }), (text) => expect(() => readDay(text)).not.toThrow()));
});
