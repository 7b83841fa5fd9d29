// What this device answered to invitations: so that it can go on, send again, and replace or take back what it sent.
import type { DBSchema } from 'idb';
import type { Day } from '../../core/day.ts';
import type { QuestionId } from '../../core/staff-check/questions.ts';
import type { Reply } from '../../core/staff-check/reply.ts';
import { openStaffDatabase } from './database.ts';

export const GIVEN_DATABASE = 'telemamori-given';

export type GivenAnswer = {
  /** 16 hexadecimal letters, by chance, for this invitation only */
  readonly sender: string;
  /** of the last sealed answer; 0: none was sealed yet */
  readonly counter: number;
  readonly replies: Readonly<Partial<Record<QuestionId, Reply>>>;
  /** questions that the browser answered */
  readonly filled: readonly QuestionId[];
  /** the last sealed answer, so that it can be sent once more as it was */
  readonly sealed: Uint8Array | null;
  /** milliseconds since 1970 */
  readonly sealedAt: number;
  /** the round's answers are deleted then, and so is this */
  readonly keptUntil: Day;
  /** what the extension needs to remind of it; kept nowhere else, since a strip's code holds its secret */
  readonly invitation?: { readonly due: Day; readonly code: string };
};

interface Schema extends DBSchema {
  answers: { key: string; value: GivenAnswer };
}

export type GivenAnswers = {
  /** false: nothing can be kept here, it lives as long as the page */
  readonly isKept: boolean;
  readonly read: (key: string) => Promise<GivenAnswer | undefined>;
  /** False if it could not be written durably; it is held by the page then. */
  readonly write: (key: string, answer: GivenAnswer) => Promise<boolean>;
};

/** One voice: an invitation, or one strip of it. */
export const givenKey = (invitation: string, slip: number): string => `${invitation}/${slip}`;

type Database = Awaited<ReturnType<typeof openStaffDatabase<Schema>>>;

/** So long nothing waits for a database that does not answer: the questions can be answered without it. */
const PATIENCE_MS = 3_000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<T>((_, reject) => setTimeout(() => reject(new Error('The database does not answer.')), PATIENCE_MS)),
  ]);

/** Removes what is past its day. */
async function tidy(db: Database, today: Day): Promise<void> {
  for (const key of await db.getAllKeys('answers')) {
    const answer = await db.get('answers', key);
    if (answer && answer.keptUntil < today) await db.delete('answers', key);
  }
}

/** Opens what was given on this device; in memory where the browser keeps nothing. Never rejects. */
export async function openGivenAnswers(today: Day): Promise<GivenAnswers> {
  const held = new Map<string, GivenAnswer>();
  const database = await inTime(openStaffDatabase<Schema>(GIVEN_DATABASE, ['answers'])).catch(() => null);
  if (database) await inTime(tidy(database, today)).catch(() => undefined);
  return {
    isKept: database !== null,
    read: async (key) =>
      held.get(key) ?? (database ? await inTime(database.get('answers', key)).catch(() => undefined) : undefined),
    write: async (key, answer) => {
      held.set(key, answer);
      if (!database) return false;
      return inTime(database.put('answers', answer, key)).then(
        () => true,
        () => false,
      );
    },
  };
}
