// Home of somebody who has chosen a way to work: the one next action, how far it is, what is due, what wants a review.

import { itemWords, supportWords } from '../../../shared/content/words.ts';
import { isOverdue, overdueItems } from '../../../shared/core/due.ts';
import { dueItems } from '../../../shared/core/next-action.ts';
import { lastChecked, needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay, formatDayNear } from '../../../shared/i18n/format.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Icon } from '../../../shared/ui/icon/icon.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, RowDay, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { listed, withColon } from '../../../shared/ui/signs.ts';
import { StatusTag } from '../../../shared/ui/status-tag/status-tag.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { offsetMinutes, today } from '../../clock.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import { ItemRow } from '../../parts/item-row.tsx';
import { Late } from '../../parts/late.tsx';
import { Later } from '../../parts/later.tsx';
import { planChipNeeds } from '../../parts/plan-chips.tsx';
import { ProgressCard } from '../../parts/progress-card.tsx';
import { WhereStaff } from '../../parts/where-staff.tsx';
import { actionsInPlan, nextInPlan, type Plan, reviewClock, usePlan } from '../../plan.ts';
import { isSaferCase } from '../finder/finder-answers.ts';
import { NextHero } from './next-hero.tsx';
import { People } from './people.tsx';

const MARKS = '①②③④⑤⑥⑦⑧';
const DUE_WITHIN_DAYS = 30;
const REVIEWS_SHOWN = 3;

const titleOf = (words: ReturnType<typeof itemWords.get>, entry: AnsweredEntry): string =>
  (words.items as Readonly<Record<string, { title: string }>>)[entry.item.id]?.title ?? entry.item.id;

function Methods({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const words = useWords(itemWords);
  const names = listed(plan.situation.methods.map((method) => `${MARKS[method - 1]} ${words.methods[`m${method}`]}`));
  return (
    <p class="tm-sub tm-line" data-wrap="">
      <span>{isSaferCase(plan.state) ? m.saferCase({ methods: names }) : names}</span>
      <TextLink href={href('finder', 'result')} context={withColon('', m.method)}>
        {m.change}
      </TextLink>
    </p>
  );
}

function Due({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const words = useWords(itemWords);
  const due = dueItems(plan.entries, today(), DUE_WITHIN_DAYS).filter((entry) => !isOverdue(entry, today()));
  if (due.length === 0) return null;
  return (
    <section>
      <GroupHead title={m.due} />
      <Rows>
        {due.map((entry) => {
          const [, month = '', date = ''] = entry.answer.due.split('-');
          const day =
            locale.value === 'ja'
              ? [`${Number(month)}月`, `${Number(date)}日`]
              : formatDay(entry.answer.due, 'en', 'short').split(' ');
          return (
            <Row
              key={entry.item.id}
              href={href('item', entry.item.id)}
              lead={<RowDay top={day[0] ?? ''} bottom={day[1] ?? ''} />}
              title={titleOf(words, entry)}
              meta={<StatusTag status={entry.answer.status} />}
            />
          );
        })}
      </Rows>
    </section>
  );
}

/** The oldest promise first; the one in the hero is not said twice. */
function Overdue({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const words = useWords(itemWords);
  const next = nextInPlan(plan);
  const first = next?.entry.item.id;
  const late = overdueItems(plan.entries, today()).filter(({ item }) => item.id !== first);
  if (late.length === 0) return null;
  return (
    <section>
      <GroupHead
        title={next?.reason === 'overdue' ? m.overdueMore : m.overdue}
        aside={
          <TextLink href={hrefWith(['checklist'], { by: 'due' })} after="next">
            {m.items({ n: late.length })}
          </TextLink>
        }
      />
      <Rows>
        {late.slice(0, REVIEWS_SHOWN).map((entry) => (
          <Row
            key={entry.item.id}
            href={href('item', entry.item.id)}
            lead={<RowIcon icon="late" />}
            title={titleOf(words, entry)}
            sub={m.dueOn({ day: formatDayNear(entry.answer.due, today(), locale.value) })}
            meta={
              <>
                <Late entry={entry} />
                <StatusTag status={entry.answer.status} />
              </>
            }
          />
        ))}
      </Rows>
    </section>
  );
}

function Reviews({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const words = useWords(itemWords);
  const old = plan.entries.filter(({ answer }) => needsReview(answer, reviewClock()));
  if (old.length === 0) return null;
  return (
    <section>
      <GroupHead
        title={m.review}
        aside={
          old.length > REVIEWS_SHOWN && (
            <TextLink href={hrefWith(['checklist'], { show: 'review' })} after="next">
              {m.allReviews({ n: old.length })}
            </TextLink>
          )
        }
      />
      <Rows>
        {old.slice(0, REVIEWS_SHOWN).map((entry) => (
          <Row
            key={entry.item.id}
            href={href('item', entry.item.id)}
            lead={<RowIcon icon="undo" />}
            title={titleOf(words, entry)}
            sub={m.reviewText({ day: formatDay(lastChecked(entry.answer, offsetMinutes()), locale.value) })}
          />
        ))}
      </Rows>
    </section>
  );
}

const installLine = async () => {
  const { InstallLine, installLineNeeds } = await import('../../parts/install-line.tsx');
  return { part: InstallLine, needs: installLineNeeds };
};

const staffLine = async () => {
  const { HomeLine, homeLineNeeds } = await import('../staff-check/home-line.tsx');
  return { part: HomeLine, needs: homeLineNeeds };
};

export const returningNeeds = [returningMessages, itemWords, supportWords, ...planChipNeeds] as const;

export function Returning() {
  const m = useWords(returningMessages);
  const plan = usePlan();
  // Behind the one in the hero; what is overdue and what wants a review have parts of their own.
  const following = actionsInPlan(plan)
    .slice(1)
    .filter(({ reason }) => reason !== 'overdue' && reason !== 'review')
    .slice(0, 3);
  return (
    <div class="tm-stack" data-gap="6">
      <div>
        <Methods plan={plan} />
        <h1>{plan.situation.scope === 'self' ? m.nextTitleSelf : m.next}</h1>
      </div>
      <div class="tm-columns tm-sections">
        <div class="tm-sections">
          <NextHero plan={plan} />
          <Overdue plan={plan} />
          <People plan={plan} />
          <WhereStaff load={staffLine} props={{}} />
          <div class="tm-narrow-only">
            <ProgressCard entries={plan.entries} />
          </div>
          {following.length > 0 && (
            <section>
              <GroupHead
                title={m.nextUp}
                aside={
                  <TextLink href={href('checklist')} after="next">
                    {m.allItems}
                  </TextLink>
                }
              />
              <Rows>
                {following.map(({ entry }) => (
                  <ItemRow key={entry.item.id} entry={entry} href={href('item', entry.item.id)} />
                ))}
              </Rows>
            </section>
          )}
          <section>
            <GroupHead title={m.beforeMeeting} />
            <Buttons>
              <Button kind="secondary" icon="clock" href={href('meeting', 'check')}>
                {m.oneMinute}
              </Button>
              <Button kind="secondary" icon="link" href={href('meeting', 'link')}>
                {m.linkCheck}
              </Button>
            </Buttons>
          </section>
        </div>
        <div class="tm-sections">
          <div class="tm-wide-only">
            <ProgressCard entries={plan.entries} />
          </div>
          <Due plan={plan} />
          <Reviews plan={plan} />
          <p class="tm-line tm-sub">
            <Icon name="lock" size="xs" />
            {m.privacyShort}
          </p>
          <Later load={installLine} props={{}} />
        </div>
      </div>
    </div>
  );
}
