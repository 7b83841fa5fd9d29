// The list of items that apply: how far it is, what comes first, and the items in groups.
import './checklist.css';
import { useEffect } from 'preact/hooks';
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import { occurring } from '../../../shared/core/counts.ts';
import { countByPriority } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { isWide } from '../../../shared/ui/frame/wide.ts';
import { listed } from '../../../shared/ui/signs.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import { PrintKey } from '../../parts/paper/print-key.tsx';
import type { Plan } from '../../plan.ts';
import { filterHref, isFiltered, readFilter } from './filter.ts';
import { type Goto, Grouping, MoreFilters, QuickFilters } from './filters.tsx';
import { Groups } from './groups.tsx';
import { First, Five, RankKey } from './list-start.tsx';
import { useShownGroups } from './shown-entries.ts';

const printedList = async () => {
  const { Printed, needs } = await import('../paper/printed-checklist.tsx');
  return { part: Printed, needs };
};

/** The numbers in words: what is done, and what is left, each state apart. */
function Lead({ plan }: { readonly plan: Plan }) {
  const m = useWords(checklistMessages);
  const statuses = useWords(uiMessages).status;
  const { all: counts } = countByPriority(plan.entries);
  const parts = occurring(counts)
    .filter((status) => status !== 'done' && status !== 'na')
    .map((status) => m.part({ status: statuses[status], n: counts[status] }));
  const lines = [
    m.lead(counts),
    parts.length > 0 ? m.parts({ parts: listed(parts) }) : '',
    counts.na > 0 ? m.notCounted({ na: counts.na }) : '',
  ];
  return <p class="tm-sub">{lines.filter(Boolean).join(m.gap)}</p>;
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
  const { entries, groups } = useShownGroups()(plan, route);
  useEffect(() => {
    if (current) showCurrent();
  }, [current]);
  const Heading = current ? 'h2' : 'h1';
  return (
    <div class="tm-sections">
      {!current && <PrintKey load={printedList} />}
      <div class="tm-stack">
        <div class="tm-stack" data-gap="2">
          <Heading>{plan.situation.scope === 'self' ? m.headingSelf : m.heading}</Heading>
          <Lead plan={plan} />
          {!isWide.value && <First plan={plan} />}
        </div>
        <Grouping filter={filter} onFilter={onFilter} />
        {!isWide.value && <RankKey />}
        <QuickFilters plan={plan} filter={filter} onFilter={onFilter} />
        <MoreFilters filter={filter} onFilter={onFilter} />
        <p class="tm-vh" role="status">
          {isFiltered(filter) ? m.found({ n: entries.length }) : ''}
        </p>
        {!isWide.value && <Five plan={plan} />}
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
        <Groups groups={groups} all={plan.entries} filter={filter} current={current} />
      )}
      <p class="tm-sub">{m.numberNote}</p>
    </div>
  );
}
