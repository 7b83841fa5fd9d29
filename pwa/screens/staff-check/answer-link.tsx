// An answer that came as a link (`#/a/…`): taken into its round, or said why not.
import { useEffect, useState } from 'preact/hooks';
import { sealedFromText } from '../../../shared/core/staff-check/sealed-object.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { receiveAnswers } from '../../../shared/store/staff-check/receive-answers.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState, Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { MOST_ANSWER_FILES, partsOfAddress } from '../../offline/shared-answers.ts';
import { takenWords } from './take-words.ts';
import { allRounds } from './use-rounds.ts';

type Done = { readonly text: string; readonly isTaken: boolean; readonly round: string | null };

/** Each answer into its own round; several, if another app or the system gave several files. */
async function take(payload: string, m: ReturnType<typeof staffCheckMessages.get>): Promise<Done> {
  const { parts, isMore } = partsOfAddress(payload);
  const objects = sealedFromText(payload);
  const unread = parts.filter((part) => sealedFromText(part).length === 0).length;
  const rounds = await allRounds();
  const said: string[] = [];
  let round: string | null = null;
  for (const id of new Set(objects.map(({ invitation }) => invitation))) {
    const some = objects.filter(({ invitation }) => invitation === id);
    if (!(await rounds.get(id))) {
      said.push(m.notHere);
      continue;
    }
    const taken = await receiveAnswers(rounds, id, some, now());
    if (taken.fresh + taken.replaced + taken.same + taken.newer > 0) round = id;
    said.push(takenWords(m, taken));
  }
  if (unread > 0) said.push(m.wall.bad({ n: unread }), m.why2.broken);
  if (objects.length === 0) said.push(m.why2.nothing);
  if (isMore) said.push(m.moreFiles({ n: MOST_ANSWER_FILES }));
  return { text: said.join(' '), isTaken: round !== null, round };
}

function AnswerLink({ route }: { readonly route: Route }) {
  const m = useWords(staffCheckMessages);
  const [done, setDone] = useState<Done | null>(null);
  const { payload = '' } = route.params;
  useEffect(() => {
    let gone = false;
    void take(payload, m)
      .catch((): Done => ({ text: m.why2.nothing, isTaken: false, round: null }))
      .then((result) => gone || setDone(result));
    return () => {
      gone = true;
    };
  }, [payload]);
  if (!done)
    return (
      <>
        <h1 class="tm-vh">{m.wall.link}</h1>
        <Loading label={m.wall.link} />
      </>
    );
  return (
    <EmptyState
      title={done.isTaken ? m.takeTitle : m.takeFailed}
      icon={done.isTaken ? 'check' : 'alert'}
      actions={
        <Button href={done.round ? href('staff', done.round) : href('staff')}>
          {done.round ? m.wall.title : m.toList}
        </Button>
      }
    >
      <p>{done.text}</p>
    </EmptyState>
  );
}

export default {
  needs: [staffCheckMessages],
  title: () => staffCheckMessages.get(locale.value).wall.link,
  back: () => href('staff'),
  view: AnswerLink,
} satisfies Screen;
