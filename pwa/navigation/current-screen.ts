// From the address and the language to a screen that is ready to be drawn: its code and its words are loaded first.
import { batch, effect, signal } from '@preact/signals';
import type { Locale } from '../../shared/core/locale.ts';
import { frameMessages } from '../../shared/i18n/frame.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { locale } from '../../shared/ui/locale.ts';
import { hash, matchRoute, type Route } from './router.ts';
import { type Entry, PATTERNS, ROUTES, type Tab } from './routes.ts';
import type { Screen } from './screen.ts';

export type CurrentScreen = {
  readonly route: Route;
  readonly screen: Screen;
  readonly tab: Tab;
};

/** What is on the screen now; the previous screen stays until the next one is ready, so that nothing flashes. */
export const currentScreen = signal<CurrentScreen | null>(null);

/** The language the person wants. `locale` follows when its words are loaded, so that no screen is drawn without words. */
export const wantedLocale = signal<Locale>('ja');

/** True if the last address could not be shown because its code or words did not load. */
export const loadFailed = signal(false);

/** True while answers that were there cannot be found: home and finder give way to the recovery screen. */
export const answersMissing = signal(false);

const RECOVERY = { tab: 'home', load: () => import('../screens/recovery/recovery.tsx') } as const;

/** Stands for every address that no pattern fits. */
const NOT_FOUND = '*';

async function prepare(address: string, language: Locale): Promise<CurrentScreen> {
  let found = matchRoute(address, PATTERNS);
  let entry: Entry | undefined = ROUTES[found?.pattern ?? NOT_FOUND];
  if (!entry) {
    const { RARE_PATTERNS, rareEntry } = await import('./rare-routes.ts');
    found = matchRoute(address, RARE_PATTERNS);
    entry = rareEntry(found?.pattern);
  }
  const route = found ?? { pattern: NOT_FOUND, params: {}, query: new URLSearchParams(), address };
  const hidden = answersMissing.value && (found?.pattern === '' || found?.pattern.startsWith('finder'));
  if (hidden) entry = RECOVERY;
  const [{ default: screen }] = await Promise.all([
    entry.load(language),
    frameMessages.load(language),
    uiMessages.load(language),
  ]);
  const needs = [...screen.needs, ...(screen.needsFor?.(route) ?? [])];
  await Promise.all(needs.map((words) => words.load(language)));
  return { route, screen, tab: entry.tab };
}

let latest = 0;

async function show(address: string, language: Locale): Promise<void> {
  latest += 1;
  const turn = latest;
  try {
    const ready = await prepare(address, language);
    if (turn !== latest) return; // the person has gone on meanwhile
    batch(() => {
      locale.value = language;
      currentScreen.value = ready;
      loadFailed.value = false;
    });
    document.documentElement.lang = language;
  } catch (error) {
    if (turn !== latest) return;
    console.warn('A part of the app did not load.', error);
    loadFailed.value = true;
  }
}

/** Shows the screen of the address, now and whenever the address or the language changes. Returns what ends it. */
export function followScreens(): () => void {
  return effect(() => {
    void show(hash.value, wantedLocale.value);
  });
}

/** Tries the present address again after a failure. */
export const showAgain = (): Promise<void> => show(hash.value, wantedLocale.value);
