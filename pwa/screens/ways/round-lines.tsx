// What a look has brought into the rounds of this device: a line for each, with the way there.
import { useEffect, useState } from 'preact/hooks';
import type { Collected } from '../../../shared/carrier/collect.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { inbox } from '../../carriers/inbox.ts';
import { now } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { readRounds } from '../staff-check/use-rounds.ts';
import { type PutIntoRounds, putIntoRounds } from './into-rounds.ts';

const NOTHING: PutIntoRounds = { rounds: [], elsewhere: 0 };

/** One after the other, so that two looks never count the same answer twice. */
let last: Promise<unknown> = Promise.resolve();

const put = (): Promise<PutIntoRounds> => {
  const done = last.then(async () => putIntoRounds((await readRounds()).rounds, inbox.value, now()));
  last = done.catch(() => undefined);
  return done;
};

/** @param look the last one; with each new one the answers are taken in */
export function RoundLines({ look }: { readonly look: Collected }) {
  const m = useWords(waysMessages);
  const [{ rounds, elsewhere }, setFound] = useState(NOTHING);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    put().then(
      (found) => {
        setFailed(false);
        // A look that brings nothing new leaves the line of the one before.
        setFound((before) => (found.rounds.length > 0 ? found : { ...before, elsewhere: found.elsewhere }));
      },
      () => setFailed(true),
    );
  }, [look]);
  return (
    <>
      {rounds.map(({ round, added }) => (
        <div key={round.id}>
          <StatusLine>{m.intoRound({ n: added, day: formatDay(round.due, locale.value, 'short') })}</StatusLine>
          <TextLink href={href('staff', round.id)} after="next">
            {m.toRound}
          </TextLink>
        </div>
      ))}
      {failed && <StatusLine icon="alert">{m.roundFailed}</StatusLine>}
      {elsewhere > 0 && <p class="tm-sub">{m.noRound({ n: elsewhere })}</p>}
    </>
  );
}
