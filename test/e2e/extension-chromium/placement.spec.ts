// Where the card stands on models of the four tools, at five sizes of the window: it covers no control and little of one's own picture.
import type { Page } from '@playwright/test';
import { MEETING_MODELS } from '../../fixtures/meeting-models.ts';
import type { CardProbe } from '../support/card-probe.ts';
import { expect, test } from '../support/extension.ts';

/** 1280 px at a zoom of 200 % are 640 px of the page. */
const SIZES = [
  ['1920', 1920, 1080],
  ['1280', 1280, 720],
  ['1024', 1024, 768],
  ['200 %', 640, 360],
  ['560', 560, 720],
] as const;

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const covered = (card: Rect, thing: Rect): number =>
  (Math.max(0, Math.min(card.x + card.width, thing.x + thing.width) - Math.max(card.x, thing.x)) *
    Math.max(0, Math.min(card.y + card.height, thing.y + thing.height) - Math.max(card.y, thing.y))) /
  (thing.width * thing.height);

/** All such elements of the page and its frames, in px of the window; frames cover the window here. */
async function rectsOf(page: Page, selector: string): Promise<Rect[]> {
  const found = page.frames().map((frame) =>
    frame.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, width, height }) => ({ x, y, width, height })),
      selector,
    ),
  );
  return (await Promise.all(found)).flat();
}

/** The place of the card, when it has found one. */
async function settled(card: CardProbe): Promise<Rect> {
  let last: Rect | null = null;
  await expect
    .poll(async () => {
      const now = await card.box();
      const isSame = last !== null && JSON.stringify(now) === JSON.stringify(last);
      last = now;
      return isSame;
    })
    .toBe(true);
  return last as unknown as Rect;
}

test.describe.configure({ timeout: 240_000 });

for (const { name, address, html, frames = {} } of MEETING_MODELS) {
  test(`on ${name}`, async ({ extension }, info) => {
    await extension.serve(address, html);
    for (const [frame, body] of Object.entries(frames)) await extension.serve(frame, body);
    const { page, card } = await extension.visit('about:blank');
    for (const [size, width, height] of SIZES) {
      await extension.forget();
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const { kind } = await card.shown(15_000);
      const box = await settled(card);
      await page.screenshot({ path: info.outputPath(`${name}-${width}-light.png`) });
      for (const control of await rectsOf(page, '[data-control], label'))
        expect(covered(box, control), `${kind} on a control at ${size}`).toBe(0);
      for (const self of await rectsOf(page, '[data-self]'))
        expect(covered(box, self), `${kind} on oneself at ${size}`).toBeLessThanOrEqual(0.1);
      // A link may be covered where there is no other place, as on a small window; these models leave one.
      if (width >= 1024)
        for (const link of await rectsOf(page, 'a[href]'))
          expect(covered(box, link), `${kind} on a link at ${size}`).toBe(0);
      if (width < 600) expect(kind).toBe('pill');
    }
    await extension.forget();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    expect((await card.shown(15_000)).kind).toBe('card');
    await settled(card);
    await page.screenshot({ path: info.outputPath(`${name}-1280-dark.png`) });
  });
}
