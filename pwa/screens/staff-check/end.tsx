// Ending a round early, and handing it over. What lies elsewhere is for people to delete.
import { useState } from 'preact/hooks';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { endRound } from '../../../shared/store/staff-check/course.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Dialog } from '../../../shared/ui/dialog/dialog.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { go, href } from '../../navigation/router.ts';
import { SaveKeyFile } from './key-step.tsx';
import type { OpenRound } from './use-rounds.ts';

type Asked = 'end' | 'remove' | null;

export function EndPage({ open }: { readonly open: OpenRound }) {
  const words = useWords(staffCheckMessages);
  const m = words.end;
  const { round, rounds, received, reload } = open;
  const [asked, setAsked] = useState<Asked>(null);
  const isEnded = round.phase === 'ended';
  const act = async () => {
    const what = asked;
    setAsked(null);
    if (what === 'remove') {
      await rounds.remove(round.id);
      go(href('staff'), 'replace');
      return;
    }
    await endRound(rounds, round.id, today());
    await reload();
  };
  return (
    <div class="tm-sections">
      <h1>{m.title}</h1>
      <Card title={words.phases[round.phase]}>
        <p>{isEnded ? m.done : m.auto({ day: formatDay(round.keptUntil, locale.value) })}</p>
        <p class="tm-sub">{m.elsewhere}</p>
        <Button kind="warn" wide icon="trash" onClick={() => setAsked(isEnded ? 'remove' : 'end')}>
          {isEnded ? m.remove : m.early}
        </Button>
        <StatusLine>{isEnded && m.done}</StatusLine>
      </Card>
      {round.privateKey && (
        <Card title={m.handOver}>
          <p>{m.handOverText}</p>
          <Button kind="secondary" wide icon="printer" href={href('staff', round.id, 'card')}>
            {words.key.print}
          </Button>
          <SaveKeyFile open={open} />
        </Card>
      )}
      <Dialog
        open={asked !== null}
        title={asked === 'remove' ? m.removeAsk : m.ask}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button kind="secondary" onClick={() => setAsked(null)}>
              {words.close.cancel}
            </Button>
            <Button kind="warn" onClick={() => void act()}>
              {asked === 'remove' ? m.remove : m.early}
            </Button>
          </>
        }
      >
        <p>{asked === 'remove' ? m.remove : m.confirm({ n: received.length })}</p>
      </Dialog>
    </div>
  );
}
