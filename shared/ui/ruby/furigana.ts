// Whether readings stand above the characters. The app sets it when they are wanted and what draws them is loaded.
import { signal } from '@preact/signals';

export const furigana = signal(false);
