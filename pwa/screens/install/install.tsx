// Help with installing: for iPhone, Android and computers, in words and drawings; the browser's own offer where there is one.
import './install.css';
import { useState } from 'preact/hooks';
import { installMessages } from '../../../shared/i18n/install.ts';
import { installLineMessages } from '../../../shared/i18n/install-line.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Notice } from '../../../shared/ui/notice/notice.tsx';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { Segmented } from '../../../shared/ui/segmented/segmented.tsx';
import { Steps } from '../../../shared/ui/steps/steps.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { DEVICES, type Device, thisDevice } from '../../device-kind.ts';
import {
  install,
  installOffer,
  isInExtension,
  isInstalled,
  justInstalled,
  shouldInstallFirst,
} from '../../install-prompt.ts';
import { go, href, hrefWith, type Route } from '../../navigation/router.ts';
import type { Screen } from '../../navigation/screen.ts';
import { type PictureKind, StepPicture } from './step-picture.tsx';

const PICTURES: { readonly [D in Device]: readonly PictureKind[] } = {
  iphone: ['browser', 'share', 'add', 'icon'],
  android: ['browser', 'menu', 'add', 'icon'],
  computer: ['browser', 'install', 'confirm'],
};

/** What is already so: nothing more to do. */
function Already() {
  const m = useWords(installMessages);
  const [title, text] = isInExtension()
    ? [m.extensionTitle, m.extension]
    : justInstalled.value
      ? [m.doneTitle, m.done]
      : [m.installedTitle, m.installed];
  return (
    <Notice kind="ok" title={title}>
      <p>{text}</p>
    </Notice>
  );
}

function Offer() {
  const m = useWords(installMessages);
  const [said, setSaid] = useState('');
  const ask = async () => setSaid((await install()) === 'dismissed' ? m.dismissed : '');
  return (
    <div class="tm-stack" data-gap="2">
      {installOffer.value && (
        <>
          <Button wide icon="download" onClick={() => void ask()}>
            {m.now}
          </Button>
          <p class="tm-sub">{m.nowHint}</p>
        </>
      )}
      <StatusLine icon="info">{said}</StatusLine>
    </div>
  );
}

function First() {
  const m = useWords(installMessages);
  const line = useWords(installLineMessages);
  const hasAnswers = useStore().log.value.length > 0;
  return (
    <Notice
      title={line.firstTitle}
      level={2}
      actions={
        hasAnswers && (
          <Button size="small" kind="secondary" href={href('exchange')}>
            {m.toFile}
          </Button>
        )
      }
    >
      <p>{line.first}</p>
      {hasAnswers && <p>{m.firstHasData}</p>}
    </Notice>
  );
}

function HowTo({ device }: { readonly device: Device }) {
  const m = useWords(installMessages);
  return (
    <div class="tm-stack">
      <Steps>
        {m.steps[device].map(({ title, text }, index) => {
          const kind = PICTURES[device][index];
          return (
            <li key={title}>
              <div class="tm-install__step">
                <div>
                  <b class="tm-strong">{title}</b>
                  <br />
                  <span class="tm-sub">{text}</span>
                </div>
                {kind && (
                  <StepPicture
                    kind={kind}
                    frame={device === 'computer' ? 'computer' : 'phone'}
                    label={m.pictures[kind]}
                  />
                )}
              </div>
            </li>
          );
        })}
      </Steps>
      {device === 'computer' && <p class="tm-sub">{m.mac}</p>}
      <Note>
        <p>{m.wordsDiffer}</p>
      </Note>
    </div>
  );
}

function InstallScreen({ route }: { readonly route: Route }) {
  const m = useWords(installMessages);
  const asked = route.query.get('device');
  const device = DEVICES.find((known) => known === asked) ?? thisDevice();
  const done = isInstalled() || justInstalled.value;
  return (
    <div class="tm-sections">
      <div class="tm-stack" data-gap="2">
        <h1>{m.heading}</h1>
        <p>{m.lead}</p>
        <p>{m.why}</p>
        <p class="tm-sub">{m.free}</p>
      </div>
      {done ? <Already /> : shouldInstallFirst() ? <First /> : <Offer />}
      <Segmented
        legend={m.device}
        options={DEVICES.map((value) => ({ value, label: m.devices[value] }))}
        value={device}
        onChange={(value) => go(hrefWith(['install'], { device: value }), 'replace')}
      />
      <HowTo device={device} />
    </div>
  );
}

export default {
  needs: [installMessages, installLineMessages],
  title: () => installMessages.get(locale.value).title,
  back: () => href('more'),
  view: InstallScreen,
} satisfies Screen;
