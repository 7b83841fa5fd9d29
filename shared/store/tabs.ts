// Keeps the open tabs and extension pages of one origin in step: each tells the others what it has stored.
import type { Change } from '../core/log/change.ts';

/** What a page has stored, and the last erasure it knows of: a newer one without records tells of the erasure itself. */
export type TabMessage = { readonly erasedAt: number; readonly changes: readonly Change[] };

export type Tabs<Message> = {
  tell(message: Message): void;
  close(): void;
};

/**
 * Silent where there is no BroadcastChannel.
 * @param name of what the pages tell each other
 */
export function joinTabs<Message>(name: string, onMessage: (message: Message) => void): Tabs<Message> {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  let closed = false;
  return {
    // A write may end after the page has closed its store: nobody is left to be told by it.
    tell: (message) => void (closed || channel.postMessage(message)),
    close() {
      closed = true;
      channel.close();
    },
  };
}
