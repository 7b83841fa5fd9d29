// QR codes on paper: strips to cut off, ten a page, and a code with lines beside it.
import type { Block, PaperCode, PaperSlip } from './document.ts';
import { element, type Markup } from './markup.ts';
import { printableLine } from './printable.ts';

/** With ten a page, the sheets can be cut in a pile. */
const PER_PAGE = 10;

const drawing = ({ size, path }: PaperCode, mm: number, label: string): Markup =>
  element(
    'svg',
    {
      class: 'tm-paper__qr',
      viewBox: `0 0 ${size} ${size}`,
      width: `${mm}mm`,
      height: `${mm}mm`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    [element('path', { d: path })],
  );

const SLIP_MM = 25;

const slip = ({ code, label, number, title, lines, wordsLabel, words }: PaperSlip): Markup =>
  element('li', { class: 'tm-paper__slip' }, [
    drawing(code, SLIP_MM, `${label} ${number}`),
    element('div', { class: 'tm-paper__slip-number' }, [
      element('small', {}, [printableLine(label)]),
      element('b', {}, [printableLine(number)]),
    ]),
    element('div', {}, [
      element('b', {}, [printableLine(title)]),
      ...lines.map((line) => element('p', {}, [printableLine(line)])),
    ]),
    element('div', {}, [
      element('small', {}, [printableLine(wordsLabel)]),
      element(
        'p',
        { class: 'tm-paper__words' },
        words.map((word) => element('b', {}, [printableLine(word)])),
      ),
    ]),
  ]);

/** The strips, a list for each page. */
export function slipSheets(slips: readonly PaperSlip[]): Markup {
  const pages = Array.from({ length: Math.ceil(slips.length / PER_PAGE) }, (_, at) =>
    slips.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  );
  return element(
    'div',
    { class: 'tm-paper__slips' },
    pages.map((page) => element('ul', {}, page.map(slip))),
  );
}

/** A code with what stands beside it. */
export const codeWithLines = ({ code, mm, label, beside }: Extract<Block, { kind: 'code' }>): Markup =>
  element('div', { class: 'tm-paper__code' }, [
    drawing(code, mm, label),
    element(
      'div',
      {},
      beside.map((line) => element('p', {}, [printableLine(line)])),
    ),
  ]);
