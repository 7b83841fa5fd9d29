// Counts whether the signs of the tools' pages are still seen, and what is left undone while one is not.

import type { Moment, Tool } from '../../shared/core/meeting/moment-types.ts';
import { PAGE_TOOLS } from '../../shared/core/meeting/pages/all.ts';
import type { Visit } from '../../shared/core/meeting/visit.ts';
import { isLost, noteMeetingPage, noteSignSeen, type SignCounts, type SignName } from '../../shared/core/sign-watch.ts';
import { readSession, writeLocal, writeSession } from '../platform/area.ts';
import { countedKey, KEYS, nowHere, readSigns } from '../platform/reminder-state.ts';
import { inOrder } from './state.ts';

/** Without the sign of talk nothing tells whether people talk already; so soon after arriving nobody does. */
const BEFORE_TALK_MS = 60_000;

async function changeSigns(change: (counts: SignCounts) => SignCounts): Promise<void> {
  const before = await readSigns();
  const after = change(before);
  if (after !== before) await writeLocal({ [KEYS.signs]: after });
}

const isMeetingPage = ({ phase }: Moment): boolean => phase === 'prejoin' || phase === 'sharing';

/** Counts the page of a meeting, once for each visit. Runs inside `inOrder`. */
export async function noteMeeting(moment: Moment, { token }: Visit, tabId: number): Promise<void> {
  const key = countedKey(tabId);
  if (!isMeetingPage(moment) || (await readSession(key)) === token) return;
  await writeSession({ [key]: token });
  await changeSigns((counts) => noteMeetingPage(counts, PAGE_TOOLS[moment.tool], nowHere()));
}

export const onSignSeen = ({ tool, sign }: { readonly tool: Tool; readonly sign: SignName }): Promise<null> =>
  inOrder(async () => {
    await changeSigns((counts) => noteSignSeen(counts, tool, sign, nowHere()));
    return null;
  });

/** True if people may be talking and no sign would tell: then a card before joining comes too late to be sure. */
export async function mayTalkUnseen({ tool, phase }: Moment, { joinedAt }: Visit): Promise<boolean> {
  if (phase !== 'prejoin' || joinedAt === null) return false;
  const now = nowHere();
  return Math.abs(now.ms - joinedAt) > BEFORE_TALK_MS && isLost(await readSigns(), tool, 'inTalk', now);
}
