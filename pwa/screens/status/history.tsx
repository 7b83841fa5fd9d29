// How many ◎ were in place over time, from the log itself.

import type { Locale } from '../../../shared/core/locale.ts';
import { historySteps } from '../../../shared/core/log/history.ts';
import { type AnsweredEntry, doneOverTime, isHigh } from '../../../shared/core/summary.ts';
import { formatDay, formatMonth, formatShortMonth } from '../../../shared/i18n/format.ts';
import { statusMessages } from '../../../shared/i18n/status.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { StepLine } from '../../../shared/ui/step-line/step-line.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes, today } from '../../clock.ts';
import { PLAN } from '../../plan.ts';
import { DemandCard } from './demand-card.tsx';

type Steps = ReturnType<typeof historySteps>;

function useCaption({ unit, steps }: Steps): string {
  const m = useWords(statusMessages);
  const first = steps[0];
  const done = steps.at(-1)?.done ?? 0;
  if (!first || steps.length === 1) return m.first({ n: done });
  const since =
    unit === 'month' ? formatMonth(first.day.slice(0, 7), locale.value) : formatDay(first.day, locale.value, 'short');
  const grown = done - first.done;
  if (grown === 0) return m.same({ since, n: done });
  return grown > 0 ? m.more({ since, n: grown }) : m.fewer({ since, n: -grown });
}

const labelOf = (day: string, unit: Steps['unit'], language: Locale): string =>
  unit === 'month' ? formatShortMonth(day.slice(0, 7), language) : formatDay(day, language, 'short');

export function History({ entries }: { readonly entries: readonly AnsweredEntry[] }) {
  const m = useWords(statusMessages);
  const log = useStore().log.value;
  const counting = entries.filter((entry) => isHigh(entry) && entry.answer.status !== 'na');
  const high = counting.map(({ item }) => item);
  const steps = historySteps(doneOverTime(log, high, { plan: PLAN, offsetMinutes: offsetMinutes() }), today());
  const caption = useCaption(steps);
  if (high.length === 0) return null;
  return (
    <DemandCard title={m.history} says={steps.steps.length === 0 ? m.noHistory : caption}>
      {steps.steps.length === 0 ? (
        <p>{m.noHistory}</p>
      ) : (
        <StepLine
          caption={caption}
          note={steps.unit === 'month' ? m.historyNote : undefined}
          nameOfRows={steps.unit === 'month' ? m.monthColumn : m.dayColumn}
          max={high.length}
          maxLabel={m.historyMax({ n: high.length })}
          points={steps.steps.map(({ day, done }) => ({ label: labelOf(day, steps.unit, locale.value), value: done }))}
        />
      )}
    </DemandCard>
  );
}
