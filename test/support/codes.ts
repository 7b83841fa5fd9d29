// QR codes on paper, read by a reader that knows nothing of ours: zbar, from a picture that poppler makes of the page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HINT = 'Please install poppler-utils and zbar-tools (on Debian, `node scripts/ensure-browsers.mjs` does).';

function run(program: string, args: readonly string[], input?: Uint8Array): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, maxBuffer: 2 ** 26, timeout: 200_000 });
  if (error || status !== 0) throw new Error(`${program} did not work: ${error?.message ?? stderr}. ${HINT}`);
  return stdout.toString('utf8');
}

/**
 * The texts of all codes of a PDF, page by page.
 * @param dpi dots per inch, as a printer or a camera would have
 * @param last the last page to read; a page of 300 dots per inch is some seconds of work
 */
export function readCodes(pdf: Uint8Array, dpi: number, last = 99): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-codes-'));
  try {
    run('pdftoppm', ['-r', String(dpi), '-l', String(last), '-gray', '-', join(folder, 'page')], pdf);
    const pages = readdirSync(folder).toSorted();
    return pages.flatMap((page) =>
      run('zbarimg', ['--nodbus', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, page)])
        .split('\n')
        .filter(Boolean),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
