// What the company's policy tells its people; nothing without a policy.
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Note } from '../../shared/ui/panel/panel.tsx';
import { TextLink } from '../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { settingsState } from '../page/page-state.ts';

export function Company() {
  const m = useWords(optionsMessages);
  const { contact, rulePage } = settingsState.value.policy;
  if (!contact && !rulePage) return null;
  return (
    <Note icon="people" title={m.company}>
      {contact && (
        <p>
          {m.contact}: {contact}
        </p>
      )}
      {rulePage && (
        <TextLink href={rulePage} after="external" external>
          {m.rulePage}
        </TextLink>
      )}
    </Note>
  );
}
