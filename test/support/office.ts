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
  /** the same, page by page */
  readonly texts: readonly string[];
  readonly pages: number;
  readonly title: string;
};

/** Text, number of pages and title of a PDF. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const info = run('pdfinfo', ['-enc', 'UTF-8', '-'], pdf);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  // A form feed ends every page.
  const texts = run('pdftotext', ['-enc', 'UTF-8', '-raw', '-', '-'], pdf)
    .split('\f')
    .map((page) => page.replace(/\s+/g, ''));
  return { text: texts.join(''), texts, pages: Number(field('Pages')), title: field('Title') };
}

/** How many pictures stand in a PDF. */
export function countPictures(pdf: Uint8Array): number {
  const lines = run('pdfimages', ['-list', '-'], pdf).split('\n').slice(2);
  return lines.filter((line) => /^\s*\d+\s+\d+\s+image\b/.test(line)).length;
}

function office(file: Uint8Array, kind: string, args: readonly string[], result: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-office-'));
  try {
    const source = join(folder, `file.${kind}`);
    writeFileSync(source, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', [profile, '--headless', ...args, '--outdir', join(folder, 'out'), source]);
    return readFileSync(join(folder, 'out', `file.${result}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Word document as LibreOffice prints it. */
export const wordToPdf = (docx: Uint8Array): Uint8Array => office(docx, 'docx', ['--convert-to', 'pdf'], 'pdf');

/** A table as LibreOffice holds it after opening it: had a cell become a formula, its result would stand there. */
export function throughSpreadsheet(csv: Uint8Array): Uint8Array {
  // Comma, quote, UTF-8: what the import dialog would ask, and the same for writing.
  const read = '--infilter=CSV:44,34,76,1';
  return office(csv, 'csv', [read, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1'], 'csv');
}
