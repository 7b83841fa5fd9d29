// Puts language, theme, text size and readings of the settings onto the document, now and whenever they change.
import { effect } from '@preact/signals';
import { pickLocale } from '../shared/core/locale.ts';
import { settings } from '../shared/store/settings.ts';
import { furigana } from '../shared/ui/ruby/furigana.ts';
import { wantedLocale } from './navigation/current-screen.ts';

/** Without what draws them, as offline after a broken copy, the texts stay as they are. */
const loadReadings = () =>
  import('./parts/readings.ts').then(
    () => {
      furigana.value = settings.peek().furigana;
    },
    () => undefined,
  );

/** Follows the settings until the returned function is called. */
export function followAppearance(): () => void {
  return effect(() => {
    const { language, theme, textSize, furigana: readings } = settings.value;
    if (readings) void loadReadings();
    else furigana.value = false;
    wantedLocale.value = language === 'auto' ? pickLocale(navigator.languages) : language;
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.dataset.textSize = textSize;
  });
}
