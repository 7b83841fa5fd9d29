// Before the browser asks: what comes, what to press, what is looked at. Then the folder, chosen or dropped on the page.
import { useLayoutEffect, useState } from 'preact/hooks';
import { droppedFolder, pickFolder } from '../../../shared/carrier/folder-permission.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { rememberFolder } from '../../carriers/folder-in-use.ts';

export function FolderChoice() {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const [said, setSaid] = useState('');

  const choose = async (asked: Promise<FileSystemDirectoryHandle | null>, otherwise = '') => {
    const handle = await asked.catch(() => null);
    if (handle) await rememberFolder(values, handle);
    else setSaid(otherwise);
  };

  // Before it is painted: what says that a folder can be dropped here must be true at once.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        void choose(droppedFolder(event.dataTransfer?.items), m.before.notFolder);
      },
      { signal },
    );
    return () => stop.abort();
  }, [values, m]);

  return (
    <>
      <Card title={m.before.title}>
        <Steps items={[m.before.need, m.before.choose, m.before.allow, m.before.every]} />
        <p class="tm-sub">{m.before.once}</p>
        <p class="tm-sub">{m.before.note}</p>
        <Bullets items={[m.before.what, m.before.writes]} />
      </Card>
      <div class="tm-stack" data-gap="2">
        <Button wide icon="file" onClick={() => void choose(pickFolder())}>
          {m.before.go}
        </Button>
        <p class="tm-sub">{m.before.drop}</p>
        <StatusLine icon="info">{said}</StatusLine>
      </div>
    </>
  );
}
