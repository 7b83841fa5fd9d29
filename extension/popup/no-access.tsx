// Says so when the browser does not let the extension run on a tool's pages, and asks for it.
import { useEffect, useState } from 'preact/hooks';
import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { uiMessages } from '../../shared/i18n/ui.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { TOOL_PATTERNS } from '../hosts.ts';
import { settingsState } from '../page/page-state.ts';
import { hasPages, requestPages } from '../platform/permissions.ts';

async function findMissing(tools: readonly Tool[]): Promise<readonly Tool[]> {
  const allowed = await Promise.all(tools.map((tool) => hasPages(TOOL_PATTERNS[tool])));
  return tools.filter((_tool, index) => allowed[index] === false);
}

/** Nothing while a card can be shown: on the page in front, or on the pages of every tool in use. */
export function NoAccess({ tool }: { readonly tool: Tool | null }) {
  const m = useWords(popupMessages);
  const ui = useWords(uiMessages);
  const card = useWords(cardMessages);
  const [missing, setMissing] = useState<readonly Tool[]>([]);
  const { tools } = settingsState.value.settings;
  useEffect(() => void findMissing(tools).then(setMissing, () => setMissing([])), [tools]);
  if (missing.length === 0 || tool !== null) return null;
  const allow = async () => {
    await requestPages(missing.flatMap((one) => TOOL_PATTERNS[one])).catch(() => false);
    setMissing(await findMissing(tools));
  };
  return (
    <Notice
      kind="todo"
      level={2}
      title={m.noAccessTitle}
      actions={
        <Button size="small" kind="secondary" onClick={() => void allow()}>
          {m.allow}
        </Button>
      }
    >
      <p>{m.noAccessText({ tools: missing.map((one) => card.tools[one]).join(ui.joinFacts) })}</p>
    </Notice>
  );
}
