// One list as a sheet of paper for a client: line by line, with the words that it proves nothing.
import type { SchemeRowId } from '../../../shared/content/index.ts';
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Cell, PaperDocument } from '../../../shared/core/paper/document.ts';
import { VERDICTS } from '../../../shared/core/scheme.ts';
import type { AskedMessages } from '../../../shared/i18n/asked.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { AskedLine, AskedList } from './asked-lines.ts';

export type AskedPaperInput = {
  readonly list: AskedList;
  readonly name: string;
  readonly rowWords: (id: SchemeRowId) => { readonly heading: string; readonly text: string };
  readonly company: string;
  /** the answer to each measure too, not only how each line stands: they show where a company is weak */
  readonly withAnswers: boolean;
  /** whether the headings were compared with the official text */
  readonly checked: boolean;
  /** how the list itself came to us, where nobody compared it with the official one; else '' */
  readonly origin: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: AskedMessages;
};

export function askedDocument(input: AskedPaperInput): PaperDocument {
  const { list, name, rowWords, company, withAnswers, checked, origin, day, locale, m } = input;
  const p = m.paper;
  const row = ({ id, facts, measures, verdict }: AskedLine): Cell[] => {
    const words = rowWords(id);
    const behind = measures.map(({ id: item, state }) =>
      withAnswers ? p.measure({ id: item, state: m.answer[state] }) : item,
    );
    return [
      facts.ref,
      { kind: 'explained', text: words.heading, small: words.text },
      { kind: 'strong', text: m.verdict[verdict] },
      behind.length > 0 ? behind.join(withAnswers ? '\n' : ', ') : p.none,
    ];
  };
  return {
    locale,
    title: p.title({ list: name }),
    fileName: p.fileName({ list: name, day }),
    above: [p.made, p.day({ day: formatDay(day, locale) })],
    blocks: [
      ...(company ? [{ kind: 'facts' as const, rows: [[{ label: p.company, value: company }]] }] : []),
      { kind: 'note', text: p.proof },
      {
        kind: 'boxes',
        boxes: VERDICTS.filter((verdict) => verdict !== 'na' || list.counts.na > 0).map((verdict) => ({
          label: m.verdict[verdict],
          value: String(list.counts[verdict]),
          of: ` / ${list.counts.total}`,
        })),
      },
      {
        kind: 'table',
        caption: p.title({ list: name }),
        columns: [
          { label: p.ref, size: 's' },
          { label: p.line },
          { label: p.verdict, size: 's' },
          { label: withAnswers ? p.answers : p.measures, size: withAnswers ? 'l' : 'm' },
        ],
        rows: list.lines.map(row),
      },
    ],
    foot: [p.proof, m.doubt, ...(checked ? [] : [m.unchecked]), ...(origin ? [origin] : [])],
  };
}
