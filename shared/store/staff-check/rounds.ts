// Where rounds and sealed answers are kept: in a database of their own, or in memory where the browser keeps nothing.
import { type Round, readRound } from '../../core/staff-check/round.ts';
import { ofRound, openRoundsDatabase, type Received, type RoundsDatabase } from './rounds-database.ts';

export type Rounds = {
  /** false: everything is gone when the page is closed, and the screen says so */
  readonly isKept: boolean;
  /** Those that this version can read, the newest first. */
  list(): Promise<readonly Round[]>;
  get(id: string): Promise<Round | null>;
  /** Keeps a new round, durably. False if one with this id is there: it is never overwritten. */
  create(round: Round): Promise<boolean>;
  /** Changes a round; null if it is gone, for example erased by another page. */
  change(id: string, edit: (round: Round) => Round): Promise<Round | null>;
  answers(id: string): Promise<readonly Received[]>;
  /**
   * Keeps answers that are not there yet, and those that are there but could not be opened before. Only an open round takes
   * any: nothing is added to a closed one, however late the news of its closing comes.
   */
  add(id: string, answers: readonly Received[]): Promise<'added' | 'not-open' | 'gone'>;
  /** Deletes the answers and the key; the totals stay. */
  end(id: string, edit: (round: Round) => Round): Promise<Round | null>;
  /** Deletes a round with all it has. */
  remove(id: string): Promise<void>;
};

const newestFirst = (rounds: readonly Round[]): readonly Round[] =>
  rounds.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));

const readable = (values: readonly unknown[]): readonly Round[] =>
  newestFirst(values.map(readRound).filter((round) => round !== null));

const isNews = (held: Received | undefined, one: Received): boolean =>
  held === undefined || (held.sheet === null && one.sheet !== null);

/** As the database, for as long as the page lives. */
export function roundsInMemory(): Rounds {
  const rounds = new Map<string, Round>();
  const answers = new Map<string, Map<string, Received>>();
  const change: Rounds['change'] = async (id, edit) => {
    const round = rounds.get(id);
    if (!round) return null;
    const next = edit(round);
    rounds.set(id, next);
    return next;
  };
  return {
    isKept: false,
    list: async () => newestFirst([...rounds.values()]),
    get: async (id) => rounds.get(id) ?? null,
    async create(round) {
      if (rounds.has(round.id)) return false;
      rounds.set(round.id, round);
      return true;
    },
    change,
    answers: async (id) => [...(answers.get(id)?.values() ?? [])],
    async add(id, received) {
      const round = rounds.get(id);
      if (round?.phase !== 'open') return round ? 'not-open' : 'gone';
      const held = answers.get(id) ?? new Map<string, Received>();
      for (const one of received) if (isNews(held.get(one.name), one)) held.set(one.name, one);
      answers.set(id, held);
      return 'added';
    },
    async end(id, edit) {
      answers.delete(id);
      return change(id, edit);
    },
    async remove(id) {
      rounds.delete(id);
      answers.delete(id);
    },
  };
}

/** Every write is one transaction that looks first, so that two pages never undo each other. */
function roundsIn(connect: () => Promise<RoundsDatabase>): Rounds {
  const strict = { durability: 'strict' } as const;
  const edited = async (id: string, edit: (round: Round) => Round, empties: boolean): Promise<Round | null> => {
    const database = await connect();
    const work = database.transaction(['rounds', 'answers'], 'readwrite', strict);
    const store = work.objectStore('rounds');
    const round = readRound(await store.get(id));
    const next = round && edit(round);
    if (next) await store.put(next, id);
    if (next && empties) await work.objectStore('answers').delete(ofRound(id));
    await work.done;
    return next;
  };
  return {
    isKept: true,
    list: async () => readable(await (await connect()).getAll('rounds')),
    get: async (id) => readRound(await (await connect()).get('rounds', id)),
    async create(round) {
      const work = (await connect()).transaction('rounds', 'readwrite', strict);
      const isNew = (await work.store.get(round.id)) === undefined;
      if (isNew) await work.store.put(round, round.id);
      await work.done;
      return isNew;
    },
    change: (id, edit) => edited(id, edit, false),
    answers: async (id) => (await connect()).getAll('answers', ofRound(id)),
    async add(id, received) {
      const work = (await connect()).transaction(['rounds', 'answers'], 'readwrite', strict);
      const round = readRound(await work.objectStore('rounds').get(id));
      const store = work.objectStore('answers');
      if (round?.phase === 'open')
        for (const one of received)
          if (isNews(await store.get([one.round, one.name]), one)) await store.put(one, [one.round, one.name]);
      await work.done;
      return round?.phase === 'open' ? 'added' : round ? 'not-open' : 'gone';
    },
    end: (id, edit) => edited(id, edit, true),
    async remove(id) {
      const work = (await connect()).transaction(['rounds', 'answers'], 'readwrite', strict);
      await Promise.all([work.objectStore('rounds').delete(id), work.objectStore('answers').delete(ofRound(id))]);
      await work.done;
    },
  };
}

/** Opens the rounds of this device; in memory where the browser keeps nothing. Never rejects. */
export async function openRounds(): Promise<Rounds> {
  let open: Promise<RoundsDatabase> | null = null;
  const connect = (): Promise<RoundsDatabase> => {
    open ??= openRoundsDatabase(() => {
      open = null;
    });
    return open;
  };
  try {
    await connect();
    return roundsIn(connect);
  } catch {
    // A private window, or site data that is blocked.
    return roundsInMemory();
  }
}

/** What the database holds: rounds and answers. 0 where it cannot be read or is not there. */
export async function countRounds(): Promise<number> {
  const database = await openRoundsDatabase(() => undefined);
  const [rounds, answers] = await Promise.all([database.count('rounds'), database.count('answers')]);
  database.close();
  return rounds + answers;
}
