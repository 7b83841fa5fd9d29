// What a look into a carrier has found, in sentences: new ones, those on their way, those in a cloud, and what is not ours.
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { inbox } from '../../carriers/inbox.ts';
import { countAnswers } from './into-rounds.ts';
import { RoundLines } from './round-lines.tsx';
import type { Looks } from './use-looks.ts';

export function Findings({ looks }: { readonly looks: Looks }) {
  const m = useWords(waysMessages);
  const { last, live, look } = looks;
  if (!last) return <StatusLine icon="clock">{m.working}</StatusLine>;
  const n = countAnswers(last.objects);
  const total = countAnswers(inbox.value);
  const arriving = last.arriving.size - last.damaged.length;
  const notes = [
    arriving > 0 && m.arriving({ n: arriving }),
    last.damaged.length > 0 && m.damaged({ n: last.damaged.length }),
    last.copies > 0 && m.copies({ n: last.copies }),
    last.ignored > 0 && m.ignored({ n: last.ignored }),
    last.more && m.more,
  ].filter((note) => note !== false);
  return (
    <>
      <StatusLine icon={last.stopped ? 'info' : n > 0 ? 'check' : 'clock'}>
        {last.stopped ? m.trouble : n > 0 ? m.found({ n }) : m.none}
      </StatusLine>
      {total > 0 && <p>{m.total({ n: total })}</p>}
      {total > 0 && <RoundLines look={last} />}
      {last.cloud.length > 0 && (
        <div>
          <p class="tm-strong">{m.cloud.title({ n: last.cloud.length })}</p>
          <p>{m.cloud.text}</p>
          <p class="tm-sub">{m.cloud.slow}</p>
        </div>
      )}
      {notes.length > 0 && <Bullets items={notes} />}
      <p class="tm-sub">{live ? m.live : m.notLive}</p>
      <Button kind="secondary" onClick={look}>
        {m.look}
      </Button>
    </>
  );
}
