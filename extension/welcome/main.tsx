// Starts the page that opens once after installation.
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { welcomeMessages } from '../../shared/i18n/welcome.ts';
import { locale } from '../../shared/ui/locale.ts';
import { startPage } from '../page/start-page.tsx';
import { Welcome } from './welcome.tsx';

await startPage({
  view: Welcome,
  needs: [welcomeMessages, optionsMessages, cardMessages, uiMessages],
  title: () => welcomeMessages.get(locale.value).name,
});
