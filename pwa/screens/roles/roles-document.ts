// Who does what, as a sheet for one role or for all; no notes and no names, so that it can be handed over.
import { isOpen } from '../../../shared/core/answer.ts';
import type { Day } from '../../../shared/core/day.ts';
import { daysLate } from '../../../shared/core/due.ts';
import type { Role } from '../../../shared/core/item.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import type { RoleDuty } from '../../../shared/core/paper/roles.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { RoleMessages } from '../../../shared/i18n/roles.ts';
import { tableDay } from '../../parts/paper/table-day.ts';

export type RolesInput = {
  readonly lists: readonly { readonly role: Role; readonly duties: readonly RoleDuty[] }[];
  readonly roleName: (role: Role) => string;
  readonly intro: (role: Role) => readonly string[];
  readonly task: (item: string, role: Role) => string;
  readonly itemTitle: (item: string) => string;
  /** ids of the items to begin with */
  readonly startWith: (role: Role) => readonly string[];
  readonly disclaimer: string;
  readonly company: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: RoleMessages;
};

const MARK = { high: '◎', normal: '○', none: '＋' } as const;

function roleBlocks(role: Role, duties: readonly RoleDuty[], input: RolesInput): Block[] {
  const { roleName, intro, task, itemTitle, startWith, day, locale, m } = input;
  const p = m.paper;
  const open = duties.filter(({ entry }) => isOpen(entry));
  const done = duties.filter(({ entry }) => entry.answer.status === 'done');
  const first = startWith(role).filter((id) => open.some(({ entry }) => entry.item.id === id));
  const taskText = ({ entry, leads }: RoleDuty): string => {
    const text = task(entry.item.id, role);
    return leads ? p.lead({ task: text }) : text;
  };
  const dueText = ({ entry }: RoleDuty): string => {
    const text = tableDay(entry.answer.due, locale) || p.noDay;
    const days = daysLate(entry, day);
    return days > 0 ? p.late({ day: text, days }) : text;
  };
  const row = (duty: RoleDuty): Cell[] => {
    const { item } = duty.entry;
    return [item.id, MARK[item.priority], { kind: 'strong', text: taskText(duty) }, itemTitle(item.id), dueText(duty)];
  };
  const doneRow = (duty: RoleDuty): Cell[] => [duty.entry.item.id, task(duty.entry.item.id, role)];
  return [
    { kind: 'heading', level: 2, text: roleName(role) },
    { kind: 'text', text: intro(role).join(locale === 'ja' ? '' : ' ') },
    ...(duties.length === 0 ? [{ kind: 'text' as const, text: p.nothing }] : []),
    ...(first.length > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: p.startWith },
          { kind: 'list' as const, style: 'box' as const, items: first.map((id) => `${id} ${task(id, role)}`) },
        ]
      : []),
    { kind: 'heading', level: 3, text: p.open },
    open.length === 0
      ? { kind: 'text', text: p.nothingOpen }
      : {
          kind: 'table',
          caption: p.open,
          columns: [
            { label: p.code, size: 'xs' },
            { label: p.mark, size: 'xs', align: 'center' },
            { label: p.task },
            { label: p.item, size: 'l' },
            { label: p.due, size: 'day' },
          ],
          rows: open.map(row),
        },
    ...(done.length > 0
      ? [
          { kind: 'heading' as const, level: 3 as const, text: p.done },
          {
            kind: 'table' as const,
            caption: p.done,
            columns: [{ label: p.code, size: 'xs' as const }, { label: p.task }],
            rows: done.map(doneRow),
          },
        ]
      : []),
  ];
}

/** One role's list, or the lists of all roles on sheets of their own. */
export function rolesDocument(chosen: Role | 'all', input: RolesInput): PaperDocument {
  const { lists, roleName, disclaimer, company, day, locale, m } = input;
  const p = m.paper;
  const shown = lists.filter(({ role }) => chosen === 'all' || role === chosen);
  const name = chosen === 'all' ? m.all : roleName(chosen);
  return {
    locale,
    title: chosen === 'all' ? p.titleAll : p.title({ role: name }),
    fileName: p.fileName({ role: name, day }),
    above: [p.made, p.day({ day: formatDay(day, locale) })],
    blocks: [
      ...(company ? [{ kind: 'facts' as const, rows: [[{ label: p.company, value: company }]] }] : []),
      ...shown.flatMap(({ role, duties }, index): Block[] => [
        ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
        ...roleBlocks(role, duties, input),
      ]),
    ],
    foot: [p.leadNote, disclaimer],
  };
}
