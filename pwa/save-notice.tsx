// Says at once when answers are not saved or cannot be kept here: what happened, what is safe, and what to do.
import { useEffect, useState } from 'preact/hooks';
import { frameMessages } from '../shared/i18n/frame.ts';
import { useStore } from '../shared/store/use-store.ts';
import { Button } from '../shared/ui/button/button.tsx';
import { Notice } from '../shared/ui/notice/notice.tsx';
import { useWords } from '../shared/ui/use-words.ts';
import { currentScreen } from './navigation/current-screen.ts';
import { hrefWith } from './navigation/router.ts';
import { isSecure } from './start/secure.ts';

type Kind = 'not-kept' | 'waiting' | 'unread' | 'not-saved' | 'not-secure';

/** Every start waits for its storage a moment; nobody needs to hear of that before it has lasted so long. Milliseconds */
const WAITING_MS = 2000;

/** True once the storage, or a part of it, has been silent for longer than a start takes. */
function useIsSilent(): boolean {
  const store = useStore();
  const isPending = store.storage.value === 'pending' || store.saveState.value === 'unread';
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    if (!isPending) return undefined;
    const timer = setTimeout(() => setSilent(true), WAITING_MS);
    return () => clearTimeout(timer);
  }, [isPending]);
  return isPending && isSilent;
}

function useKind(): Kind | null {
  const store = useStore();
  const isSilent = useIsSilent();
  const storage = store.storage.value;
  if (storage === 'blocked') return 'not-kept';
  if (isSilent) return storage === 'pending' ? 'waiting' : 'unread';
  if (store.saveState.value === 'not-saved') return 'not-saved';
  return !isSecure() && currentScreen.value?.route.pattern === '' ? 'not-secure' : null;
}

export function SaveNotice() {
  const m = useWords(frameMessages);
  const store = useStore();
  const kind = useKind();
  if (kind === null) return null;
  const words = {
    'not-kept': { title: m.notKeptTitle, text: m.notKept, todo: m.notKeptTodo },
    waiting: { title: m.waitingTitle, text: m.waiting, todo: m.waitingTodo },
    unread: { title: m.unreadTitle, text: m.unread, todo: '' },
    'not-saved': { title: m.notSavedTitle, text: m.notSaved, todo: '' },
    'not-secure': { title: m.notSecureTitle, text: m.notSecure, todo: m.notSecureTodo },
  }[kind];
  const hasAnswers = store.log.value.length > 0;
  const retries = kind === 'not-saved' || (kind === 'waiting' && store.saveState.value !== 'saved');
  const canSave = kind !== 'not-secure' && hasAnswers;
  return (
    <Notice
      kind={kind === 'not-secure' ? 'info' : 'todo'}
      role={kind === 'not-saved' ? 'alert' : 'status'}
      title={words.title}
      actions={
        (retries || canSave) && (
          <>
            {retries && (
              <Button size="small" onClick={() => void store.retry()}>
                {m.retry}
              </Button>
            )}
            {canSave && (
              <Button size="small" kind="secondary" href={hrefWith(['exchange'], { side: 'send' })}>
                {m.toFile}
              </Button>
            )}
          </>
        )
      }
    >
      <p>{words.text}</p>
      {words.todo !== '' && <p>{words.todo}</p>}
    </Notice>
  );
}
