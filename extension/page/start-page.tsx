// Starts a page of the extension: state, words, language, colours, then the first drawing.
import '../../shared/ui/theme.css';
import '../../shared/ui/base.css';
import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { pickLocale } from '../../shared/core/locale.ts';
import type { Localized } from '../../shared/core/localized.ts';
import { locale } from '../../shared/ui/locale.ts';
import { browserLanguages } from '../platform/events.ts';
import { followState, settingsState } from './page-state.ts';

async function speak(needs: readonly Localized<unknown>[], title: () => string): Promise<void> {
  const { language } = settingsState.value.settings;
  const wanted = language === 'auto' ? pickLocale(browserLanguages()) : language;
  await Promise.all(needs.map((words) => words.load(wanted)));
  locale.value = wanted;
  document.documentElement.lang = wanted;
  document.title = title();
}

type Page = {
  readonly view: ComponentType;
  /** every module of messages that the page uses */
  readonly needs: readonly Localized<unknown>[];
  readonly title: () => string;
};

/** Draws the page into `#page`. Rejects only if its own files are missing. */
export async function startPage({ view: View, needs, title }: Page): Promise<void> {
  // Unreadable storage: the page opens with the defaults.
  await followState().catch(() => undefined);
  await speak(needs, title);
  effect(() => {
    const { theme, textSize } = settingsState.value.settings;
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.textSize = textSize;
    void speak(needs, title);
  });
  const root = document.getElementById('page');
  if (root) render(<View />, root);
}
