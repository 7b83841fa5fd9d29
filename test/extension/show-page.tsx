// Draws a page of the extension as it stands with what the browser of the test holds.
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { itemWords, reminderWords } from '../../shared/content/index.ts';
import { placeWords } from '../../shared/content/place-words.ts';
import type { Locale } from '../../shared/core/locale.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { welcomeMessages } from '../../shared/i18n/welcome.ts';
import { draw, speak } from '../ui/draw.tsx';

const WORDS = [cardMessages, optionsMessages, popupMessages, welcomeMessages, reminderWords, itemWords, placeWords];

const VIEWS: Readonly<Record<string, () => Promise<ComponentType>>> = {
  popup: async () => (await import('../../extension/popup/popup.tsx')).Popup,
  options: async () => (await import('../../extension/options/options.tsx')).Options,
  welcome: async () => (await import('../../extension/welcome/welcome.tsx')).Welcome,
};

/** The page, after its state was read and everything it asked for has come. */
export async function showPage(name: 'popup' | 'options' | 'welcome', language: Locale = 'ja'): Promise<HTMLElement> {
  await Promise.all(WORDS.map((words) => words.load(language)));
  await speak(language);
  const { loadState } = await import('../../extension/page/page-state.ts');
  await loadState();
  if (name === 'popup') await (await import('../../extension/popup/front.ts')).loadFront();
  const View = await VIEWS[name]?.();
  if (!View) throw new Error(`There is no page ${name}.`);
  const root = await draw(<View />);
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
  return root;
}
