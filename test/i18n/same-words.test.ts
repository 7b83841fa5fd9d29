// The same thing has the same words on every screen.
import { describe, expect, test } from 'vitest';
import itemWordsEn from '../../shared/content/words/en/items.ts';
import itemWordsJa from '../../shared/content/words/ja/items.ts';
import checklistEn from '../../shared/i18n/en/checklist.ts';
import itemEn from '../../shared/i18n/en/item.ts';
import ownEn from '../../shared/i18n/en/own.ts';
import staffEn from '../../shared/i18n/en/staff-answer.ts';
import checklistJa from '../../shared/i18n/ja/checklist.ts';
import itemJa from '../../shared/i18n/ja/item.ts';
import ownJa from '../../shared/i18n/ja/own.ts';
import staffJa from '../../shared/i18n/ja/staff-answer.ts';

describe.each([
  ['Japanese', { words: itemWordsJa, checklist: checklistJa, item: itemJa, own: ownJa, staff: staffJa }],
  ['English', { words: itemWordsEn, checklist: checklistEn, item: itemEn, own: ownEn, staff: staffEn }],
] as const)('in %s', (_, { words, checklist, item, own, staff }) => {
  test('when something counts as done', () => {
    expect(new Set([item.doneWhen, own.doneWhen, staff.doneWhen]).size).toBe(1);
  });

  test('the way back to the question before', () => {
    expect(new Set([checklist.quickBack, own.back, staff.back]).size).toBe(1);
  });

  test('the measures that came after the handbook', () => {
    expect(words.categories.S).toBe(checklist.additionTitle);
  });
});
