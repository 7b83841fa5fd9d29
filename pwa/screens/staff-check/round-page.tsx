// One round, whatever its phase: the key first, then collecting, then the results, then what is left.
import { Collecting } from './collecting.tsx';
import { KeyStep } from './key-step.tsx';
import { Results } from './results.tsx';
import type { OpenRound } from './use-rounds.ts';

export function RoundPage({ open }: { readonly open: OpenRound }) {
  switch (open.round.phase) {
    case 'preparing':
      return <KeyStep open={open} />;
    case 'open':
      return <Collecting open={open} />;
    default:
      return <Results open={open} />;
  }
}
