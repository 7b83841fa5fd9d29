// The language of the screen, as a signal: whoever reads it is drawn again when it changes.
import { signal } from '@preact/signals';
import type { Locale } from '../core/locale.ts';

export const locale = signal<Locale>('ja');
