// A ready sentence to remind people, for a chat or a mail. No names; slip numbers only as a second text.
import { minutesFor } from '../../../shared/core/staff-check/questions.ts';
import { numbersText, reminderKind } from '../../../shared/core/staff-check/reminder-sentence.ts';
import type { Counter } from '../../../shared/core/staff-check/roll-up.ts';
import type { Round } from '../../../shared/core/staff-check/round.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { CopyText } from '../../parts/copy-text.tsx';

export function Remind({ round, counter }: { readonly round: Round; readonly counter: Counter }) {
  const m = useWords(staffCheckMessages).remind;
  const kind = reminderKind(round.due, today());
  if (kind === 'over') return null;
  const text =
    kind === 'last'
      ? m.last({ n: counter.answered })
      : m.soft({ due: formatDay(round.due, locale.value, 'short'), minutes: minutesFor(round.questions.length) });
  const list = numbersText(counter.openSlips, m.to, m.and);
  return (
    <Card title={m.title}>
      <p>{text}</p>
      <CopyText text={text} context={m.title} />
      {round.slips > 0 && counter.answered > 0 && list !== '' && (
        <>
          <p>{m.slips({ list })}</p>
          <CopyText text={m.slips({ list })} context={list} />
        </>
      )}
      <p class="tm-sub">{m.notNames}</p>
    </Card>
  );
}
