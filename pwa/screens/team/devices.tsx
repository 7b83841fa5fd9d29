// The devices that share the list, with the time they were last seen; a device that is gone is shut out by a new key.
import { useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { GroupHead, MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import type { Team } from '../../carriers/team.ts';
import type { SeenDevice } from '../../carriers/team-segments.ts';
import { now } from '../../clock.ts';
import { NewKeyDialog } from './new-key.tsx';

type Props = { readonly part: Team; readonly devices: readonly SeenDevice[] };

export function Devices({ part, devices }: Props) {
  const words = useWords(teamMessages);
  const m = words.devices;
  const own = useStore().device;
  const [leaving, setLeaving] = useState<{ readonly device: string; readonly name: string } | null>(null);
  const others = devices.filter(({ device }) => device !== own);
  const nameOf = (name: string) => name || m.noName;
  const here = new Set(devices.map(({ device }) => device));
  const expected = part.expected.filter(([device]) => !here.has(device));
  return (
    <section class="tm-stack" data-gap="3">
      <GroupHead title={m.title} />
      <Rows>
        <Row plain lead={<RowIcon icon="laptop" />} title={part.name} sub={m.own} />
        {others.map(({ device, name, last, changes }) => (
          <Row
            key={device}
            plain
            lead={<RowIcon icon="laptop" />}
            title={nameOf(name)}
            sub={m.last({ when: formatMoment(last, now(), locale.value) })}
            meta={<MetaPart>{m.changes({ n: changes })}</MetaPart>}
          />
        ))}
        {expected.map(([device, name]) => (
          <Row key={device} plain lead={<RowIcon icon="clock" />} title={nameOf(name)} sub={m.expected} />
        ))}
        {part.shutOut.map(([device, name]) => (
          <Row key={device} plain lead={<RowIcon icon="lock" />} title={nameOf(name)} sub={m.out} />
        ))}
      </Rows>
      {others.length === 0 && <p class="tm-sub">{m.none}</p>}
      {others.length > 0 && <p class="tm-sub">{m.note}</p>}
      {others.map(({ device, name }) => (
        <Button key={device} kind="text" onClick={() => setLeaving({ device, name: nameOf(name) })}>
          {m.shutOut({ name: nameOf(name) })}
        </Button>
      ))}
      <NewKeyDialog
        open={leaving !== null}
        title={words.shutOut.title({ name: leaving?.name ?? '' })}
        shutOut={leaving ? [leaving.device] : []}
        onClose={() => setLeaving(null)}
      />
    </section>
  );
}
