// How to change to a new version that is on the device and waits, or null. Apart from the registering code, which loads later.
import { signal } from '@preact/signals';

export const updateReady = signal<(() => void) | null>(null);
