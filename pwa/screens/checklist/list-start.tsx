// Where to begin: what comes first and why, what the words on the rows mean, five questions. Above the list on a phone; on wide
// screens beside it, as long as no item is open there.
import { itemWords } from '../../../shared/content/words.ts';
import type { NextAction } from '../../../shared/core/next-action.ts';
import { countByPriority, isHigh, minutesLeft } from '../../../shared/core/summary.ts';
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { formatMinutes } from '../../../shared/i18n/format.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Hero } from '../../../shared/ui/hero/hero.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { MetaPart } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, hrefWith } from '../../navigation/router.ts';
import { Late } from '../../parts/late.tsx';
import { highText } from '../../parts/progress-card.tsx';
import { nextInPlan, type Plan } from '../../plan.ts';
import { LONG_SESSION, leftIn, SESSION } from './quick-session.ts';

type Props = { readonly plan: Plan };

function useFirst({ reason, entry }: NextAction) {
  const m = useWords(checklistMessages);
  const home = useWords(returningMessages);
  const titles: Readonly<Record<string, { readonly title: string }>> = useWords(itemWords).items;
  const { id } = entry.item;
  return {
    text: m.first({ title: titles[id]?.title ?? id }),
    reason: reason === 'support-ends' ? '' : home.reasons[reason],
    address: href('item', id),
  };
}

function FirstLine({ action }: { readonly action: NextAction }) {
  const m = useWords(checklistMessages);
  const { text, reason, address } = useFirst(action);
  return (
    <p class="tm-first tm-between tm-sub">
      <span>
        {text}
        {m.gap}
        {reason}
      </span>
      <TextLink href={address} after="next">
        {m.openFirst}
      </TextLink>
    </p>
  );
}

/** The same one as on the home screen, and why. */
export function First({ plan }: Props) {
  const first = nextInPlan(plan);
  return first ? <FirstLine action={first} /> : null;
}

/** What the words on the rows mean; said once, here. */
export function RankKey() {
  const m = useWords(checklistMessages);
  return (
    <ul class="tm-line tm-sub" data-wrap="">
      {(['high', 'normal'] as const).map((priority) => (
        <li key={priority} class="tm-line">
          <RankTag priority={priority} />
          {m.rankKey[priority]}
        </li>
      ))}
    </ul>
  );
}

/** Five questions, or up to twenty in one go; before they begin, how long what is left of 優先 takes. */
export function Five({ plan }: Props) {
  const m = useWords(checklistMessages);
  const home = useWords(returningMessages);
  const left = highText(countByPriority(plan.entries).high, minutesLeft(plan.entries.filter(isHigh)), home);
  const questions = Math.min(leftIn(plan).length, LONG_SESSION);
  return (
    <div class="tm-stack" data-gap="2">
      {left && <p class="tm-sub">{left}</p>}
      <div class="tm-line" data-wrap="">
        <Button kind="secondary" size="small" icon="clock" href={href('checklist', 'quick')}>
          {m.quick}
        </Button>
        {questions > SESSION && (
          <Button kind="text" size="small" href={hrefWith(['checklist', 'quick'], { n: String(LONG_SESSION) })}>
            {m.quickLong({ n: questions })}
          </Button>
        )}
      </div>
    </div>
  );
}

function FirstHero({ action }: { readonly action: NextAction }) {
  const m = useWords(checklistMessages);
  const { text, reason, address } = useFirst(action);
  const { item } = action.entry;
  return (
    <Hero
      title={text}
      label={
        <>
          <Late entry={action.entry} />
          <RankTag priority={item.priority} />
          <MetaPart icon="clock">{formatMinutes(item.minutes, locale.value)}</MetaPart>
        </>
      }
    >
      {reason && <p>{reason}</p>}
      <Buttons>
        <Button href={address}>{m.openFirst}</Button>
      </Buttons>
    </Hero>
  );
}

/** Beside the list of wide screens until somebody opens an item. */
export function StartPane({ plan }: Props) {
  const first = nextInPlan(plan);
  return (
    <div class="tm-sections">
      {first && <FirstHero action={first} />}
      <Five plan={plan} />
      <RankKey />
    </div>
  );
}
