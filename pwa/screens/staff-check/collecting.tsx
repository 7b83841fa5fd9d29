// While answers come in: how many, never what; which slips are open, for the person in charge alone; a sentence to remind.
import { daysBetween } from '../../../shared/core/day.ts';
import { turnoutOf } from '../../../shared/core/staff-check/roll-up.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { counterOfRound } from '../../../shared/store/staff-check/opened.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { GroupHead } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { today } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { Close } from './close.tsx';
import { CountFigure } from './count-figure.tsx';
import { Receive } from './receive.tsx';
import { Remind } from './remind.tsx';
import { SlipGrid } from './slip-grid.tsx';
import type { OpenRound } from './use-rounds.ts';

export function Collecting({ open }: { readonly open: OpenRound }) {
  const m = useWords(staffCheckMessages);
  const { round, received } = open;
  const counter = counterOfRound(round, received);
  const left = daysBetween(today(), round.due);
  const day = formatDay(round.due, locale.value, 'short');
  const spare = Math.min(round.spare, counter.openSlips.length);
  const newer = received.filter(({ sheet }) => sheet === null).length;
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.wall.title}</h1>
        <CountFigure counter={counter} />
        <p class="tm-sub">
          {left > 0 ? m.wall.daysLeft({ day, n: left }) : left === 0 ? m.wall.lastDay({ day }) : m.wall.over({ day })}
        </p>
        {turnoutOf(counter) === 'more' && <p>{m.wall.moreNote}</p>}
        {counter.answered === 0 && <p>{m.wall.none}</p>}
      </div>
      {counter.tooMany && (
        <Notice kind="error" role="status">
          {m.wall.tooMany({ n: counter.senders, total: counter.answered })}
        </Notice>
      )}
      {newer > 0 && <Note>{`${m.wall.bad({ n: newer })} ${m.why2.newer}`}</Note>}
      {round.privateKey ? (
        <Receive open={open} />
      ) : (
        <Note icon="key">
          <p>{m.why2['no-key']}</p>
          <Button kind="secondary" href={href('staff', 'key')}>
            {m.key.restore}
          </Button>
        </Note>
      )}
      <Note icon="lock">{m.wall.sealed}</Note>
      {round.slips > 0 && (
        <section class="tm-stack" data-gap="3">
          <GroupHead title={m.wall.open} aside={m.wall.sheets({ n: counter.openSlips.length })} />
          <SlipGrid slips={round.slips} open={counter.openSlips} />
          <p class="tm-sub">
            {m.wall.openNote} {spare > 0 && m.wall.spareNote({ n: spare })}
          </p>
        </section>
      )}
      <Buttons>
        <Button kind="secondary" icon="monitor" href={href('staff', round.id, 'wall')}>
          {m.wall.toWall}
        </Button>
        <Button kind="secondary" icon="people" href={href('staff', round.id, 'invite')}>
          {m.wall.invite}
        </Button>
      </Buttons>
      <Remind round={round} counter={counter} />
      <Close open={open} counter={counter} />
      <Button kind="text" href={href('staff', round.id, 'end')}>
        {m.end.title}
      </Button>
    </div>
  );
}
