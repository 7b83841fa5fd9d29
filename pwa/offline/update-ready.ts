// The notice that a new version is on the device and waits, or null. Apart from the notice itself, which loads later.
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export const updateReady = signal<(() => ComponentChildren) | null>(null);
