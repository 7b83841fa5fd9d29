// The list of items that apply: how far it is, what comes first, and the items in groups.
import './checklist.css';
import { useEffect } from 'preact/hooks';
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import { itemWords } from '../../../shared/content/words.ts';
import { occurring } from '../../../shared/core/counts.ts';
import { countByPriority, isHigh, minutesLeft } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { listed } from '../../../shared/ui/signs.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import { highText } from '../../parts/progress-card.tsx';
import { type Plan, rankPlan } from '../../plan.ts';
import { filterHref, isFiltered, readFilter } from './filter.ts';
import { type Goto, Grouping, MoreFilters, QuickFilters } from './filters.tsx';
import { Groups } from './groups.tsx';
import { useShownEntries, useShownGroups } from './shown-entries.ts';

/** The numbers in words: what is done, and what is left, each state apart. */
function Lead({ plan }: { readonly plan: Plan }) {
  const m = useWords(checklistMessages);
  const statuses = useWords(uiMessages).status;
  const { all: counts, addition } = countByPriority(plan.entries);
  const parts = occurring(counts)
    .filter((status) => status !== 'done' && status !== 'na')
    .map((status) => m.part({ status: statuses[status], n: counts[status] }));
  const lines = [
    m.lead(counts),
    parts.length > 0 ? m.parts({ parts: listed(parts) }) : '',
    counts.na > 0 ? m.notCounted({ na: counts.na }) : '',
    addition.left > 0 ? m.additionsLeft({ n: addition.left }) : '',
  ];
  return <p class="tm-sub">{lines.filter(Boolean).join(m.gap)}</p>;
}

/** The same one as on the home screen, and why. */
function First({ plan }: { readonly plan: Plan }) {
  const m = useWords(checklistMessages);
  const home = useWords(homeMessages);
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(itemWords).items;
  const first = rankPlan(plan)[0];
  if (!first) return null;
  const { id } = first.entry.item;
  return (
    <p class="tm-sub">
      {m.first({ title: titles[id]?.title ?? id })}
      {first.reason === 'support-ends' ? '' : home.reasons[first.reason]}{' '}
      <TextLink href={href('item', id)} after="next">
        {m.openFirst}
      </TextLink>
    </p>
  );
}

/** What the words on the rows mean; said once, here. */
function RankKey() {
  const m = useWords(checklistMessages);
  return (
    <ul class="tm-line tm-sub" data-wrap="">
      {(['high', 'normal', 'none'] as const).map((priority) => (
        <li key={priority} class="tm-line">
          <RankTag priority={priority} />
          {m.rankKey[priority]}
        </li>
      ))}
    </ul>
  );
}

/** Five questions, and before they begin, how long what is left of 優先 takes. */
function Five({ plan }: { readonly plan: Plan }) {
  const m = useWords(checklistMessages);
  const home = useWords(homeMessages);
  const left = highText(countByPriority(plan.entries).high, minutesLeft(plan.entries.filter(isHigh)), home);
  return (
    <div class="tm-stack" data-gap="2">
      {left && <p class="tm-sub">{left}</p>}
      <Button kind="secondary" size="small" icon="clock" href={href('checklist', 'quick')}>
        {m.quick}
      </Button>
    </div>
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
  const groups = useShownGroups(plan, route);
  useEffect(() => {
    if (current) showCurrent();
  }, [current]);
  const Heading = current ? 'h2' : 'h1';
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <div class="tm-stack" data-gap="2">
          <Heading>{plan.situation.scope === 'self' ? m.headingSelf : m.heading}</Heading>
          <Lead plan={plan} />
          <First plan={plan} />
        </div>
        <Grouping filter={filter} onFilter={onFilter} />
        <RankKey />
        <QuickFilters plan={plan} filter={filter} onFilter={onFilter} />
        <MoreFilters filter={filter} onFilter={onFilter} />
        <p class="tm-vh" role="status">
          {isFiltered(filter) ? m.found({ n: entries.length }) : ''}
        </p>
        <Five plan={plan} />
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
