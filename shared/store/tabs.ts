// Keeps the open tabs and extension pages of one origin in step: each tells the others what it has stored.
import type { Change } from '../core/change.ts';

export type Tabs = {
  tell(changes: readonly Change[]): void;
  close(): void;
};

const CHANNEL = 'telemamori-log';

/** Calls `onStored` with the records that another page of this origin has stored. Silent where there is no BroadcastChannel. */
export function joinTabs(onStored: (changes: readonly Change[]) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (Array.isArray(event.data)) onStored(event.data as Change[]);
  };
  return { tell: (changes) => channel.postMessage(changes), close: () => channel.close() };
}
