// The answers to one invitation: read from this device, changed, kept, and sealed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { toBase64url } from '../../../shared/core/exchange/base64url.ts';
import { EPOCH_MS } from '../../../shared/core/staff-check/answer-sheet.ts';
import { hexOf } from '../../../shared/core/staff-check/bytes.ts';
import { type Invitation, writeInvitation } from '../../../shared/core/staff-check/invitation.ts';
import type { QuestionId } from '../../../shared/core/staff-check/questions.ts';
import type { Reply } from '../../../shared/core/staff-check/reply.ts';
import { parseSealed, type SealedObject } from '../../../shared/core/staff-check/sealed-object.ts';
import {
  type GivenAnswer,
  type GivenAnswers,
  givenKey,
  openGivenAnswers,
} from '../../../shared/store/staff-check/given.ts';
import { sealAnswer } from '../../../shared/store/staff-check/seal.ts';
import { now, today } from '../../clock.ts';
import { isWeb } from '../staff-check/app-address.ts';
import { filledIn } from './filled.ts';

const MOST_MINUTES = 2 ** 32 - 1;

/** Minutes of the sheet; a clock before 2020 counts as its first minute. */
const minutesNow = (): number => Math.min(Math.max(Math.floor((now() - EPOCH_MS) / 60_000), 0), MOST_MINUTES);

const fresh = (invitation: Invitation): GivenAnswer => ({
  sender: hexOf(crypto.getRandomValues(new Uint8Array(8))),
  counter: 0,
  replies: {},
  filled: [],
  sealed: null,
  sealedAt: 0,
  keptUntil: invitation.keptUntil,
  ...(isWeb() ? {} : { invitation: { due: invitation.due, code: toBase64url(writeInvitation(invitation)) } }),
});

/** Only what this round asks: what is kept on the device may be of another version. */
const asked = (given: GivenAnswer, { questions }: Invitation): GivenAnswer => ({
  ...given,
  replies: Object.fromEntries(Object.entries(given.replies).filter(([id]) => questions.some((one) => one === id))),
});

export type Given = {
  readonly answer: GivenAnswer;
  /** false: this page is all that holds it */
  readonly isKept: boolean;
  /** undefined: leave it unanswered */
  readonly reply: (question: QuestionId, reply: Reply | undefined) => void;
  /** takes every answer out */
  readonly clear: () => void;
  /** The sealed answer; the last one again if nothing has changed since. Rejects if it cannot be sealed. */
  readonly seal: () => Promise<SealedObject>;
};

/** null until this device has been asked. */
export function useGiven(invitation: Invitation): Given | null {
  const store = useRef<GivenAnswers | null>(null);
  const current = useRef<GivenAnswer | null>(null);
  const [shown, setShown] = useState<{ readonly answer: GivenAnswer; readonly isKept: boolean } | null>(null);
  const key = givenKey(invitation.id, invitation.slip?.number ?? 0);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const opened = await openGivenAnswers(today());
      const before = await opened.read(key);
      const answer = before ? asked(before, invitation) : fresh(invitation);
      const filled = before ? {} : await filledIn(invitation.questions, today());
      if (gone) return;
      store.current = opened;
      current.current = {
        ...answer,
        replies: { ...answer.replies, ...filled },
        filled: before ? answer.filled : (Object.keys(filled) as QuestionId[]),
      };
      setShown({ answer: current.current, isKept: opened.isKept });
      // In the extension the popup reminds of it until it is answered; elsewhere nothing is kept before the first answer.
      if (!before && current.current.invitation) void opened.write(key, current.current);
    })();
    return () => {
      gone = true;
    };
  }, [key]);

  const change = (parts: Partial<GivenAnswer>) => {
    if (!current.current) return;
    const answer = { ...current.current, ...parts };
    current.current = answer;
    setShown((before) => ({ answer, isKept: before?.isKept ?? false }));
    void store.current?.write(key, answer).then((isKept) => setShown((before) => before && { ...before, isKept }));
  };

  if (!shown) return null;
  return {
    ...shown,
    reply: (question, reply) => {
      const { [question]: _, ...rest } = current.current?.replies ?? {};
      const filled = current.current?.filled.filter((id) => id !== question) ?? [];
      change({ replies: reply ? { ...rest, [question]: reply } : rest, filled, sealed: null });
    },
    clear: () => change({ replies: {}, filled: [], sealed: null }),
    seal: async () => {
      const answer = current.current ?? fresh(invitation);
      const last = answer.sealed ? parseSealed(answer.sealed) : null;
      if (last?.ok) return last.value;
      const counter = Math.min(answer.counter + 1, 65_535);
      const { sender, replies, filled } = answer;
      const sealed = await sealAnswer(invitation, { sender, counter, minutes: minutesNow(), replies, filled });
      change({ counter, sealed: sealed.bytes, sealedAt: now() });
      return sealed;
    },
  };
}
