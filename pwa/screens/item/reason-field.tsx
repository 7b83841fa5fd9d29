// Why an item is 対象外: one line for whoever reads it later.
import { useLayoutEffect } from 'preact/hooks';
import { path } from '../../../shared/core/log/path.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';
import { PLAN } from '../../plan.ts';

/** @param focus whether to write there at once */
export function ReasonField({ id, focus }: { readonly id: string; readonly focus?: boolean }) {
  const m = useWords(itemMessages);
  const stored = useStoredText(path.answer(PLAN, id, 'reason'));
  useLayoutEffect(() => {
    if (focus) document.getElementById('reason')?.focus();
  }, []);
  return <TextField id="reason" label={m.reasonLabel} hint={m.reasonHint} maxLength={200} {...stored} />;
}
