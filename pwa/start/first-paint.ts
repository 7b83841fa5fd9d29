// Work that must not stand in the way of the first view.
import { signal } from '@preact/signals';

/** True once the app has been drawn for the first time. */
export const drawn = signal(false);

/** If nothing has been drawn by then (a screen that does not load), the work goes on anyway. */
const LATEST_MS = 2000;
/** A page in the background gets no frames. */
const FRAME_MS = 100;

/** Resolves when what is drawn now has been painted; on a page without frames a moment later. */
export const untilFrame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME_MS);
    // The task after the frame that follows: by then this one is on the screen, not only drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Resolves after the first view has been painted, or after two seconds. Never rejects. */
export async function afterFirstDraw(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LATEST_MS);
    drawn.subscribe((is) => is && resolve());
  });
  await untilFrame();
}
