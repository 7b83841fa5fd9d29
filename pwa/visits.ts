// How often the app was opened on this device, and whether the line about installing was sent away. Tells nobody.
import { fieldsOf } from '../shared/core/parse.ts';

const KEY = 'telemamori-visits';
const THIS_VISIT = 'telemamori-visit';

type Visits = { readonly count: number; readonly dismissed: boolean };

function read(): Visits {
  try {
    const { count, dismissed } = fieldsOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return { count: Number.isSafeInteger(count) ? Number(count) : 0, dismissed: dismissed === true };
  } catch {
    // Storage blocked or damaged: then there is never a line.
    return { count: 0, dismissed: true };
  }
}

function write(visits: Visits): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(visits));
  } catch {
    // It is counted again next time, no harm.
  }
}

/** Counts this visit: once per tab, so that a reload is none. */
export function countVisit(): void {
  try {
    if (sessionStorage.getItem(THIS_VISIT)) return;
    sessionStorage.setItem(THIS_VISIT, '1');
  } catch {
    return;
  }
  const visits = read();
  write({ ...visits, count: visits.count + 1 });
}

/** From the third visit on, until it is sent away. */
export function mayOfferInstall(): boolean {
  const { count, dismissed } = read();
  return count >= 3 && !dismissed;
}

/** The line never comes back on this device. */
export const dismissInstall = (): void => write({ ...read(), dismissed: true });
