// Whatever listens to clicks can get the focus, so that a keyboard reaches it.
import type { BrowserContext, Page } from '@playwright/test';

/** Remembers in every page of the context what listens to clicks; before the first page opens. */
export const rememberListeners = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const listening = new Set<WeakRef<Element>>();
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, ...rest) {
      if (type === 'click' && this instanceof Element) listening.add(new WeakRef(this));
      return addEventListener.call(this, type, ...rest);
    };
    Object.assign(window, { listeningToClicks: listening });
  });

export const keyboardFindings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { listeningToClicks } = window as unknown as { listeningToClicks: Set<WeakRef<Element>> };
    const elements = [...listeningToClicks].flatMap((reference) => reference.deref() ?? []);
    const handlers = [...document.querySelectorAll('[onclick]')];
    const isWithin = (element: Element) => document.contains(element) && element.checkVisibility();
    const isReached = (element: Element) =>
      (element instanceof HTMLElement && element.tabIndex >= 0) ||
      // The arrow keys go from tab to tab.
      element.matches(':disabled, label, dialog, [role=tablist]:has([tabindex="0"]) [role=tab]');
    return [...elements, ...handlers]
      .filter((element) => isWithin(element) && !isReached(element))
      .map((element) => element.outerHTML.slice(0, 140));
  });
