// The rules draft as a sheet: chapters and numbered articles, those that are switched on.
import type { Day } from '../../../shared/core/day.ts';
import type { Locale } from '../../../shared/core/locale.ts';
import type { Block, PaperDocument } from '../../../shared/core/paper/document.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { RuleMessages } from '../../../shared/i18n/rules.ts';
import { clauseText, type Draft } from './use-rules.ts';

export type RulesPaperInput = {
  readonly draft: Draft;
  readonly title: string;
  readonly disclaimer: string;
  readonly day: Day;
  readonly locale: Locale;
  readonly m: RuleMessages;
};

export function rulesDocument({ draft, title, disclaimer, day, locale, m }: RulesPaperInput): PaperDocument {
  const { chapters, values } = draft;
  const blocks = chapters
    .filter(({ number }) => number > 0)
    .flatMap((chapter): Block[] => [
      { kind: 'heading', level: 2, text: m.chapter({ n: chapter.number, title: chapter.title }) },
      ...chapter.clauses
        .filter(({ on }) => on)
        .map(
          (clause): Block => ({
            kind: 'together',
            blocks: [
              { kind: 'heading', level: 3, text: m.article({ n: clause.number, title: clause.title }) },
              { kind: 'text', text: clauseText(clause) },
            ],
          }),
        ),
    ]);
  const facts = [
    ...(values.company ? [{ label: m.paper.company, value: values.company }] : []),
    { label: m.paper.day, value: formatDay(day, locale) },
  ];
  return {
    locale,
    title,
    fileName: m.paper.fileName({ day }),
    above: [m.paper.made, m.paper.draft],
    blocks: [{ kind: 'facts', rows: [facts] }, ...blocks],
    foot: [disclaimer, m.paper.foot],
  };
}
