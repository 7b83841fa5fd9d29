// From the text of a file to what it holds, locked or not.
import { failure, type Result, success } from '../core/errors.ts';
import { type ExchangeFile, type FileHeader, readFile } from '../core/exchange/file.ts';
import { decryptFile } from './encrypt.ts';
import type { OpenOptions } from './exchange-type.ts';

/** When a file was made: milliseconds since 1970, 0 if nobody knows. */
export const madeAt = ({ created }: FileHeader): number => (created === '' ? 0 : Date.parse(created) || 0);

/** The content of a file's text; `file-locked` without its passphrase. */
export async function openText(text: string, { passphrase }: OpenOptions): Promise<Result<ExchangeFile>> {
  const opened = readFile(text);
  if (!opened.ok) return opened;
  if (opened.value.kind === 'open') return success(opened.value.file);
  if (!passphrase) return failure('file-locked');
  const inner = await decryptFile(opened.value, passphrase);
  if (!inner.ok) return inner;
  const file = readFile(inner.value);
  if (!file.ok) return file;
  return file.value.kind === 'open' ? success(file.value.file) : failure('file-bad-lock');
}
