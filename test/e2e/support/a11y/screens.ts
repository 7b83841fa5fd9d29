// Every screen of the app in every state worth checking: the pictured ones, and those that a person reaches by doing something.
import type { Page } from '@playwright/test';
import { ALL_PATTERNS as PATTERNS } from '../../../../pwa/navigation/rare-routes.ts';
import { shotsOf } from '../../../../scripts/gallery/screens.mjs';
import type { Kept } from '../months-of-use.ts';
import type { Language } from './looks.ts';

export type ScreenState = {
  readonly name: string;
  readonly address: Readonly<Record<Language, string>>;
  /** what this browser has kept when the app starts */
  readonly kept: Kept;
  /** what has the focus on arrival, where it is not the heading */
  readonly lands?: string;
  /** a box was placed for the sizes of the moment in which it opened */
  readonly isPlaced?: boolean;
  /** the frame with its links is not there: the app is loaded at this very address, and nothing leads on */
  readonly isAlone?: boolean;
  /** what a person does there, in either language */
  readonly reach?: (page: Page) => Promise<unknown>;
};

const everywhere = (address: string) => ({ ja: address, en: address });

const pictured: readonly ScreenState[] = shotsOf(PATTERNS).map(({ name, address, english, fresh }) => ({
  name,
  address: { ja: address, en: english ?? address },
  kept: fresh ? 'nothing' : 'company',
  // Whoever comes to search wants to write; its label says where one is.
  ...(name === 'search' && { lands: '#search' }),
}));

/** States without a picture, each with something that the others do not show. */
const reached: readonly ScreenState[] = [
  { name: 'not-found', address: everywhere('#/nowhere'), kept: 'company' },
  { name: 'checklist-filtered', address: everywhere('#/checklist?show=left&category=9'), kept: 'company' },
  { name: 'checklist-nothing-fits', address: everywhere('#/checklist?q=zzzz'), kept: 'company' },
  { name: 'search-nothing-found', address: everywhere('#/search?q=zzzz'), kept: 'company', lands: '#search' },
  { name: 'report-insurer', address: everywhere('#/report/preview?to=insurer'), kept: 'company' },
  { name: 'checklist-before-methods', address: everywhere('#/checklist'), kept: 'nothing' },
  {
    name: 'finder-error',
    address: everywhere('#/finder/Q1'),
    kept: 'nothing',
    reach: async (page) => {
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'item-term-open',
    isPlaced: true,
    address: everywhere('#/item/9-2'),
    kept: 'company',
    reach: async (page) => {
      await page.locator('main .tm-term__word').first().click();
      await page.locator('.tm-term__box').waitFor();
    },
  },
  {
    name: 'quick-answered',
    address: everywhere('#/checklist/quick'),
    kept: 'company',
    reach: async (page) => {
      const before = await page.locator('main h1').textContent();
      await page.locator('.tm-answer-button').nth(2).click();
      await page
        .locator('main h1')
        .filter({ hasNotText: before ?? '' })
        .waitFor();
      await page
        .locator('main .tm-status-line')
        .filter({ hasText: /保存しました|Saved/ })
        .waitFor();
    },
  },
  {
    name: 'settings-delete-question',
    address: everywhere('#/settings/delete'),
    kept: 'company',
    reach: async (page) => {
      await page.locator('main .tm-button[data-kind=warn]').click();
      await page.locator('dialog:modal').waitFor();
    },
  },
  { name: 'own-home', address: everywhere('#/'), kept: 'own' },
  { name: 'own-list', address: everywhere('#/own'), kept: 'own' },
  { name: 'own-partly', address: everywhere('#/own/ask/e-update'), kept: 'own' },
  { name: 'own-end', address: everywhere('#/own/show'), kept: 'own' },
  { name: 'recovery-some-missing', address: everywhere('#/'), kept: 'part' },
  { name: 'recovery-all-missing', address: everywhere('#/'), kept: 'lost' },
  {
    name: 'start-failed',
    address: everywhere('#/'),
    kept: 'unreadable',
    isAlone: true,
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'not-saved',
    address: everywhere('#/item/9-2'),
    kept: 'refusing',
    reach: async (page) => {
      await page.locator('main input[type=radio]:not(:checked)').first().check({ force: true });
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'exchange-take',
    address: everywhere('#/exchange?side=take'),
    kept: 'company',
  },
  {
    name: 'exchange-refused',
    address: everywhere('#/exchange?side=take'),
    kept: 'company',
    reach: async (page) => {
      const file = { name: 'a.telemamori.json', mimeType: 'application/json', buffer: Buffer.from('{') };
      await page.locator('main input[type=file][multiple]').setInputFiles(file);
      await page.getByRole('alert').first().waitFor();
    },
  },
];

export const SCREENS: readonly ScreenState[] = [...pictured, ...reached];
