// The pages to which links lead from outside, as the build writes them down: as a newcomer sees them, without a store and without effects.
import { type Signal, signal } from '@preact/signals';
import { TERMS } from '../../shared/content/glossary.ts';
import { INCIDENTS } from '../../shared/content/incidents.ts';
import { ITEM_IDS } from '../../shared/content/items.ts';
import { TOOL_IDS } from '../../shared/content/tools/index.ts';
import { LOCALES, type Locale } from '../../shared/core/locale.ts';
import { EMPTY_STATE } from '../../shared/core/log/state.ts';
import { frameMessages } from '../../shared/i18n/frame.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import type { Store } from '../../shared/store/store.ts';
import { isWide } from '../../shared/ui/frame/wide.ts';
import { locale } from '../../shared/ui/locale.ts';
import { App } from '../app.tsx';
import { currentScreen } from '../navigation/current-screen.ts';
import { matchRoute } from '../navigation/router.ts';
import type { Tab } from '../navigation/routes.ts';
import type { Screen } from '../navigation/screen.ts';
import term from '../screens/glossary/term.tsx';
import incident from '../screens/incident/incident.tsx';
import itemScreen from '../screens/item/item-screen.tsx';
import tool from '../screens/meeting/tool.tsx';
import { drawn } from './first-paint.ts';
import { store } from './start.ts';

type Kind = { readonly tab: Tab; readonly screen: Screen; readonly source: string; readonly ids: readonly string[] };

/** pattern → its screen, the module that holds it, and what it can show */
const KINDS: Readonly<Record<string, Kind>> = {
  'item/:id': {
    tab: 'checklist',
    screen: itemScreen,
    source: 'pwa/screens/item/item-screen.tsx',
    ids: ITEM_IDS,
  },
  'meeting/tool/:tool': {
    tab: 'meeting',
    screen: tool,
    source: 'pwa/screens/meeting/tool.tsx',
    ids: TOOL_IDS,
  },
  'incident/:id': {
    tab: 'more',
    screen: incident,
    source: 'pwa/screens/incident/incident.tsx',
    ids: INCIDENTS.map(({ id }) => id),
  },
  'glossary/:term': {
    tab: 'more',
    screen: term,
    source: 'pwa/screens/glossary/term.tsx',
    ids: TERMS.map(({ id }) => id),
  },
};

/** All that these pages read of a newcomer's store. */
const EMPTY = {
  state: signal(EMPTY_STATE),
  log: signal([]),
  values: signal(new Map()),
  saveState: signal('saved'),
  storage: signal('ready'),
} as unknown as Store;

/** A page: its address without `#/`, which names its file too, and the module of its screen. */
export type Door = { readonly address: string; readonly source: string };

const routeOf = (address: string) => {
  const route = matchRoute(`#/${address}`, Object.keys(KINDS));
  const kind = route && KINDS[route.pattern];
  if (!route || !kind) throw new Error(`No page has the address ${address}.`);
  return { route, kind };
};

export const doors: readonly Door[] = Object.entries(KINDS).flatMap(([pattern, { ids, source }]) =>
  ids.map((id) => ({ address: pattern.replace(/:\w+$/, id), source })),
);

// Loaded with this module: the build cannot load anything later.
const words = doors.flatMap(({ address }) => {
  const { route, kind } = routeOf(address);
  return [frameMessages, uiMessages, ...kind.screen.needs, ...(kind.screen.needsFor?.(route) ?? [])];
});
await Promise.all(LOCALES.flatMap((language) => [...new Set(words)].map((some) => some.load(language))));

/** What to draw for one page in one language, whole; to be drawn before this is called again. */
export function doorView(address: string, language: Locale) {
  const { route, kind } = routeOf(address);
  drawn.value = true;
  // Wide screens wait for the app, which knows the list beside the page.
  (isWide as Signal<boolean>).value = false;
  locale.value = language;
  store.value = EMPTY;
  currentScreen.value = { route, screen: kind.screen, tab: kind.tab };
  return <App />;
}
