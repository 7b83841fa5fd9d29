// Says that a new version waits. Nothing changes until the person asks for it, and not before everything is saved.
import { frameMessages } from '../../shared/i18n/frame.ts';
import { useStore } from '../../shared/store/use-store.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

/** @param applyUpdate changes to it */
export function UpdateNotice({ applyUpdate }: { readonly applyUpdate: () => void }) {
  const m = useWords(frameMessages);
  const store = useStore();
  const changeOver = async () => {
    if (store.saveState.value !== 'saved' && !(await store.retry())) return;
    applyUpdate();
  };
  return (
    <Notice
      role="status"
      title={m.updateTitle}
      actions={
        <Button size="small" kind="secondary" onClick={() => void changeOver()}>
          {m.updateNow}
        </Button>
      }
    >
      <p>{m.update}</p>
    </Notice>
  );
}
