// The drop box as documented, on the real Apache; servers that were set up wrongly, and one that cannot do it, are refused.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import { deliver } from '../../shared/carrier/deliver.ts';
import { dropBoxCarrier } from '../../shared/carrier/drop-box.ts';
import { nameOf, packNameOf } from '../../shared/carrier/object-name.ts';
import { sameOrigin } from '../../shared/carrier/same-origin.ts';
import { checkServer, SERVER_CHECKS } from '../../shared/carrier/server-check.ts';
import { type ApacheBox, startApacheBox } from '../support/carriers/apache.ts';
import { asAdmin } from '../support/carriers/as-admin.ts';
import { bytesOf, someObjects } from '../support/carriers/objects.ts';
import { startRclone } from '../support/carriers/rclone.ts';

const random = (): Bytes => crypto.getRandomValues(new Uint8Array(32));
const never = new AbortController().signal;

describe('Apache as documented', () => {
  let box: ApacheBox;
  beforeAll(async () => {
    box = await startApacheBox();
  });
  afterAll(() => box.stop());

  const put = async (name: string, body: string, headers: Record<string, string> = { 'If-None-Match': '*' }) =>
    (await fetch(`${box.url}${box.path}${name}`, { method: 'PUT', body, headers })).status;
  const asked = async (method: string, name: string, headers: Record<string, string> = {}) =>
    (await fetch(`${box.url}${box.path}${name}`, { method, headers })).status;

  test('passes every check', async () => {
    const report = await checkServer(box.path, sameOrigin(box.url), random());
    expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(new Set(report.steps.map(({ check }) => check))).toEqual(new Set(SERVER_CHECKS));
  });

  test('holds an object whole and once, whoever writes it at the same time', async () => {
    const bytes = bytesOf('twenty at once');
    const carrier = dropBoxCarrier(box.path, sameOrigin(box.url));
    const name = await nameOf(bytes);
    const said = await Promise.all(Array.from({ length: 20 }, () => carrier.add(name, bytes, never)));
    // Those that arrive in the very same moment may all be told that they were first: the name comes from the contents, so they
    // have written the same.
    expect(said.every((one) => one === 'added' || one === 'there')).toBe(true);
    expect(said).toContain('added');
    expect(await carrier.add(name, bytes, never)).toBe('there');
    expect(new Uint8Array(readFileSync(join(box.folder, name)))).toEqual(bytes);
  });

  test('lets nobody but the person in charge list or read, and nobody delete', async () => {
    const bytes = bytesOf('read me');
    const name = await nameOf(bytes);
    const staff = dropBoxCarrier(box.path, sameOrigin(box.url));
    await staff.add(name, bytes, never);
    await expect(staff.list(never)).rejects.toMatchObject({ kind: 'denied', status: 401 });
    await expect(staff.read(name, 4096, never)).rejects.toMatchObject({ kind: 'denied', status: 401 });
    const admin = dropBoxCarrier(box.path, asAdmin(box.url));
    expect(await admin.list(never)).toContain(name);
    expect(await admin.read(name, 4096, never)).toEqual(bytes);
    const ask = asAdmin(box.url);
    for (const method of ['DELETE', 'MOVE', 'COPY', 'LOCK', 'PROPPATCH', 'POST', 'PATCH']) {
      const headers = { Destination: `${box.url}${box.path}${'1'.repeat(32)}.tmm` };
      const answer = await ask(`${box.path}${name}`, { method, headers, withPassword: true, signal: never });
      expect([403, 405], method).toContain(answer.status);
    }
    expect(await admin.read(name, 4096, never)).toEqual(bytes);
  });

  test('takes no other name, and nothing large', async () => {
    const before = readdirSync(box.folder).length;
    for (const name of ['x.html', 'sw.js', '.htaccess', 'a.tmm', `${'A'.repeat(32)}.tmm`, `${'a'.repeat(33)}.tmm`])
      expect(await put(name, 'x'), name).toBe(403);
    expect(await put(`${'a'.repeat(32)}.tmm/x.html`, 'x')).toBeGreaterThanOrEqual(400);
    expect(await put(`${'b'.repeat(32)}.tmm%00.html`, 'x')).toBeGreaterThanOrEqual(400);
    expect(await put(`..%2f${'c'.repeat(32)}.tmm`, 'x')).toBeGreaterThanOrEqual(400);
    expect(await put(`${'d'.repeat(32)}.tmm`, 'x'.repeat(4097))).toBe(413);
    expect(await put(`${'e'.repeat(32)}.tmm`, 'x', {})).toBeGreaterThanOrEqual(401);
    expect(await put(`${'f'.repeat(32)}.tmm`, 'x', { 'If-None-Match': '"a"' })).toBeGreaterThanOrEqual(401);
    expect(await asked('GET', '')).toBe(403);
    expect(readdirSync(box.folder)).toHaveLength(before);
  });

  test('what was torn on the way is not there', async () => {
    const bytes = bytesOf('x'.repeat(1000));
    const name = await nameOf(bytes);
    await new Promise<void>((done) => {
      const torn = request(`${box.url}${box.path}${name}`, {
        method: 'PUT',
        headers: { 'If-None-Match': '*', 'Content-Length': '1000' },
      });
      torn.on('error', () => done());
      torn.write(bytes.subarray(0, 300), () => torn.destroy());
    });
    const carrier = dropBoxCarrier(box.path, sameOrigin(box.url));
    expect(await carrier.add(name, bytes, never)).toBe('added');
    expect(new Uint8Array(readFileSync(join(box.folder, name)))).toEqual(bytes);
  });

  test('takes a pack from the person in charge alone', async () => {
    const bytes = bytesOf('p'.repeat(100_000));
    const name = await packNameOf(bytes);
    await expect(dropBoxCarrier(box.path, sameOrigin(box.url)).add(name, bytes, never)).rejects.toMatchObject({
      kind: 'denied',
    });
    const admin = dropBoxCarrier(box.path, asAdmin(box.url));
    expect(await admin.add(name, bytes, never)).toBe('added');
    expect(await admin.add(name, bytes, never)).toBe('there');
    expect(await admin.read(name, 1_048_576, never)).toEqual(bytes);
  });

  test('copies of an engine, and a file that the server itself may not open, end no look at the others', async () => {
    const admin = dropBoxCarrier(box.path, asAdmin(box.url));
    const objects = await someObjects(3, 'beside a copy');
    await deliver(admin, objects);
    const [closed = '', copied = '', good = ''] = objects.keys();
    chmodSync(join(box.folder, closed), 0o000);
    writeFileSync(join(box.folder, copied), 'changed at one site');
    writeFileSync(join(box.folder, copied.replace('.tmm', '.sync-conflict-20261127-033816-PTK7HA3.tmm')), 'and there');
    const seen = await collect(admin, { known: new Set(), now: 1 });
    expect(seen.stopped).toBeNull();
    expect(seen.objects.has(good)).toBe(true);
    expect(seen.cloud).toEqual([closed]);
    expect([...seen.arriving.keys()]).toContain(copied);
    rmSync(join(box.folder, closed), { force: true });
  });

  test('what lies there cannot run in the app’s own address', async () => {
    const bytes = bytesOf('<script>alert(1)</script>');
    const name = await nameOf(bytes);
    await dropBoxCarrier(box.path, sameOrigin(box.url)).add(name, bytes, never);
    const answer = await asAdmin(box.url)(`${box.path}${name}`, { method: 'GET', withPassword: true, signal: never });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});

describe('a server that is not as documented is refused', () => {
  test.each([
    ['it forgets If-None-Match', /^ +Require expr .*$/m, '', 'twice'],
    ['it takes any name', String.raw`[0-9a-f]{32}\.tmm`, '[^/]+', 'html'],
    ['it takes large files', 'LimitRequestBody 4096', 'LimitRequestBody 1000000', 'size'],
    ['anybody reads', /Require method GET HEAD\n +Require valid-user/, 'Require method GET HEAD', 'list'],
    ['anybody lists', /Require method PROPFIND\n +Require valid-user/, 'Require method PROPFIND', 'list'],
    ['anybody deletes', 'Require method PUT\n', 'Require method PUT DELETE\n', 'remove'],
    ['what lies there may run', 'X-Content-Type-Options "nosniff"', 'X-Nothing "x"', 'html'],
    ['nothing can be put', 'Require method PUT\n', 'Require method OPTIONS\n', 'put'],
  ] as const)('%s', async (_, from, to, check) => {
    const box = await startApacheBox({
      change(text) {
        const changed = text.replace(from, to);
        expect(changed).not.toBe(text);
        // The page's own example asks for the header with each DELETE, too.
        return check === 'remove' ? changed.replace(/^ +Require expr .*$/m, '') : changed;
      },
    });
    try {
      const report = await checkServer(box.path, sameOrigin(box.url), random());
      expect(report.ok).toBe(false);
      expect(report.failed).toContain(check);
    } finally {
      await box.stop();
    }
  });

  test('rclone’s WebDAV, which overwrites', async () => {
    const server = await startRclone();
    try {
      const report = await checkServer(server.path, sameOrigin(server.url), random());
      expect(report.failed).toEqual(expect.arrayContaining(['twice', 'html', 'script', 'size', 'list', 'remove']));
    } finally {
      await server.stop();
    }
  });

  test('no server at all', async () => {
    const report = await checkServer('/company/', sameOrigin('http://127.0.0.1:9'), random());
    expect(report).toMatchObject({ ok: false, failed: ['put'], steps: [{ status: 0 }] });
  });
});
