// What went wrong, what is safe, what to do: one error for people.
import type { Problem as ProblemFacts } from '../../../shared/core/errors.ts';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';

export function Problem({ problem }: { readonly problem: ProblemFacts }) {
  const words = useWords(errorMessages);
  const { what, safe, todo } = words.codes[problem.code];
  return (
    <Notice kind="todo" role="alert" title={what}>
      <p>
        {safe} {todo} {words.detail(problem)}
      </p>
    </Notice>
  );
}
