// Many files cost every look: above two thousand, one more file that holds them all is offered. Originals stay.
import { useState } from 'preact/hooks';
import type { Carrier } from '../../../shared/carrier/carrier.ts';
import { deliver } from '../../../shared/carrier/deliver.ts';
import { PACK_FROM, writePacks } from '../../../shared/carrier/pack.ts';
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { inbox } from '../../carriers/inbox.ts';
import { readRounds } from '../staff-check/use-rounds.ts';
import { keptAnswers } from './into-rounds.ts';
import type { Looks } from './use-looks.ts';

export function PackOffer({ carrier, looks }: { readonly carrier: Carrier; readonly looks: Pick<Looks, 'last'> }) {
  const m = useWords(waysMessages);
  const [said, setSaid] = useState('');
  // Those that were read one by one: what came out of a pack needs none.
  const single = looks.last?.single ?? 0;
  const pack = async () => {
    const objects = new Map([...(await keptAnswers((await readRounds()).rounds)), ...inbox.value]);
    const { waiting } = await deliver(carrier, await writePacks(objects));
    setSaid(waiting.length > 0 ? m.pack.failed : m.pack.done({ n: objects.size }));
  };
  return (
    <>
      {single >= PACK_FROM && said === '' && (
        <div class="tm-stack" data-gap="2">
          <p>{m.pack.offer({ n: single })}</p>
          <p class="tm-sub">{m.pack.text}</p>
          <Button kind="secondary" onClick={() => void pack()}>
            {m.pack.go}
          </Button>
        </div>
      )}
      <StatusLine>{said}</StatusLine>
    </>
  );
}
