// The company's own server as a drop box: a folder of its Apache that takes new files and nothing else (docs/server/apache.md).
import { type Bytes, type Carrier, CarrierProblem, type ProblemKind } from './carrier.ts';
import { namesInMultistatus } from './multistatus.ts';
import { isObjectName, isPackName } from './object-name.ts';
import { type Ask, isOwnPath, type OwnRequest } from './same-origin.ts';

/** 10,000 names with their properties, as Apache lists them, have 3.3 MB. */
const MAX_LIST_BYTES = 16_000_000;

/** Status → what it means. 200 and 204 for an object say that something was replaced: such a server is not used. */
const PROBLEMS: Readonly<Record<number, ProblemKind>> = {
  401: 'denied',
  403: 'denied',
  404: 'absent',
  410: 'absent',
  408: 'later',
  413: 'too-big',
  423: 'later',
  429: 'later',
  507: 'full',
};

const problemOf = (status: number): CarrierProblem =>
  new CarrierProblem(PROBLEMS[status] ?? (status >= 500 ? 'later' : 'refused'), status);

/** Reads a body to its end or to the cap, whichever comes first. */
async function readBody(answer: Response, maxBytes: number): Promise<Bytes> {
  const parts: Bytes[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader?.cancel().catch(() => undefined); // seen enough either way
      throw new CarrierProblem('too-big', answer.status);
    }
    parts.push(Uint8Array.from(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param path of the drop box on the app's own host, with a slash at both ends */
export function dropBoxCarrier(path: string, ask: Ask): Carrier {
  if (!isOwnPath(path)) throw new RangeError('A drop box is a path of the own host.');
  const request = async (name: string, options: OwnRequest): Promise<Response> => {
    try {
      return await ask(`${path}${encodeURIComponent(name)}`, options);
    } catch (error) {
      throw error instanceof CarrierProblem ? error : new CarrierProblem('offline');
    }
  };
  return {
    /** For the person in charge alone: the server asks for a password. */
    async list(signal) {
      const answer = await request('', {
        method: 'PROPFIND',
        headers: { Depth: '1' },
        withPassword: true,
        signal,
      });
      if (answer.status === 404) throw new CarrierProblem('gone', 404);
      if (answer.status !== 207) throw problemOf(answer.status);
      const text = new TextDecoder().decode(await readBody(answer, MAX_LIST_BYTES));
      return namesInMultistatus(text);
    },
    async read(name, maxBytes, signal) {
      // The server hands out exact names alone; copies that an engine left beside them are none.
      if (!isObjectName(name)) throw new CarrierProblem('absent');
      const answer = await request(name, { method: 'GET', withPassword: true, signal });
      // Whoever may list may read: one file that the server itself may not open must not end the look at all others.
      if (answer.status === 403) throw new CarrierProblem('later', 403);
      if (answer.status !== 200) throw problemOf(answer.status);
      return await readBody(answer, maxBytes);
    },
    async add(name, bytes, signal) {
      const answer = await request(name, {
        method: 'PUT',
        headers: { 'If-None-Match': '*', 'Content-Type': 'application/octet-stream' },
        body: bytes,
        // A pack is larger than an answer, so only the person in charge may add one.
        withPassword: isPackName(name),
        signal,
      });
      if (answer.status === 201) return 'added';
      if (answer.status === 412) return 'there';
      if (answer.status === 404) throw new CarrierProblem('gone', 404);
      throw problemOf(answer.status);
    },
  };
}
