// The one next action and why it is that one, or that everything is in order.

import { useState } from 'preact/hooks';
import type { ItemId } from '../../../shared/content/items.ts';
import type { SupportId } from '../../../shared/content/support.ts';
import { itemWords, supportWords } from '../../../shared/content/words.ts';
import { countStatuses, isComplete } from '../../../shared/core/counts.ts';
import { path } from '../../../shared/core/log/path.ts';
import type { NextAction } from '../../../shared/core/next-action.ts';
import { reviewDay } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay, formatDayNear, formatMinutes } from '../../../shared/i18n/format.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { Meta, MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { Late } from '../../parts/late.tsx';
import { DayChips } from '../../parts/plan-chips.tsx';
import { nextInPlan, PLAN, type Plan, reviewClock } from '../../plan.ts';

/** The earliest day on which a settled answer wants a review, or ''. */
function nextReview(plan: Plan): string {
  const { reviewMonths, offsetMinutes } = reviewClock();
  const days = plan.entries.map(({ answer }) => reviewDay(answer, reviewMonths, offsetMinutes)).filter(Boolean);
  return days.sort()[0] ?? '';
}

/** What was promised, by whom and for when. */
function overdueText({ answer }: AnsweredEntry, m: ReturnType<typeof returningMessages.get>): string {
  const day = formatDayNear(answer.due, today(), locale.value);
  const name = answer.owner.trim();
  if (answer.status === 'unknown') return name ? m.overdueAskBy({ day, name }) : m.overdueAsk({ day });
  return name ? m.overdueBy({ day, name }) : m.overdueText({ day });
}

/** Why this is the next action, in a sentence, or '' where the item's own reason says enough. */
function useReason({ reason, end }: NextAction): string {
  const m = useWords(returningMessages);
  const { products } = useWords(supportWords);
  if (reason === 'quick') return '';
  if (reason !== 'support-ends') return m.reasons[reason];
  if (!end) return '';
  return m.supportEnds({ product: products[end.id as SupportId], day: formatDay(end.day, locale.value) });
}

function Next({ action }: { readonly action: NextAction }) {
  const m = useWords(returningMessages);
  const words = useWords(itemWords);
  const planWords = useWords(planMessages);
  const store = useStore();
  const [extending, setExtending] = useState(false);
  const reason = useReason(action);
  const { item } = action.entry;
  const own = words.items[item.id as ItemId];
  const category = (words.categories as Readonly<Record<string, string>>)[item.category] ?? '';
  const late = action.reason === 'overdue';
  return (
    <Hero
      title={own.question}
      label={
        <>
          <Late entry={action.entry} />
          <RankTag priority={item.priority} />
          <span>{category}</span>
        </>
      }
    >
      <p>{late ? overdueText(action.entry, m) : [reason, own.reason].filter(Boolean).join(m.gap)}</p>
      <Meta>
        <MetaPart icon="clock">{formatMinutes(item.minutes, locale.value)}</MetaPart>
        <MetaPart icon="yen">{m[item.cost]}</MetaPart>
        <MetaPart icon="user">{item.roles.map((role) => m.roles[role]).join(m.join)}</MetaPart>
      </Meta>
      <Buttons>
        <Button wide href={href('item', item.id)}>
          {late ? m.tell : m.check}
        </Button>
        {late && (
          <Button kind="text" expanded={extending} onClick={() => setExtending(!extending)}>
            {planWords.extend}
          </Button>
        )}
        <Button kind="text" onClick={() => void store.set([{ path: path.putOff(PLAN, item.id), value: today() }])}>
          {m.later}
        </Button>
      </Buttons>
      {late && extending && (
        <DayChips
          label={planWords.when}
          value={action.entry.answer.due}
          onPick={(day) => {
            setExtending(false);
            if (day) void store.set([{ path: path.answer(PLAN, item.id, 'due'), value: day }]);
          }}
        />
      )}
    </Hero>
  );
}

export function NextHero({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const action = nextInPlan(plan);
  if (action) return <Next key={action.entry.item.id} action={action} />;
  const day = nextReview(plan);
  return (
    <Hero title={isComplete(countStatuses(plan.entries)) ? m.everythingTitle : m.nothingLeftTitle}>
      <p>{day ? m.everything({ day: formatDay(day, locale.value) }) : m.everythingNoDate}</p>
      <Buttons>
        <Button href={href('status')}>{m.seeStatus}</Button>
      </Buttons>
    </Hero>
  );
}
