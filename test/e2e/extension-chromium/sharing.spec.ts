// Around a screen share: a word while the picker is open, nothing of ours from the first frame on.
import { expect, test } from '../support/extension.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join';

test.describe('a share that begins', () => {
  test.use({ flags: ['--auto-accept-this-tab-capture'] });

  test('takes card and number away before the page has its stream, and leaves no pixel of ours in it', async ({
    extension,
  }) => {
    const { page, card } = await extension.visit(ZOOM);
    await card.shown();
    expect(await extension.badge(page)).toBe('4');
    await page.evaluate(() => {
      const { getDisplayMedia } = MediaDevices.prototype;
      // Runs in the same turn in which the page gets its stream: the host must be gone by then.
      MediaDevices.prototype.getDisplayMedia = function (...options) {
        return getDisplayMedia.apply(this, options).then((stream) => {
          document.body.dataset.hosts = String(document.querySelectorAll('[data-telemamori]').length);
          return stream;
        });
      };
    });
    const place = await card.box();
    await page.getByRole('button', { name: '共有' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-share', 'on');
    await expect(page.locator('body')).toHaveAttribute('data-hosts', '0');
    await expect.poll(() => extension.badge(page)).toBe('');
    expect(await page.evaluate(framesWithCard, place)).toBe(0);

    const popup = await extension.popupFor(page);
    await expect(popup.getByRole('heading', { name: '画面を共有しています' })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'テレまもりを開く' })).toHaveCount(0);
    await popup.close();

    await page.evaluate(() => {
      for (const track of (window as unknown as { stream: MediaStream }).stream.getTracks()) track.stop();
    });
    await expect.poll(async () => (await extension.stored()).includes('"isSharing":true')).toBe(false);
    await extension.settle(page);
    expect(await card.hosts()).toBe(0);
  });

  test('asking twice for one share changes nothing', async ({ extension }) => {
    const { page, card } = await extension.visit(ZOOM);
    await page.getByRole('button', { name: '共有' }).click();
    await page.getByRole('button', { name: '共有' }).click();
    await extension.settle(page);
    expect(await card.hosts()).toBe(0);
    expect(await extension.badge(page)).toBe('');
    // A tab that goes on to another page shares nothing any more, and the popup says nothing of it.
    await page.goto('https://example.com/');
    const popup = await extension.popupFor(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('このページ：いま見ること');
  });

  test('whoever leaves while sharing has the word after the meeting when the share is over', async ({ extension }) => {
    const { page, card } = await extension.visit('https://meet.google.com/abc-defg-hij');
    await card.shown();
    await extension.backdate(90_000);
    await page.getByRole('button', { name: '共有' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-share', 'on');
    await card.gone();
    await page.evaluate(() => history.pushState({}, '', '/landing'));
    await page.evaluate(() => {
      for (const track of (window as unknown as { stream: MediaStream }).stream.getTracks()) track.stop();
    });
    expect((await card.shown()).title).toContain('会議のあと');
  });
});

/** How many of ten captured frames show the card's white where the card was. The page there is dark. */
async function framesWithCard(place: { x: number; y: number; width: number; height: number } | null): Promise<number> {
  const { stream } = window as unknown as { stream: MediaStream };
  const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
  await video.play();
  const canvas = Object.assign(document.createElement('canvas'), { width: innerWidth, height: innerHeight });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // A page that stands still gives no frames.
  let hue = 0;
  const moving = setInterval(() => {
    hue += 40;
    document.querySelector<HTMLElement>('.tag')?.style.setProperty('background', `hsl(${hue} 50% 50%)`);
  }, 50);
  let seen = 0;
  for (let frame = 0; frame < 10; frame += 1) {
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    context?.drawImage(video, 0, 0, innerWidth, innerHeight);
    if (!place) continue;
    const [red = 0] = context?.getImageData(place.x + place.width / 2, place.y + place.height - 8, 1, 1).data ?? [];
    if (red > 200) seen += 1;
  }
  clearInterval(moving);
  return seen;
}

test('while the picker is open the share card stands there, and goes when the person says no', async ({
  extension,
}) => {
  const { page, card } = await extension.visit(ZOOM);
  // A picker that a test can hold open: the page's own function, under our sentinel.
  await page.addInitScript(() => {
    MediaDevices.prototype.getDisplayMedia = () =>
      new Promise((_resolve, reject) => {
        Object.assign(window, { sayNo: () => reject(new DOMException('no', 'NotAllowedError')) });
      });
  });
  await extension.choose({ phases: ['sharing'] });
  await page.reload();
  await page.getByRole('button', { name: '共有' }).click();
  const state = await card.shown();
  expect(state.title).toContain('共有の前');
  expect(await card.hosts()).toBe(1);
  // The toolbar would be on the first picture of a shared window.
  expect(await extension.badge(page)).toBe('');
  await page.evaluate(() => (window as unknown as { sayNo: () => void }).sayNo());
  await expect(page.locator('body')).toHaveAttribute('data-share', 'NotAllowedError');
  await card.gone();
  await expect.poll(() => extension.badge(page)).toBe('4');
});

test('hands the call through: same name, same source text, same errors, same promise', async ({ extension }) => {
  const { page } = await extension.visit(ZOOM);
  const seen = await page.evaluate(async () => {
    const { getDisplayMedia } = navigator.mediaDevices;
    const wrongReceiver = await getDisplayMedia
      .call(null as unknown as MediaDevices)
      .catch((error: Error) => error.name);
    const wrongOptions = await navigator.mediaDevices
      .getDisplayMedia({ video: false })
      .catch((error: Error) => error.name);
    const descriptor = Object.getOwnPropertyDescriptor(MediaDevices.prototype, 'getDisplayMedia');
    return {
      name: getDisplayMedia.name,
      length: getDisplayMedia.length,
      text: `${getDisplayMedia}`,
      keys: Object.getOwnPropertyNames(getDisplayMedia).sort(),
      flags: [descriptor?.writable, descriptor?.enumerable, descriptor?.configurable],
      isPromise: getDisplayMedia.call(null as unknown as MediaDevices).catch(() => 0) instanceof Promise,
      wrongReceiver,
      wrongOptions,
    };
  });
  const plain = await extension.visit('https://example.com/');
  const native = await plain.page.evaluate(() => {
    const { getDisplayMedia } = navigator.mediaDevices;
    const descriptor = Object.getOwnPropertyDescriptor(MediaDevices.prototype, 'getDisplayMedia');
    return {
      name: getDisplayMedia.name,
      length: getDisplayMedia.length,
      text: `${getDisplayMedia}`,
      keys: Object.getOwnPropertyNames(getDisplayMedia).sort(),
      flags: [descriptor?.writable, descriptor?.enumerable, descriptor?.configurable],
    };
  });
  expect(seen).toMatchObject({ ...native, isPromise: true, wrongReceiver: 'TypeError', wrongOptions: 'TypeError' });
});
