// What the browser itself can tell about questions of a staff check. Little, and never more than the browser offers everybody.
import { SUPPORT } from '../../../shared/content/support.ts';
import { type Day, isDay } from '../../../shared/core/day.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import { type OwnSystem, readOwnSystem } from '../item/own-system.ts';

/** The questions that can be filled in. */
export type FilledQuestion = 'e-lock' | 'e-supported';

/** A fingerprint, a face or a PIN is set up. Its absence says nothing: then the person answers. */
async function hasScreenLock(): Promise<Reply | undefined> {
  const check = globalThis.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable;
  return (await check?.call(PublicKeyCredential)) ? 'yes' : undefined;
}

/** By the table of ends of support: yes or no only where all its lines about this version agree. */
export function supportOf(system: OwnSystem | null, today: Day): Reply | undefined {
  const ends = system?.major ? SUPPORT.filter(({ product }) => `${product} `.startsWith(`${system.name} `)) : [];
  if (ends.length === 0) return undefined;
  const isOver = ends.map(({ end }) => (isDay(end) ? end < today : end < today.slice(0, 7)));
  if (isOver.every(Boolean)) return 'no';
  return isOver.some(Boolean) ? undefined : 'yes';
}

/**
 * What can be filled in of these questions. Whatever the browser keeps to itself is left to the person; never rejects.
 */
export async function filledIn(
  questions: readonly QuestionId[],
  today: Day,
): Promise<Partial<Record<FilledQuestion, Reply>>> {
  const found: Partial<Record<FilledQuestion, Reply>> = {};
  const lock = questions.includes('e-lock') ? await hasScreenLock().catch(() => undefined) : undefined;
  if (lock) found['e-lock'] = lock;
  const system = questions.includes('e-supported') ? await readOwnSystem().catch(() => null) : null;
  const support = supportOf(system, today);
  if (support) found['e-supported'] = support;
  return found;
}
