// The sign beside a setting that the company has decided.
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Icon } from '../../shared/ui/icon/icon.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

/** Nothing where people may choose. Stands in front of the choices, so that it is heard before them. */
export function LockLine({ locked }: { readonly locked: boolean | undefined }) {
  const m = useWords(optionsMessages);
  if (!locked) return null;
  return (
    <p class="tm-field-card__lock tm-sub tm-line">
      <Icon name="lock" size="xs" />
      {m.locked}
    </p>
  );
}
