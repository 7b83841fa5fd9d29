// Text from bytes of unknown origin, and gzip with a cap: a small file may unpack to a whole disk.
import { failure, type Result, success } from '../core/errors.ts';
import { MAX_FILE_BYTES, MAX_LOCKED_LENGTH } from '../core/exchange/limits.ts';

const GZIP = [0x1f, 0x8b];

export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Reads a stream until its end or the cap, whichever comes first; null beyond the cap. */
async function readCapped(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_FILE_BYTES) {
      await reader.cancel().catch(() => undefined); // we have seen enough either way
      return null;
    }
    chunks.push(Uint8Array.from(value));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function decode(bytes: Uint8Array): Result<string> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8: a picture, an archive, or a text in an old Japanese encoding.
    return failure('file-not-text');
  }
}

/** The text packed in these bytes; never unpacks more than `MAX_FILE_BYTES`. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string>> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const plain = await readCapped(stream);
    return plain ? decode(plain) : failure('file-too-large');
  } catch {
    // Cut off or altered: the check sum of gzip does not fit.
    return failure('file-damaged');
  }
}

/** The text of a file that a person chose: UTF-8, or the same packed with gzip. Nothing above the cap is ever read. */
export async function readBlob(blob: Blob): Promise<Result<string>> {
  if (blob.size > MAX_LOCKED_LENGTH) return failure('file-too-large');
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const packed = GZIP.every((byte, index) => bytes[index] === byte);
    return packed ? await gunzip(bytes) : decode(bytes);
  } catch {
    // The file was moved or its drive pulled out while we read.
    return failure('file-damaged');
  }
}
