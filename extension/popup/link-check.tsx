// The way to the link check of the app. The clipboard is read there, and only when its button is pressed.
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { openApp } from '../platform/tabs.ts';

export function LinkCheck() {
  const m = useWords(popupMessages);
  const open = () => void openApp('#/meeting/link').then(() => close());
  return (
    <Rows label={m.linkCheck}>
      <Row lead={<RowIcon icon="search" />} title={m.linkCheck} onClick={open} />
    </Rows>
  );
}
