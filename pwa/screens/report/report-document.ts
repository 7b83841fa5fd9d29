// The report as a sheet: the facts put into words for one reader.
import type { Block, PaperDocument } from '../../../shared/core/paper/document.ts';
import type { Reader } from '../../../shared/core/paper/report.ts';
import { bossBlocks } from './report-boss.ts';
import { dayText, type ReportInput } from './report-input.ts';
import { clientBlocks, insurerBlocks } from './report-outside.ts';

function head(input: ReportInput): Block {
  const { m, company, checker, scope, words, facts, reader } = input;
  const p = m.paper;
  const { from, to } = facts.answered;
  const answered =
    from === ''
      ? p.noDay
      : from === to
        ? dayText(from, input)
        : p.answeredRange({ from: dayText(from, input), to: dayText(to, input) });
  const person = reader === 'boss' ? [{ label: p.checker, value: checker || p.blank }] : [];
  return {
    kind: 'facts',
    rows: [
      [
        { label: p.company, value: company || p.blank },
        { label: p.day, value: dayText(input.day, input) },
      ],
      [{ label: p.methods, value: words.methods }],
      ...(person.length > 0
        ? [[...person, { label: p.answered, value: answered }]]
        : [[{ label: p.answered, value: answered }]]),
      ...(scope || reader !== 'boss' ? [[{ label: p.scope, value: scope || p.blank }]] : []),
    ],
  };
}

const BLOCKS: { readonly [R in Reader]: (input: ReportInput) => Block[] } = {
  boss: bossBlocks,
  client: clientBlocks,
  insurer: insurerBlocks,
};

/** The report for one reader; half-filled and empty answers give a sheet that says so. */
export function reportDocument(input: ReportInput): PaperDocument {
  const { reader, m, day, locale } = input;
  const p = m.paper;
  return {
    locale,
    title: p.titles[reader],
    fileName: `${p.fileNames[reader]}_${day}`,
    above: [p.made, reader === 'boss' ? p.confidential : ''],
    blocks: [head(input), ...BLOCKS[reader](input)],
    foot: [
      reader === 'boss' ? `${p.selfCheck}${locale === 'ja' ? '' : ' '}${p.estimate}` : p.selfCheck,
      p.source,
      p.version({ app: input.version }),
    ],
  };
}
