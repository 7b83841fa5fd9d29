// Reads what was printed, with programs that know nothing of ours: poppler for PDF, LibreOffice for Word and tables.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HINT = 'Please install poppler-utils and LibreOffice (on Debian, `node scripts/ensure-browsers.mjs` does).';

function run(program: string, args: readonly string[], input?: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, maxBuffer: 2 ** 26, timeout: 120_000 });
  if (error || status !== 0) throw new Error(`${program} did not work: ${error?.message ?? stderr}. ${HINT}`);
  return stdout.toString('utf8');
}

export type ReadPdf = {
  /** all words, without the blanks that only place them */
  readonly text: string;
  readonly pages: number;
  readonly title: string;
};

/** Text, number of pages and title of a PDF. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const info = run('pdfinfo', ['-enc', 'UTF-8', '-'], pdf);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  const text = run('pdftotext', ['-enc', 'UTF-8', '-raw', '-', '-'], pdf).replace(/\s+/g, '');
  return { text, pages: Number(field('Pages')), title: field('Title') };
}

/** A document or table as LibreOffice prints it. `kind` is the ending of its file name. */
export function officeToPdf(file: Uint8Array, kind: 'docx' | 'csv'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-office-'));
  try {
    const source = join(folder, `file.${kind}`);
    writeFileSync(source, file);
    // Comma, quote, UTF-8: what the import dialog would ask.
    const filter = kind === 'csv' ? ['--infilter=CSV:44,34,76,1'] : [];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', ...filter, '--convert-to', 'pdf', '--outdir', folder, source]);
    return readFileSync(join(folder, 'file.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
