// The person in charge fetches new answers from the drop box; what waits on this device is sent with it.
import { useEffect, useState } from 'preact/hooks';
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import type { Collected } from '../../../shared/carrier/collect.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { openDropBox } from '../../carriers/drop-box.ts';
import { inbox, lookInto } from '../../carriers/inbox.ts';
import { sendWaiting, waiting, waitingFor } from '../../carriers/outbox.ts';
import { now } from '../../clock.ts';
import { PackOffer } from './pack-offer.tsx';

export function ServerFetch() {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const [carrier, setCarrier] = useState<Carrier | null>(null);
  const [seen, setSeen] = useState<Collected | 'fetching' | null>(null);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    void waitingFor(values, 'server');
    void openDropBox?.().then((box) => setCarrier(box.carrier));
  }, [values]);

  const send = async () => {
    if (carrier) setSent((await sendWaiting(values, 'server', carrier)).there.length);
  };
  const fetchNew = async () => {
    if (!carrier) return;
    setSeen('fetching');
    setSeen(await lookInto(carrier, now()));
  };
  const n = waiting.value.server;
  const last = seen === 'fetching' ? null : seen;
  const kind = last?.stopped?.kind;
  const problem =
    kind === 'denied' || kind === 'offline' || kind === 'gone' ? m.box.problems[kind] : kind && m.box.problems.other;
  return (
    <>
      {n > 0 && (
        <Notice
          kind="todo"
          title={m.waiting.title}
          level={2}
          actions={<Button onClick={() => void send()}>{m.waiting.send}</Button>}
        >
          <p>{m.waiting.server({ n })}</p>
        </Notice>
      )}
      {sent > 0 && <StatusLine>{m.sent({ n: sent })}</StatusLine>}
      <Card title={m.box.fetch}>
        <p>{m.box.fetchText}</p>
        <p class="tm-sub">{m.box.login}</p>
        <StatusLine icon={last?.stopped ? 'info' : 'check'}>
          {seen === 'fetching'
            ? m.box.fetching
            : last && (problem ?? (last.objects.size > 0 ? m.found({ n: last.objects.size }) : m.none))}
        </StatusLine>
        {inbox.value.size > 0 && <p>{m.total({ n: inbox.value.size })}</p>}
        {carrier && last && <PackOffer carrier={carrier} looks={{ last }} />}
        <Button kind="secondary" onClick={() => void fetchNew()}>
          {m.box.fetch}
        </Button>
      </Card>
    </>
  );
}
