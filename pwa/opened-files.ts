// Files that the system opens with the installed app (file handler): a double click on a sealed answer.
// https://developer.mozilla.org/docs/Web/API/LaunchQueue
import type { OpenedFile } from './screens/staff-check/opened-files.ts';

type Launch = { readonly files?: readonly OpenedFile[] };
type WithQueue = { readonly launchQueue?: { readonly setConsumer: (consumer: (launch: Launch) => void) => void } };

/** Takes the files with which the app was started, and those that are opened while it runs. */
export function followOpenedFiles(): void {
  (globalThis as WithQueue).launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0)
      void import('./screens/staff-check/opened-files.ts').then(({ showOpened }) => showOpened(files));
  });
}
