// A tab with a page of a meeting tool in jsdom: our scripts run in it as the browser would inject them, and speak with a real background.
import { vi } from 'vitest';
import { findHostRule } from '../../../shared/core/meeting/host.ts';
import { TOOL_ADDRESSES } from '../../../shared/core/meeting/moment.ts';
import type { Background } from './start-background.ts';

type Reply = (value: unknown) => void;
type Hear = (message: unknown, sender: unknown, reply: Reply) => void;

export const FAKED = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] as const;

/** Puts an address and a body into this document, as a navigation does. */
export function showPage(address: string, body = ''): void {
  vi.stubGlobal('location', new URL(address));
  document.body.innerHTML = body;
}

export type Page = {
  /** the closed root of the card; null if there is none */
  readonly card: () => ShadowRoot | null;
  /** `card` or `pill` and its title; '' if there is none or if it is hidden */
  readonly shown: () => string;
  /** what came from the page to the background, by name */
  readonly said: readonly string[];
  /** the page is left, or the extension replaced */
  readonly leave: () => Promise<void>;
};

// What jsdom does not have: without it every page would count as one in fullscreen.
Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });

const roots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  roots.set(this, root);
  return root;
};

/**
 * Runs our scripts on the page that is shown now.
 * @param frameId 0 for the page in front
 */
export async function runScripts(background: Background, tabId: number, frameId = 0): Promise<Page> {
  const ears = new Set<Hear>();
  const said: string[] = [];
  const runtime = {
    id: 'own-id' as string | undefined,
    sendMessage: ({ name, request }: { name: string; request: object }) => {
      said.push(name);
      return background.fromPage(tabId, name, JSON.parse(JSON.stringify(request)), frameId);
    },
    onMessage: {
      addListener: (hear: Hear) => void ears.add(hear),
      removeListener: (hear: Hear) => void ears.delete(hear),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', { runtime });
  const before = background.tabs.get(tabId);
  background.tabs.set(tabId, async (message, toFrame) => {
    let answer: unknown;
    if (toFrame === undefined || toFrame === frameId)
      for (const hear of ears)
        hear(message, {}, (value) => {
          answer = value;
        });
    return answer ?? (toFrame === frameId ? undefined : before?.(message, toFrame));
  });
  const tool = TOOL_ADDRESSES.find(({ hosts }) => findHostRule(location.hostname, hosts))?.tool;
  vi.resetModules();
  if (tool) await import(`../../../extension/content/tools/${tool}.ts`);
  await import('../../../extension/content/main.ts');
  const host = () => document.querySelector('[data-telemamori]');
  const card = () => roots.get(host() ?? document.body) ?? null;
  return {
    card,
    said,
    shown() {
      const box = card()?.querySelector<HTMLElement>('.tm-box');
      return !box || box.hidden ? '' : `${box.dataset.kind} ${box.querySelector('h2')?.textContent ?? box.textContent}`;
    },
    async leave() {
      runtime.id = undefined;
      ears.clear();
      await vi.advanceTimersByTimeAsync(1100);
      Reflect.deleteProperty(globalThis, 'telemamoriTool');
    },
  };
}

/** Lets the clock run: timers, and everything that waits for them. */
export const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
