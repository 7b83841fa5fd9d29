// What each database held before and holds now, counted by reading it. Folded away unless something is left.
import { useId } from 'preact/hooks';
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import type { Erasure, Holding } from '../../../shared/store/erase.ts';
import { Table } from '../../../shared/ui/chart/table.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

export function Proof({ erasure }: { readonly erasure: Erasure }) {
  const m = useWords(settingsMessages);
  const id = useId();
  const count = (holding: Holding, what: 'records' | 'snapshots') => (holding ? holding[what] : m.proofUnknown);
  const now = (holding: Holding) => (holding ? holding.records + holding.snapshots : m.proofUnknown);
  const nameOf = (name: string) => wordsOf<string>(m.stores, name) ?? name;
  return (
    <Details summary={m.proofDetails} open={!erasure.complete}>
      <p id={id} class="tm-sub">
        {m.proof}
      </p>
      <Table
        labelledBy={id}
        table={{
          head: [m.proofName, m.proofBefore, m.proofSnapshots, m.proofAfter],
          rows: erasure.databases.map(({ name, before, after }) => [
            nameOf(name),
            count(before, 'records'),
            count(before, 'snapshots'),
            now(after),
          ]),
        }}
      />
    </Details>
  );
}
