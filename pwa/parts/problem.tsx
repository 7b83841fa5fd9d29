// Something did not load or could not be read: what happened, and one button to try again.
import { frameMessages } from '../../shared/i18n/frame.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

export type ProblemProps = { readonly title: string; readonly text: string; readonly onAgain: () => void };

export function Problem({ title, text, onAgain }: ProblemProps) {
  const m = useWords(frameMessages);
  return (
    <Notice kind="todo" role="alert" title={title} actions={<Button onClick={onAgain}>{m.again}</Button>}>
      <p>{text}</p>
    </Notice>
  );
}
