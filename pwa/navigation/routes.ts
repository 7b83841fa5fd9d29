// The addresses of the app that many people open, each with its screen and its tab. Screens load on demand; offline they come from the cache.
import type { Locale } from '../../shared/core/locale.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import { prepareLater } from '../parts/later.tsx';
import { isOwn } from '../plan-in-use.ts';
import type { Screen } from './screen.ts';

export const TABS = ['home', 'checklist', 'meeting', 'status', 'more'] as const;
export type Tab = (typeof TABS)[number];

export type Entry = { readonly tab: Tab; readonly load: (language: Locale) => Promise<{ default: Screen }> };

/** Where there are answers, home is drawn whole at once: what a newcomer does not need is loaded with it. */
const home = async (language: Locale) => {
  const loaded = await import('../screens/home/home.tsx');
  if (openNote(DATABASE_NAME).readClaim().count > 0)
    await prepareLater(isOwn() ? loaded.own : loaded.returning, language);
  return loaded;
};
const ownList = () => import('../screens/own/list.tsx');
const ownAsk = () => import('../screens/own/ask.tsx');
const list = () => import('../screens/checklist/checklist.tsx');
/** Company measures are asked of nobody who uses the app for themselves. */
const checklist = () => (isOwn() ? ownList() : list());
const quick = () => (isOwn() ? ownAsk() : import('../screens/checklist/quick.tsx'));
const item = async (language: Locale) => {
  const loaded = await import('../screens/item/item-screen.tsx');
  await loaded.prepareList(language);
  return loaded;
};

/** pattern → screen, of what many people open. The first pattern that fits wins; all others stand in `rare-routes.ts`. */
export const ROUTES: Readonly<Record<string, Entry>> = {
  '': { tab: 'home', load: home },
  checklist: { tab: 'checklist', load: checklist },
  'checklist/quick': { tab: 'checklist', load: quick },
  'item/:id': { tab: 'checklist', load: item },
  status: { tab: 'status', load: () => import('../screens/status/status.tsx') },
  meeting: { tab: 'meeting', load: () => import('../screens/meeting/meeting.tsx') },
  'meeting/link': { tab: 'meeting', load: () => import('../screens/meeting/link.tsx') },
  'meeting/tool/:tool': { tab: 'meeting', load: () => import('../screens/meeting/tool.tsx') },
  incident: { tab: 'more', load: () => import('../screens/incident/incidents.tsx') },
  'incident/:id': { tab: 'more', load: () => import('../screens/incident/incident.tsx') },
  'glossary/:term': { tab: 'more', load: () => import('../screens/glossary/term.tsx') },
  more: { tab: 'more', load: () => import('../screens/more/more.tsx') },
  search: { tab: 'home', load: () => import('../screens/search/search.tsx') },
};

export const PATTERNS: readonly string[] = Object.keys(ROUTES);
