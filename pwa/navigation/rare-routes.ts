// Screens that few people ever open. Where their modules are is no part of the first view.
import type { Screen } from './screen.ts';

type Load = () => Promise<{ default: Screen }>;

const oneRound =
  (page: 'round' | 'invite' | 'end' | 'card' | 'slips' | 'boss' | 'everyone'): Load =>
  async () => ({ default: (await import('../screens/staff-check/one-round.ts'))[page] });

const ways: Load = () => import('../screens/ways/ways.tsx');

/** The patterns of `RARE_PATTERNS` → screen. */
export const RARE_SCREENS = {
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
