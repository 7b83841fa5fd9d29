// The devices of the shared list, read again after each exchange.
import { useEffect, useState } from 'preact/hooks';
import { companyKey } from '../../../shared/carrier/segment.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import type { Team } from '../../carriers/team.ts';
import { devicesOf, keptSegments, type SeenDevice } from '../../carriers/team-segments.ts';
import { told } from '../../carriers/team-ways.ts';

/** Null until they are read. */
export function useDevices(part: Team): readonly SeenDevice[] | null {
  const { values } = useStore();
  const [devices, setDevices] = useState<readonly SeenDevice[] | null>(null);
  const said = told.value;
  useEffect(() => {
    let gone = false;
    const read = async () => devicesOf(await keptSegments(values, (await companyKey(part.secret)).id));
    void read().then(
      (found) => gone || setDevices(found),
      () => gone || setDevices([]), // no secure context: no key could be made here either
    );
    return () => {
      gone = true;
    };
  }, [values, part.secret, said]);
  return devices;
}
