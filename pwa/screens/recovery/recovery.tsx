// Shown instead of home when answers that were there cannot be found. Nothing is deleted, and nothing is decided for the person.

import { useState } from 'preact/hooks';
import { errorMessages } from '../../../shared/i18n/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, Rows } from '../../../shared/ui/rows/rows.tsx';
import { TextLink } from '../../../shared/ui/text-link/text-link.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf } from '../../exchange.ts';
import { hrefWith } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { saveFile, textFile } from '../../parts/save-file.ts';

function Recovery() {
  const m = useWords(exchangeMessages);
  const store = useStore();
  const { found, expected, copies } = store.health.value;
  const [said, setSaid] = useState('');
  const save = async () => {
    const made = await exchangeOf(store).exportFile();
    if (!made.ok) return;
    const { name, text } = made.value;
    const how = await saveFile(textFile(name, text, 'application/json'));
    setSaid(
      { saved: m.saved({ name }), shared: m.shared, dismissed: '', refused: m.shareRefused, failed: m.saveFailed }[how],
    );
  };
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.recoveryTitle}</h1>
        <p>{found === 0 ? m.recoveryEmpty : m.recoveryLead({ found, expected })}</p>
        <Note>{m.recoveryWhy}</Note>
      </div>
      <div class="tm-stack" data-gap="3">
        <Button wide icon="upload" href={hrefWith(['exchange'], { side: 'take' })}>
          {m.recoveryFile}
        </Button>
        {found > 0 && (
          <Button wide kind="secondary" icon="download" onClick={() => void save()}>
            {m.recoverySave}
          </Button>
        )}
        <StatusLine>{said}</StatusLine>
        <TextLink onClick={() => void store.acceptHealth()}>{m.recoveryGoOn}</TextLink>
      </div>
      <section>
        <h2 class="tm-h3">{m.copies}</h2>
        <Rows>
          {copies.map(({ name, state }, index) => (
            <Row key={name} title={m.copyName({ n: index + 1 })} sub={m.copyState[state]} plain />
          ))}
        </Rows>
      </section>
    </div>
  );
}

export default {
  needs: [exchangeMessages, errorMessages],
  title: () => exchangeMessages.get(locale.value).recoveryTitle,
  view: Recovery,
} satisfies Screen;
