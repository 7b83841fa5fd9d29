// The rows of one moment to tick, how many are done, and the way to other moments.
import { useState } from 'preact/hooks';
import { REMINDERS, type ReminderId, reminderWords } from '../../shared/content/index.ts';
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import { followVisit, type Visit } from '../../shared/core/meeting/visit.ts';
import { fittingRows, popupRows, ROWS_IN_POPUP } from '../../shared/core/reminder.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { CheckRow } from '../../shared/ui/check-row/check-row.tsx';
import { Chip, Chips } from '../../shared/ui/chips/chips.tsx';
import { Notice } from '../../shared/ui/notice/notice.tsx';
import { ProgressBar } from '../../shared/ui/progress-bar/progress-bar.tsx';
import { Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { send } from '../messages/send.ts';
import { history, settingsState } from '../page/page-state.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { front, lookAgain } from './front.ts';
import type { Picked } from './picked.ts';
import { useAskedTicks } from './use-asked-ticks.ts';

const OTHERS = ['prejoin', 'sharing', 'recording', 'after'] as const;

/** The ids to list. `recording` has no moment of its own, so it has no rotation either. */
function listRows({ tool, phase }: Picked, visit: Visit | null): readonly string[] {
  const { settings } = settingsState.value;
  const rows = REMINDERS;
  if (phase === 'recording') {
    return fittingRows(rows, { tool, phase }, settings.isHost)
      .slice(0, ROWS_IN_POPUP)
      .map(({ id }) => id);
  }
  const moment: Moment = { tool, phase };
  const now = nowHere();
  const own = visit ?? followVisit(null, moment, now.ms, 'popup');
  return own ? popupRows({ moment, rows, history: history.value, visit: own, settings, isInTalk: false, now }) : [];
}

type MomentRowsProps = {
  readonly shown: Picked;
  /** the moment of the page in front, not one that was picked */
  readonly isOwn: boolean;
  readonly onPick: (picked: Picked | null) => void;
};

export function MomentRows({ shown, isOwn, onPick }: MomentRowsProps) {
  const m = useWords(popupMessages);
  const card = useWords(cardMessages);
  const texts = useWords(reminderWords).rows;
  const { tabId, visit, moment } = front.value;
  // Without a meeting there is nothing to tick for; such ticks live as long as the popup.
  const [loose, setLoose] = useState<readonly string[]>([]);
  const { isTicked, ask } = useAskedTicks(visit?.ticked ?? loose);
  // Drawn once: rows must not change their place under the pointer.
  const [ids] = useState(() => listRows(shown, visit) as readonly ReminderId[]);
  const tick = (row: string, ticked: boolean) => {
    if (visit) void ask(row, ticked, () => send('row/tick', { tabId, row, ticked }).then(lookAgain));
    else setLoose(ticked ? [...loose, row] : loose.filter((other) => other !== row));
  };
  const done = ids.filter(isTicked).length;
  return (
    <div class="tm-stack">
      {ids.length === 0 ? (
        <Notice kind="ok">
          <p>{m.nothingLeft}</p>
        </Notice>
      ) : (
        <>
          <div class="tm-stack" data-gap="2">
            <p class="tm-sub tm-num" role="status">
              {m.seen({ done, total: ids.length })}
            </p>
            <ProgressBar value={done} max={ids.length} label={null} />
          </div>
          <Rows label={m.rows}>
            {ids.map((id) => (
              <li key={id}>
                <CheckRow label={texts[id].text} checked={isTicked(id)} onChange={(ticked) => tick(id, ticked)} />
              </li>
            ))}
          </Rows>
        </>
      )}
      <Chips label={m.otherPhases}>
        {!isOwn && (
          <Chip icon="back" onClick={() => onPick(null)}>
            {m.back}
          </Chip>
        )}
        {OTHERS.filter((phase) => phase !== shown.phase && phase !== moment?.phase).map((phase) => (
          <Chip key={phase} onClick={() => onPick({ tool: shown.tool, phase })}>
            {card.phases[phase]}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
