// Phone numbers in what people write about their contacts.
import { expect, test } from 'vitest';
import { findPhone } from '../../shared/core/phone.ts';

test.each([
  ['a number after a name', '総務 山田 03-1234-5678', '0312345678'],
  ['full-width digits', '携帯０９０−１２３４−５６７８', '09012345678'],
  ['brackets', '(03) 1234 5678', '0312345678'],
  ['from abroad', 'Tel +81 3 1234 5678', '+81312345678'],
  ['a number before an extension', '0120-000-000（内線21）', '0120000000'],
  ['a public short number', '警察 110', '110'],
  ['a public number with #', '#9110', '#9110'],
  ['an extension alone is no number to call', '総務（内線 21）', null],
  ['a short number with a leading zero is an extension', '内線 0123', null],
  ['a date is no number', '2026-11-24に契約', null],
  ['no digits', '山田さん', null],
])('%s', (_, text, number) => {
  expect(findPhone(text)).toBe(number);
});
