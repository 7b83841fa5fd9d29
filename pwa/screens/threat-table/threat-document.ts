// The table of measures and threats as a sheet of paper.
import type { Day } from '../../../shared/core/day.ts';
import { type Item, THREATS, type Threat } from '../../../shared/core/item.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { ThreatMessages } from '../../../shared/i18n/threats.ts';

export type ThreatPaperInput = {
  readonly items: readonly Item[];
  readonly itemTitle: (id: string) => string;
  readonly threatName: (threat: Threat) => string;
  readonly category: (id: string) => string;
  readonly company: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: ThreatMessages;
};

const MARK = { high: '◎', normal: '○', none: '＋' } as const;

export function threatDocument(input: ThreatPaperInput): PaperDocument {
  const { items, itemTitle, threatName, category, company, day, locale, m } = input;
  const p = m.paper;
  const row = (item: Item): Cell[] => [
    item.id,
    MARK[item.priority],
    itemTitle(item.id),
    ...THREATS.map((threat) => (item.threats.includes(threat) ? '●' : '')),
  ];
  const categories = [...new Set(items.map((item) => item.category))];
  const counts: Cell[] = [
    '',
    '',
    { kind: 'strong', text: p.count },
    ...THREATS.map(
      (threat): Cell => ({
        kind: 'strong',
        text: String(items.filter((item) => item.threats.includes(threat)).length),
      }),
    ),
  ];
  return {
    locale,
    title: m.tableTitle,
    fileName: p.fileName({ day }),
    above: [p.made, p.day({ day: formatDay(day, locale) })],
    blocks: [
      ...(company ? [{ kind: 'facts' as const, rows: [[{ label: p.company, value: company }]] }] : []),
      { kind: 'text', text: m.tableLead },
      {
        kind: 'table',
        caption: m.tableTitle,
        columns: [
          { label: p.code, size: 'xs' },
          { label: p.mark, size: 'xs', align: 'center' },
          { label: m.measure },
          ...THREATS.map((threat) => ({ label: threatName(threat), size: 's' as const, align: 'center' as const })),
        ],
        rows: [
          ...categories.flatMap((id): Cell[][] => [
            [{ kind: 'group', text: category(id) }],
            ...items.filter((item) => item.category === id).map(row),
          ]),
          counts,
        ],
      },
    ],
    foot: [p.foot],
  };
}
