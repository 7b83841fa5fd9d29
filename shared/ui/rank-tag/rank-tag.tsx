// What comes first, as a word: 優先, 次に, 追加. The handbook's ◎ and ○ stay where the handbook is quoted and on paper.
import './rank-tag.css';
import type { Priority } from '../../core/item.ts';
import { uiMessages } from '../../i18n/ui.ts';
import { useWords } from '../use-words.ts';

export function RankTag({ priority }: { readonly priority: Priority }) {
  const words = useWords(uiMessages);
  return (
    <span class="tm-rank-tag" data-priority={priority}>
      {words.rank[priority]}
    </span>
  );
}
