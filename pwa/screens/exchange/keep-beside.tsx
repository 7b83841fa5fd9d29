// The offer that changes nothing: the file's answers are kept in a plan of their own, to be looked at later.
import { useEffect, useRef } from 'preact/hooks';
import { success } from '../../../shared/core/errors.ts';
import { beside } from '../../../shared/core/exchange/care.ts';
import { importMessages } from '../../../shared/i18n/import.ts';
import type { ImportPreview, WatchOptions } from '../../../shared/store/exchange-type.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf } from '../../exchange.ts';
import { PLAN } from '../../plan-in-use.ts';
import { Problem } from './problem.tsx';
import { Stoppable } from './stoppable.tsx';
import { useTaking } from './use-taking.ts';

/** How an import ended: changes were taken in, or the file was put beside. */
export type Done = { readonly added: number; readonly kept: boolean };

type KeepProps = { readonly preview: ImportPreview; readonly onDone: (done: Done) => void };

export function KeepBeside({ preview, onDone }: KeepProps) {
  const m = useWords(importMessages);
  const store = useStore();
  const { busy, problem, run } = useTaking();
  const stop = useRef(busy?.abort);
  stop.current = busy?.abort;
  // Whoever leaves the screen in the middle has not said yes.
  useEffect(() => () => stop.current?.abort(), []);
  const keep = async (watch: WatchOptions) => {
    const all = [...preview.records, ...preview.others];
    const records = beside(store.log.value, all, { plan: PLAN, device: preview.device || String(preview.made) });
    const result = await exchangeOf(store).applyImport(preview, { records, edits: [] }, watch);
    // It is beside already.
    return !result.ok && result.problem.code === 'nothing-new' ? success(null) : result;
  };
  return (
    <section class="tm-stack" data-gap="2" aria-labelledby="keep-beside">
      <h2 id="keep-beside" class="tm-h3">
        {m.keepTitle}
      </h2>
      <p class="tm-sub">{m.keepLead}</p>
      {busy ? (
        <Stoppable busy={busy} />
      ) : (
        <Button kind="secondary" wide onClick={() => void run<unknown>(keep, () => onDone({ added: 0, kept: true }))}>
          {m.keep}
        </Button>
      )}
      {problem && <Problem problem={problem} />}
    </section>
  );
}
