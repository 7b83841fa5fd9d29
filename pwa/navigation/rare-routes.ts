// Screens that few people ever open. Where their modules are is no part of the first view.
import { type Entry, PATTERNS } from './routes.ts';
import type { Screen } from './screen.ts';

type Load = () => Promise<{ default: Screen }>;

const oneRound =
  (page: 'round' | 'invite' | 'end' | 'card' | 'slips' | 'boss' | 'everyone'): Load =>
  async () => ({ default: (await import('../screens/staff-check/one-round.ts'))[page] });

const ways: Load = () => import('../screens/ways/ways.tsx');

const staffAnswer: Load = () => import('../screens/staff-answer/staff-answer.tsx');

const ownList: Load = () => import('../screens/own/list.tsx');
const ownAsk: Load = () => import('../screens/own/ask.tsx');

/** pattern → screen. The first pattern that fits wins. */
const RARE_ROUTES: Readonly<Record<string, Entry>> = {
  'finder/check': { tab: 'home', load: () => import('../screens/finder/check.tsx') },
  'finder/methods': { tab: 'home', load: () => import('../screens/finder/methods.tsx') },
  'finder/result': { tab: 'home', load: () => import('../screens/finder/result.tsx') },
  'finder/:question': { tab: 'home', load: () => import('../screens/finder/finder.tsx') },
  report: { tab: 'status', load: () => import('../screens/report/report.tsx') },
  settings: { tab: 'more', load: () => import('../screens/settings/settings.tsx') },
  glossary: { tab: 'more', load: () => import('../screens/glossary/glossary.tsx') },
  'meeting/check': { tab: 'meeting', load: () => import('../screens/meeting/check.tsx') },
  own: { tab: 'checklist', load: ownList },
  'own/ask': { tab: 'checklist', load: ownAsk },
  'own/ask/:id': { tab: 'checklist', load: ownAsk },
  'own/show': { tab: 'checklist', load: () => import('../screens/own/show.tsx') },
  'status/survey': { tab: 'status', load: () => import('../screens/status/survey.tsx') },
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
  'meeting/extension': { tab: 'meeting', load: () => import('../screens/meeting/extension.tsx') },
  contacts: { tab: 'more', load: () => import('../screens/incident/contacts.tsx') },
  handbook: { tab: 'more', load: () => import('../screens/handbook/handbook.tsx') },
  threats: { tab: 'more', load: () => import('../screens/threats/threats.tsx') },
  'threats/table': { tab: 'more', load: () => import('../screens/threat-table/threat-table.tsx') },
  'threats/:threat': { tab: 'more', load: () => import('../screens/threats/threat.tsx') },
  'settings/delete': { tab: 'more', load: () => import('../screens/settings/delete.tsx') },
  'settings/restore': { tab: 'more', load: () => import('../screens/settings/restore.tsx') },
  about: { tab: 'more', load: () => import('../screens/about/about.tsx') },
  'about/doubts': { tab: 'more', load: () => import('../screens/about/doubt-list.tsx') },
  'about/privacy': { tab: 'more', load: () => import('../screens/about/privacy.tsx') },
  'about/accessibility': { tab: 'more', load: () => import('../screens/about/accessibility.tsx') },
  'about/licences': { tab: 'more', load: () => import('../screens/about/licences.tsx') },
  install: { tab: 'more', load: () => import('../screens/install/install.tsx') },
  exchange: { tab: 'more', load: () => import('../screens/exchange/exchange.tsx') },
  'exchange/import': { tab: 'more', load: () => import('../screens/exchange/import.tsx') },
  'i/:payload': { tab: 'more', load: () => import('../screens/exchange/link.tsx') },
  v: { tab: 'more', load: staffAnswer },
  'v/:payload': { tab: 'more', load: staffAnswer },
  'a/:payload': { tab: 'more', load: () => import('../screens/staff-check/answer-link.tsx') },
  ways: { tab: 'more', load: ways },
  'ways/:way': { tab: 'more', load: ways },
  team: { tab: 'more', load: () => import('../screens/team/team.tsx') },
  'team/join': { tab: 'more', load: () => import('../screens/team/join.tsx') },
  'team/card': { tab: 'more', load: () => import('../screens/team/card.tsx') },
  staff: { tab: 'more', load: () => import('../screens/staff-check/rounds.tsx') },
  'staff/new': { tab: 'more', load: () => import('../screens/staff-check/prepare.tsx') },
  'staff/key': { tab: 'more', load: () => import('../screens/staff-check/restore.tsx') },
  'staff/:round': { tab: 'more', load: oneRound('round') },
  'staff/:round/invite': { tab: 'more', load: oneRound('invite') },
  'staff/:round/card': { tab: 'more', load: oneRound('card') },
  'staff/:round/slips': { tab: 'more', load: oneRound('slips') },
  'staff/:round/wall': { tab: 'more', load: () => import('../screens/staff-check/wall.tsx') },
  'staff/:round/boss': { tab: 'more', load: oneRound('boss') },
  'staff/:round/everyone': { tab: 'more', load: oneRound('everyone') },
  'staff/:round/end': { tab: 'more', load: oneRound('end') },
};

const NOT_FOUND: Entry = { tab: 'home', load: () => import('../screens/not-found/not-found.tsx') };

/** The screen of a pattern; of none: that there is no such page. */
export const rareEntry = (pattern: string | undefined): Entry => RARE_ROUTES[pattern ?? ''] ?? NOT_FOUND;

export const RARE_PATTERNS: readonly string[] = Object.keys(RARE_ROUTES);

/** Of the whole app. */
export const ALL_PATTERNS: readonly string[] = [...PATTERNS, ...RARE_PATTERNS];
