// What narrows and groups the list: how it is grouped, quick chips, and the rest behind one line.
import { CATEGORY_IDS } from '../../../shared/content/categories.ts';
import { guidelineWords, itemWords } from '../../../shared/content/words.ts';
import { STATUSES } from '../../../shared/core/answer.ts';
import { ROLES, THREATS } from '../../../shared/core/item.ts';
import { needsReview } from '../../../shared/core/review.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Chip, Chips } from '../../../shared/ui/chips/chips.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { SelectField, TextField } from '../../../shared/ui/field/field.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { NextTurn } from '../../parts/next-turn.tsx';
import { type Plan, reviewClock } from '../../plan.ts';
import { type Filter, GROUPINGS, SHOWS, type Show } from './filter.ts';

export type Goto = (filter: Partial<Filter>) => void;
type Props = { readonly filter: Filter; readonly onFilter: Goto };

/** 分類, 担当, 期限 as one switch. */
export function Grouping({ filter, onFilter }: Props) {
  const m = useWords(checklistMessages);
  return (
    <Segmented
      legend={m.groupBy}
      legendHidden
      options={GROUPINGS.map((value) => ({ value, label: m.groupings[value] }))}
      value={filter.by}
      onChange={(by) => onFilter({ by })}
    />
  );
}

export function QuickFilters({ plan, filter, onFilter }: Props & { readonly plan: Plan }) {
  const m = useWords(checklistMessages);
  const clock = reviewClock();
  const faded = plan.entries.filter(({ answer }) => needsReview(answer, clock)).length;
  const labels: Record<Show, string> = {
    all: m.all,
    left: m.left,
    due: m.dueOnly,
    review: m.reviewOnly({ n: faded }),
  };
  // By day is a grouping of its own; older bookmarks may still ask for it here.
  const shows = SHOWS.filter((show) => show === filter.show || (show !== 'due' && (show !== 'review' || faded > 0)));
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
      {filter.owner !== '' && (
        <Chip pressed icon="close" onClick={() => onFilter({ owner: '' })}>
          {m.ownerIs({ name: filter.owner })}
        </Chip>
      )}
    </Chips>
  );
}

export function MoreFilters({ filter, onFilter }: Props) {
  const m = useWords(checklistMessages);
  const words = useWords(itemWords);
  const statuses = useWords(uiMessages).status;
  const guideline = useWords(guidelineWords);
  const any = { value: '' as const, label: m.any };
  const inUse = [filter.category, filter.threat, filter.role, filter.text, filter.status].some((value) => value !== '');
  return (
    <Details kind="quiet" icon="filter" summary={m.moreFilters} open={inUse}>
      <TextField
        label={m.search}
        type="search"
        value={filter.text}
        placeholder={m.searchHint}
        onInput={(text) => onFilter({ text })}
      />
      <NextTurn>
        <div class="tm-two">
          <SelectField
            label={m.status}
            value={filter.status}
            options={[any, ...STATUSES.map((id) => ({ value: id, label: statuses[id] }))]}
            onChange={(status) => onFilter({ status })}
          />
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
      </NextTurn>
    </Details>
  );
}
