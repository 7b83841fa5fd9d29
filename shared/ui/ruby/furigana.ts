// Whether readings stand above the characters. The app sets it when they are wanted and what draws them is loaded.
import { signal } from '@preact/signals';

export const furigana = signal(false);

let bare = false;

/** Whether what is drawn at this moment stays without readings whatever the setting. */
export const isBare = (): boolean => bare;

/** Draws what is for somebody else, such as a paper for a client, without readings. */
export function withoutReadings<T>(draw: () => T): T {
  bare = true;
  try {
    return draw();
  } finally {
    bare = false;
  }
}
