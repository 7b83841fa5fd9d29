// Faults of the kinds that audits of accessibility tools plant, each with the gate that must report it.
import type { Size } from './looks.ts';

/** The gates by name, as the mutation test runs them. */
export type GateName =
  | 'axe'
  | 'second engine'
  | 'tab'
  | 'targets'
  | 'keyboard'
  | 'reflow'
  | 'large text'
  | 'spacing'
  | 'motion'
  | 'forced colours'
  | 'language'
  | 'twins'
  | 'heading';

export type Fault = {
  readonly name: string;
  readonly gate: GateName;
  /** where it can be seen, if not on a phone */
  readonly size?: Size;
  /** what the report must say */
  readonly says: RegExp;
  /** runs in the page, which shows one item on a phone; the list beside it is not drawn there */
  readonly plant: () => void;
};

export const FAULTS: readonly Fault[] = [
  {
    name: 'an image without alternative text',
    gate: 'axe',
    says: /^image-alt/,
    plant: () => {
      const image = document.createElement('img');
      image.src = './icons/icon.svg';
      document.querySelector('main')?.append(image);
    },
  },
  {
    name: 'a form entry without a label',
    gate: 'axe',
    says: /^label/,
    plant: () => document.querySelector('.tm-split__detail label[for]')?.remove(),
  },
  {
    name: 'an icon without a name',
    gate: 'axe',
    says: /^link-name/,
    plant: () => document.querySelector('.tm-top-bar a[aria-label]')?.removeAttribute('aria-label'),
  },
  {
    name: 'an empty button',
    gate: 'axe',
    says: /^button-name/,
    plant: () => document.querySelector('main')?.append(document.createElement('button')),
  },
  {
    name: 'small text with too little contrast',
    gate: 'axe',
    says: /^color-contrast/,
    plant: () => document.querySelector<HTMLElement>('.tm-split__detail p')?.style.setProperty('color', '#999'),
  },
  {
    name: 'small text with too little contrast in the dark',
    gate: 'axe',
    says: /^color-contrast .*\(dark\)$/,
    plant: () =>
      document.querySelector<HTMLElement>('.tm-split__detail p')?.style.setProperty('color', 'light-dark(#000, #666)'),
  },
  {
    name: 'a link without a name that only a desktop shows',
    gate: 'axe',
    size: 'desktop',
    says: /^link-name .*planted/,
    plant: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (width < 40rem) { .planted { display: none } }');
      document.adoptedStyleSheets.push(sheet);
      const link = document.createElement('a');
      link.href = '#/more';
      link.className = 'planted';
      document.querySelector('main')?.append(link);
    },
  },
  {
    name: 'headings that skip a level',
    gate: 'axe',
    says: /^heading-order/,
    plant: () => {
      const heading = document.createElement('h5');
      heading.textContent = '見出し';
      document.querySelector('.tm-split__detail h1')?.after(heading);
    },
  },
  {
    name: 'an empty heading',
    gate: 'axe',
    says: /^empty-heading/,
    plant: () => document.querySelector('.tm-split__detail h1')?.after(document.createElement('h2')),
  },
  {
    name: 'no language of the document',
    gate: 'axe',
    says: /^html-has-lang/,
    plant: () => document.documentElement.removeAttribute('lang'),
  },
  {
    name: 'no title of the document',
    gate: 'axe',
    says: /^document-title/,
    plant: () => {
      document.title = '';
    },
  },
  {
    name: 'a role that does not exist',
    gate: 'axe',
    says: /^aria-roles/,
    plant: () => document.querySelector('.tm-split__detail section')?.setAttribute('role', 'chapter'),
  },
  {
    name: 'something usable hidden from screen readers',
    gate: 'axe',
    says: /^aria-hidden-focus/,
    plant: () =>
      document.querySelector('.tm-split__detail section:has(a, button)')?.setAttribute('aria-hidden', 'true'),
  },
  {
    name: 'a list with something else in it',
    gate: 'axe',
    says: /^list/,
    plant: () =>
      document.querySelector('.tm-split__detail ul, .tm-split__detail ol')?.append(document.createElement('div'), 'x'),
  },
  {
    name: 'no main part',
    gate: 'axe',
    says: /^(?:landmark-one-main|region)/,
    plant: () => document.querySelector('main')?.setAttribute('role', 'presentation'),
  },
  {
    name: 'zoom forbidden',
    gate: 'axe',
    says: /^meta-viewport/,
    plant: () =>
      document.querySelector('meta[name=viewport]')?.setAttribute('content', 'width=device-width, user-scalable=no'),
  },
  {
    name: 'a group of choices without a name',
    gate: 'second engine',
    says: /fieldset|group/i,
    plant: () => {
      const group = document.createElement('fieldset');
      for (const word of ['はい', 'いいえ']) {
        const label = document.createElement('label');
        const radio = document.createElement('input');
        radio.type = 'radio';
        radio.name = 'planted';
        label.append(radio, word);
        group.append(label);
      }
      document.querySelector('main')?.append(group);
    },
  },
  {
    name: 'a keyboard trap',
    gate: 'tab',
    says: /^a trap/,
    plant: () =>
      document.querySelector('.tm-split__detail textarea')?.addEventListener('keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
      }),
  },
  {
    name: 'a focus that cannot be seen',
    gate: 'tab',
    says: /^no ring/,
    plant: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main button:focus-visible { outline: none !important; }');
      document.adoptedStyleSheets.push(sheet);
    },
  },
  {
    name: 'a focus behind a bar that stays',
    gate: 'tab',
    says: /^covered by planted/,
    plant: () => {
      const bar = document.createElement('div');
      bar.className = 'planted';
      Object.assign(bar.style, { position: 'fixed', inset: '40% 0 0 0', background: 'white', zIndex: '9' });
      document.body.append(bar);
    },
  },
  {
    name: 'an order of its own for the Tab key',
    gate: 'tab',
    says: /^(?:out of order|not reached)/,
    plant: () => {
      for (const link of [...document.querySelectorAll<HTMLElement>('.tm-nav a')]) link.tabIndex = 1;
    },
  },
  {
    name: 'a picture of a button that only a mouse can press',
    gate: 'keyboard',
    says: /planted/,
    plant: () => {
      const fake = document.createElement('div');
      fake.className = 'planted';
      fake.textContent = '保存';
      fake.addEventListener('click', () => fake.remove());
      document.querySelector('main')?.append(fake);
    },
  },
  {
    name: 'a target that is too small',
    gate: 'targets',
    says: /^\d+×\d+ <button/,
    plant: () => {
      const small = document.createElement('button');
      small.textContent = '×';
      Object.assign(small.style, { display: 'block', width: '20px', height: '20px', padding: '0' });
      document.querySelector('main')?.append(small);
    },
  },
  {
    name: 'a box of a fixed width',
    gate: 'reflow',
    says: /px in 320/,
    plant: () => document.querySelector<HTMLElement>('.tm-split__detail p')?.style.setProperty('width', '500px'),
  },
  {
    name: 'a box that does not grow with its text',
    gate: 'large text',
    says: /^cut off/,
    plant: () => {
      const words = document.querySelector<HTMLElement>('.tm-split__detail p');
      if (words) Object.assign(words.style, { height: '32px', overflow: 'hidden' });
    },
  },
  {
    name: 'words that are cut off with wider spacing',
    gate: 'spacing',
    says: /^cut off/,
    plant: () => {
      const words = document.querySelector<HTMLElement>('.tm-split__detail h1');
      if (words) Object.assign(words.style, { width: 'max-content', whiteSpace: 'nowrap' });
      const width = words?.offsetWidth ?? 0;
      if (words) Object.assign(words.style, { width: `${Math.min(width, 300)}px`, overflow: 'hidden' });
    },
  },
  {
    name: 'something that moves although less motion was asked for',
    gate: 'motion',
    says: /moves?:/,
    plant: () => {
      document
        .querySelector('.tm-split__detail h1')
        ?.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 1e6, iterations: 9 });
    },
  },
  {
    name: 'a control that is only a background',
    gate: 'forced colours',
    says: /^has lost its shape/,
    plant: () => {
      for (const button of document.querySelectorAll<HTMLElement>('.tm-split__detail .tm-button'))
        button.style.border = '0';
    },
  },
  {
    name: 'a foreign sentence that does not say its language',
    gate: 'language',
    says: /^unmarked/,
    plant: () => {
      const words = document.createElement('p');
      words.textContent = 'Please check your settings before the meeting.';
      document.querySelector('main')?.append(words);
    },
  },
  {
    name: 'a table without headers',
    gate: 'twins',
    says: /^a table without headers/,
    plant: () => {
      const table = document.createElement('table');
      table.createCaption().textContent = '表';
      table.insertRow().insertCell().textContent = '1';
      document.querySelector('main')?.append(table);
    },
  },
  {
    name: 'a drawing without a name',
    gate: 'twins',
    says: /^a picture that is neither/,
    plant: () => document.querySelector('.tm-split__detail svg[aria-hidden]')?.removeAttribute('aria-hidden'),
  },
  {
    name: 'a change of screen that leaves the focus behind',
    gate: 'heading',
    says: /^the focus is on/,
    plant: () => (document.activeElement as HTMLElement | null)?.blur(),
  },
];
