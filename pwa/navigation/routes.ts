// Every address of the app, its screen and its tab. Screens load on demand; offline they come from the cache.
import type { Locale } from '../../shared/core/locale.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import { prepareLater } from '../parts/later.tsx';
import { isOwn } from '../plan-in-use.ts';
import type { RARE_SCREENS } from './rare-routes.ts';
import type { Screen } from './screen.ts';

export const TABS = ['home', 'checklist', 'meeting', 'status', 'more'] as const;
export type Tab = (typeof TABS)[number];

type Entry = { readonly tab: Tab; readonly load: (language: Locale) => Promise<{ default: Screen }> };

/** Where there are answers, home is drawn whole at once: what a newcomer does not need is loaded with it. */
const home = async (language: Locale) => {
  const loaded = await import('../screens/home/home.tsx');
  if (openNote(DATABASE_NAME).readClaim().count > 0)
    await prepareLater(isOwn() ? loaded.own : loaded.returning, language);
  return loaded;
};
const finder = () => import('../screens/finder/finder.tsx');
const finderCheck = () => import('../screens/finder/check.tsx');
const finderResult = () => import('../screens/finder/result.tsx');
const methods = () => import('../screens/finder/methods.tsx');
const ownList = () => import('../screens/own/list.tsx');
const ownAsk = () => import('../screens/own/ask.tsx');
const list = () => import('../screens/checklist/checklist.tsx');
/** Company measures are asked of nobody who uses the app for themselves. */
const checklist = () => (isOwn() ? ownList() : list());
const quick = () => (isOwn() ? ownAsk() : import('../screens/checklist/quick.tsx'));
const item = async () => ({ default: (await list()).itemScreen });

/** The other screens, by their tab: where their modules are is told by `rare-routes.ts`, which is no part of the first view. */
const RARE = {
  checklist: ['own', 'own/ask', 'own/ask/:id', 'own/show', 'paper/person'],
  status: [
    'status/survey',
    'report/preview',
    'report/sample',
    'rules',
    'rules/sheet',
    'notices',
    'calendar',
    'csv',
    'paper',
    'paper/enter',
    'asked',
    'asked/policy',
    'roles',
    'emergency-card',
  ],
  meeting: ['meeting/extension'],
  more: [
    'contacts',
    'handbook',
    'threats',
    'threats/table',
    'threats/:threat',
    'settings/delete',
    'settings/restore',
    'about',
    'about/doubts',
    'about/privacy',
    'about/accessibility',
    'about/licences',
    'install',
    'exchange',
    'exchange/import',
    'i/:payload',
    'v/:payload',
    'a/:payload',
    'ways',
    'ways/:way',
    'staff',
    'staff/new',
    'staff/key',
    'staff/:round',
    'staff/:round/invite',
    'staff/:round/card',
    'staff/:round/slips',
    'staff/:round/wall',
    'staff/:round/boss',
    'staff/:round/everyone',
    'staff/:round/end',
  ],
} as const satisfies Partial<Record<Tab, readonly (keyof typeof RARE_SCREENS)[]>>;

const rare = Object.entries(RARE).flatMap(([tab, patterns]) =>
  patterns.map((pattern): [string, Entry] => [
    pattern,
    { tab: tab as Tab, load: async () => (await import('./rare-routes.ts')).RARE_SCREENS[pattern]() },
  ]),
);

/** pattern → screen. The first pattern that fits wins. */
export const ROUTES: Readonly<Record<string, Entry>> = {
  '': { tab: 'home', load: home },
  'finder/check': { tab: 'home', load: finderCheck },
  'finder/result': { tab: 'home', load: finderResult },
  'finder/methods': { tab: 'home', load: methods },
  'finder/:question': { tab: 'home', load: finder },
  checklist: { tab: 'checklist', load: checklist },
  'checklist/quick': { tab: 'checklist', load: quick },
  'item/:id': { tab: 'checklist', load: item },
  status: { tab: 'status', load: () => import('../screens/status/status.tsx') },
  report: { tab: 'status', load: () => import('../screens/report/report.tsx') },
  meeting: { tab: 'meeting', load: () => import('../screens/meeting/meeting.tsx') },
  'meeting/check': { tab: 'meeting', load: () => import('../screens/meeting/check.tsx') },
  'meeting/link': { tab: 'meeting', load: () => import('../screens/meeting/link.tsx') },
  'meeting/tool/:tool': { tab: 'meeting', load: () => import('../screens/meeting/tool.tsx') },
  incident: { tab: 'more', load: () => import('../screens/incident/incidents.tsx') },
  'incident/:id': { tab: 'more', load: () => import('../screens/incident/incident.tsx') },
  glossary: { tab: 'more', load: () => import('../screens/glossary/glossary.tsx') },
  'glossary/:term': { tab: 'more', load: () => import('../screens/glossary/term.tsx') },
  more: { tab: 'more', load: () => import('../screens/more/more.tsx') },
  settings: { tab: 'more', load: () => import('../screens/settings/settings.tsx') },
  search: { tab: 'home', load: () => import('../screens/search/search.tsx') },
  ...Object.fromEntries(rare),
};

export const PATTERNS: readonly string[] = Object.keys(ROUTES);
