// The folder was renamed, moved or unplugged: nothing is lost, and another one can be chosen.
import { pickFolder } from '../../../shared/carrier/folder-permission.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { rememberFolder } from '../../carriers/folder-in-use.ts';

export function FolderGone({ onLook }: { readonly onLook: () => void }) {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const choose = async () => {
    const handle = await pickFolder().catch(() => null);
    if (handle) await rememberFolder(values, handle);
  };
  return (
    <Notice
      kind="todo"
      role="alert"
      title={m.gone.title}
      level={2}
      actions={
        <>
          <Button onClick={onLook}>{m.look}</Button>
          <Button kind="secondary" onClick={() => void choose()}>
            {m.gone.choose}
          </Button>
        </>
      }
    >
      <p>{m.gone.text}</p>
      <p>{m.gone.never}</p>
    </Notice>
  );
}
