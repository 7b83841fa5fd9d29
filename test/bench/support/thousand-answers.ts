// A round with a slip for each of a thousand people, and their thousand answers, sealed as phones seal them.
import { FIRST_QUESTIONS } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES } from '../../../shared/core/staff-check/reply.ts';
import { invitationOf, type Round } from '../../../shared/core/staff-check/round.ts';
import { sealedText } from '../../../shared/core/staff-check/sealed-object.ts';
import { newRoundKey, sealAnswer, slipSecret } from '../../../shared/store/staff-check/seal.ts';
import { ASKED } from './asked.ts';

/** As much as one round can have slips. */
export const PEOPLE = 1000;
export const ROUND_ID = ASKED.id;

async function thousandAnswers(): Promise<{ readonly company: string; readonly answers: string }> {
  const key = await newRoundKey();
  const round: Round = {
    ...ASKED,
    ...key,
    createdAt: Date.now(),
    way: 'self',
    slips: PEOPLE,
    spare: 0,
    groups: [
      { from: 1, to: 400, name: '現場' },
      { from: 401, to: PEOPLE, name: '事務' },
    ],
    kept: { paper: true, file: true },
    phase: 'open',
    closedOn: null,
    counts: null,
  };
  const lines: string[] = [];
  for (let number = 1; number <= PEOPLE; number += 1) {
    const slip = { number, secret: await slipSecret(key.privateKey, number) };
    const replies = Object.fromEntries(FIRST_QUESTIONS.map((id, at) => [id, REPLIES[(number * 7 + at) % 5] ?? 'yes']));
    const sheet = { sender: number.toString(16).padStart(16, '0'), counter: 1, minutes: 1, replies, filled: [] };
    lines.push(sealedText(await sealAnswer({ ...invitationOf(round), slip }, sheet)));
  }
  const company = JSON.stringify({ rounds: [round], answers: [], given: [] }, (_, value) =>
    value instanceof Uint8Array ? { bytes: [...value] } : value,
  );
  return { company, answers: lines.join('\n') };
}

/** `company`: for `putStaff` of the gallery; `answers`: a text to paste, one answer a line. Made while this is loaded: afterwards nothing more can be. */
export const { company, answers } = await thousandAnswers();
