// 会社のフォルダー: explained before the browser asks, opened again after a restart, and what is found in it.
import { useEffect } from 'preact/hooks';
import { canPickFolder } from '../../../shared/carrier/folder-permission.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { folderInUse, openFolderInUse } from '../../carriers/folder-in-use.ts';
import { FolderChoice } from './folder-choice.tsx';
import { FolderView } from './folder-view.tsx';
import { ShownPrivacy } from './shown-privacy.tsx';

export function Folder() {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const inUse = folderInUse.value;
  useEffect(() => {
    if (folderInUse.value === undefined) void openFolderInUse(values);
  }, [values]);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.folder.title}</h1>
        <p>{m.folder.text}</p>
      </div>
      {inUse ? (
        // Another folder is another view: nothing of the last one's findings may stay on the screen.
        <FolderView key={inUse.handle.name} inUse={inUse} />
      ) : inUse === null && !canPickFolder() ? (
        <Notice kind="info" title={m.unsupported.title} level={2}>
          <p>{m.unsupported.text}</p>
        </Notice>
      ) : (
        inUse === null && <FolderChoice />
      )}
      <ShownPrivacy words={m.folderPrivacy} end={m.folderPrivacy.consequence} />
    </div>
  );
}
