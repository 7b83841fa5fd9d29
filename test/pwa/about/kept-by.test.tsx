// Who keeps this copy: shown as text, in both languages, and not at all where nobody said so.
import { expect, test } from 'vitest';
import { KeptBy } from '../../../pwa/screens/about/kept-by.tsx';
import { aboutMessages } from '../../../shared/i18n/about.ts';
import { draw, speak } from '../../ui/draw.tsx';

const site = { name: '<b>みどり設計</b>', contact: '内線 123', page: 'https://intra.example.co.jp/telework' };

test.each([
  ['ja', '聞きたいとき：内線 123'],
  ['en', 'Whom to ask: 内線 123'],
] as const)('says it in %s, and leads to the page outside', async (language, contact) => {
  await Promise.all([aboutMessages.load(language), speak(language)]);
  const root = await draw(<KeptBy site={site} />);
  expect(root.textContent).toContain('<b>みどり設計</b>');
  expect(root.textContent).toContain(contact);
  const link = root.querySelector('a');
  expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([site.page, '_blank', 'noreferrer']);
});

test('says nothing where nobody said so', async () => {
  await Promise.all([aboutMessages.load('ja'), speak('ja')]);
  expect((await draw(<KeptBy site={null} />)).textContent).toBe('');
});
