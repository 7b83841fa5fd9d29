// The packages as people get them: made from what is built, and taken apart again.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, trackedFiles } from '../../support/source-files.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'telemamori-packages-'));

const run = (program: string, args: readonly string[], cwd: string): void => {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** Copies the sources into another folder, as a clone of somebody else. */
export function cloneTo(folder: string): void {
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  run('git', ['init', '-q'], folder);
  run('git', ['add', '-A'], folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** What `npm start` runs, in a clone: builds there, serves, hands over the address, and ends as Ctrl-C ends it. */
export async function startIn(folder: string, visit: (url: string) => Promise<void>): Promise<number | null> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const url = await new Promise<string>((done, fail) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
      const [found] = /http:\/\/localhost:\d+(?=[\s\S]*Ctrl-C)/.exec(said) ?? [];
      if (found) done(found);
    });
    void ended.then((code) => fail(new Error(`npm start ended with ${code}: ${said}`)));
  });
  try {
    await visit(url);
  } finally {
    child.kill('SIGINT');
  }
  return ended;
}

/** Zips what is built in a folder. */
export const packIn = (folder: string, out: string): void =>
  run(process.execPath, ['scripts/package.mjs', '--built', `--out=${out}`], folder);

/** The names and hashes of all packages, as `npm run package` writes them. */
export const sumsOf = (out: string): string[] => readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');

/** Unpacks a zip into a new folder below `out`. */
export function unpack(out: string, name: string): string {
  const folder = join(out, name.replace(/\.zip$/, ''));
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(out, name))))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  return folder;
}
