// Closing a round for good: only with five answers or more, and only after a question.
import { useState } from 'preact/hooks';
import { LEAST_ANSWERS } from '../../../shared/core/staff-check/groups.ts';
import type { Counter } from '../../../shared/core/staff-check/roll-up.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { closeRound } from '../../../shared/store/staff-check/course.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Dialog } from '../../../shared/ui/dialog/dialog.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import type { OpenRound } from './use-rounds.ts';

export function Close({ open, counter }: { readonly open: OpenRound; readonly counter: Counter }) {
  const m = useWords(staffCheckMessages).close;
  const { round, rounds, reload } = open;
  const [asking, setAsking] = useState(false);
  const close = async () => {
    setAsking(false);
    await closeRound(rounds, round.id, today());
    await reload();
    scrollTo(0, 0);
  };
  if (counter.answered < LEAST_ANSWERS)
    return (
      <Card title={m.title}>
        <p>{m.few}</p>
      </Card>
    );
  return (
    <Card title={m.title}>
      <p>{m.text}</p>
      {today() <= round.due && <p>{m.early}</p>}
      <Button wide kind="secondary" onClick={() => setAsking(true)}>
        {m.go}
      </Button>
      <Dialog
        open={asking}
        title={m.ask}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {m.cancel}
            </Button>
            <Button onClick={() => void close()}>{m.go}</Button>
          </>
        }
      >
        <p>{m.text}</p>
        {today() <= round.due && <p>{m.early}</p>}
      </Dialog>
    </Card>
  );
}
