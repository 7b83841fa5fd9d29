// Whatever can be pressed is at least 44 px wide and high, unless it stands within a sentence; there axe wants 24 px or space around.
import type { Page } from '@playwright/test';

export const TARGET = 44;

export const targetFindings = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const root = document.querySelector('dialog:modal') ?? document;
    const usable = root.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=switch]',
    );
    const labelOf = (element: HTMLElement): HTMLElement =>
      (element instanceof HTMLInputElement && /^(?:checkbox|radio|file)$/.test(element.type)
        ? element.closest('label')
        : null) ?? element;
    const isInSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.closest('p, li, dd, td, th, span:not(.tm-term):not(.tm-term__anchor)')?.childNodes ?? [])].some(
        (node) => !node.contains(element) && (node.textContent ?? '').trim().length > 1,
      );
    /** Taps a little beside the drawn shape land on it, too: a larger area lies around it. */
    const takesTaps = (element: HTMLElement): boolean => {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 0.5];
      return [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ].every(([px = 0, py = 0]) => {
        const hit = document.elementFromPoint(px, py);
        return hit !== null && (element.contains(hit) || labelOf(element).contains(hit));
      });
    };
    return [...usable].flatMap((element) => {
      const target = labelOf(element);
      const { width, height } = target.getBoundingClientRect();
      if (!target.checkVisibility({ visibilityProperty: true }) || width <= 1) return [];
      if (target.matches('.tm-skip:not(:focus)') || element.matches(':disabled')) return [];
      if ((width >= least - 0.1 && height >= least - 0.1) || isInSentence(element) || takesTaps(target)) return [];
      return [`${width.toFixed(0)}×${height.toFixed(0)} ${element.outerHTML.slice(0, 140)}`];
    });
  }, TARGET);
