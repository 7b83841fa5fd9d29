// The paper as plain text, to copy into chat, mail or an editor.
import type { Block, Cell, PaperDocument } from './document.ts';
import { boxSign } from './layout.ts';
import { printable } from './printable.ts';

/** One cell in words. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'bar') return cell.label;
  return cell.kind === 'explained' ? `${cell.text}\n${cell.small}` : cell.text;
}

const oneLine = (text: string): string => printable(text).replace(/\n+/g, ' ');

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.level === 2 ? `■ ${oneLine(block.text)}` : oneLine(block.text)];
    case 'text':
    case 'note':
      return [printable(block.text)];
    case 'list':
      return block.items.map((item, index) => {
        const sign = block.style === 'number' ? `${index + 1}. ` : block.style === 'box' ? `${boxSign(false)} ` : '- ';
        return sign + oneLine(item);
      });
    case 'facts':
      return block.rows.flat().map(({ label, value }) => `${label}: ${oneLine(value)}`);
    case 'boxes':
      return block.boxes.map(({ label, value, of }) => `${label}: ${value}${of ?? ''}`);
    case 'status-chart':
      return [block.title];
    case 'table':
      return [
        block.columns.map(({ label }) => label).join('\t'),
        ...block.rows.map((row) => row.map((cell) => oneLine(cellText(cell)).replaceAll('\t', ' ')).join('\t')),
      ];
    case 'stamps':
      return [];
    case 'cards': {
      const first = block.cards[0];
      if (!first) return [];
      return [first.title, ...first.facts.map(({ label, value }) => `${label}: ${oneLine(value)}`), first.foot];
    }
    case 'slips':
      return block.slips.map(({ label, number, title }) => `${label} ${number} ${title}`);
    case 'code':
      return [block.label, ...block.beside];
    case 'together':
      return block.blocks.flatMap(blockLines);
    case 'page-break':
      return [''];
  }
}

/** The whole paper; lines end with `\n`. Of cards that repeat, the first stands for all. */
export function paperText(paper: PaperDocument): string {
  const body = [paper.title, ...paper.blocks.flatMap(blockLines), '', ...paper.foot].map((line) => line.trimEnd());
  return `${body.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
