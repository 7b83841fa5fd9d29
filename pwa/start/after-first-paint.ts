// What every visit does after its first view: it counts the visit, and keeps the app on the device. How screens are printed comes
// with it.
import { keepWhenQuiet } from '../offline/when-quiet.ts';
import { followOpenedFiles } from '../opened-files.ts';
import { countVisit } from '../visits.ts';
import printed from './print.css?inline';
import { store } from './start.ts';

/** A device with a part in a shared list, and no other, loads what exchanges it. */
function followTeam(): void {
  const stop = store.subscribe((opened) => {
    if (!opened) return;
    queueMicrotask(() => stop());
    const follow = async (): Promise<void> => {
      await opened.loaded;
      if ((await opened.values.readValue('team')) === undefined) return;
      await (await import('../carriers/team-moments.ts')).followMoments(opened);
    };
    follow().catch(() => undefined); // the page of the shared list tells what does not work
  });
}

/** As a sheet of the script: a file of styles for this alone would be named, and waited for, at every start. */
function stylePrint(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printed);
  document.adoptedStyleSheets.push(sheet);
}

/** Called once per page. They ask the browser for storage, which can take longer than the first view itself. */
export function startBackgroundTasks(): void {
  stylePrint();
  countVisit();
  followTeam();
  followOpenedFiles();
  // Where site data are blocked even asking for the worker throws. Then the app opens only with a network.
  keepWhenQuiet().catch((error: unknown) => console.warn('The app cannot be kept on this device.', error));
}
