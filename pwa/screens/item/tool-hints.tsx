// Where the same thing is set in Teams, Webex, Zoom and Meet, each leading to that tool's guide.
import { itemDetailWords, TOOL_IDS, toolWords } from '../../../shared/content/index.ts';
import type { ItemId } from '../../../shared/content/items.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { wordsOf } from '../../parts/words-of.ts';

export function ToolHints({ id }: { readonly id: ItemId }) {
  const m = useWords(itemMessages);
  const hints: Readonly<Record<string, string>> = useWords(itemDetailWords)[id].toolHints;
  const tools = TOOL_IDS.filter((tool) => wordsOf(hints, tool));
  if (tools.length === 0) return null;
  return (
    <section>
      <GroupHead title={m.toolSettings} />
      <Rows>
        {tools.map((tool) => (
          <Row
            key={tool}
            href={href('meeting', 'tool', tool)}
            title={toolWords[tool].get(locale.value).name}
            sub={wordsOf(hints, tool)}
          />
        ))}
      </Rows>
    </section>
  );
}
