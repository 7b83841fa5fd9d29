// Where the same thing is set in Teams, Webex, Zoom and Meet, each leading to that tool's guide.

import type { ItemId } from '../../../shared/content/items.ts';
import { TOOL_NAMES } from '../../../shared/content/tools/names.ts';
import { TOOLS } from '../../../shared/core/meeting/moment-types.ts';
import { itemMessages } from '../../../shared/i18n/item.ts';
import { GroupHead, Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import { itemDetailsOf } from '../../parts/item-words.ts';
import { wordsOf } from '../../parts/words-of.ts';

export function ToolHints({ id }: { readonly id: ItemId }) {
  const m = useWords(itemMessages);
  const hints: Readonly<Record<string, string>> = useWords(itemDetailsOf(id)).toolHints;
  const tools = TOOLS.filter((tool) => wordsOf(hints, tool));
  if (tools.length === 0) return null;
  return (
    <section>
      <GroupHead title={m.toolSettings} />
      <Rows>
        {tools.map((tool) => (
          <Row key={tool} href={href('meeting', 'tool', tool)} title={TOOL_NAMES[tool]} sub={wordsOf(hints, tool)} />
        ))}
      </Rows>
    </section>
  );
}
