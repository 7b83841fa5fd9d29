// Taking in may last seconds: how far it is, the way to stop it, and what came of it.
import { useState } from 'preact/hooks';
import type { Problem as ProblemFacts, Result } from '../../../shared/core/errors.ts';
import type { WatchOptions } from '../../../shared/store/exchange-type.ts';

/** Work that is under way. */
export type Busy = { readonly done: number; readonly total: number; readonly abort: AbortController };

export type Taking = {
  /** null: nothing is under way */
  readonly busy: Busy | null;
  readonly problem: ProblemFacts | null;
  /** Runs `work`; a second call while it is under way does nothing. */
  run<T>(work: (watch: WatchOptions) => Promise<Result<T>>, onDone: (value: T) => void): Promise<void>;
};

export function useTaking(): Taking {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  return {
    busy,
    problem,
    async run(work, onDone) {
      if (busy) return;
      const abort = new AbortController();
      const onProgress = (done: number, total: number) => setBusy({ done, total, abort });
      setProblem(null);
      setBusy({ done: 0, total: 1, abort });
      const result = await work({ signal: abort.signal, onProgress });
      setBusy(null);
      if (result.ok) onDone(result.value);
      else setProblem(result.problem);
    },
  };
}
