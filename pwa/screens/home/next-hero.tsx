// The one next action and why it is that one, or that everything is in order.

import type { ItemId } from '../../../shared/content/items.ts';
import { itemWords } from '../../../shared/content/words.ts';
import { path } from '../../../shared/core/log/path.ts';
import { type NextAction, nextAction } from '../../../shared/core/next-action.ts';
import { reviewDay } from '../../../shared/core/review.ts';
import { formatDay, formatMinutes } from '../../../shared/i18n/format.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Hero } from '../../../shared/ui/panel/panel.tsx';
import { PriorityMark } from '../../../shared/ui/priority-mark/priority-mark.tsx';
import { Meta, MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { Reading } from '../../parts/reading.tsx';
import { PLAN, type Plan, putOffItems, reviewClock } from '../../plan.ts';

/** The earliest day on which a settled answer wants a review, or ''. */
function nextReview(plan: Plan): string {
  const { reviewMonths, offsetMinutes } = reviewClock();
  const days = plan.entries.map(({ answer }) => reviewDay(answer, reviewMonths, offsetMinutes)).filter(Boolean);
  return days.sort()[0] ?? '';
}

function Next({ action }: { readonly action: NextAction }) {
  const m = useWords(homeMessages);
  const words = useWords(itemWords);
  const store = useStore();
  const { item } = action.entry;
  const own = words.items[item.id as ItemId];
  const category = (words.categories as Readonly<Record<string, string>>)[item.category] ?? '';
  const rank = item.section === 'addition' ? m.addition : item.priority === 'high' ? m.high : m.normal;
  return (
    <Hero
      title={<Reading text={own.question} />}
      label={
        <>
          <PriorityMark priority={item.priority} silent />
          <span>
            {rank}
            {m.join}
            {category}
          </span>
        </>
      }
    >
      <p>{[action.reason === 'quick' ? '' : m.reasons[action.reason], own.reason].filter(Boolean).join(m.gap)}</p>
      <Meta>
        <MetaPart icon="clock">{formatMinutes(item.minutes, locale.value)}</MetaPart>
        <MetaPart icon="yen">{m[item.cost]}</MetaPart>
        <MetaPart icon="user">{item.roles.map((role) => m.roles[role]).join(m.join)}</MetaPart>
      </Meta>
      <Buttons>
        <Button wide href={href('item', item.id)}>
          {m.check}
        </Button>
        <Button kind="text" onClick={() => void store.set([{ path: path.putOff(PLAN, item.id), value: today() }])}>
          {m.later}
        </Button>
      </Buttons>
    </Hero>
  );
}

export function NextHero({ plan }: { readonly plan: Plan }) {
  const m = useWords(homeMessages);
  const action = nextAction({ entries: plan.entries, putOff: putOffItems(plan), clock: reviewClock() });
  if (action) return <Next action={action} />;
  const day = nextReview(plan);
  return (
    <Hero title={m.everythingTitle}>
      <p>{day ? m.everything({ day: formatDay(day, locale.value) }) : m.everythingNoDate}</p>
      <Buttons>
        <Button href={href('status')}>{m.seeStatus}</Button>
      </Buttons>
    </Hero>
  );
}
