// Which measures stand on the page of a threat, and where.
import { ITEMS, THREAT_FACTS } from '../../../shared/content/index.ts';
import type { Threat } from '../../../shared/core/item.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { entryOf, type Plan } from '../../plan.ts';

export type ThreatMeasures = {
  /** what helps most, in the order of the content */
  readonly main: readonly AnsweredEntry[];
  /** what helps too and is on the person's list */
  readonly others: readonly AnsweredEntry[];
  /** what helps and is not on the person's list */
  readonly unlisted: readonly AnsweredEntry[];
};

/** Every item against this threat, each in one place. Without a chosen method nothing counts as unlisted. */
export function measuresAgainst(threat: Threat, plan: Plan): ThreatMeasures {
  const order: readonly string[] = THREAT_FACTS[threat].prevents;
  const listed = new Set(plan.entries.map(({ item }) => item.id));
  const isListed = ({ item }: AnsweredEntry) => !plan.hasMethod || listed.has(item.id);
  const all = ITEMS.filter((item) => item.threats.includes(threat)).flatMap(({ id }) => entryOf(plan, id) ?? []);
  const main = order.flatMap((id) => all.find(({ item }) => item.id === id) ?? []);
  const rest = all.filter(({ item }) => !order.includes(item.id));
  return {
    main: main.filter(isListed),
    others: rest.filter(isListed),
    unlisted: [...main, ...rest].filter((entry) => !isListed(entry)),
  };
}
