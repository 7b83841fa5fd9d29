// One question of a session: how far, the question, the sign that it is done, the answer of the last time.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ItemId } from '../../../shared/content/items.ts';
import { itemDetailWords, itemWords } from '../../../shared/content/words.ts';
import { lastChecked } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes } from '../../clock.ts';
import { Late } from '../../parts/late.tsx';

export type QuickQuestionProps = {
  readonly entry: AnsweredEntry;
  /** place in the session, from 0, and how many questions it has; a question takes about a minute */
  readonly at: number;
  readonly total: number;
  readonly children: ComponentChildren;
};

export function QuickQuestion({ entry, at, total, children }: QuickQuestionProps) {
  const m = useWords(checklistMessages);
  const item = useWords(itemMessages);
  const words = useWords(uiMessages);
  const id = entry.item.id as ItemId;
  const [before] = useState(() => ({ status: entry.answer.status, day: lastChecked(entry.answer, offsetMinutes()) }));
  return (
    <div class="tm-stack" data-gap="6">
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={at} max={total} label={m.quickBar({ n: at + 1, total })} />
        <p class="tm-between tm-sub tm-num">
          <span>{m.quickProgress({ n: at + 1, total })}</span>
          <span>{m.quickTime({ n: total - at })}</span>
        </p>
      </div>
      <div class="tm-stack" data-gap="2">
        <p class="tm-line">
          <Late entry={entry} />
          <RankTag priority={entry.item.priority} />
        </p>
        <h1>{useWords(itemWords).items[id].question}</h1>
        <p class="tm-sub">
          <b class="tm-strong">{item.doneWhen}</b>
          {useWords(itemDetailWords)[id].doneWhen}
        </p>
        {before.day && before.status !== 'new' && (
          <p class="tm-sub">
            {m.quickBefore({ status: words.status[before.status], day: formatDay(before.day, locale.value) })}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
