// Every fact that ages, with its source: what the app shows, and what only its makers need. For the list of what is due
// (scripts/freshness.mjs) and for tests; no screen loads it.
import { CONTACT_SOURCES } from './contact-sources.ts';
import { DESKS } from './contacts.ts';
import { DATED_FACTS } from './dated-facts.ts';
import { type DatedFact, dated } from './freshness.ts';
import { HOWTO } from './howto.ts';
import { DUTY } from './incidents.ts';
import { ITEM_SOURCES } from './item-sources.ts';
import { ITEM_IDS } from './items.ts';
import { GENERAL, PLACES } from './places.ts';
import { LAST_REVIEWED } from './sources.ts';
import { STEP_SOURCES } from './step-sources.ts';
import type { SupportId } from './support.ts';
import { SUPPORT_SOURCES } from './support-sources.ts';
import { PAGE_FACTS, SIGN_FACTS } from './tool-pages.ts';
import { TOOL_IDS, TOOLS } from './tools/index.ts';

export type SourcedFact = DatedFact & { readonly source: string };

const OWN_REVIEW = 'our own review';

const settingSources = new Map(
  TOOL_IDS.flatMap((tool) => TOOLS[tool].settings.map(({ id, source }) => [id, source] as const)),
);

function sourceOf({ kind, id }: DatedFact): string {
  if (kind === 'setting') return settingSources.get(id) ?? '';
  if (kind === 'host')
    return TOOL_IDS.map((tool) => (id.startsWith(`${tool} `) ? TOOLS[tool].hostsSource : '')).join('');
  if (kind === 'support') return SUPPORT_SOURCES[id as SupportId];
  if (kind === 'contact') return DESKS.find(({ name }) => name === id)?.source ?? '';
  return kind === 'duty' ? DUTY.source : OWN_REVIEW;
}

/** `item/system/step` of every step whose screen words are in doubt. */
export const UNVERIFIED_STEPS: readonly string[] = Object.entries(HOWTO).flatMap(([item, systems]) =>
  Object.entries(systems).flatMap(([system, { checked }]) =>
    checked.flatMap((known, at) => (known ? [] : [`${item}/${system}/${at + 1}`])),
  ),
);

/** The ids of the settings of the meeting tools that are in doubt. */
export const UNVERIFIED_SETTINGS: readonly string[] = TOOL_IDS.flatMap((tool) =>
  TOOLS[tool].settings.filter(({ checked }) => !checked).map(({ id }) => id),
);

const looked: readonly SourcedFact[] = Object.entries(STEP_SOURCES).map(([id, { checkedOn, confidence, source }]) => ({
  ...dated('step', id, checkedOn, confidence),
  source,
}));

/** What the popup of the extension says at a place: where a switch stands there. The app shows none of it. */
const places: readonly SourcedFact[] = [...PLACES, GENERAL].flatMap((place) =>
  place.rows.map(({ id, checkedOn, confidence, source }) => ({
    ...dated('setting', `${place.id} ${id}`, checkedOn, confidence),
    source,
  })),
);

/** Steps in doubt that nobody found a page for age with the how-to as a whole. */
const never: readonly SourcedFact[] = UNVERIFIED_STEPS.filter((id) => !STEP_SOURCES[id]).map((id) => ({
  ...dated('step', id, LAST_REVIEWED.howto, 'U'),
  source: '',
}));

const claims: readonly SourcedFact[] = ITEM_IDS.flatMap((id) => {
  const { claim } = ITEM_SOURCES[id];
  return claim
    ? [{ ...dated('claim', id, LAST_REVIEWED.claims, claim.checked ? 'B' : 'U'), source: claim.source }]
    : [];
});

export const SOURCED_FACTS: readonly SourcedFact[] = [
  ...DATED_FACTS.map((fact) => ({ ...fact, source: sourceOf(fact) })),
  ...Object.entries(CONTACT_SOURCES).map(([id, { checkedOn, confidence, source }]) => ({
    ...dated('contact', id, checkedOn, confidence),
    source,
  })),
  ...PAGE_FACTS.map(({ tool, phase, checkedOn, confidence, source }, at) => ({
    ...dated('page', `${tool} ${phase} ${at + 1}`, checkedOn, confidence),
    source,
  })),
  ...SIGN_FACTS.map(({ tool, selector, checkedOn, confidence, source }) => ({
    ...dated('sign', `${tool} ${selector}`, checkedOn, confidence),
    source,
  })),
  ...places,
  ...looked,
  ...never,
  ...claims,
];
