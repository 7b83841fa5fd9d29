// Sends a message from a page of the extension to the background.
import { sendMessage } from '../platform/messaging.ts';
import type { MessageName, RequestOf, ResponseOf } from './protocol.ts';

/** Resolves with the answer; null if the background refused or was gone. */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N> | null> {
  try {
    return ((await sendMessage({ name, request })) as ResponseOf<N> | undefined) ?? null;
  } catch {
    // The background was stopped or replaced in this very moment; the page shows what storage says.
    return null;
  }
}
