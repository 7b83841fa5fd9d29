// Today no card opens; the list is here all the same.
import { cardMessages } from '../../shared/i18n/card.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Note } from '../../shared/ui/panel/panel.tsx';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { send } from '../messages/send.ts';
import type { Picked } from './picked.ts';

export function Paused({ shown, onLook }: { readonly shown: Picked; readonly onLook: (picked: Picked) => void }) {
  const m = useWords(popupMessages);
  const { phases } = useWords(cardMessages);
  return (
    <div class="tm-stack">
      <Note icon="pause" title={m.pausedTitle}>
        <p>{m.pausedText}</p>
      </Note>
      <Button kind="secondary" wide icon="undo" onClick={() => void send('pause/today', { paused: false })}>
        {m.resume}
      </Button>
      <Rows>
        <Row
          lead={<RowIcon icon="list" />}
          title={m.listOf({ phase: phases[shown.phase] })}
          sub={m.always}
          onClick={() => onLook(shown)}
        />
      </Rows>
    </div>
  );
}
