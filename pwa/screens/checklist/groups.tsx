// The groups of the list with their heads; what is settled is folded.
import { itemWords } from '../../../shared/content/words.ts';
import { ADDITION_GROUPS, groupPlace } from '../../../shared/core/item.ts';
import { type AnsweredEntry, countByCategory } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { isWide } from '../../../shared/ui/frame/wide.ts';
import { IconButton } from '../../../shared/ui/icon-button/icon-button.tsx';
import { GroupHead, Rows } from '../../../shared/ui/rows/rows.tsx';
import { slash } from '../../../shared/ui/signs.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { hrefWith } from '../../navigation/router.ts';
import { InTurns } from '../../parts/in-turns.tsx';
import { ItemRow } from '../../parts/item-row.tsx';
import { type Filter, filterHref, isFiltered } from './filter.ts';
import { FoldedGroup } from './folded-group.tsx';
import type { ListGroup } from './group-entries.ts';

type Common = { readonly filter: Filter; readonly current: string | undefined };

/** The name of a group, for its head. */
function useGroupName(): (group: ListGroup) => string {
  const m = useWords(checklistMessages);
  const plan = useWords(planMessages);
  const ui = useWords(uiMessages);
  const categories: Readonly<Record<string, string>> = useWords(itemWords).categories;
  return ({ kind, name }) => {
    if (kind === 'overdue') return m.overdue;
    if (kind === 'category') return name === 'S' ? m.additionTitle : (categories[name] ?? name);
    if (kind === 'nobody') return plan.nobody;
    if (kind === 'due') return m.dueGroups[name as keyof typeof m.dueGroups] ?? name;
    return kind === 'person' ? name : ui.status[kind];
  };
}

const holds = ({ entries }: ListGroup, id: string | undefined): boolean => entries.some(({ item }) => item.id === id);

type RowsProps = Common & { readonly group: ListGroup; readonly title: string };

function GroupRows({ group, title, filter, current }: RowsProps) {
  return (
    <Rows label={title}>
      {group.entries.map((entry) => (
        <ItemRow
          key={entry.item.id}
          entry={entry}
          href={filterHref(['item', entry.item.id], filter)}
          current={entry.item.id === current}
          ownerShown={group.kind === 'person'}
        />
      ))}
    </Rows>
  );
}

/** The additions are many: new dangers stand apart from services and from what the company decides. */
function AdditionRows({ group, title, ...common }: RowsProps) {
  const m = useWords(checklistMessages);
  const names = useWords(itemWords).additionGroups;
  return (
    <>
      <p class="tm-checklist__note tm-sub">{m.additionText}</p>
      <InTurns
        first={holds(group, common.current) ? ADDITION_GROUPS.length : 1}
        pieces={ADDITION_GROUPS.flatMap((name, place) => {
          const entries = group.entries.filter(({ item }) => groupPlace(item) === place);
          if (entries.length === 0) return [];
          return [
            <div key={name}>
              <h3 class="tm-checklist__group tm-sub">{names[name]}</h3>
              <GroupRows group={{ ...group, entries }} title={`${title} ${names[name]}`} {...common} />
            </div>,
          ];
        })}
      />
    </>
  );
}

/** How many of the category are done, of those that count; of other groups only how many there are. */
function Aside({
  group,
  all,
  title,
}: {
  readonly group: ListGroup;
  readonly all: readonly AnsweredEntry[];
  readonly title: string;
}) {
  const m = useWords(checklistMessages);
  if (group.kind === 'category') {
    const counts = countByCategory(all.filter(({ item }) => item.category === group.name))[0]?.counts;
    if (!counts || counts.whole === 0) return null;
    return (
      <>
        <span class="tm-vh">{m.done} </span>
        <b class="tm-strong">{counts.done}</b>
        {slash()}
        {m.items({ n: counts.whole })}
      </>
    );
  }
  return (
    <span class="tm-line">
      {m.items({ n: group.entries.length })}
      {group.kind === 'person' && (
        <IconButton
          icon="share"
          label={m.sheetOf({ name: title })}
          href={hrefWith(['paper', 'person'], { name: group.name })}
        />
      )}
    </span>
  );
}

/** Rows that fill what the head of the list leaves of a screen: beside an item, and below each other. */
const FIRST_ROWS = { wide: 8, narrow: 3 } as const;

/** How many groups fill a screen and hold the open item: a group is never cut, and one that is folded is a row. */
function firstGroups(groups: readonly ListGroup[], current: string | undefined): number {
  const enough = FIRST_ROWS[isWide.value ? 'wide' : 'narrow'];
  let rows = 0;
  const last = groups.findIndex(({ entries, folded }) => {
    rows += folded ? 1 : entries.length;
    return rows >= enough;
  });
  const holding = groups.findIndex((group) => holds(group, current));
  return last < 0 ? groups.length : Math.max(last, holding) + 1;
}

export type GroupsProps = Common & {
  readonly groups: readonly ListGroup[];
  /** the whole list, whose counts stand in the heads */
  readonly all: readonly AnsweredEntry[];
};

export function Groups({ groups, all, filter, current }: GroupsProps) {
  const m = useWords(checklistMessages);
  const nameOf = useGroupName();
  return (
    <InTurns
      first={firstGroups(groups, current)}
      pieces={groups.map((group) => {
        const title = nameOf(group);
        const isAddition = group.kind === 'category' && group.name === 'S';
        const Body = isAddition ? AdditionRows : GroupRows;
        const rows = <Body group={group} title={title} filter={filter} current={current} />;
        if (group.folded) {
          const n = group.entries.length;
          return (
            <section key={group.key} aria-label={title}>
              <FoldedGroup
                id={group.key}
                summary={group.kind === 'category' ? m.settled({ title, n }) : m.folded({ title, n })}
                needed={holds(group, current) || isFiltered(filter)}
              >
                {rows}
              </FoldedGroup>
            </section>
          );
        }
        return (
          <section key={group.key} aria-label={title}>
            <GroupHead title={title} aside={<Aside group={group} all={all} title={title} />} />
            {rows}
          </section>
        );
      })}
    />
  );
}
