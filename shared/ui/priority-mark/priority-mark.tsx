// ◎ ○ as drawings, with the word for those who listen ("double circle" would tell them nothing).
import './priority-mark.css';
import type { Priority } from '../../core/item.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { useWords } from '../use-words.ts';

export type PriorityMarkProps = {
  readonly priority: Priority;
  /** the word stands beside it, so it must not be heard twice */
  readonly silent?: boolean | undefined;
};

export function PriorityMark({ priority, silent }: PriorityMarkProps) {
  const words = useWords(uiMessages);
  return (
    <span class="tm-priority-mark" data-priority={priority}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {priority === 'none' ? <path d="M12 6v12M6 12h12" /> : <circle cx="12" cy="12" r="9.5" />}
        {priority === 'high' && <circle cx="12" cy="12" r="4.8" />}
      </svg>
      {!silent && <span class="tm-vh">{words.priority[priority]}</span>}
    </span>
  );
}
