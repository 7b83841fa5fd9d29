// State by priority, by category and by threat.
import type { CategoryId } from '../../../shared/content/categories.ts';
import { findItem, itemWords } from '../../../shared/content/index.ts';
import { THREATS } from '../../../shared/core/item.ts';
import { leastShares, sharesBy } from '../../../shared/core/proportion.ts';
import { type AnsweredEntry, countByCategory, countByPriority } from '../../../shared/core/summary.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { PercentBars } from '../../../shared/ui/percent-bars/percent-bars.tsx';
import { StackBar } from '../../../shared/ui/stack-bar/stack-bar.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { hrefWith } from '../../navigation/router.ts';
import { isLeast, leastCaption } from './least.ts';

type Props = { readonly entries: readonly AnsweredEntry[] };

export const inHandbook = ({ item }: AnsweredEntry): boolean => item.section === 'handbook';
const isOpen = ({ answer }: AnsweredEntry): boolean => answer.status === 'todo' || answer.status === 'new';

export function ByPriority({ entries }: Props) {
  const m = useWords(statusMessages);
  const { high, normal, addition } = countByPriority(entries);
  const rows = [
    { label: m.high, counts: high },
    { label: m.normal, counts: normal },
    { label: m.addition, counts: addition },
  ].filter(({ counts }) => counts.total > 0);
  const whole = high.total - high.na;
  const caption =
    high.total === 0 ? m.noHigh : high.done === whole ? m.highComplete : m.highDone({ done: high.done, whole });
  return (
    <Card title={m.progress}>
      <StackBar
        caption={caption}
        note={addition.total > 0 ? m.additionNote : undefined}
        nameOfRows={m.priorityColumn}
        rows={rows}
      />
      <TextLink href={hrefWith(['checklist'], { show: 'left' })} after="next">
        {m.left}
      </TextLink>
    </Card>
  );
}

export function ByCategory({ entries }: Props) {
  const m = useWords(statusMessages);
  const names = useWords(itemWords).categories;
  const nameOf = (id: string) => (id === 'S' ? m.addition : m.categoryName({ id, name: names[id as CategoryId] }));
  const leftOf = (category: string) =>
    entries.filter((entry) => entry.item.category === category && entry.item.priority === 'high' && isOpen(entry))
      .length;
  const rows = countByCategory(entries);
  const open = rows
    .map(({ category }) => ({ category, left: leftOf(category) }))
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => b.left - a.left);
  const most = open[0];
  const stands = most && most.left > (open[1]?.left ?? 0);
  const caption = !most
    ? m.categoryDone
    : stands
      ? m.categoryMost({ name: names[most.category as CategoryId], left: most.left })
      : m.categoriesLeft({ n: open.length });
  return (
    <Card title={m.category}>
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
    </Card>
  );
}

export function ByThreat({ entries }: Props) {
  const m = useWords(statusMessages);
  const names = useWords(itemWords).threats;
  const handbook = entries.filter(inHandbook);
  const shares = sharesBy(handbook, THREATS, (id) => findItem(id)?.threats ?? []);
  const least = leastShares(shares);
  const [first] = least;
  const note = handbook.some(({ answer }) => answer.status === 'na')
    ? `${m.severalThreats}${m.withoutNa}`
    : m.severalThreats;
  return (
    <Card title={m.threat}>
      <PercentBars
        caption={leastCaption(m, least, shares, names)}
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
    </Card>
  );
}
