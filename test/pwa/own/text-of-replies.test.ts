// The text that a person may send: every answered question once, none that was not answered, with the number of each kind.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfReplies } from '../../../pwa/screens/own/text-of-replies.ts';
import words from '../../../shared/content/words/ja/employee.ts';
import { QUESTION_IDS } from '../../../shared/core/staff-check/questions.ts';
import { REPLIES, type Reply } from '../../../shared/core/staff-check/reply.ts';
import m from '../../../shared/i18n/ja/own.ts';
import { law } from '../../support/laws.ts';

const textOf = (replies: ReadonlyMap<(typeof QUESTION_IDS)[number], Reply>) =>
  textOfReplies(replies, { m, words, head: ['頭'] });

test('says each answer once, under its kind, and no other', () => {
  law(
    fc.property(fc.dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom<Reply>(...REPLIES)), (given) => {
      const replies = new Map(QUESTION_IDS.flatMap((id) => (given[id] ? [[id, given[id]] as const] : [])));
      const lines = textOf(replies).split('\n');
      expect(lines[0]).toBe('頭');
      const named = lines.filter((line) => line.startsWith('・')).map((line) => line.slice(1));
      expect([...named].sort()).toEqual([...replies.keys()].map((id) => words.questions[id].title).sort());
      for (const reply of REPLIES) {
        const n = [...replies.values()].filter((each) => each === reply).length;
        expect(lines.filter((line) => line === `${words.replies[reply].label}（${n}問）`)).toHaveLength(n > 0 ? 1 : 0);
      }
    }),
  );
});

test('what is left of a question stands beside it', () => {
  const text = textOfReplies(new Map([['e-update', 'partly']]), {
    m,
    words,
    head: [],
    missing: new Map([['e-update', 'スマホの更新']]),
  });
  expect(text).toContain(`・${words.questions['e-update'].title}（残り：スマホの更新）`);
});

test('of nothing is only its head', () => {
  expect(textOf(new Map())).toBe('頭');
});
