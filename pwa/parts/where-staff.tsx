// A part of the staff check on a screen that is no part of it: who has no round on this device loads nothing of it.
import { useEffect, useState } from 'preact/hooks';
import { Later, type LaterPart } from './later.tsx';

/** The name in shared/store/staff-check/rounds-database.ts, which these screens must not load. */
const STAFF_DATABASE = 'telemamori-staff-check';

type WhereStaffProps<P> = { readonly load: () => Promise<LaterPart<P>>; readonly props: P };

/** Asks the browser first whether there is any round on this device at all. */
export function WhereStaff<P extends object>({ load, props }: WhereStaffProps<P>) {
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    void names().then(
      (all) => setIsUsed(all.includes(STAFF_DATABASE)),
      () => undefined, // a browser that does not list them gets no such part
    );
  }, []);
  return isUsed ? <Later load={load} props={props} /> : null;
}
