// The exchange by a tap: over each way that this device has, and what became of it.
import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../../shared/i18n/format.ts';
import { teamMessages } from '../../../shared/i18n/team.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { folderInUse, reopenFolder } from '../../carriers/folder-in-use.ts';
import type { Way } from '../../carriers/outbox.ts';
import { exchangeBy, type Told, teamWays, told } from '../../carriers/team-ways.ts';
import { now } from '../../clock.ts';
import { href } from '../../navigation/router.ts';
import { doneWords, noteWords, problemWords } from './report-words.ts';

function WayReport({ said }: { readonly said: Told | undefined }) {
  const m = useWords(teamMessages).exchange;
  if (typeof said !== 'object')
    return <StatusLine icon="clock">{said === 'busy' ? m.busy : said === 'failed' ? m.failed : m.never}</StatusLine>;
  const problem = problemWords(m, said);
  const notes = noteWords(m, said);
  return (
    <>
      <StatusLine icon={problem ? 'alert' : 'check'}>{problem || doneWords(m, said)}</StatusLine>
      {notes.length > 0 && <Bullets items={notes} />}
      <p class="tm-sub">{m.at({ when: formatMoment(said.at, now(), locale.value) })}</p>
    </>
  );
}

export function ExchangeCard() {
  const m = useWords(teamMessages).exchange;
  const store = useStore();
  const [ways, setWays] = useState<readonly Way[] | null>(null);
  const folder = folderInUse.value;
  useEffect(() => void teamWays(store).then(setWays), [store, folder]);

  const run = async (takeAhead = false) => {
    if (isBusy) return;
    // The tap is what the browser wants to see before it asks: a folder that may be read may still not be written.
    if (folder) await reopenFolder();
    for (const way of ways ?? []) await exchangeBy(store, way, { takeAhead });
  };
  const reports = Object.values(told.value);
  const isBusy = reports.includes('busy');
  const isAhead = reports.some((said) => typeof said === 'object' && said.ahead > 0);
  return (
    <Card title={m.title}>
      {ways?.length === 0 && (
        <>
          <p>{m.none}</p>
          <Button wide href={href('ways')}>
            {m.choose}
          </Button>
        </>
      )}
      {ways?.map((way) => (
        <div key={way} class="tm-stack" data-gap="2">
          <h3>{m.ways[way]}</h3>
          {way === 'folder' && folder && folder.state !== 'granted' ? (
            <StatusLine icon="info">{m.problems.ask}</StatusLine>
          ) : (
            <WayReport said={told.value[way]} />
          )}
        </div>
      ))}
      {ways && ways.length > 0 && (
        <>
          {isAhead && (
            <Button kind="secondary" wide onClick={() => void run(true)}>
              {m.takeAhead}
            </Button>
          )}
          <Button wide icon="refresh" onClick={() => void run()}>
            {m.go}
          </Button>
          <p class="tm-sub">{m.when}</p>
          {ways.includes('server') && <p class="tm-sub">{m.serverWhen}</p>}
        </>
      )}
    </Card>
  );
}
