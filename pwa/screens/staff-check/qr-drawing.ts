// A text as the modules of a QR code, for paper. The writer is loaded when somebody makes a sheet.
import type { PaperCode } from '../../../shared/core/paper/document.ts';

/** Light modules around the code. The standard asks for four: the white of the strip around it gives the rest. */
const QUIET = 2;

export async function drawQr(text: string): Promise<PaperCode> {
  const { default: encodeQr } = await import('qr');
  const modules = encodeQr(text, 'raw', { ecc: 'low', border: QUIET });
  // One run of dark modules is one stroke: a sheet of ten codes stays small.
  const path = modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        let end = x;
        while (row[end]) end += 1;
        runs.push(`M${x} ${y}h${end - x}v1h-${end - x}z`);
        x = end;
      }
      return runs;
    })
    .join('');
  return { size: modules.length, path };
}
