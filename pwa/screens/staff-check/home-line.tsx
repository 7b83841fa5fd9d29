// On home: one line while a staff check is open. Loads after the first view, and draws nothing for everybody else. Rounds whose day
// has come are ended here too: an employee was told that day, and nobody need open the staff check for it.
import { useEffect, useState } from 'preact/hooks';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { readRounds } from './use-rounds.ts';

export const homeLineNeeds = [staffCheckMessages] as const;

export function HomeLine() {
  const m = useWords(staffCheckMessages);
  const [round, setRound] = useState<Round | null>(null);
  useEffect(() => {
    let gone = false;
    void readRounds().then(
      ({ list }) => gone || setRound(list.find(({ phase }) => phase === 'open') ?? null),
      () => undefined, // nothing to tell of
    );
    return () => {
      gone = true;
    };
  }, []);
  if (!round) return null;
  return (
    <p>
      <TextLink href={href('staff', round.id)} icon="people" after="next">
        {m.home({ day: formatDay(round.due, locale.value, 'short') })}
      </TextLink>
    </p>
  );
}
