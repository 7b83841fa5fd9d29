// The card on the page: a closed shadow root on the root element. Takes no focus, leaks no key, leaves no trace when removed.
import type { Box, CardEnd, CardView, MenuChoice } from '../../messages/protocol.ts';
import { boxesHere } from '../boxes.ts';
import { isObstructed, onObstacle } from '../obstacles.ts';
import { type Honesty, watchHonesty } from './honest.ts';
import { make } from './make.ts';
import { isFree, placeAt, type Spot, spots, styleAt } from './spot.ts';

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
  /** removes it because of something that is not the person's doing */
  readonly take: () => void;
};

function styleSheet(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

/**
 * Puts a card on the page. It lives until `remove`, until a person ends it, or until the page takes it away.
 * @param boxes what stands in a frame with the meeting, which covers the window
 */
export function showCard(view: CardView, boxes: readonly Box[], events: CardEvents): Card {
  const life = new AbortController();
  const host = make(['div', { [HOST_MARK]: '', popover: 'manual' }]);
  const root = host.attachShadow({ mode: 'closed' });
  const box = make(['section', { class: 'tm-box', lang: view.lang, 'aria-label': view.region }]);
  const said = make(['p', { class: 'tm-said', 'aria-live': 'polite' }]);
  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const ticked = new Map(view.rows.map((row) => [row.id, row.ticked]));
  const open = () => [...ticked.values()].filter((isTicked) => !isTicked).length;
  const timers: Record<string, ReturnType<typeof setTimeout>> = {};
  const spot = styleSheet('');
  let at: Spot = [false, view.place === 'left-bottom' ? 1 : 0.5];
  /** somebody asked for the open card: it stays open wherever it stands */
  let isWanted = false;
  let before: Element | null = null;
  let honesty: Honesty | null = null;

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
  const put = (kind: keyof CardView['parts']) => {
    box.dataset.kind = kind;
    box.replaceChildren(...view.parts[kind].map(make));
    for (const input of box.querySelectorAll<HTMLInputElement>('input'))
      input.checked = ticked.get(input.dataset.row ?? '') === true;
    honesty?.restart();
    if (host.isConnected) seat();
  };
  const seat = () => {
    const things = [...boxesHere(), ...boxes];
    const size = box.getBoundingClientRect();
    const free = (mayCoverLinks: boolean) =>
      [at, ...spots()].find((one) => isFree(placeAt(one, size, view), things, mayCoverLinks));
    const good = free(false) ?? free(view.mayCoverLinks);
    if (!good && box.dataset.kind === 'card' && !isWanted) return shrink();
    at = good ?? at;
    // Written into the closed root: a variable or an attribute of the host would be the page's to change.
    spot.replaceSync(`:host{${styleAt(at, view)}}`);
  };
  const shrink = () => {
    put('pill');
    find('button')?.lastChild?.replaceWith(view.pill.replace('{n}', `${open()}`));
    later('life', PILL_MS, remove);
  };
  const stay = () =>
    later('life', UNTOUCHED_MS, () => {
      shrink();
      events.onEnd('untouched');
    });
  const grow = () => {
    put('card');
    stay();
  };
  const onTick = (row: string, isTicked: boolean) => {
    ticked.set(row, isTicked);
    events.onTick(row, isTicked);
    stay();
    if (open() > 0) return;
    put('thanks');
    later('life', THANKS_MS, () => end('done'));
  };
  const onPress = (what: string, button: HTMLElement) => {
    if (what === 'later') end('later');
    else if (what === 'more') {
      events.onMore();
      stay();
    } else if (what === 'menu') {
      const isOpen = find('.tm-menu')?.toggleAttribute('hidden') === false;
      button.setAttribute('aria-expanded', `${isOpen}`);
    } else if (what === 'grow') {
      isWanted = true;
      grow();
    } else {
      events.onMenu(what as MenuChoice);
      if (what !== 'place') remove();
    }
  };

  const keepInside = (event: Event) => event.stopPropagation();
  for (const type of POINTER_EVENTS.split(' ')) box.addEventListener(type, keepInside);
  box.addEventListener(
    'click',
    (event) => {
      if (!honesty?.isHonest(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      const button = (event.target as Element).closest<HTMLElement>('[data-do]');
      if (button) onPress(button.dataset.do ?? '', button);
    },
    { capture: true },
  );
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) onTick(target.dataset.row ?? '', target.checked);
  });
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

  const hide = () => {
    box.hidden = isObstructed();
  };
  const watch = setInterval(() => {
    if (!host.isConnected) return end('taken');
    if (events.mustGo()) return remove();
    hide();
    // What the page has built meanwhile; but nothing moves under a pointer or a focus.
    if (!box.hidden && !host.matches(':hover,:focus')) seat();
  }, WATCH_MS);
  onObstacle(hide, life.signal);
  addEventListener('resize', seat, { signal: life.signal });

  box.dataset.theme = view.theme;
  box.dataset.size = view.textSize;
  root.adoptedStyleSheets = [styleSheet(view.style), spot];
  root.append(box, said);
  if (view.kind === 'pill' || innerWidth < NARROW) shrink();
  else grow();
  document.documentElement.append(host);
  // Above everything the page can draw, unless the page opens something modal; then the card hides.
  host.showPopover?.();
  seat();
  honesty = watchHonesty(host, life.signal);
  if (view.announce && box.dataset.kind === 'card') later('say', ANNOUNCE_MS, () => said.append(view.announce));

  const focus = () => {
    before = document.activeElement;
    isWanted = true;
    if (box.dataset.kind === 'pill') grow();
    (find('input:not(:checked)') ?? find('input') ?? find('button'))?.focus();
  };
  return { host, focus, remove, take: () => end('taken') };
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
