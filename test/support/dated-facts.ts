// Every fact of the content that goes stale, with the month or day on which it was last checked.

import { CONTACT_SOURCES } from '../../shared/content/contact-sources.ts';
import {
  DESKS_AS_OF,
  DUTY,
  ITEM_IDS,
  ITEM_SOURCES,
  LAST_REVIEWED,
  PAGE_FACTS,
  SIGN_FACTS,
  SUPPORT_AS_OF,
  TOOL_IDS,
  TOOLS,
} from '../../shared/content/index.ts';

import { GENERAL, PLACES } from '../../shared/content/places.ts';

export type DatedFact = {
  readonly what: string;
  /** YYYY-MM or YYYY-MM-DD */
  readonly checkedOn: string;
  readonly source: string;
};

const toolFacts = TOOL_IDS.flatMap((tool): DatedFact[] => [
  { what: `tool ${tool}`, checkedOn: TOOLS[tool].checkedOn, source: TOOLS[tool].hostsSource },
  ...TOOLS[tool].hosts.map(({ host, checkedOn }) => ({
    what: `host ${host}`,
    checkedOn,
    source: TOOLS[tool].hostsSource,
  })),
  ...TOOLS[tool].settings.map(({ id, checkedOn, source }) => ({ what: `setting ${id}`, checkedOn, source })),
]);

export const DATED_FACTS: readonly DatedFact[] = [
  ...toolFacts,
  ...PAGE_FACTS.map(({ tool, phase, checkedOn, source }) => ({ what: `page ${tool} ${phase}`, checkedOn, source })),
  ...SIGN_FACTS.map(({ tool, selector, checkedOn, source }) => ({
    what: `sign ${tool} ${selector}`,
    checkedOn,
    source,
  })),
  ...[...PLACES, GENERAL].flatMap(({ rows }) =>
    rows.map(({ id, checkedOn, source }) => ({ what: `row of a place ${id}`, checkedOn, source })),
  ),
  { what: 'end-of-support dates', checkedOn: SUPPORT_AS_OF, source: 'confidence in each entry' },
  { what: 'public desks', checkedOn: DESKS_AS_OF, source: 'confidence in each entry' },
  ...Object.entries(CONTACT_SOURCES).map(([id, { source }]) => ({
    what: `contact ${id}`,
    checkedOn: DESKS_AS_OF,
    source,
  })),
  { what: 'duty to report', checkedOn: DUTY.asOf, source: DUTY.source },
  ...Object.entries(LAST_REVIEWED).map(([what, checkedOn]) => ({ what, checkedOn, source: 'our own review' })),
  ...ITEM_IDS.flatMap((id) => {
    const { claim } = ITEM_SOURCES[id];
    return claim ? [{ what: `claim of ${id}`, checkedOn: LAST_REVIEWED.claims, source: claim.source }] : [];
  }),
];

const monthOf = (date: string): number => {
  const [year = Number.NaN, month = Number.NaN] = date.split('-').map(Number);
  return year * 12 + month - 1;
};

/** Whole months between two dates; days do not count. */
export const monthsBetween = (from: string, to: string): number => monthOf(to) - monthOf(from);

/** Facts that were last checked more than `months` months before `today`, the oldest first. */
export const olderThan = (facts: readonly DatedFact[], months: number, today: string): DatedFact[] =>
  facts
    .filter((fact) => monthsBetween(fact.checkedOn, today) > months)
    .sort((a, b) => a.checkedOn.localeCompare(b.checkedOn));
