// Heard at the end of a link that leaves the app.
import { uiMessages } from '../i18n/ui.ts';
import { inBrackets } from './signs.ts';
import { useWords } from './use-words.ts';

export function NewTab() {
  return <span class="tm-vh">{inBrackets(useWords(uiMessages).newTab)}</span>;
}
