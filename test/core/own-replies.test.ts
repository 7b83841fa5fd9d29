// What one person answered about themselves: read from any log, and never mixed with the answers of a company.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ITEMS } from '../../shared/content/items.ts';
import { STATUSES } from '../../shared/core/answer.ts';
import { isValidValue } from '../../shared/core/exchange/schema.ts';
import type { Change } from '../../shared/core/log/change.ts';
import { FIRST_PLAN, path } from '../../shared/core/log/path.ts';
import { planOf } from '../../shared/core/log/path-parts.ts';
import { applyChanges } from '../../shared/core/log/state.ts';
import {
  isFirstDone,
  missingPath,
  readMissing,
  readReplies,
  repliedAt,
  repliedWith,
  replyOfStatus,
  statusOfReply,
  unanswered,
} from '../../shared/core/own-replies.ts';
import { planOf as companyPlan } from '../../shared/core/plan.ts';
import { FIRST_QUESTIONS, QUESTION_IDS } from '../../shared/core/staff-check/questions.ts';
import { REPLIES, type Reply } from '../../shared/core/staff-check/reply.ts';
import { law } from '../support/laws.ts';

const OWN = 'own-abcdef012345';

const change = (where: string, value: Change['value'], at = 1): Change => ({
  id: `${where.replaceAll('/', '-')}-${at}`,
  at: [at, 0],
  device: 'd',
  path: where,
  value,
});

const anyReplies = fc.dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom<Reply>(...REPLIES));

test('what was answered is read, in the order of the questions, whatever the order of the log', () => {
  law(
    fc.property(anyReplies, fc.infiniteStream(fc.nat()), (given, order) => {
      const log = Object.entries(given).map(([id, reply]) => change(path.reply(OWN, id), reply));
      const shuffled = log.map((each) => [order.next().value ?? 0, each] as const).sort(([a], [b]) => a - b);
      const replies = readReplies(applyChanges(shuffled.map(([, each]) => each)), OWN);
      expect(Object.fromEntries(replies)).toEqual(given);
      expect([...replies.keys()]).toEqual(QUESTION_IDS.filter((id) => id in given));
      expect(unanswered(replies, QUESTION_IDS)).toEqual(QUESTION_IDS.filter((id) => !(id in given)));
      const parts = REPLIES.flatMap((reply) => repliedWith(replies, QUESTION_IDS, [reply]));
      expect(parts).toHaveLength(replies.size);
      expect(isFirstDone(replies)).toBe(FIRST_QUESTIONS.every((id) => id in given));
    }),
  );
});

test('a reply of a newer version, a question of one, and a value taken back are no reply, and stay in the log', () => {
  const state = applyChanges([
    change(path.reply(OWN, 'e-call'), 'often'),
    change(path.reply(OWN, 'e-new-question'), 'yes'),
    change(path.reply(OWN, 'e-lock'), 'yes', 1),
    change(path.reply(OWN, 'e-lock'), null, 2),
    change(path.reply(OWN, 'e-mail'), 7),
  ]);
  expect(readReplies(state, OWN).size).toBe(0);
  expect(state.size).toBe(4);
});

test('the newest reply says when', () => {
  expect(repliedAt(applyChanges([]), OWN)).toBe(0);
  const log = [change(path.reply(OWN, 'e-call'), 'yes', 5), change(path.reply(OWN, 'e-lock'), 'no', 9)];
  expect(repliedAt(applyChanges([...log, change(path.reply(FIRST_PLAN, 'e-mail'), 'no', 20)]), OWN)).toBe(9);
});

test('nobody’s replies are another’s, and none is an answer of the company', () => {
  law(
    fc.property(anyReplies, (given) => {
      const state = applyChanges(Object.entries(given).map(([id, reply]) => change(path.reply(OWN, id), reply)));
      expect(readReplies(state, 'own-ffffffffffff').size).toBe(0);
      expect(readReplies(state, FIRST_PLAN).size).toBe(0);
      for (const where of state.keys()) expect(planOf(where)).toBe(OWN);
      for (const plan of [OWN, FIRST_PLAN])
        expect(companyPlan(state, ITEMS, plan).entries.filter(({ answer }) => answer.status !== 'new')).toEqual([]);
    }),
  );
});

test('every reply is a state of its own, and back', () => {
  expect(new Set(REPLIES.map(statusOfReply)).size).toBe(REPLIES.length);
  for (const reply of REPLIES) expect(replyOfStatus(statusOfReply(reply))).toBe(reply);
  expect(statusOfReply(undefined)).toBe('new');
  expect(STATUSES.filter((status) => replyOfStatus(status) === undefined)).toEqual(['new']);
});

test('only a short text can stand where a reply stands', () => {
  const where = path.reply(OWN, 'e-call');
  expect([...REPLIES, 'a-newer-word', null].filter((value) => !isValidValue(where, value))).toEqual([]);
  expect([true, 7, ['yes'], 'x'.repeat(10_000)].filter((value) => isValidValue(where, value))).toEqual([]);
});

test('what is left is told of a question that is partly so, and of no other', () => {
  law(
    fc.property(fc.constantFrom(...REPLIES), fc.string(), (reply, text) => {
      const log = [change(path.reply(OWN, 'e-update'), reply, 1), change(missingPath(OWN, 'e-update'), text, 2)];
      const told = readMissing(applyChanges(log), OWN);
      expect(readReplies(applyChanges(log), OWN)).toEqual(new Map([['e-update', reply]]));
      expect([...told.keys()]).toEqual(reply === 'partly' && told.get('e-update') ? ['e-update'] : []);
      if (reply === 'partly' && text !== '') expect(told.get('e-update')).toBe(text);
    }),
  );
});
