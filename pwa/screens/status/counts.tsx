// State by priority, by category and by threat.
import type { CategoryId } from '../../../shared/content/categories.ts';
import { findItem, itemWords } from '../../../shared/content/index.ts';
import { isOpen } from '../../../shared/core/answer.ts';
import { overdueItems } from '../../../shared/core/due.ts';
import { THREATS } from '../../../shared/core/item.ts';
import { leastShares, sharesBy } from '../../../shared/core/proportion.ts';
import {
  type AnsweredEntry,
  countByCategory,
  countByPriority,
  inHandbook,
  isHigh,
} from '../../../shared/core/summary.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { PercentBars } from '../../../shared/ui/percent-bars/percent-bars.tsx';
import { StackBar } from '../../../shared/ui/stack-bar/stack-bar.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import { categoryCaption, highCaption, leastCaption } from './captions.ts';
import { DemandCard } from './demand-card.tsx';
import { isLeast } from './is-least.ts';

/** One after the other, as the language of the screen writes them. */
const sentences = (parts: readonly string[]): string => parts.filter(Boolean).join(locale.value === 'ja' ? '' : ' ');

type Props = { readonly entries: readonly AnsweredEntry[] };

export function ByPriority({ entries }: Props) {
  const m = useWords(statusMessages);
  const { all, high, normal, addition } = countByPriority(entries);
  const late = overdueItems(entries, today()).length;
  const rows = [
    { label: m.high, counts: high },
    { label: m.normal, counts: normal },
    { label: m.addition, counts: addition },
  ].filter(({ counts }) => counts.whole > 0);
  const notes = [all.na > 0 ? m.notCounted({ na: all.na }) : '', addition.whole > 0 ? m.additionNote : ''];
  return (
    <Card title={m.progress} aside={<p class="tm-sub">{m.of(all)}</p>}>
      {late > 0 && (
        <p class="tm-late-text tm-line">
          <Icon name="late" size="xs" />
          {m.overdue({ n: late })}
        </p>
      )}
      <StackBar
        caption={highCaption(m, high)}
        note={sentences(notes) || undefined}
        nameOfRows={m.priorityColumn}
        rows={rows}
      />
      {all.left + addition.left > 0 && (
        <TextLink href={hrefWith(['checklist'], late > 0 ? { by: 'due' } : { show: 'left' })} after="next">
          {late > 0 ? m.seeOverdue : m.left}
        </TextLink>
      )}
    </Card>
  );
}

export function ByCategory({ entries }: Props) {
  const m = useWords(statusMessages);
  const names = useWords(itemWords).categories;
  const nameOf = (id: string) => (id === 'S' ? m.addition : m.categoryName({ id, name: names[id as CategoryId] }));
  const leftOf = (category: string) =>
    entries.filter((entry) => entry.item.category === category && isHigh(entry) && isOpen(entry)).length;
  const rows = countByCategory(entries);
  const open = rows
    .map(({ category }) => ({ category, left: leftOf(category) }))
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => b.left - a.left);
  const most = open[0];
  const caption = categoryCaption(
    m,
    open.map(({ category, left }) => ({ name: names[category as CategoryId], left })),
  );
  return (
    <DemandCard title={m.category} says={caption}>
      <StackBar
        caption={caption}
        nameOfRows={m.categoryColumn}
        rows={rows.map(({ category, counts }) => ({ label: nameOf(category), counts }))}
      />
      {most && (
        <TextLink href={hrefWith(['checklist'], { category: most.category })} after="next">
          {m.seeCategory({ name: names[most.category as CategoryId] })}
        </TextLink>
      )}
    </DemandCard>
  );
}

export function ByThreat({ entries }: Props) {
  const m = useWords(statusMessages);
  const names = useWords(itemWords).threats;
  const handbook = entries.filter(inHandbook);
  const shares = sharesBy(handbook, THREATS, (id) => findItem(id)?.threats ?? []);
  const least = leastShares(shares);
  const [first] = least;
  const hasNa = handbook.some(({ answer }) => answer.status === 'na');
  const note = sentences([m.severalThreats, hasNa ? m.withoutNa : '']);
  return (
    <Card title={m.threat}>
      <PercentBars
        caption={leastCaption(m, shares, names)}
        note={note}
        nameOfRows={m.threatColumn}
        rows={shares.map(({ key, done, whole }) => ({
          label: names[key],
          part: done,
          whole,
          strong: isLeast(key, least, shares),
        }))}
      />
      {first && (
        <TextLink href={hrefWith(['checklist'], { threat: first.key })} after="next">
          {m.seeThreat({ name: names[first.key] })}
        </TextLink>
      )}
      <TextLink href={href('threats')} after="next">
        {m.aboutThreats}
      </TextLink>
    </Card>
  );
}
