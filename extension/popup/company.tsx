// Whom to ask and where the company's rules are, if the company's policy says so.
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Note } from '../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { settingsState } from '../page/page-state.ts';

export function Company() {
  const m = useWords(popupMessages);
  const { contact, rulePage } = settingsState.value.policy;
  if (!contact && !rulePage) return null;
  return (
    <Note icon="people" title={m.ask}>
      {contact && <p>{contact}</p>}
      {rulePage && (
        <TextLink href={rulePage} after="external" external>
          {m.rulePage}
        </TextLink>
      )}
    </Note>
  );
}
