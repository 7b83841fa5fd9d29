// A folder in use: its permission, what was found, what waits to be sent, and how to stop.
import { useEffect, useState } from 'preact/hooks';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { type FolderInUse, folderInUse, reopenFolder, stopFolder } from '../../carriers/folder-in-use.ts';
import { sendWaiting, waiting, waitingFor } from '../../carriers/outbox.ts';
import { Findings } from './findings.tsx';
import { FolderGone } from './folder-gone.tsx';
import { PackOffer } from './pack-offer.tsx';
import { useLooks } from './use-looks.ts';

export function FolderView({ inUse }: { readonly inUse: FolderInUse }) {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const { handle, carrier, state } = inUse;
  const looks = useLooks(state === 'granted' ? carrier : null);
  const [sent, setSent] = useState(0);
  const stopped = looks.last?.stopped?.kind;

  useEffect(() => {
    void (state === 'granted'
      ? sendWaiting(values, 'folder', carrier).then(({ there }) => setSent(there.length))
      : waitingFor(values, 'folder'));
  }, [values, inUse]);
  useEffect(() => {
    // Taken away while the page was open: the same line as after a restart.
    if (stopped === 'ask' || stopped === 'denied') folderInUse.value = { ...inUse, state: stopped };
  }, [stopped]);

  const n = waiting.value.folder;
  return (
    <>
      {state === 'ask' && (
        <Notice
          kind="todo"
          title={handle.name}
          level={2}
          actions={<Button onClick={() => void reopenFolder()}>{m.ask.line}</Button>}
        >
          <p>{m.ask.text}</p>
        </Notice>
      )}
      {state === 'denied' && (
        <Notice
          kind="todo"
          title={handle.name}
          level={2}
          actions={<Button onClick={() => void reopenFolder()}>{m.ask.line}</Button>}
        >
          <p>{m.denied}</p>
        </Notice>
      )}
      {state === 'granted' && stopped === 'gone' && <FolderGone onLook={looks.look} />}
      {state === 'granted' && stopped !== 'gone' && (
        <Card title={m.chosen({ name: handle.name })}>
          <Findings looks={looks} />
          {sent > 0 && <p>{m.sent({ n: sent })}</p>}
          <PackOffer carrier={carrier} looks={looks} />
        </Card>
      )}
      {n > 0 && (
        <Notice
          kind="todo"
          title={m.waiting.title}
          level={2}
          actions={<Button onClick={() => void reopenFolder()}>{m.waiting.send}</Button>}
        >
          <p>{m.waiting.text({ n })}</p>
        </Notice>
      )}
      <Buttons>
        <Button kind="text" onClick={() => void stopFolder(values)}>
          {m.stop}
        </Button>
      </Buttons>
    </>
  );
}
