// Talks to the background with the browser's own object. After an update of the extension that object is dead; then we leave.
import type { MessageName, RequestOf, ResponseOf, ToPage } from '../messages/protocol.ts';

type Listener = (message: ToPage, sender: unknown, reply: (value: unknown) => void) => void;
type Api = {
  readonly runtime?: {
    readonly id?: string;
    readonly sendMessage: (message: object) => Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const runtime = (browser ?? chrome)?.runtime;

/** False after the extension was updated, reloaded or removed while this page stood open. */
export function isAlive(): boolean {
  try {
    return Boolean(runtime?.id);
  } catch {
    // Some browsers throw instead.
    return false;
  }
}

/** Sends to the background; null if it refused, was gone, or had nothing to say. Never throws. */
export async function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N> | null> {
  try {
    return ((await runtime?.sendMessage({ name, request })) as ResponseOf<N> | undefined) ?? null;
  } catch {
    // The context is dead, or the worker was stopped in this very moment.
    return null;
  }
}

/** Listens to the background and the popup until `stop` is aborted. What `answer` returns is the reply; null is none. */
export function onMessage<To extends ToPage['to']>(
  to: To,
  answer: (message: Extract<ToPage, { to: To }>) => unknown,
  stop: AbortSignal,
): void {
  const listener: Listener = (message, _sender, reply) => {
    if (message?.to !== to) return;
    const value = answer(message as Extract<ToPage, { to: To }>);
    // Many frames hear one question: only one that has something to say may answer.
    if (value) reply(value);
  };
  runtime?.onMessage.addListener(listener);
  stop.addEventListener('abort', () => {
    if (isAlive()) runtime?.onMessage.removeListener(listener);
  });
}
