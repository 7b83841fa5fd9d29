// Another plan's answers beside ours: what is ticked becomes an answer of this device, everything else stays.
import { useMemo } from 'preact/hooks';
import { rowsBeside } from '../../../shared/core/exchange/care.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview } from '../../../shared/store/exchange-type.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf } from '../../exchange.ts';
import { useChangeNames } from '../../parts/change-names/use-change-names.ts';
import { PLAN } from '../../plan-in-use.ts';
import { ChangeGroups } from './change-groups.tsx';
import type { Done } from './keep-beside.tsx';
import { Problem } from './problem.tsx';
import { TakeBar } from './take-bar.tsx';
import { useTaking } from './use-taking.ts';
import { useTicks } from './use-ticks.ts';

export type ImportCompareProps = {
  readonly preview: ImportPreview;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
};

export function ImportCompare({ preview, onDone, onCancel }: ImportCompareProps) {
  const m = useWords(importMessages);
  const store = useStore();
  const names = useChangeNames();
  const { busy, problem, run } = useTaking();
  const { other: from } = preview.whose;
  const rows = useMemo(
    () => rowsBeside(store.log.value, preview.others, { from, to: PLAN, now: store.now() }),
    [preview, store.log.value],
  );
  const { ticked, onTick } = useTicks(new Set());
  const take = () => {
    const edits = rows.flatMap(({ path, theirs }) =>
      ticked.has(path) && theirs !== undefined ? [{ path, value: theirs }] : [],
    );
    return run(
      (watch) => exchangeOf(store).applyImport(preview, { records: [], edits }, watch),
      ({ added }) => onDone({ added, kept: false }),
    );
  };
  return (
    <div class="tm-sections tm-import">
      <div class="tm-stack" data-gap="2">
        <h1>{m.compareTitle}</h1>
        <p>{rows.length > 0 ? m.compareLead : m.compareNone}</p>
      </div>
      <ChangeGroups
        name="compare"
        rows={rows.map((row) => ({ ...row, conflict: false }))}
        names={names}
        devices={{ file: preview.device }}
        ticked={ticked}
        onTick={onTick}
      />
      {problem && <Problem problem={problem} />}
      <TakeBar count={ticked.size} busy={busy} onTake={() => void take()} onCancel={onCancel} />
    </div>
  );
}
