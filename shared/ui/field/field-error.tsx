// What is wrong with an entry, beside the entry; said aloud when it appears.
import './field.css';
import { uiMessages } from '../../i18n/ui.ts';
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../use-words.ts';

export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  const words = useWords(uiMessages);
  return (
    <p class="tm-field__error" id={id} role="alert">
      <Icon name="alert" size="xs" />
      <span>
        <span class="tm-vh">{words.error}</span>
        {children}
      </span>
    </p>
  );
}
