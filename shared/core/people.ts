// Who does what: the names somebody used, and the open items of each.
import { isOpen } from './answer.ts';
import { type Day, isDay } from './day.ts';
import { isOverdue } from './due.ts';
import { findPhone, withoutPhone } from './phone.ts';
import type { AnsweredEntry } from './summary.ts';

/** As many names fit below an answer without scrolling. */
export const MOST_NAMES = 5;

/** One name, however it was typed: outer blanks and full-width letters make no other person. */
export const sameName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

export type Person = {
  /** '' for nobody */
  readonly name: string;
  readonly entries: readonly AnsweredEntry[];
  readonly overdue: number;
};

/** The open items by person, in the order of `entries`; persons by their first item, nobody last. */
export function openByPerson(entries: readonly AnsweredEntry[], today: Day): Person[] {
  const groups = new Map<string, { name: string; entries: AnsweredEntry[] }>();
  for (const entry of entries.filter(isOpen)) {
    const name = entry.answer.owner.trim();
    const group = groups.get(sameName(name)) ?? { name, entries: [] };
    group.entries.push(entry);
    groups.set(sameName(name), group);
  }
  return [...groups.values()]
    .map(({ name, entries: own }) => ({
      name,
      entries: own,
      overdue: own.filter((entry) => isOverdue(entry, today)).length,
    }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === ''));
}

/** The name in a contact such as 「保守の会社 03-1234-5678」: what is left without the number. */
const nameOfContact = (text: string): string =>
  (findPhone(text) === null ? text : withoutPhone(text)).split('\n')[0]?.trim() ?? '';

/**
 * Names to offer for a plan: those on open items first, then those on all others, then the company's contacts.
 * @param contacts as somebody typed them, with a number
 */
export function knownNames(entries: readonly AnsweredEntry[], contacts: readonly string[]): string[] {
  const used = new Map<string, { name: string; weight: number }>();
  for (const entry of entries) {
    const name = entry.answer.owner.trim();
    if (name === '') continue;
    const known = used.get(sameName(name)) ?? { name, weight: 0 };
    used.set(sameName(name), { name: known.name, weight: known.weight + (isOpen(entry) ? 100 : 1) });
  }
  const names = [...used.values()].toSorted((a, b) => b.weight - a.weight).map(({ name }) => name);
  const seen = new Set(names.map(sameName));
  for (const contact of contacts) {
    const name = nameOfContact(contact);
    if (name === '' || name.length > 20 || seen.has(sameName(name))) continue;
    seen.add(sameName(name));
    names.push(name);
  }
  return names.slice(0, MOST_NAMES);
}

/** The last day by which the open items of a group are planned, or '' if one of them has none. */
export function lastDue(entries: readonly AnsweredEntry[]): Day | '' {
  const open = entries.filter(isOpen);
  const days = open.map(({ answer }) => answer.due).filter(isDay);
  return days.length > 0 && days.length === open.length ? (days.toSorted().at(-1) ?? '') : '';
}
