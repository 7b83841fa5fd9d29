// 社内チェック: the rounds of this device, a new one, a key that was handed over.

import { formatDay } from '../../../shared/i18n/format.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { GroupHead, MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { useRounds } from './use-rounds.ts';

function RoundsScreen() {
  const m = useWords(staffCheckMessages);
  const found = useRounds();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        <p>{m.sub}</p>
        <p class="tm-sub">{m.why}</p>
      </div>
      {found && !found.rounds.isKept && <Note icon="alert">{m.notKept}</Note>}
      {found && found.ended.length > 0 && (
        <Note icon="trash">
          {m.ended} {m.end.elsewhere}
        </Note>
      )}
      <Buttons>
        <Button wide icon="plus" href={href('staff', 'new')}>
          {m.start}
        </Button>
        <Button wide kind="secondary" icon="key" href={href('staff', 'key')}>
          {m.key.restore}
        </Button>
      </Buttons>
      <p>
        <TextLink href={href('v')} after="next">
          {m.invited}
        </TextLink>
      </p>
      <section>
        <GroupHead title={m.rounds} />
        {found && found.list.length === 0 && <p class="tm-sub">{m.none}</p>}
        {found && found.list.length > 0 && (
          <Rows>
            {found.list.map((round) => (
              <Row
                key={round.id}
                href={href('staff', round.id)}
                lead={<RowIcon icon={round.phase === 'ended' ? 'box' : 'people'} />}
                title={round.company}
                sub={m.dueOn({ day: formatDay(round.due, locale.value) })}
                meta={<MetaPart>{m.phases[round.phase]}</MetaPart>}
              />
            ))}
          </Rows>
        )}
        {!found && <Loading label={m.rounds} />}
      </section>
    </div>
  );
}

export default {
  needs: [staffCheckMessages],
  title: () => staffCheckMessages.get(locale.value).title,
  back: () => href('more'),
  view: RoundsScreen,
} satisfies Screen;
