// Starts the toolbar popup.
import { itemWords, reminderWords } from '../../shared/content/index.ts';
import { placeWords } from '../../shared/content/place-words.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { locale } from '../../shared/ui/locale.ts';
import { startPage } from '../page/start-page.tsx';
import { loadFront } from './front.ts';
import { Popup } from './popup.tsx';

await loadFront();
await startPage({
  view: Popup,
  needs: [popupMessages, optionsMessages, cardMessages, reminderWords, itemWords, placeWords, uiMessages],
  title: () => popupMessages.get(locale.value).name,
});
