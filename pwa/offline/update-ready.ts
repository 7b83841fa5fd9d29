// Whether a new version is on the device and waits to be applied. Apart from the registering code, which loads later.
import { signal } from '@preact/signals';

export const updateReady = signal(false);
