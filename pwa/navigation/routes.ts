// Every address of the app, its screen and its tab. Screens load on demand; offline they come from the cache.
import type { Locale } from '../../shared/core/locale.ts';
import { DATABASE_NAME } from '../../shared/store/database-name.ts';
import { openNote } from '../../shared/store/replica/note.ts';
import { prepareLater } from '../parts/later.tsx';
import { isOwn } from '../plan-in-use.ts';
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

const ways = () => import('../screens/ways/ways.tsx');

/** pattern → screen. The first pattern that fits wins. */
export const ROUTES: Readonly<Record<string, Entry>> = {
  '': { tab: 'home', load: home },
  'finder/check': { tab: 'home', load: finderCheck },
  'finder/result': { tab: 'home', load: finderResult },
  'finder/methods': { tab: 'home', load: methods },
  'finder/:question': { tab: 'home', load: finder },
  checklist: { tab: 'checklist', load: checklist },
  'checklist/quick': { tab: 'checklist', load: quick },
  own: { tab: 'checklist', load: ownList },
  'own/ask': { tab: 'checklist', load: ownAsk },
  'own/ask/:id': { tab: 'checklist', load: ownAsk },
  'own/show': { tab: 'checklist', load: () => import('../screens/own/show.tsx') },
  'item/:id': { tab: 'checklist', load: item },
  status: { tab: 'status', load: () => import('../screens/status/status.tsx') },
  'status/survey': { tab: 'status', load: () => import('../screens/status/survey.tsx') },
  report: { tab: 'status', load: () => import('../screens/report/report.tsx') },
  'report/preview': { tab: 'status', load: () => import('../screens/report/preview.tsx') },
  'report/sample': { tab: 'status', load: () => import('../screens/report/sample.tsx') },
  rules: { tab: 'status', load: () => import('../screens/rules/rules.tsx') },
  'rules/sheet': { tab: 'status', load: () => import('../screens/rules/sheet.tsx') },
  notices: { tab: 'status', load: () => import('../screens/notices/notices.tsx') },
  calendar: { tab: 'status', load: () => import('../screens/calendar/calendar.tsx') },
  csv: { tab: 'status', load: () => import('../screens/csv/csv.tsx') },
  paper: { tab: 'status', load: () => import('../screens/paper/paper.tsx') },
  'paper/person': { tab: 'checklist', load: () => import('../screens/person/person.tsx') },
  'paper/enter': { tab: 'status', load: () => import('../screens/paper/enter.tsx') },
  asked: { tab: 'status', load: () => import('../screens/asked/asked.tsx') },
  'asked/policy': { tab: 'status', load: () => import('../screens/asked/policy.tsx') },
  roles: { tab: 'status', load: () => import('../screens/roles/roles.tsx') },
  'emergency-card': { tab: 'status', load: () => import('../screens/emergency-card/emergency-card.tsx') },
  meeting: { tab: 'meeting', load: () => import('../screens/meeting/meeting.tsx') },
  'meeting/check': { tab: 'meeting', load: () => import('../screens/meeting/check.tsx') },
  'meeting/link': { tab: 'meeting', load: () => import('../screens/meeting/link.tsx') },
  'meeting/extension': { tab: 'meeting', load: () => import('../screens/meeting/extension.tsx') },
  'meeting/tool/:tool': { tab: 'meeting', load: () => import('../screens/meeting/tool.tsx') },
  incident: { tab: 'more', load: () => import('../screens/incident/incidents.tsx') },
  'incident/:id': { tab: 'more', load: () => import('../screens/incident/incident.tsx') },
  contacts: { tab: 'more', load: () => import('../screens/incident/contacts.tsx') },
  handbook: { tab: 'more', load: () => import('../screens/handbook/handbook.tsx') },
  threats: { tab: 'more', load: () => import('../screens/threats/threats.tsx') },
  'threats/table': { tab: 'more', load: () => import('../screens/threat-table/threat-table.tsx') },
  'threats/:threat': { tab: 'more', load: () => import('../screens/threats/threat.tsx') },
  glossary: { tab: 'more', load: () => import('../screens/glossary/glossary.tsx') },
  'glossary/:term': { tab: 'more', load: () => import('../screens/glossary/term.tsx') },
  more: { tab: 'more', load: () => import('../screens/more/more.tsx') },
  settings: { tab: 'more', load: () => import('../screens/settings/settings.tsx') },
  'settings/delete': { tab: 'more', load: () => import('../screens/settings/delete.tsx') },
  'settings/restore': { tab: 'more', load: () => import('../screens/settings/restore.tsx') },
  about: { tab: 'more', load: () => import('../screens/about/about.tsx') },
  'about/doubts': { tab: 'more', load: () => import('../screens/about/doubt-list.tsx') },
  'about/privacy': { tab: 'more', load: () => import('../screens/about/privacy.tsx') },
  'about/accessibility': { tab: 'more', load: () => import('../screens/about/accessibility.tsx') },
  'about/licences': { tab: 'more', load: () => import('../screens/about/licences.tsx') },
  install: { tab: 'more', load: () => import('../screens/install/install.tsx') },
  search: { tab: 'home', load: () => import('../screens/search/search.tsx') },
  exchange: { tab: 'more', load: () => import('../screens/exchange/exchange.tsx') },
  'exchange/import': { tab: 'more', load: () => import('../screens/exchange/import.tsx') },
  'v/:payload': { tab: 'more', load: () => import('../screens/staff-answer/staff-answer.tsx') },
  ways: { tab: 'more', load: ways },
  'ways/:way': { tab: 'more', load: ways },
  'i/:payload': { tab: 'more', load: () => import('../screens/exchange/link.tsx') },
};

export const PATTERNS: readonly string[] = Object.keys(ROUTES);
