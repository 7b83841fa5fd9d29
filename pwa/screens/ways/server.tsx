// 会社のサーバー: what it is, its trial, and fetching what has come in. Where there is none, how to get one.
import { waysMessages } from '../../../shared/i18n/ways.ts';
import { Bullets } from '../../../shared/ui/bullets/bullets.tsx';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Card } from '../../../shared/ui/panel/panel.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { hasDropBox } from '../../carriers/drop-box.ts';
import { ServerFetch } from './server-fetch.tsx';
import { ServerTrial } from './server-trial.tsx';
import { ShownPrivacy } from './shown-privacy.tsx';

export function Server() {
  const m = useWords(waysMessages);
  return (
    <div class="tm-sections">
      <div class="tm-stack">
        <h1>{m.server.title}</h1>
        <p>{m.server.text}</p>
      </div>
      {hasDropBox() ? (
        <>
          <ServerTrial />
          <ServerFetch />
        </>
      ) : (
        <Notice kind="info" title={m.box.off.title} level={2}>
          <p>{m.box.off.text}</p>
          <p>{m.box.off.how}</p>
        </Notice>
      )}
      <Card title={m.box.intro}>
        <Bullets items={[m.box.text, m.box.who, m.box.only]} />
      </Card>
      <ShownPrivacy words={m.box.privacy} end={hasDropBox() ? m.box.policy : m.box.privacy.only} />
    </div>
  );
}
