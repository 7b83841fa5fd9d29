// A shared list in use: exchange, devices, what the others changed, its key, and how to stop.
import { useState } from 'preact/hooks';
import { shortName } from '../../../shared/core/team/company-card.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { Dialog } from '../../../shared/ui/dialog/dialog.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { MAX_NAME_BYTES } from '../../carriers/segment-note.ts';
import { keepTeam, type Team } from '../../carriers/team.ts';
import { href } from '../../navigation/router.ts';
import { Devices } from './devices.tsx';
import { ExchangeCard } from './exchange-card.tsx';
import { KeyKeep } from './key-keep.tsx';
import { NameForm } from './name-form.tsx';
import { NewKeyDialog } from './new-key.tsx';
import { Recent } from './recent.tsx';
import { SaveCompanyFile } from './save-company-file.tsx';
import { useDevices } from './use-devices.ts';

export function TeamOn({ part }: { readonly part: Team }) {
  const m = useWords(teamMessages);
  const { values } = useStore();
  const devices = useDevices(part) ?? [];
  const [asked, setAsked] = useState<'stop' | 'key' | null>(null);
  const [said, setSaid] = useState('');
  const close = () => setAsked(null);
  const rename = (name: string) =>
    void keepTeam(values, { ...part, name: shortName(name, MAX_NAME_BYTES) }).then(
      () => setSaid(m.renamed),
      () => setSaid(m.notStarted),
    );
  return (
    <>
      {part.closed > 0 && (
        <Notice
          kind="todo"
          role="alert"
          title={m.closed.title}
          level={2}
          actions={<Button href={href('team', 'join')}>{m.closed.join}</Button>}
        >
          <p>{m.closed.text}</p>
          <p>{m.closed.next}</p>
        </Notice>
      )}
      {part.isKept ? part.closed === 0 && <ExchangeCard /> : <KeyKeep part={part} />}
      <Devices part={part} devices={devices} />
      <Recent devices={devices} />
      <Details summary={m.key.again}>
        <div class="tm-stack" data-gap="3">
          <Button wide kind="secondary" icon="printer" href={href('team', 'card')}>
            {m.key.print}
          </Button>
          <SaveCompanyFile part={part} onSaved={() => keepTeam(values, { ...part, isKept: true })} />
        </div>
      </Details>
      <Details summary={m.rename}>
        <NameForm name={part.name} action={m.rename} onName={rename} />
        <StatusLine>{said}</StatusLine>
      </Details>
      <Card title={m.newKey.title}>
        <p>{m.newKey.text}</p>
        <Button kind="secondary" wide icon="key" onClick={() => setAsked('key')}>
          {m.newKey.title}
        </Button>
      </Card>
      <Button kind="text" onClick={() => setAsked('stop')}>
        {m.stop.go}
      </Button>
      <NewKeyDialog open={asked === 'key'} title={m.newKey.title} shutOut={[]} onClose={close} />
      <Dialog
        open={asked === 'stop'}
        title={m.stop.ask}
        onClose={close}
        actions={
          <>
            <Button kind="secondary" onClick={close}>
              {m.shutOut.cancel}
            </Button>
            <Button kind="warn" onClick={() => void keepTeam(values, null)}>
              {m.stop.go}
            </Button>
          </>
        }
      >
        <p>{m.stop.text}</p>
        <p>{m.stop.key}</p>
      </Dialog>
    </>
  );
}
