// Where the address tells no moment of a meeting: which one do you want to see?
import { useState } from 'preact/hooks';
import type { Tool } from '../../shared/core/meeting/moment-types.ts';
import { TOOLS } from '../../shared/core/meeting/moment-types.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { Icon, type IconName } from '../../shared/ui/icon/icon.tsx';
import { Segmented } from '../../shared/ui/segmented/segmented.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { settingsState } from '../page/page-state.ts';
import type { Picked } from './picked.ts';

const TILES: readonly (readonly [Picked['phase'], IconName])[] = [
  ['schedule', 'calendar'],
  ['landing', 'link'],
  ['prejoin', 'video'],
  ['sharing', 'monitor'],
  ['after', 'check'],
  ['settings', 'gear'],
];

type PhasePickerProps = {
  /** the tool of the page in front, where it is known */
  readonly at: Tool | null;
  readonly onPick: (picked: Picked) => void;
};

export function PhasePicker({ at, onPick }: PhasePickerProps) {
  const m = useWords(popupMessages);
  const card = useWords(cardMessages);
  const phases = { ...card.phases, ...useWords(optionsMessages).phases, settings: card.phases.settings };
  const mine = settingsState.value.settings.tools;
  const tools = at ? [at] : mine.length > 0 ? mine : TOOLS;
  const [tool, setTool] = useState<Tool>(tools.includes('zoom') ? 'zoom' : (tools[0] ?? 'zoom'));
  return (
    <>
      <p>
        {at ? m.maybeMeeting : m.forMeetings}
        <br />
        {m.whichPhase}
      </p>
      {tools.length > 1 && (
        <Segmented
          legend={m.whichTool}
          legendHidden
          options={tools.map((one) => ({ value: one, label: card.tools[one] }))}
          value={tool}
          onChange={setTool}
        />
      )}
      <div class="tm-popup__tiles">
        {TILES.map(([phase, icon]) => (
          <button key={phase} type="button" class="tm-popup__tile" onClick={() => onPick({ tool, phase })}>
            <Icon name={icon} />
            {phases[phase]}
          </button>
        ))}
      </div>
    </>
  );
}
