// The sheet as a .docx document that Word, LibreOffice and Google Docs open. Loaded only when somebody asks for it.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Column, PaperDocument, Size } from '../../../shared/core/paper/document.ts';
import { boxSign } from '../../../shared/core/paper/layout.ts';
import { fileNameOf, printable, printableLine } from '../../../shared/core/paper/printable.ts';
import { cellText } from '../../../shared/core/paper/text-file.ts';
import { drawCharts, type Picture } from './chart-picture.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FONT = { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: 'Yu Gothic', cs: 'Arial' };
/** twentieths of a point */
const MM = 56.7;

/** Half points. In a table a day and a number must stay on one line. */
const CELL_SIZE = 18;

/** Runs of a text with its line breaks; `size` if it is not that of the document. */
function runs(text: string, bold = false, size?: number): TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(size && { size }), ...(index > 0 && { break: 1 }) }));
}

const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: runs(text, bold), spacing: { after: 120 } });

/** Width of the text on A4 between our margins, in twentieths of a point. */
const TEXT_WIDTH = Math.round(165 * MM);
const PERCENT: Readonly<Record<Size, number>> = { xs: 7, s: 12, day: 14, m: 17, l: 25, xl: 36 };
const FACTS = [15, 35, 15, 35] as const;

/** Shares of the width; columns without a size divide what is left. */
function shares(columns: readonly Column[]): number[] {
  const taken = columns.reduce((sum, { size }) => sum + (size ? PERCENT[size] : 0), 0);
  const open = columns.filter(({ size }) => !size).length;
  return columns.map(({ size }) => (size ? PERCENT[size] : (100 - taken) / open));
}

type Pictures = ReadonlyMap<unknown, Picture>;

/** A picture that a screen reader speaks of; with '' its text stands beside it. */
const picture = ({ png, width, height }: Picture, alternative: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: alternative || 'bar', title: alternative, description: alternative },
  });

type WordCell = {
  readonly text: string;
  readonly bold: boolean;
  readonly span?: number;
  readonly picture?: Picture | undefined;
};

/** A row with more text than this may break over two pages. */
const LONG_ROW = 240;

function table(rows: readonly (readonly WordCell[])[], percents: readonly number[], header: boolean): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: percents.map((percent) => Math.round((TEXT_WIDTH * percent) / 100)),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: header && index === 0,
          cantSplit: cells.every(({ text }) => text.length <= LONG_ROW),
          children: cells.map(
            ({ text, bold, span, picture: drawn }) =>
              new TableCell({
                ...(span && { columnSpan: span }),
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children: [
                  new Paragraph({
                    // The head of a table, and the heading of some of its rows, stay with the row below.
                    keepNext: (header && index === 0) || span !== undefined,
                    children: [
                      ...(drawn ? [picture(drawn, ''), new TextRun({ text: '  ', size: CELL_SIZE })] : []),
                      ...runs(text, bold, CELL_SIZE),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function wordRow(row: readonly Cell[], columns: number, pictures: Pictures): WordCell[] {
  const first = row[0];
  if (typeof first === 'object' && first.kind === 'group') return [{ text: first.text, bold: true, span: columns }];
  return row.map((cell) => ({
    text: cellText(cell),
    bold: typeof cell === 'object' && cell.kind === 'strong',
    picture: pictures.get(cell),
  }));
}

function blockParts(block: Block, pictures: Pictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
          spacing: { before: block.level === 2 ? 280 : 180, after: 80 },
          children: runs(block.text, true),
        }),
      ];
    case 'text':
    case 'note':
      return [paragraph(block.text)];
    case 'list':
      return block.items.map((item, index) => {
        const sign = block.style === 'number' ? `${index + 1}. ` : block.style === 'box' ? `${boxSign(false)} ` : '・';
        return paragraph(sign + item);
      });
    case 'facts':
      return [
        table(
          block.rows.map((pairs) =>
            pairs.flatMap(({ label, value }) => [
              { text: label, bold: true },
              { text: value, bold: false, ...(pairs.length === 1 && { span: 3 }) },
            ]),
          ),
          FACTS,
          false,
        ),
        new Paragraph({}),
      ];
    case 'boxes':
      return [paragraph(block.boxes.map(({ label, value, of }) => `${label}: ${value}${of ?? ''}`).join('　'))];
    case 'status-chart': {
      const drawn = pictures.get(block);
      const words = paragraph(block.title);
      return drawn ? [new Paragraph({ keepNext: true, children: [picture(drawn, block.title)] }), words] : [words];
    }
    case 'table':
      return [
        table(
          [
            block.columns.map(({ label }) => ({ text: label, bold: true })),
            ...block.rows.map((row) => wordRow(row, block.columns.length, pictures)),
          ],
          shares(block.columns),
          true,
        ),
        new Paragraph({}),
      ];
    case 'stamps':
      return [
        table(
          [block.labels.map((text) => ({ text: `${text}\n\n\n`, bold: false }))],
          block.labels.map(() => 20),
          false,
        ),
      ];
    case 'cards':
      return block.cards
        .slice(0, 1)
        .flatMap(({ title, facts, foot }) => [
          paragraph(title, true),
          ...facts.map(({ label, value }) => paragraph(`${label}: ${value}`)),
          paragraph(foot),
        ]);
    // Codes are made for paper: none of those sheets is offered as a file of a word processor.
    case 'slips':
      return block.slips.map(({ label, number, title }) => paragraph(`${label} ${number} ${title}`));
    case 'code':
      return [block.label, ...block.beside].map((line) => paragraph(line));
    case 'together':
      return block.blocks.flatMap((part) => blockParts(part, pictures));
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

/** The document as a file, with headings a word processor knows, page numbers, and our notes at the end. */
export async function wordFile(paper: PaperDocument): Promise<File> {
  const pictures = await drawCharts(paper.blocks);
  const document = new Document({
    title: printableLine(paper.title),
    creator: 'テレまもり',
    styles: {
      default: {
        document: { run: { font: FONT, size: 21, language: { value: 'en-GB', eastAsia: 'ja-JP' } } },
        // Word's own headings are blue; a printed rule is black.
        heading2: { run: { font: FONT, size: 26, color: 'auto' } },
        heading3: { run: { font: FONT, size: 22, color: 'auto' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
            margin: { top: 20 * MM, bottom: 20 * MM, left: 25 * MM, right: 20 * MM },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            spacing: { after: 240 },
            children: [new TextRun({ text: printableLine(paper.title), bold: true, size: 36 })],
          }),
          ...paper.blocks.flatMap((block) => blockParts(block, pictures)),
          ...paper.foot.map(
            (line) =>
              new Paragraph({ spacing: { before: 80 }, children: [new TextRun({ text: printable(line), size: 17 })] }),
          ),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new File([blob], `${fileNameOf(paper.fileName)}.docx`, { type: TYPE });
}
