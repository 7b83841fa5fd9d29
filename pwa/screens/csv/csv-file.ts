// Tables to CSV text and back. Loaded when somebody asks for it.
import Papa from 'papaparse';

/** Rows as Excel writes them; the file needs a byte order mark so that Japanese stays readable there. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  );

export const LARGEST_BYTES = 2 * 1024 * 1024;
const MOST_ROWS = 5000;

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Half-width kana are what EUC-JP turns into when it is read as Shift_JIS; people hardly write them. */
const halfWidthKana = (text: string): number => text.match(/[\uFF61-\uFF9F]/g)?.length ?? 0;

/** What Excel in Japan saves (Shift_JIS), or an older tool (EUC-JP). */
function decodeJapanese(bytes: Uint8Array): string {
  const [windows, unix] = [strictly(bytes, 'shift_jis'), strictly(bytes, 'euc-jp')];
  if (windows !== null && unix !== null) return halfWidthKana(unix) < halfWidthKana(windows) ? unix : windows;
  return windows ?? unix ?? new TextDecoder('shift_jis').decode(bytes);
}

/** A text without a mark, every other byte of which is 0: a table has commas, digits and line breaks. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2000);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const few = start.length / 50;
  if (zeros(0) + zeros(1) <= few) return null;
  return zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
}

/** Bytes as text: UTF-8 as we write it, UTF-16, or one of the three encodings that Japanese tools write. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const text = strictly(bytes, 'utf-8');
  // JIS is seven bits wide, so it passes as UTF-8: its escape sequence tells.
  if (text?.includes('\x1b$')) return new TextDecoder('iso-2022-jp').decode(bytes);
  return text ?? decodeJapanese(bytes);
}

/** The rows of a comma or tab separated text. Throws if it holds more rows than any table of ours can. */
export function parseTable(text: string): string[][] {
  const table = text.replace(/^\ufeff/, '');
  // Blank lines say nothing about the sign between cells, but they count: a row has the number that a spreadsheet shows.
  const { delimiter } = Papa.parse<string[]>(table, { delimiter: '', skipEmptyLines: 'greedy', preview: 50 }).meta;
  const { data } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: false });
  if (data.length > MOST_ROWS) throw new Error('too many rows');
  const rows = data.map((row) => row.map(String));
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}
