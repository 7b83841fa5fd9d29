// axe-core with every rule of WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { SCHEMES } from './looks.ts';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict hangs on a colour. Light and dark differ in nothing else; test/repo/colours.test.ts sees to it. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules of axe that the page breaks as it stands. The engine stays in the page: screens that follow need not load it again.
 * @param which every rule, or those that look at colours
 * @param within the part of the page to look at; all of it, if not said
 */
export async function axeFindings(page: Page, which: 'all' | 'colours' = 'all', within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([rules, part]) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      // The bars lie over whatever is scrolled behind them just now; the walk with the Tab key looks after that.
      const bars = [...document.querySelectorAll<HTMLElement>('.tm-top-bar, .tm-nav')];
      for (const bar of bars) bar.style.position = 'static';
      const context = part === 'html' ? document : { include: [part] };
      const { violations } = await engine.run(context, { runOnly: rules, resultTypes: ['violations'] });
      for (const bar of bars) bar.style.position = '';
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary = '' }) => `${id} ${html.slice(0, 140)} ${failureSummary.replace(/\s+/g, ' ')}`,
        ),
      );
    },
    [which === 'all' ? AXE_TAGS : COLOUR_RULES, within] as const,
  );
}

/** In light every rule, in dark those that can differ there; the page is light afterwards. */
export async function axeInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const found = await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours', within);
    findings.push(...found.map((finding) => (colorScheme === 'light' ? finding : `${finding} (${colorScheme})`)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return findings;
}
