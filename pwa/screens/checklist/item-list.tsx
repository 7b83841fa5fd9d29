// The list of items that apply: filters, categories, the additions of 2026 apart.
import { slash } from '../../../shared/ui/signs.ts';
import './checklist.css';
import { useEffect } from 'preact/hooks';
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import { guidelineWords, itemWords } from '../../../shared/content/words.ts';
import { ROLES, THREATS } from '../../../shared/core/item.ts';
import { needsReview } from '../../../shared/core/review.ts';
import { type AnsweredEntry, countByCategory, countStatuses } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { SelectField, TextField } from '../../../shared/ui/field/field.tsx';
import { GroupHead, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import { ItemRow } from '../../parts/item-row.tsx';
import { type Plan, reviewClock } from '../../plan.ts';
import { type Filter, filterHref, isFiltered, readFilter, SHOWS, type Show } from './filter.ts';
import { useShownEntries } from './shown-entries.ts';

type Goto = (filter: Partial<Filter>) => void;

function QuickFilters(props: { readonly plan: Plan; readonly filter: Filter; readonly onFilter: Goto }) {
  const { plan, filter, onFilter } = props;
  const m = useWords(checklistMessages);
  const counts = countStatuses(plan.entries.filter(({ item }) => item.section === 'handbook'));
  const clock = reviewClock();
  const faded = plan.entries.filter(({ answer }) => needsReview(answer, clock)).length;
  const labels: Record<Show, string> = {
    all: m.all({ n: counts.total }),
    left: m.left({ n: counts.new + counts.todo }),
    due: m.dueOnly,
    review: m.reviewOnly({ n: faded }),
  };
  const shows = SHOWS.filter((show) => show !== 'review' || faded > 0 || filter.show === 'review');
  return (
    <Chips label={m.filter}>
      {shows.map((show) => (
        <Chip key={show} pressed={filter.show === show} onClick={() => onFilter({ show })}>
          {labels[show]}
        </Chip>
      ))}
      <Chip pressed={filter.high} onClick={() => onFilter({ high: !filter.high })}>
        {m.highOnly}
      </Chip>
    </Chips>
  );
}

function MoreFilters({ filter, onFilter }: { readonly filter: Filter; readonly onFilter: Goto }) {
  const m = useWords(checklistMessages);
  const words = useWords(itemWords);
  const guideline = useWords(guidelineWords);
  const any = { value: '' as const, label: m.any };
  const inUse = filter.category !== '' || filter.threat !== '' || filter.role !== '' || filter.text !== '';
  return (
    <Details kind="quiet" icon="filter" summary={m.moreFilters} open={inUse}>
      <TextField
        label={m.search}
        type="search"
        value={filter.text}
        placeholder={m.searchHint}
        onInput={(text) => onFilter({ text })}
      />
      <div class="tm-two">
        <SelectField
          label={m.category}
          value={filter.category}
          options={[any, ...CATEGORY_IDS.map((id) => ({ value: id, label: words.categories[id] }))]}
          onChange={(category) => onFilter({ category })}
        />
        <SelectField
          label={m.threat}
          value={filter.threat}
          options={[any, ...THREATS.map((id) => ({ value: id, label: words.threats[id] }))]}
          onChange={(threat) => onFilter({ threat })}
        />
        <SelectField
          label={m.role}
          value={filter.role}
          options={[any, ...ROLES.map((id) => ({ value: id, label: guideline.roles[id].label }))]}
          onChange={(role) => onFilter({ role })}
        />
      </div>
    </Details>
  );
}

function Groups(props: {
  readonly entries: readonly AnsweredEntry[];
  readonly all: readonly AnsweredEntry[];
  readonly filter: Filter;
  readonly current: string | undefined;
}) {
  const { entries, all, filter, current } = props;
  const m = useWords(checklistMessages);
  const words = useWords(itemWords);
  const names: Readonly<Record<string, string>> = words.categories;
  const totals = new Map(countByCategory(all).map(({ category, counts }) => [category, counts]));
  const shown = countByCategory(entries).map(({ category }) => category);
  return (
    <>
      {shown.map((category) => {
        const total = totals.get(category);
        return (
          <section key={category} aria-label={names[category]}>
            <GroupHead
              title={category === 'S' ? m.additionTitle : names[category]}
              aside={
                total && (
                  <>
                    <span class="tm-vh">{m.done} </span>
                    <b class="tm-strong">{total.done}</b>
                    {slash()}
                    {total.total}
                  </>
                )
              }
            />
            {category === 'S' && <p class="tm-checklist__note tm-sub">{m.additionText}</p>}
            <Rows label={names[category]}>
              {entries
                .filter(({ item }) => item.category === category)
                .map((entry) => (
                  <ItemRow
                    key={entry.item.id}
                    entry={entry}
                    href={filterHref(['item', entry.item.id], filter)}
                    current={entry.item.id === current}
                  />
                ))}
            </Rows>
          </section>
        );
      })}
    </>
  );
}

/** Beside an open item the list shows where the person is; only the list moves, and only if it must. */
function showCurrent(): void {
  const list = document.querySelector('.tm-split__list');
  const row = list?.querySelector('[aria-current]');
  if (!list || !row) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom, height } = row.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - (frame.height - height) / 2;
}

export type ItemListProps = {
  readonly plan: Plan;
  readonly route: Route;
  /** the item open beside the list */
  readonly current?: string | undefined;
};

export function ItemList({ plan, route, current }: ItemListProps) {
  const m = useWords(checklistMessages);
  const filter = readFilter(route, CATEGORY_IDS);
  const here = current ? ['item', current] : ['checklist'];
  const onFilter: Goto = (change) => go(filterHref(here, { ...filter, ...change }), 'replace');
  const entries = useShownEntries(plan, route);
  useEffect(() => {
    if (current) showCurrent();
  }, [current]);
  const counts = countStatuses(plan.entries.filter(({ item }) => item.section === 'handbook'));
  const Heading = current ? 'h2' : 'h1';
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <div class="tm-stack" data-gap="2">
          <Heading>{plan.situation.scope === 'self' ? m.headingSelf : m.heading}</Heading>
          <p class="tm-sub">{m.lead({ total: counts.total, done: counts.done })}</p>
        </div>
        <QuickFilters plan={plan} filter={filter} onFilter={onFilter} />
        <MoreFilters filter={filter} onFilter={onFilter} />
        <p class="tm-vh" role="status">
          {isFiltered(filter) ? m.found({ n: entries.length }) : ''}
        </p>
        <Button kind="secondary" size="small" icon="clock" href={href('checklist', 'quick')}>
          {m.quick}
        </Button>
      </div>
      {entries.length === 0 ? (
        <EmptyState
          level={2}
          title={m.none}
          actions={<TextLink onClick={() => go(href(...here), 'replace')}>{m.clear}</TextLink>}
        >
          <p>{m.noneHint}</p>
        </EmptyState>
      ) : (
        <Groups entries={entries} all={plan.entries} filter={filter} current={current} />
      )}
      <p class="tm-sub">{m.numberNote}</p>
    </div>
  );
}
