// Which meeting tools the company uses.
import './tool-checks.css';
import { TOOLS, type Tool } from '../../shared/core/meeting/moment-types.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { useWords } from '../../shared/ui/use-words.ts';

type ToolChecksProps = { readonly value: readonly Tool[]; readonly onChange: (tools: readonly Tool[]) => void };

export function ToolChecks({ value, onChange }: ToolChecksProps) {
  const names = useWords(cardMessages).tools;
  const change = (tool: Tool, isOn: boolean) =>
    onChange(TOOLS.filter((one) => (one === tool ? isOn : value.includes(one))));
  return (
    <div class="tm-tool-checks">
      {TOOLS.map((tool) => (
        <CheckRow
          key={tool}
          label={names[tool]}
          checked={value.includes(tool)}
          onChange={(isOn) => change(tool, isOn)}
        />
      ))}
    </div>
  );
}
