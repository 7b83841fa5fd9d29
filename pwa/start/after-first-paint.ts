// What every visit does after its first view: it counts the visit, and keeps the app on the device. How screens are printed comes
// with it.
import { keepOffline } from '../offline/offline-copy.ts';
import { countVisit } from '../visits.ts';
import './print.css';

/** Called once per page. Both ask the browser for storage, which can take longer than the first view itself. */
export function startBackgroundTasks(): void {
  countVisit();
  // Where site data are blocked even asking for the worker throws. Then the app opens only with a network.
  keepOffline().catch((error: unknown) => console.warn('The app cannot be kept on this device.', error));
}
