// What is drawn for somebody else, such as a paper for a client, has no readings whatever the setting.

let bare = false;

/** Whether what is drawn at this moment stays without readings. */
export const isBare = (): boolean => bare;

export function withoutReadings<T>(draw: () => T): T {
  bare = true;
  try {
    return draw();
  } finally {
    bare = false;
  }
}
