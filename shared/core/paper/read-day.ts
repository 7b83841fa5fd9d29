// Reads a day as people and spreadsheets write it.
import { type Day, dayNumber, isDay } from '../day.ts';

const pad = (text: string): string => text.padStart(2, '0');

/** `2026-12-04`, `2026/12/4`, `2026年12月4日`, `20261204`, in full-width digits too; null if it is no real day. */
export function readDay(text: string): Day | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '');
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const day = match ? `${match[1]}-${pad(match[2] ?? '')}-${pad(match[3] ?? '')}` : plain;
  return isDay(day) ? day : null;
}

/**
 * A day without a year, as one writes on paper (`12/4`, `12月4日`): the next such day from `today`, or the nearest past
 * one if `past`. Days with a year read as in `readDay`.
 */
export function readShortDay(text: string, today: Day, past = false): Day | null {
  const match = /^(\d{1,2})[/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim());
  if (!match) return readDay(text);
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((value) => `${value}-${pad(match[1] ?? '')}-${pad(match[2] ?? '')}`)
    .filter((day) => dayNumber(day) !== null);
  return (past ? candidates.findLast((day) => day <= today) : candidates.find((day) => day >= today)) ?? null;
}
