// A walk through the page with the Tab key: everything is reached, in the order of the page, with a ring that can be seen, and the walk ends.
import type { CDPSession, Page } from '@playwright/test';

type Stop = {
  /** position in the list of what should be reached; -1 for something else, such as a box that scrolls */
  readonly place: number;
  readonly html: string;
  /** a part of the browser's own entry for dates takes the key several times */
  readonly hasParts: boolean;
  readonly faults: readonly string[];
};

/** Lists what the Tab key should reach, in the order of the document (or of the box that lies over it), and puts the focus on the first. */
const prepare = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog:modal, [role=dialog]') ?? document.body;
    const all = [
      ...root.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], audio[controls], video[controls], iframe',
      ),
    ];
    const isFirstOfGroup = (element: HTMLElement): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = all.filter(
        (one): one is HTMLInputElement =>
          one instanceof HTMLInputElement && one.type === 'radio' && one.name === element.name,
      );
      return (group.find(({ checked }) => checked) ?? group[0]) === element;
    };
    const wanted = all.filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [inert] *') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isFirstOfGroup(element),
    );
    Object.assign(window, { wantedStops: wanted, walkedRoot: root });
    wanted[0]?.focus();
    return wanted.map((element) => element.outerHTML.slice(0, 120));
  });

/** Has the page write down where each press of the Tab key led, and what is wrong there. */
const follow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { wantedStops, walkedRoot } = window as unknown as { wantedStops: HTMLElement[]; walkedRoot: Element };
    const stops: (Stop | null)[] = [];
    const isDrawn = (one: Element | null): boolean => {
      const box = one?.getBoundingClientRect();
      return box !== undefined && box.width > 1 && box.height > 1;
    };
    const hasRing = (one: Element | null): boolean => {
      if (!one || !isDrawn(one)) return false;
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(one);
      const isThick = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isThick && opacity !== '0' && !/rgba\([^)]*, 0\)/.test(outlineColor);
    };
    /** The nearest box that does not scroll with the page, lies over the point and does not hold the element. */
    const coverAt = (x: number, y: number, element: Element): Element | null => {
      for (let one = document.elementFromPoint(x, y); one && !one.contains(element); one = one.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(one).position)) return one;
      }
      return null;
    };
    const faultsOf = (element: HTMLElement): string[] => {
      const faults: string[] = [];
      const label = element.closest('label');
      if (![element, element.parentElement, label].some(hasRing)) faults.push('no ring');
      const shown = isDrawn(element) && getComputedStyle(element).opacity !== '0' ? element : (label ?? element);
      const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
      const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
      const inset = 3;
      // Of what is taller than half the window, some part counts.
      const isTall = height > high / 2;
      const [start, end] = isTall ? [Math.max(top, 0), Math.min(bottom, high)] : [top, bottom];
      const points = [
        [left + width / 2, (start + end) / 2],
        ...[left + inset, right - inset].flatMap((x) => [start + inset, end - inset].map((y) => [x, y])),
      ];
      const inside = points.filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x <= wide && y <= high);
      if (inside.length === 0 || (!isTall && (top < -1 || bottom > high + 1))) faults.push('out of the window');
      const cover = inside.map(([x = 0, y = 0]) => coverAt(x, y, element)).find((one) => one !== null);
      if (cover && !isTall) faults.push(`covered by ${cover.className || cover.tagName}`);
      return faults;
    };
    const look = (): Stop | null => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || !walkedRoot.contains(element)) return null;
      return {
        place: wantedStops.indexOf(element),
        html: element.outerHTML.slice(0, 120),
        hasParts: element.matches('input[type=date], input[type=time], audio, video, iframe'),
        faults: faultsOf(element),
      };
    };
    const write = ({ key }: KeyboardEvent) => {
      // By now the focus has moved and the page has scrolled.
      if (key === 'Tab') stops.push(look());
    };
    document.addEventListener('keyup', write, { capture: true });
    Object.assign(window, {
      takeStops: () => stops.splice(0),
      stopFollowing: () => document.removeEventListener('keyup', write, { capture: true }),
    });
  });

type Followed = { takeStops(): (Stop | null)[]; stopFollowing(): void };

const BATCH = 15;

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Where the next presses of the Tab key lead; short of `BATCH` when the focus has left the page. They are sent one after the other, but not each awaited. */
async function nextStops(page: Page, browser: CDPSession): Promise<(Stop | null)[]> {
  const presses = Array.from({ length: BATCH }, () => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
  ]);
  await Promise.all(presses.flat());
  return page.evaluate(() => (window as unknown as Followed).takeStops());
}

/** Walks from the first to the last and out of the page. */
export async function tabFindings(page: Page): Promise<string[]> {
  const wanted = await prepare(page);
  const findings: string[] = [];
  if (wanted.length === 0) return findings;
  await follow(page);
  const browser = await page.context().newCDPSession(page);
  const reached: number[] = [];
  let previous = '';
  let repeats = 0;
  let isOver = false;
  // The first one has come without the keyboard; going forth and back it comes by the keyboard, too.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  let stops = (await page.evaluate(() => (window as unknown as Followed).takeStops())).slice(-1);
  for (let presses = 0; !isOver && presses < wanted.length * 3 + 20; presses += BATCH) {
    for (const stop of stops) {
      const isSame = stop !== null && stop.html === previous && (stop.place === -1 || stop.place === reached.at(-1));
      repeats = isSame ? repeats + 1 : 0;
      const isTrap = stop !== null && repeats > (stop.hasParts ? 6 : 0);
      if (isTrap) findings.push(`a trap: ${stop.html}`);
      // Out of the page, or around once.
      isOver = stop === null || isTrap || (!isSame && stop.place === 0 && reached.length > 0);
      if (stop === null || isOver) break;
      if (!isSame) findings.push(...stop.faults.map((fault) => `${fault}: ${stop.html}`));
      if (!isSame && stop.place >= 0) reached.push(stop.place);
      previous = stop.html;
    }
    if (!isOver) stops = await nextStops(page, browser);
    if (stops.length === 0) isOver = true;
  }
  await page.evaluate(() => (window as unknown as Followed).stopFollowing());
  await browser.detach();
  const missed = wanted.filter((_, place) => !reached.includes(place));
  findings.push(...missed.map((html) => `not reached: ${html}`));
  const back = reached.findIndex((place, index) => index > 0 && place < (reached[index - 1] ?? 0));
  if (back > 0) findings.push(`out of order: ${wanted[reached[back] ?? 0]}`);
  return findings;
}
