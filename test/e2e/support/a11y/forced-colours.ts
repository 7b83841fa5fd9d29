// With the system's own colours: controls keep their shape, chosen things stay told apart, words in drawings stay readable.
import type { Page } from '@playwright/test';

export async function forcedColourFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const findings = await page.evaluate(() => {
    const light = (colour: string): number => {
      const parts = (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
      const [r = 0, g = 0, b = 0] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string): number => {
      const [low = 0, high = 0] = [light(a), light(b)].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const found: string[] = [];
    const hasBorder = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return (['top', 'right', 'bottom', 'left'] as const).some((side) => {
        const colour = style.getPropertyValue(`border-${side}-color`);
        const isDrawn = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1;
        return isDrawn && style.getPropertyValue(`border-${side}-style`) !== 'none' && contrast(colour, ground) >= 3;
      });
    };
    for (const control of document.querySelectorAll(
      'input, select, textarea, button[aria-pressed], .tm-button:not([data-kind=text])',
    )) {
      const isNative = control.matches('[type=file], [type=range]') || getComputedStyle(control).appearance !== 'none';
      const isHidden = control.getBoundingClientRect().width <= 1 || getComputedStyle(control).opacity === '0';
      const holder = isHidden ? control.parentElement : control;
      if (!holder?.checkVisibility() || isNative || hasBorder(holder)) continue;
      found.push(`has lost its shape: ${control.outerHTML.slice(0, 120)}`);
    }
    for (const words of document.querySelectorAll('svg text')) {
      const { fill } = getComputedStyle(words);
      const box = words.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      // Where a bar lies behind the words, the bar is their ground.
      const bar = [...(words.closest('svg')?.querySelectorAll('rect, circle, path, polygon') ?? [])].findLast(
        (shape) => {
          const { left, right, top, bottom } = shape.getBoundingClientRect();
          const isFilled = !/^(?:none|url)/.test(getComputedStyle(shape).fill);
          return isFilled && x >= left && x <= right && y >= top && y <= bottom;
        },
      );
      const behind = bar ? getComputedStyle(bar).fill : ground;
      if (!words.checkVisibility() || fill === 'none') continue;
      if (contrast(fill, behind) < 4.5)
        found.push(`unreadable in a drawing: ${words.textContent} ${fill} on ${behind}`);
    }
    for (const drawn of document.querySelectorAll('svg.tm-icon')) {
      const { stroke, fill, color } = getComputedStyle(drawn);
      if (drawn.checkVisibility() && stroke !== color && fill !== color && stroke !== 'none') {
        found.push(`a picture in a colour of its own: ${drawn.outerHTML.slice(0, 100)}`);
      }
    }
    return found;
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return findings;
}
