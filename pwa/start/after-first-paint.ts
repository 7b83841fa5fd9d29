// What every visit does once its first view is on the way: it counts, and it keeps the app on the device.
import { registerOffline } from '../offline/register.ts';
import { countVisit } from '../visits.ts';

/** Called once per page. Both ask the browser for storage, which can take longer than the first view itself. */
export function goOn(): void {
  countVisit();
  void registerOffline();
}
