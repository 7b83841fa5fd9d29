// The shared list of this device for the screens: read when one opens, also after another page has changed it.
import { useEffect } from 'preact/hooks';
import { useStore } from '../../../shared/store/use-store.ts';
import { readAgain, type Team, team } from '../../carriers/team.ts';

/** undefined until it is read; null: this device has no part in one. */
export function useTeam(): Team | null | undefined {
  const { values } = useStore();
  useEffect(() => void readAgain(values), [values]);
  return team.value;
}
