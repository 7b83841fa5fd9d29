// The end of a session: what it moved, what was answered, and one next step.
import { ANSWERS, type Status } from '../../../shared/core/answer.ts';
import { isDay } from '../../../shared/core/day.ts';
import { countByPriority } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { Pips } from '../../../shared/ui/pips/pips.tsx';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Plan } from '../../plan.ts';
import { tallyOf } from './quick-session.ts';

export type QuickEndProps = {
  readonly plan: Plan;
  /** item id → answer of this session */
  readonly given: ReadonlyMap<string, Status>;
  /** how many items were done when it began */
  readonly doneBefore: number;
  /** how many questions the next session would have; 0 if none is left */
  readonly next: number;
  readonly onNext: () => void;
};

export function QuickEnd({ plan, given, doneBefore, next, onNext }: QuickEndProps) {
  const m = useWords(checklistMessages);
  const home = useWords(returningMessages);
  const { all, high } = countByPriority(plan.entries);
  const unplanned = plan.entries.filter(
    ({ item, answer }) =>
      given.has(item.id) && (answer.status === 'todo' || answer.status === 'partly') && !isDay(answer.due),
  );
  const [first] = unplanned;
  return (
    <div class="tm-sections">
      <h1>{given.size > 0 ? m.quickDone({ n: given.size }) : m.quickNone}</h1>
      <Card
        title={m.quickHigh}
        aside={
          <p class="tm-num">
            <b class="tm-strong">{high.done}</b>
            {home.itemsOf({ whole: high.whole })}
          </p>
        }
      >
        <Pips counts={high} />
        <p>
          {all.done === doneBefore ? m.quickSame({ n: all.done }) : m.quickMoved({ from: doneBefore, to: all.done })}
        </p>
      </Card>
      {given.size > 0 && (
        <ul aria-label={m.quickTally} class="tm-stack" data-gap="1">
          {tallyOf(given, ANSWERS).map(({ status, n }) => (
            <li key={status} class="tm-between">
              <StatusTag status={status} />
              <span class="tm-num tm-strong">{m.items({ n })}</span>
            </li>
          ))}
        </ul>
      )}
      {first ? (
        <Hero title={m.quickPlanTitle({ n: unplanned.length })}>
          <Buttons>
            <Button wide href={href('item', first.item.id)}>
              {m.quickPlan}
            </Button>
          </Buttons>
        </Hero>
      ) : (
        next > 0 && (
          <Hero title={m.quickMoreTitle}>
            <Buttons>
              <Button wide onClick={onNext}>
                {m.quickMore({ n: next })}
              </Button>
            </Buttons>
          </Hero>
        )
      )}
      {next === 0 && <p>{m.quickAllDone}</p>}
      <Buttons>
        <Button kind="text" href={href()}>
          {m.quickStop}
        </Button>
        {first && next > 0 && (
          <Button kind="text" onClick={onNext}>
            {m.quickMore({ n: next })}
          </Button>
        )}
        <Button kind="text" href={href('checklist')}>
          {m.toList}
        </Button>
      </Buttons>
    </div>
  );
}
