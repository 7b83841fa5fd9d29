// Where the answers live, whether the browser may clear them, how much space they take, and the ways to keep them safe.
import { useEffect, useState } from 'preact/hooks';
import { formatMoment, formatNumber } from '../../../shared/i18n/format.ts';
import { settingsMessages } from '../../../shared/i18n/settings.ts';
import {
  askToPersist,
  type Persistence,
  persistence,
  readPersistence,
  readUsage,
} from '../../../shared/store/persist.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { now } from '../../clock.ts';
import { backup, followBackup } from '../../exchange.ts';
import { isInExtension } from '../../install-prompt.ts';
import { href } from '../../navigation/router.ts';

type Usage = { readonly used: number; readonly allowed: number } | null;

const STEP = 1024;

function useBytes(): (bytes: number) => string {
  const m = useWords(settingsMessages);
  const rounded = (value: number) =>
    formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), locale.value);
  return (bytes) => {
    if (bytes < STEP ** 2) return m.kb({ n: formatNumber(Math.ceil(bytes / STEP), locale.value) });
    return bytes < STEP ** 3 ? m.mb({ n: rounded(bytes / STEP ** 2) }) : m.gb({ n: rounded(bytes / STEP ** 3) });
  };
}

function Lasting({ state }: { readonly state: Persistence }) {
  const m = useWords(settingsMessages);
  const [said, setSaid] = useState('');
  const ask = async () => setSaid((await askToPersist()) === 'protected' ? '' : m.persistRefused);
  const words = {
    protected: [m.protectedTitle, m.protectedText],
    'may-clear': [m.mayClearTitle, m.mayClearText],
    unknown: [m.unknownTitle, m.unknownText],
  }[state];
  return (
    <>
      <Note tint={state === 'protected'} icon={state === 'protected' ? 'check' : 'info'} title={words[0]}>
        <p>{words[1]}</p>
        <p>{m.persistWhere}</p>
      </Note>
      {state === 'may-clear' && (
        <Button kind="secondary" wide onClick={() => void ask()}>
          {m.persist}
        </Button>
      )}
      <StatusLine icon="info">{said}</StatusLine>
    </>
  );
}

function Room() {
  const m = useWords(settingsMessages);
  const records = useStore().log.value.length;
  const bytes = useBytes();
  const [usage, setUsage] = useState<Usage>(null);
  useEffect(() => {
    void readUsage().then(setUsage);
  }, [records]);
  return (
    <p class="tm-sub">
      {m.records({ n: formatNumber(records, locale.value) })}
      {usage && (
        <>
          <br />
          {m.used({ used: bytes(usage.used), left: bytes(Math.max(0, usage.allowed - usage.used)) })}
          {m.gap}
          {m.usedHint}
        </>
      )}
    </p>
  );
}

export function Data() {
  const m = useWords(settingsMessages);
  const store = useStore();
  followBackup(store);
  const savedAt = backup.value?.state.value.savedAt ?? 0;
  useEffect(() => {
    void readPersistence();
  }, []);
  return (
    <section class="tm-stack" aria-labelledby="data">
      <h2 id="data">{m.data}</h2>
      <p>{isInExtension() ? m.whereExtension : m.where}</p>
      <Lasting state={persistence.value} />
      <Room />
      <Rows>
        <Row
          href={href('exchange')}
          lead={<RowIcon icon="download" />}
          title={m.backup}
          sub={savedAt > 0 ? m.backupLast({ at: formatMoment(savedAt, now(), locale.value) }) : m.backupNever}
        />
        <Row href={href('exchange')} lead={<RowIcon icon="share" />} title={m.exchange} sub={m.exchangeText} />
        <Row href={href('settings', 'restore')} lead={<RowIcon icon="undo" />} title={m.restore} sub={m.restoreText} />
      </Rows>
    </section>
  );
}
