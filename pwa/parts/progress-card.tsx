// How far: ◎ and ○ as grains that can be counted, the additions of 2026 apart.

import { type AnsweredEntry, type Counts, countByPriority } from '../../shared/core/summary.ts';
import { homeMessages } from '../../shared/i18n/home.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Card } from '../../shared/ui/panel/panel.tsx';
import { Pips } from '../../shared/ui/pips/pips.tsx';
import { PriorityMark } from '../../shared/ui/priority-mark/priority-mark.tsx';
import { slash, withColon } from '../../shared/ui/signs.ts';
import { useWords } from '../../shared/ui/use-words.ts';
import { href } from '../navigation/router.ts';

function Line(props: { readonly label: string; readonly priority: 'high' | 'normal'; readonly counts: Counts }) {
  const { label, priority, counts } = props;
  return (
    <div class="tm-stack" data-gap="2">
      <div class="tm-between">
        <p class="tm-line">
          <PriorityMark priority={priority} silent />
          {label}
        </p>
        <p class="tm-num">
          <b class="tm-strong">{counts.done}</b>
          {slash()}
          {counts.total}
        </p>
      </div>
      <Pips counts={counts} />
    </div>
  );
}

/** `homeMessages` must be among the screen's needs. */
export function ProgressCard({ entries }: { readonly entries: readonly AnsweredEntry[] }) {
  const m = useWords(homeMessages);
  const { high, normal, addition } = countByPriority(entries);
  const done = high.done + normal.done;
  const total = high.total + normal.total;
  const highLeft = high.total - high.done - high.na;
  return (
    <Card title={m.progress} gap="4" aside={<p class="tm-sub">{m.ofTotal({ done, total })}</p>}>
      {high.total > 0 && <Line label={m.highItems} priority="high" counts={high} />}
      {normal.total > 0 && <Line label={m.normalItems} priority="normal" counts={normal} />}
      <p class="tm-sub">
        {high.total > 0 && (highLeft > 0 ? m.highLeft({ n: highLeft }) : m.highComplete)}
        {addition.total > 0 && (
          <>
            <br />
            {withColon(m.additions, m.additionsText({ done: addition.done, total: addition.total }))}
          </>
        )}
      </p>
      <Button kind="secondary" wide icon="file" href={href('report')}>
        {m.report}
      </Button>
    </Card>
  );
}
