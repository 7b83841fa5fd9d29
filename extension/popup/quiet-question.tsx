// Asked once, after a kind of card was left alone for weeks: shall it be quieter?
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Button, Buttons } from '../../shared/ui/button/button.tsx';
import { Note } from '../../shared/ui/panel/panel.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { send } from '../messages/send.ts';

export function QuietQuestion() {
  const m = useWords(popupMessages);
  const answer = (quieter: boolean) => void send('quiet/answer', { quieter });
  return (
    <Note title={m.quietQuestion}>
      <p>{m.quietText}</p>
      <Buttons>
        <Button size="small" kind="secondary" onClick={() => answer(true)}>
          {m.quietYes}
        </Button>
        <Button size="small" kind="text" onClick={() => answer(false)}>
          {m.quietNo}
        </Button>
      </Buttons>
    </Note>
  );
}
