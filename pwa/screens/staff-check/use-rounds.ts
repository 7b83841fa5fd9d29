// The rounds of this device for the screens. What a day that has come does by itself is done before anything is shown.
import { useEffect, useState } from 'preact/hooks';
import { checkWords } from '../../../shared/content/check-words.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { endOverdue } from '../../../shared/store/staff-check/course.ts';
import { fingerprint } from '../../../shared/store/staff-check/names.ts';
import { openKept } from '../../../shared/store/staff-check/open-kept.ts';
import { openRounds, type Rounds } from '../../../shared/store/staff-check/rounds.ts';
import type { Received } from '../../../shared/store/staff-check/rounds-database.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { today } from '../../clock.ts';

let opened: Promise<Rounds> | null = null;

/** One connection for all screens; in memory it is also what keeps the rounds from one screen to the next. */
export const allRounds = (): Promise<Rounds> => {
  opened ??= openRounds();
  return opened;
};

export type RoundList = {
  readonly rounds: Rounds;
  readonly list: readonly Round[];
  /** ids of rounds that were ended just now, because their day has come */
  readonly ended: readonly string[];
};

/** The rounds of this device, after those whose day has come have been ended. */
export async function readRounds(): Promise<RoundList> {
  const rounds = await allRounds();
  const ended = await endOverdue(rounds, today());
  return { rounds, list: await rounds.list(), ended };
}

/** Null until they are read. */
export function useRounds(): RoundList | null {
  const [found, setFound] = useState<RoundList | null>(null);
  useEffect(() => {
    let gone = false;
    void readRounds().then((list) => gone || setFound(list));
    return () => {
      gone = true;
    };
  }, []);
  return found;
}

export type OpenRound = {
  readonly rounds: Rounds;
  readonly round: Round;
  readonly all: readonly Round[];
  readonly received: readonly Received[];
  readonly reload: () => Promise<void>;
};

/** `undefined` until it is read, null if it is not on this device. */
export function useRound(id: string): OpenRound | null | undefined {
  const [found, setFound] = useState<Omit<OpenRound, 'reload'> | null | undefined>(undefined);
  const reload = async () => {
    const { rounds, list } = await readRounds();
    const round = list.find((one) => one.id === id);
    setFound(round ? { rounds, round, all: list, received: await openKept(rounds, id) } : null);
  };
  useEffect(() => void reload().catch(() => setFound(null)), [id]);
  return found ? { ...found, reload } : found;
}

/** The four words of a round in the language of the screen; none until they are worked out. */
export function useFourWords(round: Pick<Round, 'id' | 'publicKey'>): readonly string[] {
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  useEffect(() => {
    let gone = false;
    void fingerprint(round).then(
      (four) => gone || setNumbers(four),
      () => undefined, // no secure context: no key could be made here either
    );
    return () => {
      gone = true;
    };
  }, [round.id]);
  return checkWords(numbers, locale.value);
}
