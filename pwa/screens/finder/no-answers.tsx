// Shown where a page needs answers that are not given yet.
import type { QuestionId } from '../../../shared/core/method.ts';
import { finderMessages } from '../../../shared/i18n/finder.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export function NoAnswers({ next }: { readonly next: QuestionId }) {
  const m = useWords(finderMessages);
  return (
    <div class="tm-stack">
      <h1>{m.noResultTitle}</h1>
      <p>{m.noResult}</p>
      <Button href={href('finder', next)}>{m.startAgain}</Button>
    </div>
  );
}
