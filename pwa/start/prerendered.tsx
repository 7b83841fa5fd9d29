// The view that the build writes into the document: home as a newcomer sees it, without a store and without effects.
import { signal } from '@preact/signals';
import { LOCALES, type Locale } from '../../shared/core/locale.ts';
import { EMPTY_STATE } from '../../shared/core/log/state.ts';
import { frameMessages } from '../../shared/i18n/frame.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import type { Store } from '../../shared/store/store.ts';
import { locale } from '../../shared/ui/locale.ts';
import { App } from '../app.tsx';
import { currentScreen } from '../navigation/current-screen.ts';
import home from '../screens/home/home.tsx';
import { store } from './start.ts';

/** All that a newcomer's home reads of the store. */
const EMPTY = { state: signal(EMPTY_STATE), saveState: signal('saved'), storage: signal('ready') } as unknown as Store;

// Loaded with this module: the build cannot load anything later.
const words = [frameMessages, uiMessages, ...home.needs];
await Promise.all(LOCALES.flatMap((language) => words.map((some) => some.load(language))));

/** What to draw for the first view in one language; to be drawn before this is called again. */
export function firstView(language: Locale) {
  locale.value = language;
  store.value = EMPTY;
  const route = { pattern: '', params: {}, query: new URLSearchParams(), address: '/' };
  currentScreen.value = { route, screen: home, tab: 'home' };
  return <App />;
}
