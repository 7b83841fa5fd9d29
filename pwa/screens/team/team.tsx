// 2人以上で担当する: the company's shared list on this device, off until a person starts it or joins.
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { staffCheckMessages } from '../../../shared/i18n/staff-check.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Loading } from '../../../shared/ui/empty-state/empty-state.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { changeNameNeeds } from '../../parts/change-names/change-words.ts';
import { TeamOff } from './team-off.tsx';
import { TeamOn } from './team-on.tsx';
import { useTeam } from './use-team.ts';

function TeamScreen() {
  const m = useWords(teamMessages);
  const ways = useWords(waysMessages);
  const part = useTeam();
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.title}</h1>
        {part?.company && <p class="tm-strong">{part.company}</p>}
        <p>{m.lead}</p>
      </div>
      {part === undefined ? <Loading label={m.title} /> : part ? <TeamOn part={part} /> : <TeamOff />}
      <Card title={m.seen.title}>
        <Bullets items={m.seen.visible} />
        <h3>{ways.hidden}</h3>
        <Bullets items={m.seen.hidden} />
      </Card>
    </div>
  );
}

export default {
  needs: [teamMessages, waysMessages, staffCheckMessages, exchangeMessages, ...changeNameNeeds],
  title: () => teamMessages.get(locale.value).title,
  back: () => href('ways'),
  view: TeamScreen,
} satisfies Screen;
