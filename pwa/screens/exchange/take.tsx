// Taking in: files (one or many), a QR code by camera or photo, pasted text. All of them lead to the same preview.
import { useEffect, useRef, useState } from 'preact/hooks';
import { failure } from '../../../shared/core/errors.ts';
import { exchangeMessages } from '../../../shared/i18n/exchange.ts';
import { formatMomentInFull } from '../../../shared/i18n/format.ts';
import { frameMessages } from '../../../shared/i18n/frame.ts';
import type { OpenOptions } from '../../../shared/store/exchange-type.ts';
import { useStore } from '../../../shared/store/use-store.ts';
import { Button, Buttons } from '../../../shared/ui/button/button.tsx';
import { TextField } from '../../../shared/ui/field/field.tsx';
import { locale } from '../../../shared/ui/locale.ts';
import { Note } from '../../../shared/ui/panel/panel.tsx';
import { ProgressBar } from '../../../shared/ui/progress-bar/progress-bar.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { exchangeOf, offer } from '../../exchange.ts';
import { go, href, hrefWith } from '../../navigation/router.ts';
import { Later } from '../../parts/later.tsx';
import { Problem } from '../../parts/problem.tsx';
import { BesideList } from './beside-list.tsx';
import { takeSharedFile } from './shared-file.ts';
import { UndoImport } from './undo-import.tsx';

const scan = async () => {
  const { Scan, scanNeeds } = await import('./scan.tsx');
  return { part: Scan, needs: scanNeeds };
};

/**
 * A pasted text is a link as a rule; a whole file may be pasted up to here, and a longer one is chosen as a file: browsers take
 * seconds to draw more. It is never cut, for half a file would be called damaged.
 */
const LONGEST_PASTE = 100_000;

/** `files`: how many were chosen; of one alone, `done` counts steps */
type Reading = {
  readonly files: number;
  readonly done: number;
  readonly total: number;
  readonly abort: AbortController;
};

const withPassphrase = (passphrase: string | undefined): OpenOptions => (passphrase ? { passphrase } : {});

/** @param shared what the service worker says about a file that another app has just shared; null: there is none */
export function Take({ shared }: { readonly shared: string | null }) {
  const m = useWords(exchangeMessages);
  const frame = useWords(frameMessages);
  const exchange = exchangeOf(useStore());
  const files = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  /** how often what was pasted was too long in a row */
  const [tooLong, setTooLong] = useState(0);
  const [scanning, setScanning] = useState(false);
  const [noCode, setNoCode] = useState(false);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);

  const failed = (again: () => void) => (
    <Problem title={frame.partFailedTitle} text={frame.partFailed} onAgain={again} />
  );
  const toPreview = () => go(href('exchange', 'import'));
  const takeText = (text: string) => {
    setScanning(false);
    // A QR code of somebody else's: no answers of ours, but a link that can be looked at.
    if (/^https?:/i.test(text) && !text.includes('#/i/')) return go(hrefWith(['meeting', 'link'], { text }));
    void offer((passphrase) => exchange.previewImport(text, withPassphrase(passphrase))).then(toPreview);
  };
  const takeFiles = (chosen: readonly Blob[], outside = false) => {
    const [first] = chosen;
    if (!first) return;
    const abort = new AbortController();
    const onProgress = (done: number, total: number) => setReading({ files: chosen.length, done, total, abort });
    onProgress(0, chosen.length);
    void offer(
      (passphrase) => {
        const options = { ...withPassphrase(passphrase), signal: abort.signal, onProgress };
        return chosen.length === 1 ? exchange.previewBlob(first, options) : exchange.previewMany(chosen, options);
      },
      { outside },
    ).then(() => {
      setReading(null);
      if (!abort.signal.aborted) toPreview();
    });
  };
  const paste = (text: string) => {
    const isTooLong = text.length > LONGEST_PASTE;
    setTooLong((times) => (isTooLong ? times + 1 : 0));
    setPasted(isTooLong ? '' : text);
  };
  const takePhoto = async (file: File | undefined) => {
    if (!file) return;
    // A reader that does not load reads as little as a picture without a code: the other ways stand beside this one.
    const text = await import('./read-picture.ts').then(({ readPhoto }) => readPhoto(file)).catch(() => null);
    setNoCode(text === null);
    if (text) takeText(text);
  };

  useEffect(() => {
    if (shared === null) return;
    go(hrefWith(['exchange'], { side: 'take' }), 'replace'); // the file comes once
    if (shared === 'too-large') {
      void offer(async () => failure('file-too-large')).then(toPreview);
      return;
    }
    void takeSharedFile().then((file) => file && takeFiles([file], true));
  }, []);
  useEffect(() => {
    const dropping = new AbortController();
    const { signal } = dropping;
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', () => setOver(false), { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => dropping.abort();
  }, [exchange]);

  return (
    <div class="tm-sections tm-drop" data-over={over ? '' : undefined}>
      <section class="tm-stack">
        <div class="tm-stack" data-gap="2">
          <h1>{m.takeTitle}</h1>
          <p>{m.takeLead}</p>
        </div>
        {reading ? (
          <>
            <p role="status">{m.reading}</p>
            <ProgressBar
              label={reading.files === 1 ? null : m.readingMany(reading)}
              value={reading.done}
              max={reading.total}
            />
            <Button kind="secondary" onClick={() => reading.abort.abort()}>
              {m.cancel}
            </Button>
          </>
        ) : (
          <Button wide icon="upload" onClick={() => files.current?.click()}>
            {m.chooseFiles}
          </Button>
        )}
        <input
          ref={files}
          hidden
          type="file"
          multiple
          accept=".json,.gz,application/json"
          onChange={(event) => takeFiles([...(event.currentTarget.files ?? [])])}
        />
        <p class="tm-sub">
          {m.filesHint} <span class="tm-wide-only">{m.dropHere}</span>
        </p>
      </section>
      <section class="tm-stack" data-gap="3" aria-labelledby="scan">
        <h2 id="scan">{m.scan}</h2>
        <p class="tm-sub">{m.scanLead}</p>
        {scanning && (
          <Later load={scan} props={{ onText: takeText, onStop: () => setScanning(false) }} failed={failed} />
        )}
        <Buttons>
          {!scanning && (
            <Button kind="secondary" icon="qr" onClick={() => setScanning(true)}>
              {m.scan}
            </Button>
          )}
          <Button kind="secondary" onClick={() => photo.current?.click()}>
            {m.photo}
          </Button>
        </Buttons>
        <input
          ref={photo}
          hidden
          type="file"
          accept="image/*"
          onChange={(event) => void takePhoto(event.currentTarget.files?.[0])}
        />
        {noCode && <Note>{m.photoFailed}</Note>}
      </section>
      <form
        class="tm-stack"
        data-gap="3"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') takeText(pasted);
        }}
      >
        <TextField
          label={m.paste}
          hint={m.pasteHint}
          rows={3}
          maxLength={LONGEST_PASTE + 1}
          value={pasted}
          onInput={paste}
          error={tooLong > 0 ? m.pasteTooLong : undefined}
          spellcheck={false}
        />
        <Button type="submit" kind="secondary">
          {m.pasteRead}
        </Button>
      </form>
      <BesideList />
      <UndoImport when={(at) => formatMomentInFull(at, locale.value)} />
    </div>
  );
}
