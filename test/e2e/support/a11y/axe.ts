// axe-core with every rule of WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { IS_LONG } from '../form.ts';
import type { Gates } from './gate.ts';
import type { Language, SCHEMES, Size } from './looks.ts';

type Scheme = (typeof SCHEMES)[number];

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict can change with the length of the words, or with their language. */
const WORD_RULES = [
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'label-content-name-mismatch',
  'link-name',
  'button-name',
  'label',
  'target-size',
  'scrollable-region-focusable',
];

/** The rules whose verdict hangs on a colour. Light and dark differ in nothing else; test/repo/colours.test.ts sees to it. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which rules: all, those that look at colours, those that words can break, or those that a wide window can break. */
type Which = 'all' | 'colours' | 'words' | 'wide';
const RULES: Readonly<Record<Which, readonly string[]>> = {
  all: AXE_TAGS,
  colours: COLOUR_RULES,
  words: WORD_RULES,
  wide: [...COLOUR_RULES, ...WORD_RULES],
};

/**
 * Rules of axe that the page breaks as it stands. The engine stays in the page: screens that follow need not load it again.
 * @param within the part of the page to look at; all of it, if not said
 */
export async function axeFindings(page: Page, which: Which = 'all', within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([rules, part]) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      // The bars lie over whatever is scrolled behind them just now; the walk with the Tab key looks after that.
      const bars = [...document.querySelectorAll<HTMLElement>('.tm-top-bar, .tm-nav')];
      for (const bar of bars) bar.style.position = 'static';
      const context = part === 'html' ? document : { include: [part] };
      const { violations } = await engine.run(context, {
        runOnly: [...rules],
        resultTypes: ['violations'],
        // The style sheets again, for a rule about turned screens; nothing here turns.
        preload: false,
      });
      for (const bar of bars) bar.style.position = '';
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary = '' }) => `${id} ${html.slice(0, 140)} ${failureSummary.replace(/\s+/g, ' ')}`,
        ),
      );
    },
    [RULES[which], within] as const,
  );
}

/** These rules in one scheme; the page is light afterwards. */
export const axeIn =
  (colorScheme: Scheme, which: Which = 'all', within?: string) =>
  async (page: Page): Promise<string[]> => {
    await page.emulateMedia({ colorScheme });
    const found = await axeFindings(page, which, within);
    await page.emulateMedia({ colorScheme: 'light' });
    return found.map((finding) => (colorScheme === 'light' ? finding : `${finding} (${colorScheme})`));
  };

/** In light every rule, in dark those that can differ there; the page is light afterwards. */
export async function axeInBothSchemes(page: Page, within?: string): Promise<string[]> {
  return [...(await axeIn('light', 'all', within)(page)), ...(await axeIn('dark', 'colours', within)(page))];
}

/**
 * What axe has to say about a screen that is looked at in every size and language. In the short form each rule runs once where
 * its verdict can differ: all rules on a phone in light and on a desktop in dark, in Japanese; in English what words can break.
 */
export function axeGates(language: Language): Readonly<Record<Size, Gates>> {
  if (IS_LONG) return { phone: { axe: axeInBothSchemes }, desktop: { axe: axeInBothSchemes } };
  if (language === 'en') return { phone: { axe: axeIn('light', 'words') }, desktop: {} };
  return { phone: { axe: axeIn('light') }, desktop: { axe: axeIn('dark', 'wide') } };
}
