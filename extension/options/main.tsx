// Starts the options page.
import { reminderWords } from '../../shared/content/index.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { locale } from '../../shared/ui/locale.ts';
import { startPage } from '../page/start-page.tsx';
import { Options } from './options.tsx';

await startPage({
  view: Options,
  needs: [optionsMessages, cardMessages, reminderWords, uiMessages],
  title: () => optionsMessages.get(locale.value).title,
});
