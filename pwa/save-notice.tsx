// Says at once when answers are not saved, what is safe, and what to do.
import { frameMessages } from '../shared/i18n/frame.ts';
import { useStore } from '../shared/store/use-store.ts';
import { Button } from '../shared/ui/button/button.tsx';
import { Notice } from '../shared/ui/notice/notice.tsx';
import { useWords } from '../shared/ui/use-words.ts';
import { href } from './navigation/router.ts';

export function SaveNotice() {
  const m = useWords(frameMessages);
  const store = useStore();
  if (store.saveState.value !== 'not-saved') return null;
  return (
    <Notice
      kind="todo"
      role="alert"
      title={m.notSavedTitle}
      actions={
        <>
          <Button size="small" onClick={() => void store.retry()}>
            {m.retry}
          </Button>
          <Button size="small" kind="secondary" href={href('exchange')}>
            {m.toFile}
          </Button>
        </>
      }
    >
      <p>{m.notSaved}</p>
    </Notice>
  );
}
