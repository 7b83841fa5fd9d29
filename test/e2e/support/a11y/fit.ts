// Nothing runs out of the window sideways and no words are cut off: at 320 px (400 % zoom), with 200 % text, with wider spacing.
import type { Page } from '@playwright/test';

/** WCAG 1.4.12, to the letter. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

const measure = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const findings: string[] = [];
    if (scrollWidth > clientWidth) {
      const widest = [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1)
        .at(-1);
      findings.push(`${scrollWidth} px in ${clientWidth}: ${widest?.outerHTML.slice(0, 120)}`);
    }
    const heading = document.querySelector('main h1')?.textContent ?? '';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath, webkitLineClamp, fontSize } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || clipPath !== 'none' || box.width <= 1 || element instanceof SVGElement)
        continue;
      if ((element.textContent ?? '').trim() === '' || element.closest('[aria-hidden=true], select')) continue;
      const isSideways = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      // A scrolling box is right around a table or a sheet of paper, which need two dimensions.
      const scrolls = /auto|scroll/.test(overflowX) && isSideways && !element.querySelector('table, pre, .tm-paper');
      const cutX = /hidden|clip/.test(overflowX) && isSideways;
      // Less than half a letter is the space a typeface keeps above and below.
      const spare = Number.parseFloat(fontSize) / 2;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + spare;
      // The bar shows two lines of what the heading says in full.
      if (webkitLineClamp !== 'none' && heading.includes(element.textContent ?? '')) continue;
      if (scrolls || cutX || cutY) {
        findings.push(`${scrolls ? 'scrolls sideways' : 'cut off'}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return findings;
  });

/** Measures with one more style sheet, then takes it away. */
async function measureWith(page: Page, css: string): Promise<string[]> {
  const sheet = await page.evaluateHandle(async (text) => {
    const extra = new CSSStyleSheet();
    extra.replaceSync(text);
    document.adoptedStyleSheets.push(extra);
    // What follows changes of size has had its turn after two frames.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return extra;
  }, css);
  const findings = await measure(page);
  await sheet.evaluate((extra) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== extra);
  });
  return findings;
}

/** 320 px wide is 1280 px at 400 %. */
export async function reflowFindings(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  // What follows the size of the window by script has had its turn after two frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const findings = await measure(page);
  if (before) await page.setViewportSize(before);
  return findings;
}

export const largeTextFindings = (page: Page): Promise<string[]> =>
  measureWith(page, 'html { font-size: 200% !important; }');

export const spacingFindings = (page: Page): Promise<string[]> => measureWith(page, SPACING);
