// The pieces of a card: head, rows, foot, menu, pill, thanks.
import type { CardView, MenuChoice } from '../../messages/protocol.ts';
import { draw, make } from './make.ts';

const HOUSE = 'M24 4 5 19.2V40a4 4 0 0 0 4 4h30a4 4 0 0 0 4-4V19.2z';
const TICK = 'm14.5 28 6.7 6.7L34 21.8';
const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';
const CROSS = 'M6 6l12 12M18 6 6 18';
const CHECK = 'm5 12.5 4.5 4.5L19 7.5';

const mark = () => draw('tm-mark', 48, [HOUSE, TICK]);

export type Handlers = {
  readonly onTick: (row: string, ticked: boolean) => void;
  readonly onLater: () => void;
  readonly onMore: () => void;
  readonly onMenu: (choice: MenuChoice) => void;
  readonly onGrow: () => void;
};

function button(name: string, text: string, onClick: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: name }, [text]);
  element.addEventListener('click', onClick);
  return element;
}

function iconButton(label: string, path: string, onClick: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', class: 'tm-icon', 'aria-label': label }, [draw('', 24, [path])]);
  element.addEventListener('click', onClick);
  return element;
}

function menuOf({ words }: CardView, { onMenu }: Handlers): HTMLUListElement {
  const choices: readonly (readonly [MenuChoice, string])[] = [
    ['today', words.today],
    ['tool', words.notThisTool],
    ['place', words.place],
  ];
  const entries = choices
    .filter(([, text]) => text)
    .map(([choice, text]) => make('li', {}, [button('', text, () => onMenu(choice))]));
  return make('ul', { class: 'tm-menu', hidden: '' }, entries);
}

/** The open card. */
export function cardParts(view: CardView, handlers: Handlers): readonly Node[] {
  const menu = menuOf(view, handlers);
  const opener = iconButton(view.words.menu, DOTS, () => {
    menu.hidden = !menu.hidden;
    opener.setAttribute('aria-expanded', String(!menu.hidden));
  });
  opener.setAttribute('aria-expanded', 'false');
  const title = make('h2', { class: 'tm-title' }, [`${view.title} `, make('span', {}, [view.count])]);
  const rows = view.rows.map(({ id, text, ticked }) => {
    const box = make('input', { type: 'checkbox' });
    box.checked = ticked;
    box.addEventListener('change', () => handlers.onTick(id, box.checked));
    return make('li', {}, [make('label', { class: 'tm-row' }, [box, make('span', {}, [text])])]);
  });
  const { more, later, close } = view.words;
  return [
    make('div', { class: 'tm-head' }, [mark(), title, opener, iconButton(close, CROSS, handlers.onLater)]),
    menu,
    make('ul', { class: 'tm-rows' }, rows),
    make('div', { class: 'tm-foot' }, [
      button('tm-link', more, handlers.onMore),
      button('tm-link', later, handlers.onLater),
    ]),
  ];
}

/** The small sign that the card becomes when it is left alone. */
export function pillParts(view: CardView, open: number, { onGrow }: Handlers): readonly Node[] {
  const pill = button('tm-pill', view.pill.replace('{n}', String(open)), onGrow);
  pill.prepend(mark());
  return [pill];
}

export const thanksParts = ({ words }: CardView): readonly Node[] => [
  make('p', { class: 'tm-thanks' }, [draw('', 24, [CHECK]), words.thanks]),
];
