// The list cut into groups: by category, by person, by day. What is overdue comes first in every one.
import { isOpen } from '../../../shared/core/answer.ts';
import type { Day } from '../../../shared/core/day.ts';
import { DUE_GROUPS, type DueGroup, dueGroup, isOverdue } from '../../../shared/core/due.ts';
import { openByPerson } from '../../../shared/core/people.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import type { Grouping } from './filter.ts';

export type ListGroup = {
  readonly key: string;
  readonly kind: 'overdue' | 'category' | 'person' | 'nobody' | 'due' | 'done' | 'na';
  /** category id, person's name or due group; '' where the kind says it all */
  readonly name: string;
  readonly entries: readonly AnsweredEntry[];
  /** shown as one line that opens */
  readonly folded: boolean;
};

const filled = (groups: readonly ListGroup[]): ListGroup[] => groups.filter(({ entries }) => entries.length > 0);

function settled(entries: readonly AnsweredEntry[]): ListGroup[] {
  const of = (status: 'done' | 'na'): ListGroup => ({
    key: status,
    kind: status,
    name: '',
    entries: entries.filter(({ answer }) => answer.status === status),
    folded: true,
  });
  return [of('done'), of('na')];
}

type Shown = {
  /** what the filter shows, in the handbook's order */
  readonly entries: readonly AnsweredEntry[];
  /** the open ones of it in the order in which they are suggested */
  readonly ranked: readonly AnsweredEntry[];
  readonly today: Day;
  /** settled long ago, so that somebody should look again */
  readonly isStale: (entry: AnsweredEntry) => boolean;
};

/** A category in which nothing is left to do or to look at again is one line. */
function byCategory({ entries, ranked, today, isStale }: Shown): ListGroup[] {
  const late = ranked.filter((entry) => isOverdue(entry, today));
  const rest = entries.filter((entry) => !isOverdue(entry, today));
  const categories = [...new Set(rest.map(({ item }) => item.category))];
  return [
    { key: 'overdue', kind: 'overdue', name: '', entries: late, folded: false },
    ...categories.map((name): ListGroup => {
      const own = rest.filter(({ item }) => item.category === name);
      const isLeft = (entry: AnsweredEntry) => entry.item.category === name && (isOpen(entry) || isStale(entry));
      return { key: `category ${name}`, kind: 'category', name, entries: own, folded: !entries.some(isLeft) };
    }),
  ];
}

function byPerson(ranked: readonly AnsweredEntry[], today: Day): ListGroup[] {
  const people = openByPerson(ranked, today);
  const named = people.some(({ name }) => name !== '');
  return people.map(({ name, entries }) => ({
    key: `person ${name}`,
    kind: name === '' ? 'nobody' : 'person',
    name,
    entries,
    folded: name === '' && named,
  }));
}

const byDue = (ranked: readonly AnsweredEntry[], today: Day): ListGroup[] =>
  DUE_GROUPS.map((name: DueGroup) => ({
    key: `due ${name}`,
    kind: name === 'overdue' ? 'overdue' : 'due',
    name,
    entries: ranked
      .filter((entry) => isOpen(entry) && dueGroup(entry, today) === name)
      // By day here: the order of what to do next stands in the other groups.
      .toSorted((a, b) =>
        name === 'none' ? 0 : a.answer.due < b.answer.due ? -1 : a.answer.due > b.answer.due ? 1 : 0,
      ),
    folded: false,
  }));

/** The groups that have something in them. */
export function groupEntries(by: Grouping, shown: Shown): ListGroup[] {
  const { entries, ranked, today } = shown;
  if (by === 'category') return filled(byCategory(shown));
  const open = by === 'owner' ? byPerson(ranked, today) : byDue(ranked, today);
  return filled([...open, ...settled(entries)]);
}

/** The order in which the list shows its items. */
export const shownOrder = (groups: readonly ListGroup[]): AnsweredEntry[] => groups.flatMap(({ entries }) => entries);
