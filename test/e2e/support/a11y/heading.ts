// After each change of screen the focus is on its heading, and the title names it.
import type { Page } from '@playwright/test';

/** @param lands where the focus belongs, if not on the one heading of first level */
export const headingFindings = (page: Page, lands = 'main h1'): Promise<string[]> =>
  page.evaluate((selector) => {
    const headings = [...document.querySelectorAll<HTMLElement>('h1')].filter((heading) => heading.checkVisibility());
    const [heading] = headings;
    if (!heading || headings.length > 1) return [`${headings.length} headings of first level`];
    const findings: string[] = [];
    if (!document.activeElement?.matches(selector)) findings.push(`the focus is on ${document.activeElement?.tagName}`);
    if (document.title.trim() === '') findings.push('the document has no title');
    return findings;
  }, lands);
