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

/** Bytes as text: UTF-8 as we write it, UTF-16 with its mark, or what Excel in Japan saves (Shift_JIS). */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** The rows of a comma or tab separated text. Throws if it holds more rows than any table of ours can. */
export function parseTable(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: '', skipEmptyLines: 'greedy' });
  if (data.length > MOST_ROWS) throw new Error('too many rows');
  return data.map((row) => row.map(String));
}
