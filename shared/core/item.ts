// The facts of one checklist item, as the pure core sees them. Words live apart, in shared/content/words.

/** ◎ is `high`, ○ is `normal`; the additions for 2026 have no rank in the handbook's style (`none`). */
export type Priority = 'high' | 'normal' | 'none';

export const THREATS = ['malware', 'access', 'loss', 'leak'] as const;
export type Threat = (typeof THREATS)[number];

export const ROLES = ['executive', 'admin', 'teleworker'] as const;
/** 経営者・担当者・勤務者 */
export type Role = (typeof ROLES)[number];

export const CONDITIONS = [
  'mail',
  'smartphone',
  'webmeeting',
  'home_wifi',
  'network',
  'office_network',
  'byod',
  'store_data',
] as const;
/** Something a company uses or does, on which an item can depend. */
export type Condition = (typeof CONDITIONS)[number];

/** The handbook's eight telework methods, ① to ⑧. */
export type MethodNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const METHOD_NUMBERS: readonly MethodNumber[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** `handbook`: stands among the handbook's subjects; `addition`: ours, never counted with them. */
export type Section = 'handbook' | 'addition';

/** How the additions are put together, in the order to show and to suggest: the new dangers first. */
export const ADDITION_GROUPS = ['danger', 'service', 'company'] as const;
export type AdditionGroup = (typeof ADDITION_GROUPS)[number];

export type Cost = 'free' | 'free-or-paid' | 'paid';

export type Item = {
  readonly id: string;
  readonly category: string;
  readonly section: Section;
  /** Rank in the handbook's style; method ① has exactly 10 `high` and 21 `normal`. */
  readonly priority: Priority;
  /** Our own suggestion for 2026, always shown apart. */
  readonly priority2026: Exclude<Priority, 'none'>;
  readonly threats: readonly Threat[];
  readonly methods: readonly MethodNumber[];
  readonly conditions: readonly Condition[];
  readonly roles: readonly Role[];
  /** Our own estimate of the time it takes, in minutes. */
  readonly minutes: number;
  readonly cost: Cost;
  /** only additions have one; an addition without one comes with the last group */
  readonly group?: AdditionGroup;
  /** 1 easy, 2 needs care, 3 wants help. */
  readonly difficulty: 1 | 2 | 3;
};

/** Where an addition stands among the additions: 0 is first. An item of the handbook has no such place and gets 0. */
export const groupPlace = ({ section, group }: Pick<Item, 'section' | 'group'>): number =>
  section === 'handbook' ? 0 : ADDITION_GROUPS.indexOf(group ?? 'company');
