// The pieces of a card: head, rows, foot, menu, pill, thanks. Drawn up here, so that no page carries them unless a card opens there.
import type { CardView, Part } from '../messages/protocol.ts';

const HOUSE = 'M24 4 5 19.2V40a4 4 0 0 0 4 4h30a4 4 0 0 0 4-4V19.2z';
const TICK = 'm14.5 28 6.7 6.7L34 21.8';
const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';
const CROSS = 'M6 6l12 12M18 6 6 18';
const CHECK = 'm5 12.5 4.5 4.5L19 7.5';

/** A drawing; decoration only. */
const draw = (name: string, size: number, paths: readonly string[]): Part => [
  'svg',
  { class: name, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' },
  ...paths.map((d): Part => ['path', { d }]),
];

const mark = draw('tm-mark', 48, [HOUSE, TICK]);

const button = (what: string, name: string, ...children: (Part | string)[]): Part => [
  'button',
  { type: 'button', class: name, 'data-do': what },
  ...children,
];

const iconButton = (what: string, label: string, path: string, more = {}): Part => [
  'button',
  { type: 'button', class: 'tm-icon', 'aria-label': label, 'data-do': what, ...more },
  draw('', 24, [path]),
];

type Content = Pick<CardView, 'title' | 'rows' | 'words' | 'pill'>;

function openParts({ title, rows, words }: Content): readonly Part[] {
  const choices = [
    ['today', words.today],
    ['tool', words.notThisTool],
    ['place', words.place],
  ] as const;
  return [
    [
      'div',
      { class: 'tm-head' },
      mark,
      ['h2', { class: 'tm-title' }, title],
      iconButton('menu', words.menu, DOTS, { 'aria-expanded': 'false' }),
      iconButton('later', words.close, CROSS),
    ],
    [
      'ul',
      { class: 'tm-menu', hidden: '' },
      // A choice without words is none: the company has decided it.
      ...choices.flatMap(([choice, text]): Part[] => (text ? [['li', {}, button(choice, '', text)]] : [])),
    ],
    [
      'ul',
      { class: 'tm-rows' },
      ...rows.map(
        ({ id, text }): Part => [
          'li',
          {},
          ['label', { class: 'tm-row' }, ['input', { type: 'checkbox', 'data-row': id }], ['span', {}, text]],
        ],
      ),
    ],
    ['div', { class: 'tm-foot' }, button('more', 'tm-link', words.more), button('later', 'tm-link', words.later)],
  ];
}

/** All three states of a card. */
export const cardParts = (content: Content): CardView['parts'] => ({
  card: openParts(content),
  pill: [button('grow', 'tm-pill', mark, content.pill)],
  thanks: [['p', { class: 'tm-thanks' }, draw('', 24, [CHECK]), content.words.thanks]],
});
