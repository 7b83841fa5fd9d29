// Keeps the open tabs and extension pages of one origin in step: each tells the others what it has stored.
import type { Change } from '../core/change.ts';

export type Tabs = {
  tell(changes: readonly Change[]): void;
  /** a person has erased everything, here */
  tellErased(): void;
  close(): void;
};

export type TabEvents = {
  /** another page of this origin has stored these records */
  readonly onStored: (changes: readonly Change[]) => void;
  readonly onErased: () => void;
};

const ERASED = 'erased';

/** Silent where there is no BroadcastChannel. */
export function joinTabs(name: string, { onStored, onErased }: TabEvents): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, tellErased: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`${name}-log`);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === ERASED) onErased();
    else if (Array.isArray(event.data)) onStored(event.data as Change[]);
  };
  return {
    tell: (changes) => channel.postMessage(changes),
    tellErased: () => channel.postMessage(ERASED),
    close: () => channel.close(),
  };
}
