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
  let closed = false;
  // A write may end after the page has closed its store: nobody is left to be told by it.
  const post = (message: unknown): void => {
    if (!closed) channel.postMessage(message);
  };
  return {
    tell: post,
    tellErased: () => post(ERASED),
    close() {
      closed = true;
      channel.close();
    },
  };
}
