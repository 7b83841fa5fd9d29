// What one can do with a sheet: print it, keep it as an HTML file, as a Word document or as text, copy it.
import { useState } from 'preact/hooks';
import { isInsideApp } from '../../../shared/core/device.ts';
import type { PaperDocument } from '../../../shared/core/paper/document.ts';
import { paperHtml } from '../../../shared/core/paper/html-file.ts';
import { fileNameOf } from '../../../shared/core/paper/printable.ts';
import { paperText } from '../../../shared/core/paper/text-file.ts';
import { paperActionMessages } from '../../../shared/i18n/paper-actions.ts';
import { Button } from '../../../shared/ui/button/button.tsx';
import { StatusLine } from '../../../shared/ui/toast/toast.tsx';
import { useWords } from '../../../shared/ui/use-words.ts';
import { thisDevice } from '../../device-kind.ts';
import { CopyText } from '../copy-text.tsx';
import { canShareFile, saveFile, shareFile, textFile } from '../save-file.ts';
import { usePrinting } from './use-printing.tsx';

export const paperActionNeeds = [paperActionMessages] as const;

export type PaperActionsProps = {
  readonly paper: PaperDocument;
  /** which files to offer besides printing */
  readonly files: readonly ('html' | 'word' | 'text')[];
  readonly copy?: boolean | undefined;
  /** called when the sheet is printed or saved, for those who note the date */
  readonly onMade?: (() => void) | undefined;
};

/** Browsers inside other apps have no printer, and some do nothing when they are asked to print. */
const canPrint = (): boolean => typeof globalThis.print === 'function' && !isInsideApp(navigator.userAgent);

/** What the share sheet gets. Browsers tell by name and type whether they hand such a file on. */
const SHARED_KIND = textFile('paper.html', '', 'text/html');

async function makeFile(kind: PaperActionsProps['files'][number], paper: PaperDocument): Promise<File> {
  const name = fileNameOf(paper.fileName);
  if (kind === 'text') return textFile(`${name}.txt`, paperText(paper), 'text/plain', true);
  if (kind === 'word') return (await import('./word-file.ts')).wordFile(paper);
  const { default: css } = await import('./paper.css?inline');
  return textFile(`${name}.html`, paperHtml(paper, css), 'text/html');
}

export function PaperActions({ paper, files, copy, onMade }: PaperActionsProps) {
  const m = useWords(paperActionMessages);
  const openPrinter = usePrinting(paper);
  const [said, setSaid] = useState('');
  const print = () => {
    onMade?.();
    openPrinter();
  };
  const save = async (kind: PaperActionsProps['files'][number]) => {
    try {
      const file = await makeFile(kind, paper);
      const saved = await saveFile(file);
      if (saved === 'saved' || saved === 'shared') onMade?.();
      setSaid(
        saved === 'saved'
          ? m.saved({ name: file.name })
          : saved === 'failed' || saved === 'refused'
            ? m.saveFailed
            : '',
      );
    } catch {
      setSaid(m.saveFailed);
    }
  };
  const share = async () => {
    try {
      const shared = await shareFile(await makeFile('html', paper));
      if (shared === 'shared') onMade?.();
      setSaid(shared === 'failed' ? m.shareFailed : '');
    } catch {
      setSaid(m.shareFailed);
    }
  };
  const label = { html: m.saveHtml, word: m.saveWord, text: m.saveText } as const;
  return (
    <div class="tm-stack" data-gap="3">
      {canPrint() && (
        <Button wide icon="printer" onClick={print}>
          {m.print}
        </Button>
      )}
      {canShareFile(SHARED_KIND) && (
        <Button wide kind={canPrint() ? 'secondary' : 'primary'} icon="share" onClick={() => void share()}>
          {m.sharePaper}
        </Button>
      )}
      <p class="tm-sub">{canPrint() ? m.printHints[thisDevice()] : m.noPrint}</p>
      <div class="tm-line" data-wrap="">
        {files.map((kind) => (
          <Button key={kind} wide kind="secondary" icon="download" onClick={() => void save(kind)}>
            {label[kind]}
          </Button>
        ))}
      </div>
      <StatusLine>{said}</StatusLine>
      {copy && <CopyText wide text={paperText(paper)} />}
    </div>
  );
}
