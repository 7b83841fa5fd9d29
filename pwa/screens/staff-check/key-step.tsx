// Before the first invitation: the key on paper and in a locked file. Neither can be left out.
import { useState } from 'preact/hooks';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { keyFile } from '../../../shared/store/staff-check/key-file.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { CheckRow } from '../../../shared/ui/check-row/check-row.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { go, href } from '../../navigation/router.ts';
import { SaveLockedFile } from './locked-file.tsx';
import type { OpenRound } from './use-rounds.ts';

/** Saves the locked file; also used to hand a round over. */
export function SaveKeyFile({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages).key;
  const { round, rounds, reload } = open;
  const noteSaved = async () => {
    await rounds.change(round.id, (one) => ({ ...one, kept: { ...one.kept, file: true } }));
    await reload();
  };
  return (
    <SaveLockedFile
      name={m.fileName({ day: round.due })}
      words={m}
      lock={(passphrase) => keyFile(round, passphrase)}
      onSaved={noteSaved}
    />
  );
}

export function KeyStep({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages).key;
  const { round, rounds, reload } = open;
  const [tried, setTried] = useState(false);
  const { paper, file } = round.kept;
  const missing = [...(paper ? [] : [m.paper]), ...(file ? [] : [m.theFile])];
  const next = async () => {
    // A tick may still be on its way to the screen: what counts is what is stored.
    const kept = (await rounds.get(round.id))?.kept ?? round.kept;
    setTried(true);
    if (!kept.paper || !kept.file) return reload();
    await rounds.change(round.id, (one) => ({ ...one, phase: 'open' }));
    go(href('staff', round.id, 'invite'), 'replace');
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
        <p>{m.why}</p>
      </div>
      <Card title={m.paperTitle}>
        <Button wide icon="printer" href={href('staff', round.id, 'card')}>
          {m.print}
        </Button>
        <p class="tm-strong">{m.printed}</p>
        <CheckRow
          label={m.printedYes}
          checked={paper}
          onChange={(on) =>
            void rounds.change(round.id, (one) => ({ ...one, kept: { ...one.kept, paper: on } })).then(reload)
          }
        />
      </Card>
      <Card title={m.fileTitle}>{file ? <StatusLine>{m.fileDone}</StatusLine> : <SaveKeyFile open={open} />}</Card>
      <div class="tm-stack" data-gap="2">
        <Button wide onClick={() => void next()}>
          {m.done}
        </Button>
        <StatusLine icon="alert">{tried && missing.map((what) => m.notYet({ what })).join(' ')}</StatusLine>
      </div>
    </div>
  );
}
