// Before a method is chosen: say so. An item that somebody asked for is shown all the same.
import { checklistMessages } from '../../../shared/i18n/checklist.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';

export function NoMethod({ level }: { readonly level?: 2 }) {
  const m = useWords(checklistMessages);
  return (
    <EmptyState
      level={level}
      title={m.noMethodTitle}
      icon="list"
      actions={<Button href={href('finder', 'Q1')}>{m.start}</Button>}
    >
      <p>{m.noMethod}</p>
    </EmptyState>
  );
}
