// Home of somebody who has chosen a way to work: the one next action, how far it is, what is due, what wants a review.

import { itemWords } from '../../../shared/content/words.ts';
import { dueItems } from '../../../shared/core/next-action.ts';
import { lastChecked, needsReview } from '../../../shared/core/review.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { homeMessages } from '../../../shared/i18n/home.ts';
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
import { Later } from '../../parts/later.tsx';
import { ProgressCard } from '../../parts/progress-card.tsx';
import { type Plan, rankPlan, reviewClock, usePlan } from '../../plan.ts';
import { NextHero } from './next-hero.tsx';

const MARKS = '①②③④⑤⑥⑦⑧';
const DUE_WITHIN_DAYS = 30;
const REVIEWS_SHOWN = 3;

const titleOf = (words: ReturnType<typeof itemWords.get>, entry: AnsweredEntry): string =>
  (words.items as Readonly<Record<string, { title: string }>>)[entry.item.id]?.title ?? entry.item.id;

function Methods({ plan }: { readonly plan: Plan }) {
  const m = useWords(homeMessages);
  const words = useWords(itemWords);
  const names = plan.situation.methods.map((method) => `${MARKS[method - 1]} ${words.methods[`m${method}`]}`);
  return (
    <p class="tm-sub tm-line" data-wrap="">
      <span>{listed(names)}</span>
      <TextLink href={href('finder', 'result')} context={withColon('', m.method)}>
        {m.change}
      </TextLink>
    </p>
  );
}

function Due({ plan }: { readonly plan: Plan }) {
  const m = useWords(homeMessages);
  const words = useWords(itemWords);
  const due = dueItems(plan.entries, today(), DUE_WITHIN_DAYS);
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

function Reviews({ plan }: { readonly plan: Plan }) {
  const m = useWords(homeMessages);
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

export const returningNeeds = [homeMessages, itemWords] as const;

export function Returning() {
  const m = useWords(homeMessages);
  const plan = usePlan();
  const following = rankPlan(plan).slice(1, 4);
  return (
    <div class="tm-stack" data-gap="6">
      <div>
        <Methods plan={plan} />
        <h1>{plan.situation.scope === 'self' ? m.nextTitleSelf : m.next}</h1>
      </div>
      <div class="tm-columns tm-sections">
        <div class="tm-sections">
          <NextHero plan={plan} />
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
