// How far: 優先 and 次に as grains that can be counted, the additions of 2026 apart.
import type { Counts } from '../../shared/core/counts.ts';
import { isComplete } from '../../shared/core/counts.ts';
import { type AnsweredEntry, countByPriority, isHigh, minutesLeft } from '../../shared/core/summary.ts';
import { formatMinutes } from '../../shared/i18n/format.ts';
import { homeMessages } from '../../shared/i18n/home.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { locale } from '../../shared/ui/locale.ts';
import { Card } from '../../shared/ui/panel/panel.tsx';
import { Pips } from '../../shared/ui/pips/pips.tsx';
import { RankTag } from '../../shared/ui/rank-tag/rank-tag.tsx';
import { withColon } from '../../shared/ui/signs.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { href } from '../navigation/router.ts';

function Line({ priority, counts }: { readonly priority: 'high' | 'normal'; readonly counts: Counts }) {
  const m = useWords(homeMessages);
  return (
    <div class="tm-stack" data-gap="2">
      <div class="tm-between">
        <p>
          <RankTag priority={priority} />
        </p>
        <p class="tm-num">
          <b class="tm-strong">{counts.done}</b>
          {m.itemsOf({ whole: counts.whole })}
        </p>
      </div>
      <Pips counts={counts} />
    </div>
  );
}

/** How much of 優先 is left, and how long it takes; '' where nothing counts. */
export function highText(counts: Counts, minutes: number, m: ReturnType<typeof homeMessages.get>): string {
  if (counts.left > 0) return m.highLeft({ n: counts.left, time: formatMinutes(minutes, locale.value) });
  return isComplete(counts) ? m.highComplete : '';
}

/** `homeMessages` must be among the screen's needs. */
export function ProgressCard({ entries }: { readonly entries: readonly AnsweredEntry[] }) {
  const m = useWords(homeMessages);
  const { all, high, normal, addition } = countByPriority(entries);
  const lines = [
    highText(high, minutesLeft(entries.filter(isHigh)), m),
    all.na > 0 ? m.notCounted({ na: all.na }) : '',
    addition.whole > 0 ? withColon(m.additions, m.additionsText(addition)) : '',
  ].filter(Boolean);
  return (
    <Card title={m.progress} gap="4" aside={<p class="tm-sub">{m.ofTotal(all)}</p>}>
      {high.whole > 0 && <Line priority="high" counts={high} />}
      {normal.whole > 0 && <Line priority="normal" counts={normal} />}
      {lines.length > 0 && (
        <div class="tm-sub">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Button kind="secondary" wide icon="file" href={href('report')}>
        {m.report}
      </Button>
    </Card>
  );
}
