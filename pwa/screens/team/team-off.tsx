// Before a shared list: what it is, how to start one, how to join one.
import { useState } from 'preact/hooks';
import { FIRST_PLAN, path } from '../../../shared/core/log/path.ts';
import { readText } from '../../../shared/core/log/state.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { startTeam } from '../../carriers/team.ts';
import { now } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { NameForm } from './name-form.tsx';

export function TeamOff() {
  const m = useWords(teamMessages);
  const { values, state } = useStore();
  const [said, setSaid] = useState('');
  const company = readText(state.value, path.company(FIRST_PLAN, 'name'));
  const start = (name: string) => {
    startTeam(values, company, name, now()).catch(() => setSaid(m.notStarted));
  };
  return (
    <>
      <Bullets items={m.off.points} />
      <Card title={m.off.join}>
        <p>{m.off.joinText}</p>
        <Button wide kind="secondary" icon="key" href={href('team', 'join')}>
          {m.off.join}
        </Button>
      </Card>
      <Card title={m.off.start}>
        <p>{m.off.startText}</p>
        <NameForm name="" action={m.off.start} onName={start} />
        <StatusLine icon="alert">{said}</StatusLine>
      </Card>
    </>
  );
}
