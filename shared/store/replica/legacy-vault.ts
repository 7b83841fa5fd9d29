// Reads a file in which version 0.1 kept its third copy. Loaded only where there is one: it brings the whole reader of files.
import { readFile } from '../../core/exchange/file.ts';
import type { Change } from '../../core/log/change.ts';
import { mergeLogs } from '../../core/log/state.ts';

/** What one file holds. Its first line, where there is one before the file, tells the last erasure its writer knew of. */
export function readLegacy(text: string): { readonly erasedAt: number; readonly changes: readonly Change[] } {
  const [, erasedAt = '0', body = text] = /^(\d{1,16})\n([\s\S]*)$/.exec(text) ?? [];
  const opened = readFile(body);
  const changes = opened.ok && opened.value.kind === 'open' ? opened.value.file.records : [];
  return { erasedAt: Number(erasedAt), changes: mergeLogs(changes, []) };
}
