// Tries a server before anybody trusts it with answers: what it must take, and what it must refuse. A condition that the server
// ignores (`If-None-Match`) or a page that it takes would be found only when the harm is done, so it is asked beforehand.
import type { Bytes } from './carrier.ts';
import { MAX_OBJECT_BYTES, nameOf } from './object-name.ts';
import { type Ask, isOwnPath, type OwnRequest } from './same-origin.ts';
import { withLimit } from './with-limit.ts';

export const SERVER_CHECKS = ['put', 'twice', 'html', 'script', 'size', 'list', 'remove'] as const;
export type ServerCheck = (typeof SERVER_CHECKS)[number];

/** One request and what came back. */
export type Step = {
  readonly check: ServerCheck;
  /** method and name, for the person who sets up the server */
  readonly request: string;
  /** what was wanted, as they read it in the documentation: `201`, `4xx` */
  readonly wanted: string;
  /** 0: no answer */
  readonly status: number;
  readonly ok: boolean;
};

export type ServerReport = {
  readonly steps: readonly Step[];
  readonly failed: readonly ServerCheck[];
  /** true only if every check was made and passed */
  readonly ok: boolean;
};

const STEP_LIMIT_MS = 20_000;
const HASH_LENGTH = 32;

/** No sealed object: whoever collects answers leaves it alone. */
const canary = (random: Bytes): Bytes =>
  Uint8Array.from([...new TextEncoder().encode('Telemamori: a trial. '), ...random]);

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

/** What keeps a file from being run as a page of the app's own origin, should a browser ever open one. */
const cannotRun = (headers: Headers): boolean =>
  headers.get('x-content-type-options') === 'nosniff' &&
  /(?:^|;)\s*sandbox\s*(?:;|$)/.test(headers.get('content-security-policy') ?? '');

/**
 * Makes all checks, without a real answer; leaves one or two small files there, for a good server lets nobody delete them.
 * @param random 32 bytes that were never used before
 * @param onStep told after each request
 */
export async function checkServer(
  path: string,
  ask: Ask,
  random: Bytes,
  options: { readonly signal?: AbortSignal; onStep?(step: Step): void } = {},
): Promise<ServerReport> {
  if (!isOwnPath(path)) throw new RangeError('A drop box is a path of the own host.');
  const { signal } = options;
  const steps: Step[] = [];
  const say = (step: Step): boolean => {
    steps.push(step);
    options.onStep?.(step);
    return step.ok;
  };
  const request = (name: string, how: Omit<OwnRequest, 'signal'>): Promise<Response | null> =>
    withLimit(STEP_LIMIT_MS, signal, (limited) => ask(`${path}${name}`, { ...how, signal: limited })).catch(() => null);

  const wants = async (check: ServerCheck, name: string, how: Omit<OwnRequest, 'signal'>, wanted: number | '4xx') => {
    const answer = await request(name, how);
    const status = answer?.status ?? 0;
    const ok = wanted === '4xx' ? isRefusal(status) : status === wanted;
    say({ check, request: `${how.method} ${name}`, wanted: String(wanted), status, ok });
    return answer;
  };
  const put = (body: Bytes, headers: Readonly<Record<string, string>> = { 'If-None-Match': '*' }) => ({
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body,
  });

  const object = canary(random);
  const name = await nameOf(object);
  const other = canary(Uint8Array.from(random, (byte) => byte ^ 0xff));
  const first = await wants('put', name, put(object), 201);
  // Nothing is there, or nobody answers: the rest would only say so again.
  if (first?.status !== 201) return { steps, failed: ['put'], ok: false };

  await wants('twice', name, put(object), 412);
  await wants('twice', name, put(other), 412);
  await wants('twice', name, put(other, {}), '4xx');
  await wants('twice', await nameOf(other), put(other, {}), '4xx');

  const plain = new TextEncoder().encode('Telemamori: nothing to see, only a test.') as Bytes;
  for (const page of ['x.html', 'index.html', 'x.svg', 'x.xhtml', `${name}.html`, name.toUpperCase()])
    await wants('html', page, put(plain), '4xx');
  for (const script of ['sw.js', 'x.mjs', 'x.php', 'x.cgi', '.htaccess', `sub/${name}`])
    await wants('script', script, put(plain), '4xx');

  const large = canary(new Uint8Array(MAX_OBJECT_BYTES));
  await wants('size', await nameOf(large), put(large), '4xx');

  const list = await wants('list', '', { method: 'PROPFIND', headers: { Depth: '1' } }, '4xx');
  const read = await wants('list', name, { method: 'GET' }, '4xx');
  await wants('list', '', { method: 'GET' }, '4xx');
  for (const answer of [list, read])
    if (answer && !cannotRun(answer.headers))
      say({ check: 'html', request: 'nosniff, sandbox', wanted: 'yes', status: answer.status, ok: false });

  const target = `${path}${'0'.repeat(HASH_LENGTH)}.tmm`;
  await wants('remove', name, { method: 'DELETE' }, '4xx');
  await wants('remove', name, { method: 'MOVE', headers: { Destination: target } }, '4xx');
  await wants('remove', name, { method: 'COPY', headers: { Destination: target } }, '4xx');
  await wants('remove', name, { method: 'POST', body: plain }, '4xx');
  await wants('remove', 'folder', { method: 'MKCOL' }, '4xx');
  // Whatever was answered: it must still be there.
  await wants('remove', name, put(object), 412);

  const failed = SERVER_CHECKS.filter((check) => steps.some((step) => step.check === check && !step.ok));
  return { steps, failed, ok: failed.length === 0 };
}
