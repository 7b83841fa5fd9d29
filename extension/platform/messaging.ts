// Messages between the parts of the extension, as the browser carries them: untyped, unchecked.
import { browser } from './browser.ts';

/** Who this extension is: its id, and the beginning of the address of every page of its own. */
export const ownIdentity = (): { readonly id: string; readonly origin: string } => ({
  id: browser.runtime.id,
  origin: browser.runtime.getURL(''),
});

/** Of the manifest. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Registers the listener; `undefined` means: not for us. */
export function onMessage<S>(listener: (message: unknown, sender: S) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => listener(message, sender as S));
}

/** Rejects if nobody listens. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
