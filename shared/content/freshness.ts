// Facts age. Every fact has a day by which somebody should look again, from its kind and from how sure we are of it.
import { addDays, addMonths, type Day } from '../core/day.ts';
import type { Confidence } from './types.ts';

/** Months after which a fact of this kind is looked at again, if it is certain. */
export const LOOK_AGAIN_MONTHS = {
  page: 3,
  sign: 3,
  setting: 6,
  host: 6,
  step: 12,
  support: 12,
  contact: 12,
  duty: 12,
  claim: 12,
  review: 12,
} as const;
export type FactKind = keyof typeof LOOK_AGAIN_MONTHS;

export const FACT_KINDS = Object.keys(LOOK_AGAIN_MONTHS) as FactKind[];

/** So many days before a support ends its date is looked at again, so that it is sure when people are told (90 days before). */
const BEFORE_AN_END_DAYS = 100;

export type DatedFact = {
  readonly kind: FactKind;
  /** names the fact within its kind */
  readonly id: string;
  /** YYYY-MM or YYYY-MM-DD: the last look */
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** the day by which to look again */
  readonly by: Day;
};

/** A month stands for its first day: rather looked at too early. */
const asDay = (checkedOn: string): Day => (checkedOn.length === 7 ? `${checkedOn}-01` : checkedOn);

/** Nothing is asked for more often than a quarter. */
const SHORTEST_MONTHS = 3;

/**
 * The day by which to look again. What no official page confirms has half the time, though a quarter at least.
 * @param checkedOn YYYY-MM or YYYY-MM-DD
 */
export function lookAgainBy(kind: FactKind, checkedOn: string, confidence: Confidence): Day {
  const months = LOOK_AGAIN_MONTHS[kind];
  return addMonths(asDay(checkedOn), confidence === 'A' ? months : Math.max(SHORTEST_MONTHS, months / 2));
}

/** The same for the end of a support, which is also looked at before it comes near. `end` may be a month or words. */
export function lookAgainByEnd(end: string, checkedOn: string, confidence: Confidence): Day {
  const usual = lookAgainBy('support', checkedOn, confidence);
  if (!/^\d{4}-\d\d-\d\d$/u.test(end)) return usual;
  const before = addDays(end, -BEFORE_AN_END_DAYS);
  return before > asDay(checkedOn) && before < usual ? before : usual;
}

/** How sure a setting is as a whole: the letter is for its page, and a name in doubt is no better than several sources. */
export const certainty = (facts: { readonly checked: boolean; readonly confidence: Confidence }): Confidence =>
  !facts.checked && facts.confidence === 'A' ? 'B' : facts.confidence;

/** A fact with its day. */
export const dated = (kind: FactKind, id: string, checkedOn: string, confidence: Confidence): DatedFact => ({
  kind,
  id,
  checkedOn,
  confidence,
  by: lookAgainBy(kind, checkedOn, confidence),
});

/** Is the day to look again over? On that day itself it is not. */
export const isPast = ({ by }: Pick<DatedFact, 'by'>, today: Day): boolean => by < today;

/** Facts whose day lies from `from` up to and with `to`, the earliest first. */
export const dueBetween = <T extends DatedFact>(facts: readonly T[], from: Day, to: Day): T[] =>
  facts.filter(({ by }) => by >= from && by <= to).sort((a, b) => a.by.localeCompare(b.by) || a.id.localeCompare(b.id));

/** Facts whose day is over, the longest overdue first. */
export const pastFacts = <T extends DatedFact>(facts: readonly T[], today: Day): T[] =>
  facts.filter((fact) => isPast(fact, today)).sort((a, b) => a.by.localeCompare(b.by) || a.id.localeCompare(b.id));
