// Reads a day as people and spreadsheets write it.
import { type Day, dayNumber, dayOfNumber, isDay } from '../day.ts';

const pad = (text: string): string => text.padStart(2, '0');

const dayFrom = (year: string | number, month = '', date = ''): Day | null => {
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
  return isDay(day) ? day : null;
};

/** Year before the first of each era, by its name and its letter. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Number of 1970-01-01 in a spreadsheet that counts from 1900. */
const SHEET_EPOCH = 25_569;
/** Serial numbers of 2000 to 2099: whatever else has five digits is no day that anybody means here. */
const SHEET_RANGE = [36_526, 73_050] as const;
/** Years that two digits may mean. */
const SHORT_YEARS = [2020, 2069] as const;

/** Without width, blanks, 「まで」, day of the week and time of day. */
const plainDay = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*(?:まで|迄)$/, '')
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/i, '')
    .replace(/[([]\s*(?:[日月火水木金土](?:曜日?)?|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)(?:[・･]?祝)?\s*[)\]]\s*$/, '')
    .replace(/\s*[日月火水木金土]曜日?$/, '')
    .replace(/(?<=[\d年月元])\s+(?=[\d年月日])/g, '')
    .trim();

type Match = RegExpExecArray | null;

function withYear(text: string): Day | null {
  const plain: Match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (plain) return dayFrom(plain[1] ?? '', plain[2], plain[3]);
  const era: Match = /^(令和|平成|昭和|[rhs])\s*(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (era) {
    const year = era[2] === '元' ? 1 : Number(era[2]);
    return year > 0 ? dayFrom((ERAS[era[1] ?? ''] ?? 0) + year, era[3], era[4]) : null;
  }
  const short: Match = /^'?(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (short) {
    const year = 2000 + Number(short[1]);
    return year >= SHORT_YEARS[0] && year <= SHORT_YEARS[1] ? dayFrom(year, short[2], short[3]) : null;
  }
  return inEnglish(text);
}

/** `1 Apr 2026`, `1-Apr-26`, `April 1, 2026`. */
function inEnglish(text: string): Day | null {
  const found: Match =
    /^(?<d>\d{1,2})[-\s](?<m>[a-z]{3,9})\.?[-\s,]+(?<y>\d{4}|\d{2})$/.exec(text) ??
    /^(?<m>[a-z]{3,9})\.?\s+(?<d>\d{1,2}),?\s+(?<y>\d{4})$/.exec(text);
  const { d, m = '', y = '' } = found?.groups ?? {};
  const month = MONTHS.indexOf(m.slice(0, 3)) + 1;
  return found && month > 0 ? dayFrom(y.length === 2 ? `20${y}` : y, String(month), d) : null;
}

/**
 * A day with its year: `2026-12-04`, `2026/12/4`, `2026年12月4日(金)`, `20261204`, `26/12/4`, `令和8年12月4日`, `R8.12.4`,
 * `4 Dec 2026`, a spreadsheet's serial number (`46360`), in full-width digits too; null if it is no real day.
 */
export function readDay(text: string): Day | null {
  const plain = plainDay(text);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain)?.[1];
  if (serial !== undefined) {
    const number = Number(serial);
    return number >= SHEET_RANGE[0] && number <= SHEET_RANGE[1] ? dayOfNumber(number - SHEET_EPOCH) : null;
  }
  return withYear(plain);
}

/**
 * A day without a year, as one writes on paper (`12/4`, `12月4日`): the next such day from `today`, or the nearest past
 * one if `past`. Days with a year read as in `readDay`.
 */
export function readShortDay(text: string, today: Day, past = false): Day | null {
  const match = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(plainDay(text));
  if (!match) return readDay(text);
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1, ...(match[1] === '2' || match[1] === '02' ? leapYears(year) : [])]
    .map((value) => `${value}-${pad(match[1] ?? '')}-${pad(match[2] ?? '')}`)
    .filter((day) => dayNumber(day) !== null)
    .sort();
  return (past ? candidates.findLast((day) => day <= today) : candidates.find((day) => day >= today)) ?? null;
}

/** 29 February comes only every four years. */
const leapYears = (year: number): number[] => [-4, -3, -2, 2, 3, 4].map((years) => year + years);
