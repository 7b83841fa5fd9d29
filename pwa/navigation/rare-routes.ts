// Screens that few people ever open. Where their modules are is no part of the first view.
import type { Screen } from './screen.ts';

type Load = () => Promise<{ default: Screen }>;

const oneRound =
  (page: 'round' | 'invite' | 'end' | 'card' | 'slips' | 'boss' | 'everyone'): Load =>
  async () => ({ default: (await import('../screens/staff-check/one-round.ts'))[page] });

const ways: Load = () => import('../screens/ways/ways.tsx');

const ownList: Load = () => import('../screens/own/list.tsx');
const ownAsk: Load = () => import('../screens/own/ask.tsx');

/** pattern → screen; their order and their tabs stand in `routes.ts`. */
export const RARE_SCREENS = {
  own: ownList,
  'own/ask': ownAsk,
  'own/ask/:id': ownAsk,
  'own/show': () => import('../screens/own/show.tsx'),
  'status/survey': () => import('../screens/status/survey.tsx'),
  'report/preview': () => import('../screens/report/preview.tsx'),
  'report/sample': () => import('../screens/report/sample.tsx'),
  rules: () => import('../screens/rules/rules.tsx'),
  'rules/sheet': () => import('../screens/rules/sheet.tsx'),
  notices: () => import('../screens/notices/notices.tsx'),
  calendar: () => import('../screens/calendar/calendar.tsx'),
  csv: () => import('../screens/csv/csv.tsx'),
  paper: () => import('../screens/paper/paper.tsx'),
  'paper/person': () => import('../screens/person/person.tsx'),
  'paper/enter': () => import('../screens/paper/enter.tsx'),
  asked: () => import('../screens/asked/asked.tsx'),
  'asked/policy': () => import('../screens/asked/policy.tsx'),
  roles: () => import('../screens/roles/roles.tsx'),
  'emergency-card': () => import('../screens/emergency-card/emergency-card.tsx'),
  'meeting/extension': () => import('../screens/meeting/extension.tsx'),
  contacts: () => import('../screens/incident/contacts.tsx'),
  handbook: () => import('../screens/handbook/handbook.tsx'),
  threats: () => import('../screens/threats/threats.tsx'),
  'threats/table': () => import('../screens/threat-table/threat-table.tsx'),
  'threats/:threat': () => import('../screens/threats/threat.tsx'),
  'settings/delete': () => import('../screens/settings/delete.tsx'),
  'settings/restore': () => import('../screens/settings/restore.tsx'),
  about: () => import('../screens/about/about.tsx'),
  'about/doubts': () => import('../screens/about/doubt-list.tsx'),
  'about/privacy': () => import('../screens/about/privacy.tsx'),
  'about/accessibility': () => import('../screens/about/accessibility.tsx'),
  'about/licences': () => import('../screens/about/licences.tsx'),
  install: () => import('../screens/install/install.tsx'),
  exchange: () => import('../screens/exchange/exchange.tsx'),
  'exchange/import': () => import('../screens/exchange/import.tsx'),
  'i/:payload': () => import('../screens/exchange/link.tsx'),
  'v/:payload': () => import('../screens/staff-answer/staff-answer.tsx'),
  'a/:payload': () => import('../screens/staff-check/answer-link.tsx'),
  ways,
  'ways/:way': ways,
  staff: () => import('../screens/staff-check/rounds.tsx'),
  'staff/new': () => import('../screens/staff-check/prepare.tsx'),
  'staff/key': () => import('../screens/staff-check/restore.tsx'),
  'staff/:round': oneRound('round'),
  'staff/:round/invite': oneRound('invite'),
  'staff/:round/card': oneRound('card'),
  'staff/:round/slips': oneRound('slips'),
  'staff/:round/wall': () => import('../screens/staff-check/wall.tsx'),
  'staff/:round/boss': oneRound('boss'),
  'staff/:round/everyone': oneRound('everyone'),
  'staff/:round/end': oneRound('end'),
} satisfies Readonly<Record<string, Load>>;
