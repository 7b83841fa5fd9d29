// A staff check that waits: an invitation without an answer, or a round that this device collects. Numbers only, never an answer.
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../shared/core/day.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import { popupMessages } from '../../shared/i18n/popup.ts';
import { locale } from '../../shared/ui/locale.ts';
import { Row, RowIcon, Rows } from '../../shared/ui/rows/rows.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { nowHere } from '../platform/reminder-state.ts';
import { openApp } from '../platform/tabs.ts';

export type StaffLine = { readonly hash: string } & (
  | { readonly due: Day }
  /** `total` 0: nobody knows how many people are asked */
  | { readonly answered: number; readonly total: number }
);

export function StaffCheck() {
  const m = useWords(popupMessages);
  const [lines, setLines] = useState<readonly StaffLine[]>([]);
  useEffect(() => {
    void import('./staff-lines.ts')
      .then(({ readStaffLines }) => readStaffLines(nowHere().day))
      .then(setLines, () => undefined); // nothing to remind of
  }, []);
  if (lines.length === 0) return null;
  const textOf = (line: StaffLine): string =>
    'due' in line
      ? m.invited({ day: formatDay(line.due, locale.value, 'short') })
      : line.total > 0
        ? m.collectedOf({ n: line.answered, total: line.total })
        : m.collected({ n: line.answered });
  return (
    <Rows label={m.staffCheck}>
      {lines.map((line) => (
        <Row
          key={line.hash}
          lead={<RowIcon icon="people" />}
          title={textOf(line)}
          onClick={() => void openApp(line.hash).then(() => close())}
        />
      ))}
    </Rows>
  );
}
