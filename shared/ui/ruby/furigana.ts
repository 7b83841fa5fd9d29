// Whether readings stand above the characters. The app sets it from its settings.
import { signal } from '@preact/signals';

export const furigana = signal(false);
