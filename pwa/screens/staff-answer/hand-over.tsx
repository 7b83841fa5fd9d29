// Before anything leaves: how much was answered, then the ways to hand it over. Each is begun by the person alone.

import { useState } from 'preact/hooks';
import { statusOfReply } from '../../../shared/core/own-replies.ts';
import { REPLIES, type Reply } from '../../../shared/core/staff-check/reply.ts';
import { type SealedObject, sealedLink, sealedText } from '../../../shared/core/staff-check/sealed-object.ts';
import { staffAnswerMessages } from '../../../shared/i18n/staff-answer.ts';
import { uiMessages } from '../../../shared/i18n/ui.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { Details } from '../../../shared/ui/details/details.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Card, Note } from '../../../shared/ui/panel/panel.tsx';
import { Row, RowIcon, Rows } from '../../../shared/ui/rows/rows.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { hasDropBox } from '../../carriers/drop-box.ts';
import { copyText } from '../../parts/copy-text.tsx';
import { Later } from '../../parts/later.tsx';
import { canShareFile, saveFile, shareFile } from '../../parts/save-file.ts';
import { appAddress, isWeb } from '../staff-check/app-address.ts';

/** Only where the company has switched on its drop box. */
const loadSendToServer = async () => (await import('../ways/send-to-server.tsx')).sendToServer;

/** A link where the app has an address, the letters alone where it has none (inside the extension). */
const textOf = (sealed: SealedObject): string => (isWeb() ? sealedLink(appAddress(), sealed) : sealedText(sealed));

const fileOf = (sealed: SealedObject, name: string): File =>
  new File([Uint8Array.from(sealed.bytes)], `${name}.tmm`, { type: 'application/octet-stream' });

export type HandOverProps = {
  readonly replies: readonly Reply[];
  readonly total: number;
  readonly seal: () => Promise<SealedObject>;
  readonly onShow: (text: string) => void;
  readonly onHandedOver: () => void;
  readonly onLook: () => void;
};

function Counts({ replies, total, onLook }: Pick<HandOverProps, 'replies' | 'total' | 'onLook'>) {
  const m = useWords(staffAnswerMessages);
  const status = useWords(uiMessages).status;
  const rows = [
    ...REPLIES.map((reply) => [status[statusOfReply(reply)], replies.filter((one) => one === reply).length] as const),
    [m.none, total - replies.length] as const,
  ];
  return (
    <Card>
      <dl class="tm-stack" data-gap="1">
        {rows.map(([name, count]) => (
          <div key={name} class="tm-between tm-num">
            <dt>{name}</dt>
            <dd>
              <b>{count}</b>
            </dd>
          </div>
        ))}
      </dl>
      <Buttons>
        <Button kind="text" onClick={onLook}>
          {m.look}
        </Button>
      </Buttons>
    </Card>
  );
}

export function HandOver({ replies, total, seal, onShow, onHandedOver, onLook }: HandOverProps) {
  const m = useWords(staffAnswerMessages);
  const [said, setSaid] = useState('');
  const [code, setCode] = useState('');
  const [isFailed, setIsFailed] = useState(false);
  const withSealed = (use: (sealed: SealedObject) => unknown) => () => {
    setSaid(m.sealing);
    setIsFailed(false);
    void seal().then(
      (sealed) => {
        setSaid('');
        return use(sealed);
      },
      () => {
        setSaid('');
        setIsFailed(true);
      },
    );
  };
  const copy = async (sealed: SealedObject) => {
    const text = textOf(sealed);
    const result = await copyText(text);
    setCode(result === 'copied' ? '' : text);
    setSaid(m[result]);
  };
  const share = async (sealed: SealedObject) => {
    const file = fileOf(sealed, m.fileName);
    const result = canShareFile(file)
      ? await shareFile(file)
      : await navigator.share({ title: m.title, text: textOf(sealed) }).then(
          () => 'shared' as const,
          () => 'dismissed' as const,
        );
    if (result === 'shared') onHandedOver();
    else setSaid(m.dismissed);
  };
  const save = async (sealed: SealedObject) => {
    const result = await saveFile(fileOf(sealed, m.fileName));
    setSaid(
      result === 'saved' || result === 'shared' ? m.fileSaved : result === 'dismissed' ? m.dismissed : m.fileFailed,
    );
  };
  return (
    <div class="tm-sections" lang={locale.value}>
      <div class="tm-stack" data-gap="2">
        <h1>{m.sendTitle}</h1>
        <p>{m.notYet}</p>
      </div>
      <Counts replies={replies} total={total} onLook={onLook} />
      {replies.length === 0 && <Note>{m.takeBackNote}</Note>}
      <div class="tm-stack" data-gap="3">
        <Buttons>
          <Button wide icon="qr" onClick={withSealed((sealed) => onShow(textOf(sealed)))}>
            {m.qr}
          </Button>
        </Buttons>
        <p class="tm-sub">{m.qrSub}</p>
        {hasDropBox() && <Later load={loadSendToServer} props={{ seal }} />}
        <Rows label={m.sendTitle}>
          {typeof navigator.share === 'function' && (
            <Row lead={<RowIcon icon="share" />} title={m.share} sub={m.shareSub} onClick={withSealed(share)} />
          )}
          <Row lead={<RowIcon icon="copy" />} title={m.copy} sub={m.copySub} onClick={withSealed(copy)} />
          <Row lead={<RowIcon icon="download" />} title={m.file} onClick={withSealed(save)} />
        </Rows>
        <StatusLine>{said}</StatusLine>
        {isFailed && <Note icon="alert">{m.sealFailed}</Note>}
        {code && (
          <Details summary={m.code} open>
            <p class="tm-wrap">{code}</p>
          </Details>
        )}
      </div>
      <p class="tm-sub">{m.sealed}</p>
      <Buttons>
        <Button kind="secondary" onClick={onHandedOver}>
          {m.handedOver}
        </Button>
      </Buttons>
    </div>
  );
}
