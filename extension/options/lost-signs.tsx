// One honest line for each sign that is no longer seen on a tool's pages, with a text to copy for whoever looks after it.
import { useState } from 'preact/hooks';
import type { LostSign } from '../../shared/core/sign-watch.ts';
import { cardMessages } from '../../shared/i18n/card.ts';
import { optionsMessages } from '../../shared/i18n/options.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import { lost } from '../page/page-state.ts';
import { ownVersion } from '../platform/messaging.ts';
import { nowHere } from '../platform/reminder-state.ts';

/** Tool, sign, month and the count; the same in every language, so that the makers can read it. */
export const reportOf = ({ tool, sign, pages }: LostSign, day: string, version: string): string =>
  `Telemamori ${version}, ${day.slice(0, 7)}: ${tool} ${sign} not seen on ${pages} meeting pages`;

function Lost({ one }: { readonly one: LostSign }) {
  const m = useWords(optionsMessages);
  const tool = useWords(cardMessages).tools[one.tool];
  const [said, setSaid] = useState('');
  const text = reportOf(one, nowHere().day, ownVersion());
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(m.copied),
      () => setSaid(m.copyFailed),
    );
  return (
    <li class="tm-stack" data-gap="2">
      <p>{m.lostSign({ tool, sign: m.signs[one.sign], pages: one.pages })}</p>
      <p class="tm-sub">{m.withoutSign[one.sign]}</p>
      <code class="tm-options__report" translate={false} lang="en">
        {text}
      </code>
      <Button size="small" kind="secondary" icon="copy" context={tool} onClick={copy}>
        {m.copyReport}
      </Button>
      <p class="tm-sub" role="status">
        {said}
      </p>
    </li>
  );
}

export function LostSigns() {
  const m = useWords(optionsMessages);
  if (lost.value.length === 0) return null;
  return (
    <section class="tm-card tm-stack" data-gap="2" aria-labelledby="lost">
      <h2 id="lost" class="tm-h3">
        {m.lost}
      </h2>
      <p>{m.lostText}</p>
      <ul class="tm-stack">
        {lost.value.map((one) => (
          <Lost key={`${one.tool} ${one.sign}`} one={one} />
        ))}
      </ul>
    </section>
  );
}
