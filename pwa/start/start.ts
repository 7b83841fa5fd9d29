// Opens everything the app needs before its first screen: the store, the settings, the address.
import { effect, signal } from '@preact/signals';
import { followSettings, loadSettings, settings } from '../../shared/store/settings.ts';
import { openStore, type Store } from '../../shared/store/store.ts';
import { followAppearance } from '../appearance.ts';
import { newId, now } from '../clock.ts';
import { keepInstallOffer } from '../install-prompt.ts';
import { answersMissing, followScreens } from '../navigation/current-screen.ts';
import { followAddress } from '../navigation/router.ts';
import { afterFirstDraw } from './first-paint.ts';

/** The opened store; null while it opens. */
export const store = signal<Store | null>(null);

/** True if the saved answers could not be read. Nothing is deleted then. */
export const startFailed = signal(false);

/** User Timing: when everything has been read, or could not be; the first view may have come long before. */
const READ_MARK = 'answers-read';

/** So long a start waits for the settings of the databases. */
const PATIENCE_MS = 1000;
const afterPatience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));

function tellFailure(error: unknown): void {
  performance.mark(READ_MARK);
  console.warn('The saved answers could not be read.', error);
  startFailed.value = true;
}

/** Opens the store; may be called again after a failure. */
export async function openSavedAnswers(): Promise<void> {
  try {
    const opened = await openStore({ now, newId, afterFirstDraw });
    // Those outside the databases are in use already; a database that does not answer must not hold up the first view.
    await Promise.race([loadSettings(opened.values).catch(() => undefined), afterPatience()]);
    const use = settings.peek().scope;
    // Only an old log has to be looked at; what does that is not needed for the first view.
    if (use === 'unset' && opened.log.peek().length > 0) (await import('./settle-use.ts')).showUse(opened);
    effect(() => {
      answersMissing.value = opened.health.value.verdict === 'short';
    });
    opened.loaded.then(
      // After the first view: it looks after answers that are saved already.
      () => {
        performance.mark(READ_MARK);
        // Nobody has used an empty log.
        if (use === 'unset' && opened.log.peek().length > 0)
          void import('./settle-use.ts').then(({ settleUse }) => settleUse(opened, use));
        void import('../../shared/store/keep-safe.ts').then(({ keepSafe }) => keepSafe(opened));
      },
      (error: unknown) => {
        opened.close();
        tellFailure(error);
      },
    );
    store.value = opened;
    startFailed.value = false;
  } catch (error) {
    tellFailure(error);
  }
}

/** Starts the app's effects. They live as long as the page. */
export function start(): void {
  keepInstallOffer();
  followAppearance();
  followAddress(new AbortController().signal);
  followSettings(new AbortController().signal);
  followScreens();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    const opened = store.value;
    void opened?.refresh().catch(() => undefined); // unreadable now: the next write or visit tells
    void opened?.retry();
  });
  void openSavedAnswers();
}
