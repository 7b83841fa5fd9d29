// 答えをどこに集めますか: by hand, a folder of the company, its own server.
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { MetaPart, Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { href, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { Folder } from './folder.tsx';
import { Server } from './server.tsx';

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
      <Rows label={m.team.title}>
        <Row href={href('team')} lead={<RowIcon icon="laptop" />} title={m.team.title} sub={m.team.text} />
      </Rows>
    </div>
  );
}

const isWay = (way: string | undefined): way is 'folder' | 'server' => way === 'folder' || way === 'server';

/** One module for the list and both ways: an address of its own costs everybody's first view. */
function Shown({ route }: { readonly route: Route }) {
  const { way } = route.params;
  return way === 'folder' ? <Folder /> : way === 'server' ? <Server /> : <Ways />;
}

export default {
  needs: [waysMessages],
  title({ params: { way } }) {
    const m = waysMessages.get(locale.value);
    return isWay(way) ? m[way].title : m.short;
  },
  back: ({ params: { way } }) => (isWay(way) ? href('ways') : href('more')),
  view: Shown,
} satisfies Screen;
