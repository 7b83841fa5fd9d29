// Every fact that the app shows and that ages, with the day by which to look again. Their sources: sourced-facts.ts.
import { DESKS } from './contacts.ts';
import { certainty, type DatedFact, dated, lookAgainByEnd } from './freshness.ts';
import { DUTY } from './incidents.ts';
import { LAST_REVIEWED } from './sources.ts';
import { SUPPORT } from './support.ts';
import { TOOL_IDS, TOOLS } from './tools/index.ts';

const settings = TOOL_IDS.flatMap((tool) =>
  TOOLS[tool].settings.map((facts) => dated('setting', facts.id, facts.checkedOn, certainty(facts))),
);

const hosts = TOOL_IDS.flatMap((tool) =>
  TOOLS[tool].hosts.map(({ host, match, checkedOn, confidence }) =>
    dated('host', `${tool} ${match} ${host}`, checkedOn, confidence),
  ),
);

const support = SUPPORT.map(({ id, end, checkedOn, confidence }) => ({
  ...dated('support', id, checkedOn, confidence),
  by: lookAgainByEnd(end, checkedOn, confidence),
}));

/** What was gone through as a whole; our own review is its own source. The survey always says 2020 and never ages. */
const reviews = Object.entries(LAST_REVIEWED)
  .filter(([what]) => what !== 'survey')
  .map(([what, checkedOn]) => dated('review', what, checkedOn, 'A'));

export const DATED_FACTS: readonly DatedFact[] = [
  ...settings,
  ...hosts,
  ...support,
  ...DESKS.map(({ name, checkedOn, confidence }) => dated('contact', name, checkedOn, confidence)),
  dated('duty', DUTY.id, DUTY.asOf, DUTY.checked ? 'A' : 'U'),
  ...reviews,
];
