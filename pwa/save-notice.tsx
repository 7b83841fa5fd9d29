// Says at once when answers are not saved or cannot be kept here: what happened, what is safe, and what to do.
import { frameMessages } from '../shared/i18n/frame.ts';
import { useStore } from '../shared/store/use-store.ts';
import { Button } from '../shared/ui/button/button.tsx';
import { Notice } from '../shared/ui/notice/notice.tsx';
import { useWords } from '../shared/ui/use-words.ts';
import { currentScreen } from './navigation/current-screen.ts';
import { hrefWith } from './navigation/router.ts';
import { isSecure } from './start/secure.ts';

type Kind = 'not-kept' | 'waiting' | 'not-saved' | 'not-secure';

function useKind(): Kind | null {
  const store = useStore();
  const storage = store.storage.value;
  if (storage === 'blocked') return 'not-kept';
  if (storage === 'pending') return 'waiting';
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
