// One contract for every carrier: what was added is there, whole and once, and nothing that is there is ever changed by us.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bytes, Carrier } from '../../shared/carrier/carrier.ts';
import { collect } from '../../shared/carrier/collect.ts';
import { deliver, restore } from '../../shared/carrier/deliver.ts';
import { dropBoxCarrier } from '../../shared/carrier/drop-box.ts';
import { folderCarrier } from '../../shared/carrier/folder.ts';
import { nameOf } from '../../shared/carrier/object-name.ts';
import { type ApacheBox, startApacheBox } from '../support/carriers/apache.ts';
import { asAdmin } from '../support/carriers/as-admin.ts';
import { memoryCarrier } from '../support/carriers/memory.ts';
import { nodeFolder } from '../support/carriers/node-folder.ts';
import { bytesOf, someObjects } from '../support/carriers/objects.ts';

type Place = {
  readonly carrier: Carrier;
  /** puts a file there behind the carrier's back */
  put(name: string, bytes: Bytes): void;
  /** every file with its bytes, read without the carrier */
  files(): Map<string, string>;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((found) => found.isFile())
      .map(({ name }) => [name, text(readFileSync(join(folder, name)))]),
  );

let apache: ApacheBox;
let disk = '';
let boxes = 0;
beforeAll(async () => {
  apache = await startApacheBox();
  disk = mkdtempSync(join(tmpdir(), 'telemamori-folder-'));
});
afterAll(async () => {
  await apache.stop();
  rmSync(disk, { recursive: true, force: true });
});

const newFolder = (): string => mkdtempSync(join(disk, `${++boxes}-`));

const PLACES: Readonly<Record<string, () => Place>> = {
  memory: () => {
    const carrier = memoryCarrier();
    return {
      carrier,
      put: (name, bytes) => carrier.files.set(name, bytes),
      files: () => new Map([...carrier.files].map(([name, bytes]) => [name, text(bytes)])),
    };
  },
  'a folder': () => {
    const folder = newFolder();
    return {
      carrier: folderCarrier(nodeFolder(folder)),
      put: (name, bytes) => writeFileSync(join(folder, name), bytes),
      files: () => filesOf(folder),
    };
  },
  // One server for all of its tests: an append-only box cannot be emptied, so each test has objects of its own.
  'the drop box on Apache': () => ({
    carrier: dropBoxCarrier(apache.path, asAdmin(apache.url)),
    put: (name, bytes) => writeFileSync(join(apache.folder, name), bytes),
    files: () => filesOf(apache.folder),
  }),
};

const never = new AbortController().signal;

describe.each(Object.entries(PLACES))('%s', (place, open) => {
  const salt = (name: string): string => `${place} ${name}`;

  test('gives back what was added, under its name', async () => {
    const { carrier } = open();
    const objects = await someObjects(30, salt('gives back'));
    const sent = await deliver(carrier, objects);
    expect(sent).toMatchObject({ waiting: [], before: 0, problem: null });
    const names = new Set(await carrier.list(never));
    for (const [name, bytes] of objects) {
      expect(names.has(name)).toBe(true);
      expect(await carrier.read(name, 4096, never)).toEqual(bytes);
    }
  });

  test('adding again says so and changes nothing', async () => {
    const { carrier, files } = open();
    const objects = await someObjects(5, salt('again'));
    await deliver(carrier, objects);
    const before = files();
    expect(await deliver(carrier, objects)).toMatchObject({ before: 5, waiting: [] });
    expect(files()).toEqual(before);
  });

  test('never changes what stands there, whatever it is', async () => {
    const { carrier, put, files } = open();
    await deliver(carrier, await someObjects(1, salt('makes the folder')));
    const objects = await someObjects(3, salt('taken names'));
    for (const [name, bytes] of objects) put(name, bytes.slice(0, 40));
    put('会議メモ.txt', bytesOf('ours'));
    const before = files();
    await deliver(carrier, objects);
    for (const [name, bytes] of before) expect(files().get(name), name).toBe(bytes);
  });

  test('reads no more than it was told to', async () => {
    const { carrier } = open();
    const bytes = bytesOf(salt('z').padEnd(3000, 'z'));
    const name = await nameOf(bytes);
    await carrier.add(name, bytes, never);
    await expect(carrier.read(name, 2999, never)).rejects.toMatchObject({ kind: 'too-big' });
    expect(await carrier.read(name, 3000, never)).toEqual(bytes);
  });

  test('a name that is not there is absent, and no reason to stop', async () => {
    const { carrier } = open();
    await deliver(carrier, await someObjects(1, salt('makes the folder')));
    const name = await nameOf(bytesOf(salt('never added')));
    await expect(carrier.read(name, 4096, never)).rejects.toMatchObject({ kind: 'absent', isOfTheWhole: false });
  });

  test('a look takes the whole ones among debris, and the next look reads nothing again', async () => {
    const { carrier, put } = open();
    const objects = await someObjects(40, salt('among debris'));
    await deliver(carrier, objects);
    const [torn, empty] = [...(await someObjects(2, salt('torn')))];
    put(torn?.[0] ?? '', (torn?.[1] ?? bytesOf('')).slice(0, 20));
    put(empty?.[0] ?? '', bytesOf(''));
    put('desktop.ini', bytesOf('[.ShellClassInfo]'));
    put(`${'a'.repeat(32)}.tmm.crswap`, bytesOf('half'));
    const seen = await collect(carrier, { known: new Set(), now: 1 });
    for (const [name, bytes] of objects) expect(seen.objects.get(name)).toEqual(bytes);
    expect([...seen.arriving.keys()]).toEqual(expect.arrayContaining([torn?.[0], empty?.[0]]));
    expect(seen.stopped).toBeNull();
    const known = new Set(seen.objects.keys());
    const again = await collect(carrier, { known, arriving: seen.arriving, now: 2 });
    expect([...again.objects.keys()].filter((name) => objects.has(name))).toEqual([]);
  });

  test('puts back what vanished', async () => {
    const { carrier } = open();
    const objects = await someObjects(4, salt('vanished'));
    expect(await restore(carrier, objects)).toMatchObject({ waiting: [], before: 0, problem: null });
    expect(await restore(carrier, objects)).toMatchObject({ there: [], waiting: [] });
    expect(await carrier.list(never)).toEqual(expect.arrayContaining([...objects.keys()]));
  });
});
