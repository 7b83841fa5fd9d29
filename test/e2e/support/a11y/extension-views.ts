// Every page of the extension in the states worth checking, and the card.
import type { Page } from '@playwright/test';
import type { Extension } from '../extension.ts';
import type { Language } from './looks.ts';

const ZOOM = 'https://app.zoom.us/wc/82214567890/join';

export type View = {
  readonly name: string;
  /** the browser makes its window as wide as the page wants, so 320 px never meet it */
  readonly isPopup?: boolean;
  readonly open: (extension: Extension, language: Language) => Promise<Page>;
};

async function opened(extension: Extension, path: string): Promise<Page> {
  const page = await extension.open(`${path}/index.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function popup(extension: Extension, address: string): Promise<Page> {
  const { page } = await extension.visit(address);
  return extension.popupFor(page);
}

/** As after a week in which a tool had changed its pages. */
async function optionsWithLostSign(extension: Extension): Promise<Page> {
  await (await extension.worker()).evaluate(async () => {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const { version } = chrome.runtime.getManifest();
    await chrome.storage.local.set({ signs: { version, days: { [day]: { 'zoom inTalk': { pages: 9, seen: 0 } } } } });
  });
  return opened(extension, 'options');
}

/** The card's root is closed to every engine, so its content is laid out on a page of its own. */
async function card(extension: Extension, language: Language): Promise<Page> {
  await extension.forget();
  const { page, card: shown } = await extension.visit(ZOOM);
  await shown.shown();
  const html = await shown.html();
  const helper = await extension.popupFor(page);
  const style = await helper.evaluate(async () => {
    const view = (await chrome.runtime.sendMessage({ name: 'card/sample', request: {} })) as { style: string };
    return view.style;
  });
  await helper.close();
  await page.close();
  const plain = await extension.context.newPage();
  await plain.setContent(
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>card</title><main><h1>${language === 'ja' ? '会議' : 'Meeting'}</h1>${html}</main></html>`,
  );
  await plain.addStyleTag({ content: style });
  return plain;
}

export const VIEWS: readonly View[] = [
  { name: 'welcome', open: (extension) => opened(extension, 'welcome') },
  { name: 'options', open: (extension) => opened(extension, 'options') },
  { name: 'popup at a meeting', isPopup: true, open: (extension) => popup(extension, ZOOM) },
  { name: 'popup elsewhere', isPopup: true, open: (extension) => popup(extension, 'https://example.com/') },
  {
    name: 'popup at a place',
    isPopup: true,
    open: (extension) => popup(extension, 'https://mail.google.com/mail/u/0/'),
  },
  {
    name: 'popup at a tool',
    isPopup: true,
    open: (extension) => popup(extension, 'https://teams.microsoft.com/v2/chat'),
  },
  { name: 'options with a lost sign', open: optionsWithLostSign },
  {
    name: 'popup, paused for today',
    isPopup: true,
    open: async (extension) => {
      const page = await popup(extension, ZOOM);
      const pause = page.locator('footer .tm-button[data-kind=text]');
      await pause.click();
      await pause.waitFor({ state: 'detached' });
      return page;
    },
  },
  { name: 'card', open: card },
];
