// Looks into the closed shadow root of the card through the browser's own debugger, as no page can.
import type { CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';

type DomNode = {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

export type CardState = {
  readonly kind: 'card' | 'pill' | 'thanks';
  readonly title: string;
  readonly rows: readonly string[];
  readonly text: string;
};

const attribute = (node: DomNode, name: string): string | null => {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at < 0 ? null : (list[at + 1] ?? '');
};
const all = (node: DomNode): readonly DomNode[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: DomNode): string =>
  node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('');
const hasClass = (name: string) => (node: DomNode) => (attribute(node, 'class') ?? '').split(' ').includes(name);

export type CardProbe = {
  /** null if there is no card, or if it is hidden */
  readonly state: () => Promise<CardState | null>;
  /** how many hosts of ours are in the page */
  readonly hosts: () => Promise<number>;
  readonly html: () => Promise<string>;
  readonly box: () => Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** a real click on the control with that text or label */
  readonly press: (label: string) => Promise<void>;
  /** the same words, from the accessibility tree's point of view: id of the node that has the focus inside the card */
  readonly shown: (timeout?: number) => Promise<CardState>;
  readonly gone: (timeout?: number) => Promise<void>;
};

async function hostsOf(session: CDPSession): Promise<readonly DomNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  // Asking for the document turns the reports of its changes on: a page that changes all the time would drown the driver in them.
  await session.send('DOM.disable');
  const html = (root.children ?? []).find(({ nodeName }) => nodeName === 'HTML');
  return (html?.children ?? []).filter((node) => attribute(node, 'data-telemamori') !== null);
}

const boxOf = (host: DomNode | undefined): DomNode | undefined =>
  (host?.shadowRoots ?? []).flatMap(all).find(hasClass('tm-box'));

export async function cardIn(page: Page): Promise<CardProbe> {
  const session = await page.context().newCDPSession(page);
  const box = async () => boxOf((await hostsOf(session))[0]);

  async function state(): Promise<CardState | null> {
    const node = await box();
    if (!node || attribute(node, 'hidden') !== null) return null;
    const inside = all(node);
    const title = inside.find(hasClass('tm-title'));
    return {
      kind: (attribute(node, 'data-kind') ?? 'card') as CardState['kind'],
      title: title ? textOf(title) : '',
      rows: inside.filter(hasClass('tm-row')).map(textOf),
      text: textOf(node),
    };
  }
  const centreOf = async (backendNodeId: number) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  };
  return {
    state,
    hosts: async () => (await hostsOf(session)).length,
    async html() {
      const node = await box();
      if (!node) return '';
      return (await session.send('DOM.getOuterHTML', { backendNodeId: node.backendNodeId })).outerHTML;
    },
    async box() {
      const node = await box();
      if (!node) return null;
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y, width: model.width, height: model.height };
    },
    async press(label) {
      const node = await box();
      const inside = node ? all(node) : [];
      const target =
        inside.find((one) => attribute(one, 'aria-label') === label) ??
        inside.filter((one) => ['BUTTON', 'LABEL'].includes(one.nodeName)).find((one) => textOf(one) === label);
      if (!target) throw new Error(`The card has no "${label}".`);
      // Clicks in the first half second are not believed.
      await page.waitForFunction(
        (since) => performance.now() - since > 600,
        await page.evaluate(() => performance.now()),
      );
      const { x, y } = await centreOf(target.backendNodeId);
      await page.mouse.click(x, y);
    },
    async shown(timeout = 8000) {
      await expect.poll(async () => (await state())?.kind ?? 'none', { timeout }).not.toBe('none');
      const found = await state();
      if (!found) throw new Error('The card went away again.');
      return found;
    },
    async gone(timeout = 5000) {
      await expect.poll(async () => (await state()) === null, { timeout }).toBe(true);
    },
  };
}
