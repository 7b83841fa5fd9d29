// The last import, and one button that takes it back.
import { useEffect, useState } from 'preact/hooks';
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf } from '../../exchange.ts';
import { Problem } from './problem.tsx';

export function UndoImport({ when }: { readonly when: (at: number) => string }) {
  const m = useWords(exchangeMessages);
  const store = useStore();
  const exchange = exchangeOf(store);
  const [last, setLast] = useState<{ readonly at: number; readonly records: number } | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<ProblemFacts | null>(null);
  useEffect(() => {
    void exchange.lastImport().then(setLast, () => setLast(null));
  }, [store.log.value]);
  const undo = async () => {
    const result = await exchange.undoImport();
    setProblem(result.ok ? null : result.problem);
    setSaid(result.ok ? m.undone({ n: result.value.restored }) : '');
    if (result.ok) setLast(null);
  };
  return (
    <div class="tm-stack" data-gap="2">
      {last && (
        <>
          <p class="tm-sub">{m.lastImport({ at: when(last.at), n: last.records })}</p>
          <TextLink icon="undo" onClick={() => void undo()}>
            {m.undo}
          </TextLink>
        </>
      )}
      {problem && <Problem problem={problem} />}
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
