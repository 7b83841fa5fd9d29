// 答えをどこに集めますか: by hand, a folder of the company, its own server.
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';

function Ways() {
  const m = useWords(waysMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.title}</h1>
        <p>{m.lead}</p>
      </div>
      <Rows label={m.title}>
        <Row
          lead={<RowIcon icon="qr" />}
          title={m.hand.title}
          sub={m.hand.text}
          meta={<MetaPart icon="people">{m.hand.fits}</MetaPart>}
        />
        <Row
          href={href('ways', 'folder')}
          lead={<RowIcon icon="file" />}
          title={m.folder.title}
          sub={m.folder.text}
          meta={<MetaPart icon="people">{m.folder.fits}</MetaPart>}
        />
        <Row
          href={href('ways', 'server')}
          lead={<RowIcon icon="building" />}
          title={m.server.title}
          sub={m.server.text}
          meta={<MetaPart icon="people">{m.server.fits}</MetaPart>}
        />
      </Rows>
      <Note>
        <p>{m.both}</p>
      </Note>
    </div>
  );
}

export default {
  needs: [waysMessages],
  title: () => waysMessages.get(locale.value).short,
  back: () => href('more'),
  view: Ways,
} satisfies Screen;
