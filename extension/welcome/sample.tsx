// A card as it would stand on a meeting page, to try. Nothing of it is stored.
import { useEffect, useState } from 'preact/hooks';
import { welcomeMessages } from '../../shared/i18n/welcome.ts';
import { Button } from '../../shared/ui/button/button.tsx';
import { Icon } from '../../shared/ui/icon/icon.tsx';
import { IconButton } from '../../shared/ui/icon-button/icon-button.tsx';
import { Mark } from '../../shared/ui/mark/mark.tsx';
import { useWords } from '../../shared/ui/use-words.ts';
import type { CardView } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { settingsState } from '../page/page-state.ts';

function SampleCard({ view, onDone }: { readonly view: CardView; readonly onDone: () => void }) {
  const [ticked, setTicked] = useState(() => new Set(view.rows.filter((row) => row.ticked).map(({ id }) => id)));
  const open = view.rows.length - ticked.size;
  const toggle = (id: string, isOn: boolean) => setTicked(new Set([...ticked, id].filter((one) => one !== id || isOn)));
  if (open === 0) {
    return (
      <p class="tm-sample tm-sample__thanks" role="status">
        <Icon name="check" />
        {view.words.thanks}
      </p>
    );
  }
  return (
    <section class="tm-sample" aria-label={view.region}>
      <div class="tm-sample__head">
        <Mark size="s" />
        <h2 class="tm-sample__title">{view.title}</h2>
        <IconButton icon="close" size="s" label={view.words.close} onClick={onDone} />
      </div>
      <ul class="tm-sample__rows">
        {view.rows.map(({ id, text }) => (
          <li key={id}>
            <label class="tm-check-row">
              <input
                class="tm-control"
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="tm-sample__foot">
        <Button kind="text" size="small" onClick={onDone}>
          {view.words.later}
        </Button>
      </div>
    </section>
  );
}

export function Sample() {
  const m = useWords(welcomeMessages);
  const [view, setView] = useState<CardView | null>(null);
  const [isOpen, setOpen] = useState(true);
  const { language } = settingsState.value.settings;
  useEffect(() => void send('card/sample', {}).then(setView), [language]);
  return (
    <section class="tm-stack" data-gap="3" aria-labelledby="sample">
      <h2 id="sample" class="tm-vh">
        {m.sample}
      </h2>
      <div class="tm-welcome__stage">
        {view && isOpen && <SampleCard key={view.lang} view={view} onDone={() => setOpen(false)} />}
        {view && (
          <span class="tm-sample__pill" aria-hidden="true">
            <Mark size="s" />
            {view.pill.replace('{n}', '2')}
          </span>
        )}
        {!isOpen && (
          <Button kind="secondary" size="small" onClick={() => setOpen(true)}>
            {m.again}
          </Button>
        )}
      </div>
      <p class="tm-sub">{m.sampleText}</p>
    </section>
  );
}
