// Whom to call: a person's own number comes first, the company's stands in for it.
import { expect, test } from 'vitest';
import { readContact } from '../../../shared/core/log/contact.ts';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import { change } from '../../support/changes.ts';

const OWN = 'own-abcdef012345';
const written = (plan: string, value: string) =>
  change({ id: `${plan}-${value}`, path: path.contact(plan, 'it-support'), value });

test.each([
  ['nothing', [], ''],
  ['the company’s alone', [written(FIRST_PLAN, '03-1234-5678')], '03-1234-5678'],
  ['one’s own alone', [written(OWN, '090-1111-2222')], '090-1111-2222'],
  ['both', [written(FIRST_PLAN, '03-1234-5678'), written(OWN, '090-1111-2222')], '090-1111-2222'],
])('with %s', (_, log, shown) => {
  expect(readContact(applyChanges(log), OWN, 'it-support')).toBe(shown);
});

test('a person’s own number is never the company’s', () => {
  expect(readContact(applyChanges([written(OWN, '090-1111-2222')]), FIRST_PLAN, 'it-support')).toBe('');
});
