// What a change is about, in words, and where it stands among others. Every path that this version can write has a name.
import { findSetting, ITEM_IDS } from '../../../shared/content/index.ts';
import { patternOf, readPath } from '../../../shared/core/log/path-parts.ts';
import { clauseKey } from '../../../shared/core/paper/rules.ts';
import { wordsOf } from '../words-of.ts';
import type { ChangeWords } from './change-words.ts';

export const CHANGE_GROUPS = [
  'use',
  'answers',
  'plans',
  'contacts',
  'meetings',
  'incidents',
  'rules',
  'reports',
  'newer',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

type Named = { readonly group: ChangeGroup; readonly name: string };
type Namer = (rest: readonly string[], words: ChangeWords) => Named | undefined;

const named = (group: ChangeGroup, name: string | undefined): Named | undefined =>
  name === undefined ? undefined : { group, name };

function nameOfAnswer([item = '', field = '']: readonly string[], { items, m }: ChangeWords): Named | undefined {
  const title = wordsOf(items, item)?.title;
  if (title === undefined) return undefined;
  if (field === 'status') return named('answers', title);
  const part = wordsOf<string>(m.fields, field);
  return part === undefined
    ? undefined
    : named(field === 'reason' ? 'answers' : 'plans', m.ofItem({ title, field: part }));
}

function nameOfIncident([id = '', field = '']: readonly string[], { incidents, m }: ChangeWords): Named | undefined {
  const card = wordsOf(incidents, id);
  if (!card) return undefined;
  const { title } = card;
  if (field === 'started') return named('incidents', m.started({ title }));
  const [, list = '', number = ''] = /^(step|day|after|note)-([1-9]\d?)$/.exec(field) ?? [];
  const n = Number(number);
  const lists = { step: card.firstTenMinutes, day: card.firstDay, after: card.afterwards, note: card.record };
  if (!Object.hasOwn(lists, list) || n > lists[list as keyof typeof lists].length) return undefined;
  const label = card.record[n - 1] ?? '';
  const names = {
    step: () => m.step({ title, n }),
    day: () => m.day({ title, n }),
    after: () => m.afterwards({ title, n }),
    note: () => m.note({ title, label }),
  };
  return named('incidents', names[list as keyof typeof names]());
}

function nameOfRule([field = '']: readonly string[], { m, variables, clauses }: ChangeWords): Named | undefined {
  const [, kind, id = ''] = /^(variable|off|text)-(.+)$/.exec(field) ?? [];
  if (kind === 'variable') {
    const label = wordsOf(variables, id)?.label;
    return label === undefined ? undefined : named('rules', m.variable({ label }));
  }
  // A clause is switched off in both its forms under the name they share.
  const title = Object.entries(clauses).find(([clause]) => clause === id || clauseKey(clause) === id)?.[1].title;
  if (title === undefined || kind === undefined) return undefined;
  return named('rules', kind === 'off' ? m.clauseOff({ title }) : m.clauseText({ title }));
}

function nameOfReport([field = '']: readonly string[], { m, readers }: ChangeWords): Named | undefined {
  const reader = wordsOf(readers, field.replace(/-times$/, ''));
  if (field.endsWith('-times') && reader !== undefined) return named('reports', m.reportTimes({ reader }));
  return named('reports', wordsOf<string>(m.calendar, field.replace(/^calendar-/, '')));
}

function nameOfQuestion([, question = '']: readonly string[], { m, questions }: ChangeWords): Named | undefined {
  if (question === 'found') return named('use', m.found);
  const title = wordsOf(questions, question)?.title;
  return title === undefined ? undefined : named('use', m.question({ title }));
}

function nameOfSetting([id = '']: readonly string[], { m, tools }: ChangeWords): Named | undefined {
  const found = findSetting(id);
  const tool = found && tools[found.tool];
  const name = tool && wordsOf(tool.settings, id)?.name;
  return tool && name !== undefined ? named('meetings', m.setting({ tool: tool.name, name })) : undefined;
}

const NAMERS: Readonly<Record<string, Namer>> = {
  'plan/*/name': (_, { m }) => named('use', m.planName),
  'plan/*/methods': (_, { m }) => named('use', m.methods),
  'plan/*/condition/*': ([, id = ''], { conditions }) => named('use', wordsOf(conditions, id)),
  'plan/*/scope': (_, { m }) => named('use', m.scope),
  'finder/*/*/*': nameOfQuestion,
  'answer/*/*/*': nameOfAnswer,
  'put-off/*/*': ([item = ''], { m, items }) => {
    const title = wordsOf(items, item)?.title;
    return title === undefined ? undefined : named('plans', m.ofItem({ title, field: m.fields.later }));
  },
  'setting/*/*': nameOfSetting,
  'contact/*': ([slot = ''], { m, contacts }) => {
    const label = wordsOf(contacts, slot)?.label;
    return label === undefined ? undefined : named('contacts', m.contact({ label }));
  },
  'company/*': ([field = ''], { m }) => named('contacts', wordsOf<string>(m.company, field)),
  'incident/*/*': nameOfIncident,
  'rule/*/*': nameOfRule,
  'report/*': nameOfReport,
  'reply/*/*': ([question = ''], { m, own }) => {
    const title = wordsOf(own.questions, question)?.title;
    return title === undefined ? undefined : named('answers', m.own({ title }));
  },
  'reply/*/*/*': ([question = '', field = ''], { m, own }) => {
    const title = wordsOf(own.questions, question)?.title;
    if (title === undefined || field !== 'missing') return undefined;
    return named('answers', m.own({ title: m.ofItem({ title, field: m.fields.missing }) }));
  },
};

/** The name and group of a path; one that only a newer version can name is called just that, never by its path. */
export function nameOfChange(path: string, words: ChangeWords): Named {
  const pattern = patternOf(path);
  const found = pattern ? NAMERS[pattern]?.(readPath(path).rest, words) : undefined;
  return found ?? { group: 'newer', name: words.m.newer };
}

/** A number to sort by: the order of the groups, in them the order of the checklist. */
export function orderOfChange(path: string, words: ChangeWords): number {
  const { kind, rest } = readPath(path);
  const group = CHANGE_GROUPS.indexOf(nameOfChange(path, words).group);
  const item = kind === 'answer' || kind === 'put-off' ? (ITEM_IDS as readonly string[]).indexOf(rest[0] ?? '') : 0;
  return group * 10_000 + Math.max(0, item);
}
