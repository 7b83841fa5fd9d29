// What nobody has verified yet, counted from the data itself, so that the list cannot be nicer than the truth.
import {
  CLAUSES,
  DESKS,
  ESTIMATES_CHECKED,
  FLOWCHART,
  HOWTO,
  INCIDENTS,
  INCIDENTS_CHECKED,
  ITEM_SOURCES,
  ITEMS,
  isNumberConfirmed,
  PUBLIC_CONTACTS,
  SUPPORT,
  SURVEY,
  TOOL_IDS,
  TOOLS,
} from '../../../shared/content/index.ts';

export const DOUBT_KINDS = [
  'numbers',
  'estimates',
  'steps',
  'settings',
  'hosts',
  'support',
  'claims',
  'contacts',
  'survey',
  'rules',
  'incidents',
  'flowchart',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** `n` of `total` are not verified. */
export type Doubt = { readonly kind: DoubtKind; readonly n: number; readonly total: number };

/** Words such as `confirmed` and nothing after it stand for an official page that was seen. */
const isConfirmed = (confidence: string): boolean => confidence === 'confirmed' || confidence === 'A';

function countOf<T>(all: readonly T[], isVerified: (entry: T) => boolean): { n: number; total: number } {
  return { n: all.filter((entry) => !isVerified(entry)).length, total: all.length };
}

const handbook = ITEMS.filter(({ section }) => section === 'handbook');
const steps = Object.values(HOWTO).flatMap((bySystem) => Object.values(bySystem).flatMap(({ checked }) => checked));
const settings = TOOL_IDS.flatMap((tool) => TOOLS[tool].settings);
const hosts = TOOL_IDS.flatMap((tool) => TOOLS[tool].hosts);
const claims = Object.values(ITEM_SOURCES).flatMap(({ claim }) => (claim ? [claim] : []));

/** Every kind of doubt, in the order to show. A kind without doubts has `n` 0. */
export const DOUBTS: readonly Doubt[] = [
  { kind: 'numbers', ...countOf(handbook, ({ id }) => isNumberConfirmed(id)) },
  { kind: 'estimates', ...countOf(ITEMS, () => ESTIMATES_CHECKED) },
  { kind: 'steps', ...countOf(steps, (checked) => checked) },
  { kind: 'settings', ...countOf(settings, ({ checked }) => checked) },
  { kind: 'hosts', ...countOf(hosts, ({ confidence }) => isConfirmed(confidence)) },
  { kind: 'support', ...countOf(SUPPORT, ({ confidence }) => isConfirmed(confidence)) },
  { kind: 'claims', ...countOf(claims, ({ checked }) => checked) },
  {
    kind: 'contacts',
    ...countOf(
      [...PUBLIC_CONTACTS.map(({ checked }) => checked), ...DESKS.map(({ confidence }) => isConfirmed(confidence))],
      (verified) => verified,
    ),
  },
  { kind: 'survey', ...countOf(SURVEY, ({ confidence }) => isConfirmed(confidence)) },
  { kind: 'rules', ...countOf(CLAUSES, ({ checked }) => checked) },
  { kind: 'incidents', ...countOf(INCIDENTS, () => INCIDENTS_CHECKED) },
  { kind: 'flowchart', ...countOf(FLOWCHART.questions, () => FLOWCHART.checked) },
];

export const doubtCount = (): number => DOUBTS.reduce((sum, { n }) => sum + n, 0);
