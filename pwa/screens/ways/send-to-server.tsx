// One sealed answer to the company's server, by one tap: kept on this device first, and until the server has said that it has it.
import { useEffect, useState } from 'preact/hooks';
import type { Bytes } from '../../../shared/carrier/carrier.ts';
import { nameOf } from '../../../shared/carrier/object-name.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { openDropBox } from '../../carriers/drop-box.ts';
import { keepForSending, sendWaiting } from '../../carriers/outbox.ts';

/** Letters of the name that a person can compare or write down. */
const RECEIPT_CHARS = 8;

export type SendToServerProps = { readonly seal: () => Promise<{ readonly bytes: Uint8Array }> };

function SendToServer({ seal }: SendToServerProps) {
  const m = useWords(waysMessages);
  const { values } = useStore();
  const [said, setSaid] = useState('');
  const [sending, setSending] = useState(false);

  const send = async (name: string): Promise<string> => {
    const box = await openDropBox?.();
    if (!box) return m.box.problems.gone;
    const { there, before, problem } = await sendWaiting(values, 'server', box.carrier);
    if (there.includes(name))
      return before === there.length ? m.box.send.already : m.box.send.done({ code: name.slice(0, RECEIPT_CHARS) });
    return problem?.kind === 'offline' ? m.box.send.offline : m.box.send.refused;
  };
  const sealAndSend = async () => {
    if (sending) return;
    setSending(true);
    setSaid(m.box.send.sending);
    try {
      const bytes: Bytes = Uint8Array.from((await seal()).bytes);
      const name = await nameOf(bytes);
      await keepForSending(values, 'server', name, bytes);
      setSaid(await send(name));
    } catch {
      // It could not be sealed or kept: nothing has left, and the other ways are there.
      setSaid(m.box.send.refused);
    }
    setSending(false);
  };
  useEffect(() => {
    const stop = new AbortController();
    void openDropBox?.(); // its code is there when the connection is not
    const again = () => void openDropBox?.().then((box) => sendWaiting(values, 'server', box.carrier));
    // What waited for a connection goes as soon as there is one.
    addEventListener('online', again, { signal: stop.signal });
    return () => stop.abort();
  }, [values]);
  return (
    <div class="tm-stack" data-gap="2">
      <Button kind="secondary" wide icon="building" onClick={() => void sealAndSend()}>
        {m.box.send.go}
      </Button>
      <StatusLine icon="info">{said}</StatusLine>
    </div>
  );
}

export const sendToServer = { part: SendToServer, needs: [waysMessages] } as const;
