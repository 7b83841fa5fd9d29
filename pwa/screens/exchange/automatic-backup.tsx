// When everything was last in a file, and, where the browser can, a file that is kept up to date by itself.
import { useState } from 'preact/hooks';
import type { Problem as ProblemFacts, Result } from '../../../shared/core/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMoment } from '../../../shared/i18n/format.ts';
import type { Backup } from '../../../shared/store/backup.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { backup } from '../../exchange.ts';
import { Problem } from './problem.tsx';

const FILE_NAME = 'telemamori.telemamori.json';

function Kept({ opened }: { readonly opened: Backup }) {
  const m = useWords(exchangeMessages);
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  const { file, fileName, savedAt } = opened.state.value;
  const at = savedAt > 0 ? formatMoment(savedAt, now(), locale.value) : '';
  const run = (work: Promise<Result<true>>) =>
    void work.then((result) => setProblem(result.ok ? null : result.problem));
  const waiting = opened.unsaved.value;
  return (
    <div class="tm-stack" data-gap="3">
      <StatusLine icon={at ? 'check' : 'info'}>
        {file === 'on' && at ? m.backupOn({ name: fileName, at }) : at ? m.lastFile({ at }) : m.noFile}
      </StatusLine>
      {waiting > 0 && <p class="tm-sub">{m.unsavedChanges({ n: waiting })}</p>}
      {file !== 'unsupported' && (
        <>
          <h3>{m.backupTitle}</h3>
          <p class="tm-sub">{m.backupLead}</p>
          <Buttons>
            {file === 'ask' && <Button onClick={() => run(opened.allowFile())}>{m.backupAllow}</Button>}
            <Button kind="secondary" onClick={() => run(opened.chooseFile(FILE_NAME))}>
              {m.backupChoose}
            </Button>
            {file !== 'none' && (
              <Button kind="text" onClick={() => void opened.stop()}>
                {m.backupStop}
              </Button>
            )}
          </Buttons>
        </>
      )}
      {problem && <Problem problem={problem} />}
    </div>
  );
}

export function AutomaticBackup() {
  const opened = backup.value;
  return opened && <Kept opened={opened} />;
}
