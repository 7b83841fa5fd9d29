// Every chart has its numbers as a table, every table has headers and a name, every picture has a name or is silent.
import type { Page } from '@playwright/test';

export const twinFindings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const findings: string[] = [];
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    for (const chart of shown('.tm-chart')) {
      if (!chart.querySelector('table')) findings.push(`a chart without a table: ${chart.textContent?.slice(0, 60)}`);
    }
    for (const table of shown('table')) {
      const isNamed = table.querySelector('caption') || table.closest('[aria-labelledby], [aria-label]');
      if (!isNamed) findings.push(`a table without a name: ${table.textContent?.slice(0, 60)}`);
      if (!table.querySelector('th[scope]'))
        findings.push(`a table without headers: ${table.textContent?.slice(0, 60)}`);
    }
    for (const svg of shown('svg')) {
      const isSilent = svg.closest('[aria-hidden=true], [role=img]') !== null;
      const isNamed =
        svg.getAttribute('aria-label') || svg.getAttribute('aria-labelledby') || svg.querySelector('title');
      if (!isSilent && !isNamed)
        findings.push(`a picture that is neither named nor silent: ${svg.outerHTML.slice(0, 100)}`);
    }
    return findings;
  });
