// The paper model as a tree of elements, styled by pwa/parts/paper/paper.css.
import { percentBar, statusChart } from './chart.ts';
import { codeWithLines, slipSheets } from './codes.ts';
import type { Block, Card, Cell, Fact, PaperDocument, Table } from './document.ts';
import { element, type Markup } from './markup.ts';
import { printable } from './printable.ts';

/** Text with its line breaks. */
function lines(text: string): Markup[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

/** The sign of a box to tick, readable on paper and by a screen reader. */
export const boxSign = (ticked: boolean): string => (ticked ? '☑' : '☐');

function cell(content: Cell): Markup[] {
  if (typeof content === 'string') return lines(content);
  if (content.kind === 'bar') return [percentBar(content.percent, content.label)];
  if (content.kind === 'strong') return [element('b', {}, lines(content.text))];
  if (content.kind === 'explained') {
    return [...lines(content.text), element('small', { class: 'tm-paper__more' }, lines(content.small))];
  }
  return lines(content.text);
}

/** A row with more text than this may break over two pages: kept whole, it would leave half a page empty. */
const LONG_ROW = 240;

const isLong = (row: readonly Cell[]): boolean =>
  row.some((content) => typeof content === 'string' && content.length > LONG_ROW);

/** Rows under one heading, or the rows before the first. */
type RowGroup = { readonly head: string | null; readonly rows: readonly (readonly Cell[])[] };

function rowGroups(rows: readonly (readonly Cell[])[]): RowGroup[] {
  const groups: { head: string | null; rows: (readonly Cell[])[] }[] = [];
  for (const row of rows) {
    const first = row[0];
    if (typeof first === 'object' && first.kind === 'group') groups.push({ head: first.text, rows: [] });
    else if (groups.length === 0) groups.push({ head: null, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

function table({ caption, columns, rows }: Table): Markup {
  const look = (index: number): Record<string, string> => {
    const column = columns[index];
    return { ...(column?.size && { 'data-size': column.size }), ...(column?.align && { 'data-align': column.align }) };
  };
  const head = (text: string) =>
    element('tr', { class: 'tm-paper__group' }, [
      element('th', { scope: 'rowgroup', colspan: columns.length }, lines(text)),
    ]);
  const line = (row: readonly Cell[]) =>
    element(
      'tr',
      isLong(row) ? { 'data-long': 'true' } : {},
      row.map((content, index) => element('td', look(index), cell(content))),
    );
  return element('table', { class: 'tm-paper__table' }, [
    element('caption', {}, lines(caption)),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map(({ label }, index) => element('th', { scope: 'col', ...look(index) }, lines(label))),
      ),
    ]),
    ...rowGroups(rows).map((group) =>
      element('tbody', {}, [...(group.head === null ? [] : [head(group.head)]), ...group.rows.map(line)]),
    ),
  ]);
}

function facts(rows: readonly (readonly Fact[])[]): Markup {
  const row = (pairs: readonly Fact[]) =>
    element(
      'tr',
      {},
      pairs.flatMap(({ label, value }) => [
        element('th', { scope: 'row' }, lines(label)),
        element('td', pairs.length === 1 ? { colspan: 3 } : {}, lines(value)),
      ]),
    );
  return element('table', { class: 'tm-paper__facts' }, [element('tbody', {}, rows.map(row))]);
}

const LIST_TAG = { bullet: 'ul', number: 'ol', box: 'ul' } as const;

function card({ title, facts: pairs, foot }: Card): Markup {
  return element('li', { class: 'tm-paper__card' }, [
    element('b', {}, lines(title)),
    element(
      'dl',
      {},
      pairs.map(({ label, value }) =>
        element('div', {}, [element('dt', {}, lines(label)), element('dd', {}, lines(value))]),
      ),
    ),
    element('small', {}, lines(foot)),
  ]);
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, {}, lines(block.text));
    case 'text':
      return element('p', block.tone ? { class: 'tm-paper__small' } : {}, lines(block.text));
    case 'note':
      return element('p', { class: 'tm-paper__note' }, lines(block.text));
    case 'list':
      return element(
        LIST_TAG[block.style],
        { class: 'tm-paper__list', 'data-style': block.style },
        block.items.map((item) =>
          element('li', {}, block.style === 'box' ? [`${boxSign(false)} `, ...lines(item)] : lines(item)),
        ),
      );
    case 'facts':
      return facts(block.rows);
    case 'boxes':
      return element(
        'dl',
        { class: 'tm-paper__boxes' },
        block.boxes.map(({ label, value, of }) =>
          element('div', {}, [
            element('dt', {}, lines(label)),
            element('dd', {}, [...lines(value), ...(of ? [element('small', {}, lines(of))] : [])]),
          ]),
        ),
      );
    case 'status-chart':
      return statusChart(block);
    case 'table':
      return table(block);
    case 'stamps':
      return element(
        'ul',
        { class: 'tm-paper__stamps', 'aria-label': block.label },
        block.labels.map((label) => element('li', {}, lines(label))),
      );
    case 'cards':
      return element('ul', { class: 'tm-paper__cards' }, block.cards.map(card));
    case 'slips':
      return slipSheets(block.slips);
    case 'code':
      return codeWithLines(block);
    case 'together':
      return element('section', { class: 'tm-paper__together' }, block.blocks.map(blockMarkup));
    case 'page-break':
      return element('div', { class: 'tm-paper__page-break' });
  }
}

/** The whole paper as one element. `titleTag` is `h1` where the paper stands alone, lower inside a screen. */
export function paperMarkup(paper: PaperDocument, titleTag: 'h1' | 'p' = 'h1'): Markup {
  const [left, right] = paper.above;
  return element('article', { class: 'tm-paper', lang: paper.locale }, [
    element('div', { class: 'tm-paper__above' }, [element('span', {}, [left]), element('span', {}, [right])]),
    element(titleTag, { class: 'tm-paper__title' }, lines(paper.title)),
    ...paper.blocks.map(blockMarkup),
    element(
      'footer',
      { class: 'tm-paper__foot' },
      paper.foot.map((line) => element('p', {}, lines(line))),
    ),
  ]);
}
