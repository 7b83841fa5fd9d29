// Who has how many open items, and how many of them are late; each leads to the list by person.
import { isOverdue } from '../../../shared/core/due.ts';
import { openByPerson } from '../../../shared/core/people.ts';
import { inHandbook } from '../../../shared/core/summary.ts';
import { planMessages } from '../../../shared/i18n/plan.ts';
import { returningMessages } from '../../../shared/i18n/returning.ts';
import { GroupHead, MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { hrefWith } from '../../navigation/router.ts';
import { type Plan, rankPlan } from '../../plan.ts';

const byPerson = (name?: string): string => hrefWith(['checklist'], { by: 'owner', ...(name ? { owner: name } : {}) });

/** Nothing before somebody planned anything. */
export function People({ plan }: { readonly plan: Plan }) {
  const m = useWords(returningMessages);
  const words = useWords(planMessages);
  const open = rankPlan(plan).map(({ entry }) => entry);
  const people = openByPerson(open, today());
  const additions = open.filter((entry) => !inHandbook(entry)).length;
  const named = people.some(({ name }) => name !== '');
  if (!named && !open.some((entry) => entry.answer.status !== 'new' || isOverdue(entry, today()))) return null;
  return (
    <section aria-labelledby="people">
      <GroupHead
        id="people"
        title={m.people}
        aside={
          named && (
            <TextLink href={byPerson()} after="next">
              {m.byPerson}
            </TextLink>
          )
        }
      />
      <Rows>
        {named ? (
          people.map(({ name, entries, overdue }) => (
            <Row
              key={name}
              href={byPerson(name)}
              lead={<RowIcon icon={name === '' ? 'plus' : 'user'} />}
              title={name || words.nobody}
              meta={
                <>
                  <MetaPart>{m.items({ n: entries.length })}</MetaPart>
                  {overdue > 0 && (
                    <MetaPart icon="late">
                      <b class="tm-late-text">{m.lateItems({ n: overdue })}</b>
                    </MetaPart>
                  )}
                </>
              }
            />
          ))
        ) : (
          <Row href={byPerson()} lead={<RowIcon icon="user" />} title={m.decidePeople} />
        )}
      </Rows>
      {named && additions > 0 && <p class="tm-sub">{m.withAdditions({ n: additions })}</p>}
    </section>
  );
}
