// What a sheet of paper holds, apart from how it looks: one model for the screen, the printer, HTML, text and Word.

import type { Status } from '../answer.ts';
import type { Counts } from '../counts.ts';
import type { Locale } from '../locale.ts';

/** width of a column: a code, a word, a day, a few words, a sentence; the column without a size takes the rest */
export type Size = 'xs' | 's' | 'day' | 'm' | 'l' | 'xl';

export type Column = { readonly label: string; readonly size?: Size; readonly align?: 'center' };

export type Cell =
  | string
  /** alone in its row: the heading of the rows below it */
  | { readonly kind: 'group'; readonly text: string }
  /** first lines in bold, then smaller ones */
  | { readonly kind: 'explained'; readonly text: string; readonly small: string }
  /** a bar of 0 to 100 percent with its number as text */
  | { readonly kind: 'bar'; readonly percent: number; readonly label: string }
  | { readonly kind: 'strong'; readonly text: string };

export type Fact = { readonly label: string; readonly value: string };

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Card = {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly foot: string;
};

/** A QR code as one SVG path over `size` modules, its light margin in it. */
export type PaperCode = { readonly size: number; readonly path: string };

/** A strip to cut off: code, number, what it is for, words to compare. */
export type PaperSlip = {
  readonly code: PaperCode;
  readonly label: string;
  readonly number: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly wordsLabel: string;
  readonly words: readonly string[];
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** line breaks in the text stay line breaks */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'small' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly style: 'bullet' | 'number' | 'box' }
  /** label and value, one or two pairs a row */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly Fact[])[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly (Fact & { readonly of?: string })[] }
  /** one bar per row, split by status; `title` says the same in words */
  | {
      readonly kind: 'status-chart';
      readonly title: string;
      readonly legend: { readonly [S in Status]: string };
      readonly rows: readonly { readonly label: string; readonly counts: Counts }[];
    }
  | Table
  | { readonly kind: 'stamps'; readonly label: string; readonly labels: readonly string[] }
  /** cards of wallet size, to cut out */
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  /** ten strips a page, 25 mm codes */
  | { readonly kind: 'slips'; readonly slips: readonly PaperSlip[] }
  /** one code of so many millimetres, with lines beside it */
  | {
      readonly kind: 'code';
      readonly code: PaperCode;
      readonly mm: number;
      readonly label: string;
      readonly beside: readonly string[];
    }
  /** stays on one page if it fits on one */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'page-break' };

export type PaperDocument = {
  readonly locale: Locale;
  readonly title: string;
  /** without an extension */
  readonly fileName: string;
  /** the small line above the title: who made it, how confidential it is */
  readonly above: readonly [left: string, right: string];
  readonly blocks: readonly Block[];
  /** the small lines at the end */
  readonly foot: readonly string[];
};
