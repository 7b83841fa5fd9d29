// Keeps the open tabs and extension pages of one origin in step: each tells the others what it has stored.
import type { Change } from '../core/log/change.ts';

/** What a page has stored, and the last erasure it knows of: a newer one without records tells of the erasure itself. */
export type TabMessage = { readonly erasedAt: number; readonly changes: readonly Change[] };

export type Tabs<Message> = {
  tell(message: Message): void;
  close(): void;
};

/** Firefox has one and refuses it when all site data is blocked: then no other page can hold anything either. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * Silent where there is no BroadcastChannel.
 * @param name of what the pages tell each other
 */
export function joinTabs<Message>(name: string, onMessage: (message: Message) => void): Tabs<Message> {
  const channel = openChannel(name);
  if (!channel) return { tell: () => undefined, close: () => undefined };
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
