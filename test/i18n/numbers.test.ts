// A number and what it counts agree, whatever the number is: "1 changes" and 「0人が答えてくれました」 are nobody's words.
import { expect, test } from 'vitest';
import { allMessages } from '../support/message-words.ts';

/** Counts of the content, of the survey and of the checks: never one. The plural of "overdueText" goes by a text, not a number. */
const NEVER_ONE =
  /^(?:about\.(?:theirsNumbers|oursNumbers|oursAdditions|doubtsLead|overdueText|checksScope)|handbook\.(?:standing|confirmed|asked)|status\.(?:surveyNote|sizeNote|asked)|item\.surveyNote|boss-memo\.survey|asked\.replyText|report\.paper\.addition|options\.lostSign|finder\.items|staff-check\.wall\.tooMany)$/u;
/** What stands in the gap is a name. */
const A_NAME =
  /^(?:link-check\.(?:notSafeWay|other\.wrapper|wrapped)|meeting\.toolTitle|staff-check\.invite\.paste|item\.rankOurs|paper\.entry\.undone|returning\.overdue(?:Ask)?By|settings\.saved)$/u;
/** What stands in the gap is a day. */
const A_DAY = /^(?:staff-answer\.late|staff-check\.wall\.over)$/u;
/** Results are shown from five answers on. */
const FROM_FIVE = /^staff-check\.(?:paper|rollup)\./u;

/** Words in -s that count nothing. */
const COUNTS_NOTHING = /^(?:is|has|was|does|this|as)$/u;
const ONE_WITH_MANY = /(?<!of )\b1 (?:([a-z]+s)|are|have|were)\b/giu;
const MANY_WITH_ONE =
  /\b(?:0|2|31) (?:is|has|was|answer|change|day|device|event|fact|file|item|measure|minute|month|person|question|record|round|setting|slip|thing|word)\b/gu;

const oneAndMany = (text: string): string[] =>
  [...text.matchAll(ONE_WITH_MANY)].filter(([, word]) => !COUNTS_NOTHING.test(word ?? '')).map(([found]) => found);
const manyAndOne = (text: string): string[] => text.match(MANY_WITH_ONE) ?? [];

const findings = (n: number, look: (text: string) => string[], leave: RegExp): string[] =>
  allMessages('en', n)
    .filter(({ where }) => !leave.test(where) && !A_NAME.test(where))
    .flatMap(({ where, text }) => look(text).map((found) => `${where}: ${found}`));

test('English: one of a thing', () => {
  expect(findings(1, oneAndMany, NEVER_ONE)).toEqual([]);
});

test.each([0, 2, 31])('English: %d of a thing', (n) => {
  expect(findings(n, manyAndOne, A_DAY)).toEqual([]);
});

test('Japanese: nobody is no person who does something', () => {
  const found = allMessages('ja', 0).filter(({ where, text }) => !FROM_FIVE.test(where) && /(?<!\d)0人が/u.test(text));
  expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test('the search itself finds what it looks for', () => {
  expect(oneAndMany('There are 1 changes.')).toEqual(['1 changes']);
  expect(oneAndMany('1 of 1 questions; 1 is left.')).toEqual([]);
  expect(manyAndOne('31 record was added')).toEqual(['31 record']);
});
