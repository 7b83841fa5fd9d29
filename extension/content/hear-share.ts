// Hears the sentinel; what it says comes in the same instant.
import type { ShareSignal } from '../messages/protocol.ts';

export function hearShare(onSignal: (signal: ShareSignal) => void, stop: AbortSignal): void {
  for (const signal of ['asked', 'started', 'stopped'] as const) {
    document.addEventListener(`telemamori-share-${signal}`, () => onSignal(signal), { signal: stop });
  }
}
