// One item: the question, its answer with a plan, and why. How to do it follows a moment later, below, and behind it all the rest.

import { useMemo, useState } from 'preact/hooks';
import { findItem, ITEM_IDS, type ItemId } from '../../../shared/content/items.ts';
import type { ItemFacts } from '../../../shared/content/types.ts';
import type { AnsweredEntry } from '../../../shared/core/summary.ts';
import { formatMinutes } from '../../../shared/i18n/format.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { Facts } from '../../../shared/ui/facts/facts.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { RankTag } from '../../../shared/ui/rank-tag/rank-tag.tsx';
import { listed as joined } from '../../../shared/ui/signs.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href, type Route } from '../../navigation/router.ts';
import { itemDetailsOf, itemNamesOf, itemTasksOf } from '../../parts/item-words.ts';
import { Late } from '../../parts/late.tsx';
import { Later } from '../../parts/later.tsx';
import { NextTurn } from '../../parts/next-turn.tsx';
import { Problem } from '../../parts/problem.tsx';
import { StepText } from '../../parts/step-text.tsx';
import { useTermTexts } from '../../parts/term-text.tsx';
import { useBehindFrame } from '../../parts/use-behind-frame.ts';
import { entryOf, type Plan } from '../../plan.ts';
import { shownOrder } from '../checklist/group-entries.ts';
import { useShownGroups } from '../checklist/shown-entries.ts';
import { AnswerForm } from './answer-form.tsx';

const itemHow = async () => {
  const { ItemHow, itemHowNeeds } = await import('./item-how.tsx');
  return { part: ItemHow, needs: itemHowNeeds };
};

const itemPlan = async () => {
  const { ItemPlan, itemPlanNeeds } = await import('./item-plan.tsx');
  return { part: ItemPlan, needs: itemPlanNeeds };
};

const itemEnd = async () => {
  const { ItemEnd, itemEndNeeds } = await import('./item-end.tsx');
  return { part: ItemEnd, needs: itemEndNeeds };
};

/** Short, so that question, answers and plan stand on one screen of a phone. */
function Head({
  entry,
  item,
  told,
}: {
  readonly entry: AnsweredEntry;
  readonly item: ItemFacts;
  readonly told: boolean;
}) {
  const { category, question, title } = useWords(itemNamesOf(item.id as ItemId));
  return (
    <div class="tm-stack" data-gap="2">
      <p class="tm-line tm-sub" data-wrap="">
        <Late entry={entry} />
        <RankTag priority={item.priority} />
        <span>
          {item.id} {category}
        </span>
      </p>
      <h1>{told ? title : question}</h1>
    </div>
  );
}

function Why({ item }: { readonly item: ItemFacts }) {
  const m = useWords(itemMessages);
  const home = useWords(returningMessages);
  const words = useWords(itemDetailsOf(item.id as ItemId));
  const names = useWords(itemNamesOf(item.id as ItemId)).threats;
  const [requirement, threats, why] = useTermTexts([
    words.requirement,
    joined(item.threats.map((threat) => names[threat])),
    words.why,
  ]);
  return (
    <section class="tm-stack" aria-labelledby="why">
      <h2 id="why">{m.why}</h2>
      <p>{requirement}</p>
      <p>{why}</p>
      <p class="tm-sub">
        {m.threats}
        {threats}
      </p>
      <Facts
        items={[
          { term: m.time, value: formatMinutes(item.minutes, locale.value) },
          { term: m.money, value: home[item.cost] },
          { term: m.who, value: item.roles.map((role) => home.roles[role]).join(home.join) },
        ]}
      />
      <Note tint icon="flag" title={m.firstStep}>
        <p>{words.firstStep}</p>
      </Note>
      <p class="tm-sub">
        {words.costNote} {m.estimate}
      </p>
      {words.note2026 && (
        <Note title={m.note2026}>
          <p>
            <StepText text={words.note2026} />
          </p>
        </Note>
      )}
    </section>
  );
}

/** The ids before and after one in the order of the person's list (of all items if it is not on the list). */
function neighbours(
  plan: Plan,
  id: string,
  shown: readonly AnsweredEntry[],
): { before: string | undefined; after: string | undefined } {
  const listed = plan.entries.map((entry) => entry.item.id);
  const ids = shown.map((entry) => entry.item.id);
  const beside = listed.filter((one) => one === id || ids.includes(one));
  const order: readonly string[] = ids.includes(id) ? ids : listed.includes(id) ? beside : ITEM_IDS;
  const at = order.indexOf(id);
  return { before: order[at - 1], after: order[at + 1] };
}

type Props = { readonly plan: Plan; readonly id: string; readonly route: Route };

function KnownItem({ plan, entry, item, route }: Omit<Props, 'id'> & { entry: AnsweredEntry; item: ItemFacts }) {
  const m = useWords(itemMessages);
  const frame = useWords(frameMessages);
  const id = item.id as ItemId;
  const shownGroups = useShownGroups();
  // Fixed while the item is open: answering it may move it in the list, and 「次の対策へ」 must still lead on.
  const [{ before, after }] = useState(() => neighbours(plan, id, shownOrder(shownGroups(plan, route).groups)));
  const query = route.query.toString() ? `?${route.query}` : '';
  const next = () => go(after ? href('item', after) + query : href('checklist') + query);
  const failed = (again: () => void) => (
    <Problem title={frame.partFailedTitle} text={frame.partFailed} onAgain={again} />
  );
  const { applies } = entry;
  // For oneself: the own part first, nothing of what only a company does.
  const self = plan.situation.scope === 'self';
  const tasks = useWords(itemTasksOf(id));
  const ownTask = self && tasks.teleworker;
  // Told, not asked, unless an earlier version has asked already.
  const told = self && entry.answer.status === 'new';
  // An answer is on the screen before what stands below it is drawn anew.
  const answered = useBehindFrame(entry);
  const asked = route.query.get('system');
  const rest = useMemo(
    () => (
      <>
        <NextTurn>
          <Why item={item} />
        </NextTurn>
        <Later load={itemHow} props={{ id, asked, self }} failed={failed}>
          <Later load={itemPlan} props={{ id, entry: answered, self }} failed={failed}>
            <Later
              load={itemEnd}
              props={{ item, entry: answered, self, neighbours: { before, after, query } }}
              failed={failed}
            />
          </Later>
        </Later>
      </>
    ),
    [item, asked, self, answered, before, after, query, frame],
  );
  return (
    <article class="tm-sections">
      <Head entry={entry} item={item} told={told} />
      {ownTask && (
        <Note tint icon="user" title={m.ownTask}>
          <p>{ownTask}</p>
        </Note>
      )}
      {told ? (
        <div class="tm-stack" data-gap="2">
          <p>{m.companyTask}</p>
          <p>
            <TextLink href={href('own')} after="next">
              {m.ownQuestions}
            </TextLink>
          </p>
        </div>
      ) : (
        <AnswerForm entry={entry} onNext={next} />
      )}
      {plan.hasMethod && applies.methods.length === 0 && <Note>{m.notOnList}</Note>}
      {applies.because === 'network' && applies.methods.length > 0 && <Note>{m.network}</Note>}
      {rest}
    </article>
  );
}

export function ItemPage({ plan, id, route }: Props) {
  const m = useWords(itemMessages);
  const item = findItem(id);
  const entry = entryOf(plan, id);
  if (!item || !entry) {
    return (
      <EmptyState title={m.notFound} icon="list" actions={<TextLink href={href('checklist')}>{m.toList}</TextLink>} />
    );
  }
  return <KnownItem plan={plan} entry={entry} item={item} route={route} />;
}
