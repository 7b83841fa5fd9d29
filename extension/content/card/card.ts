// The card on the page: a closed shadow root on the root element. Takes no focus, leaks no key, leaves no trace when removed.
import type { CardEnd, CardView, MenuChoice } from '../../messages/protocol.ts';
import { isObstructed, onObstacle } from '../obstacles.ts';
import { isHonest } from './honest.ts';
import { make } from './make.ts';
import { cardParts, pillParts, thanksParts } from './parts.ts';

/** Marks the host, so that a newer version of this script can remove it. */
export const HOST_MARK = 'data-telemamori';

const UNTOUCHED_MS = 45_000;
const PILL_MS = 120_000;
const THANKS_MS = 2000;
const ANNOUNCE_MS = 300;
const WATCH_MS = 1000;
const NARROW = 600;
const POINTER_EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend contextmenu focusin focusout input';

export type CardEvents = {
  readonly onTick: (row: string, ticked: boolean) => void;
  readonly onEnd: (how: CardEnd) => void;
  readonly onMore: () => void;
  readonly onMenu: (choice: MenuChoice) => void;
  /** looked at once a second: true takes the card away */
  readonly mustGo: () => boolean;
};

export type Card = {
  readonly host: HTMLElement;
  readonly focus: () => void;
  readonly remove: () => void;
};

function styleSheet(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/** Puts a card on the page. It lives until `remove`, until a person ends it, or until the page takes it away. */
export function showCard(view: CardView, events: CardEvents): Card {
  const life = new AbortController();
  const host = make('div', { [HOST_MARK]: '', popover: 'manual' });
  const root = host.attachShadow({ mode: 'closed' });
  const box = make('section', { class: 'tm-box', lang: view.lang, 'aria-label': view.region });
  const said = make('p', { class: 'tm-said', 'aria-live': 'polite' });
  const ticked = new Map(view.rows.map((row) => [row.id, row.ticked]));
  const open = () => [...ticked.values()].filter((isTicked) => !isTicked).length;
  const timers: Record<string, ReturnType<typeof setTimeout>> = {};
  let shownAt = performance.now();
  let before: Element | null = null;

  const later = (name: string, ms: number, work: () => void) => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(work, ms);
  };
  const remove = () => {
    life.abort();
    for (const timer of Object.values(timers)) clearTimeout(timer);
    clearInterval(watch);
    host.remove();
  };
  const end = (how: CardEnd) => {
    remove();
    events.onEnd(how);
  };
  const put = (kind: string, parts: readonly Node[]) => {
    box.dataset.kind = kind;
    box.replaceChildren(...parts);
    shownAt = performance.now();
  };
  const shrink = () => {
    put('pill', pillParts(view, open(), handlers));
    later('life', PILL_MS, remove);
  };
  const stay = () =>
    later('life', UNTOUCHED_MS, () => {
      shrink();
      events.onEnd('untouched');
    });
  const grow = () => {
    put(
      'card',
      cardParts({ ...view, rows: view.rows.map((row) => ({ ...row, ticked: ticked.get(row.id) === true })) }, handlers),
    );
    stay();
  };
  const handlers = {
    onTick: (row: string, isTicked: boolean) => {
      ticked.set(row, isTicked);
      events.onTick(row, isTicked);
      stay();
      if (open() > 0) return;
      put('thanks', thanksParts(view));
      later('life', THANKS_MS, () => end('done'));
    },
    onLater: () => end('later'),
    onMore: () => {
      events.onMore();
      stay();
    },
    onMenu: (choice: MenuChoice) => {
      events.onMenu(choice);
      if (choice !== 'place') remove();
    },
    onGrow: grow,
  };

  const keepInside = (event: Event) => event.stopPropagation();
  for (const type of POINTER_EVENTS.split(' ')) box.addEventListener(type, keepInside);
  box.addEventListener(
    'click',
    (event) => {
      if (isHonest(event, host, shownAt)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  const onKey: KeyGuard = (event) => {
    if (event.target !== host) return false;
    if (event.type === 'keydown' && event.isTrusted && event.key === 'Escape') {
      const back = before;
      end('later');
      if (back instanceof HTMLElement) back.focus();
    }
    return true;
  };
  keyGuards.add(onKey);
  life.signal.addEventListener('abort', () => keyGuards.delete(onKey));

  const watch = setInterval(() => {
    if (!host.isConnected || events.mustGo()) remove();
    else box.hidden = isObstructed();
  }, WATCH_MS);
  onObstacle(() => {
    box.hidden = isObstructed();
  }, life.signal);

  box.dataset.theme = view.theme;
  box.dataset.size = view.textSize;
  host.style.setProperty('--tm-inset', `${view.inset}px`);
  root.adoptedStyleSheets = [styleSheet(view.style)];
  root.append(box, said);
  if (view.kind === 'pill' || innerWidth < NARROW) shrink();
  else grow();
  host.dataset.place = view.place;
  document.documentElement.append(host);
  // Above everything the page can draw, unless the page opens something modal; then the card hides.
  host.showPopover?.();
  if (view.announce && box.dataset.kind === 'card') later('say', ANNOUNCE_MS, () => said.append(view.announce));

  const focus = () => {
    before = document.activeElement;
    if (box.dataset.kind === 'pill') grow();
    const find = (selector: string) => box.querySelector<HTMLElement>(selector);
    (find('input:not(:checked)') ?? find('input') ?? find('button'))?.focus();
  };
  return { host, focus, remove };
}

/** True if the key was pressed in the card. */
type KeyGuard = (event: KeyboardEvent) => boolean;
const keyGuards = new Set<KeyGuard>();

/**
 * Keys pressed in the card are the card's: the page must not mute the microphone because of them.
 * Must run before any script of the page, so that our ear on the keys comes first.
 */
export function guardKeys(stop: AbortSignal): void {
  // A key that goes down in the card comes up unheard too, even if the card is gone by then.
  const held = new Set<string>();
  const hear = (event: KeyboardEvent) => {
    const isOurs = [...keyGuards].some((guard) => guard(event)) || held.has(event.code);
    if (!isOurs) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') held.delete(event.code);
    else held.add(event.code);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(type, hear, { capture: true, signal: stop });
  }
}
