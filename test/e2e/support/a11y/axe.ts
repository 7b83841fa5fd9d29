// axe-core with every rule of WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that the page breaks. The engine stays in the page: screens that follow need not load it again. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const engine = (window as unknown as { axe: typeof axe }).axe;
    // The bars lie over whatever is scrolled behind them just now; the walk with the Tab key looks after that.
    const bars = [...document.querySelectorAll<HTMLElement>('.tm-top-bar, .tm-nav')];
    for (const bar of bars) bar.style.position = 'static';
    const { violations } = await engine.run(document, { runOnly: tags, resultTypes: ['violations'] });
    for (const bar of bars) bar.style.position = '';
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id} ${html.slice(0, 140)} ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
    );
  }, AXE_TAGS);
}
