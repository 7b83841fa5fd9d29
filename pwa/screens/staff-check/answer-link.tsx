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
import { takenWords } from './take-words.ts';
import { allRounds } from './use-rounds.ts';

type Done = { readonly text: string; readonly isTaken: boolean; readonly round: string | null };

function AnswerLink({ route }: { readonly route: Route }) {
  const m = useWords(staffCheckMessages);
  const [done, setDone] = useState<Done | null>(null);
  const { payload = '' } = route.params;
  useEffect(() => {
    let gone = false;
    const take = async (): Promise<Done> => {
      // Several, if another app shared several files.
      const objects = sealedFromText(payload);
      const [object] = objects;
      if (!object) return { text: `${m.why2.broken}${m.why2.nothing}`, isTaken: false, round: null };
      const rounds = await allRounds();
      if (!(await rounds.get(object.invitation))) return { text: m.notHere, isTaken: false, round: null };
      const taken = await receiveAnswers(rounds, object.invitation, objects, now());
      const isTaken = taken.fresh + taken.replaced + taken.same + taken.newer > 0;
      return { text: takenWords(m, taken), isTaken, round: object.invitation };
    };
    void take()
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
