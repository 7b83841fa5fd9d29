// A copy of the built app that a test may change, to play a new version on the same host.
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { APP_FOLDER } from './serve-app.ts';

export type AppCopy = {
  readonly home: string;
  /** paths asked for so far, in order */
  readonly requests: readonly string[];
  /** publishes another version whose document carries this mark; everything else stays */
  publish(mark: string): void;
  /** publishes the worker that removes the offline copy */
  publishLastWorker(): void;
  /** takes a file of the app away; gives the way to put it back */
  withhold(pattern: RegExp): () => void;
  stop(): Promise<void>;
  remove(): Promise<void>;
};

/** The mark of the version a document belongs to. */
export const VERSION_MARK = 'meta[name="test-version"]';

export async function serveCopy(): Promise<AppCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'telemamori-app-'));
  cpSync(APP_FOLDER, folder, { recursive: true });
  const requests: string[] = [];
  const server = await serve({ dir: folder, quality: 1, onRequest: (path) => requests.push(path) });
  const publish = (mark: string): void => {
    const page = join(folder, 'index.html');
    const original = readFileSync(join(APP_FOLDER, 'index.html'), 'utf8');
    writeFileSync(page, original.replace('</head>', `<meta name="test-version" content="${mark}" /></head>`));
    const worker = join(folder, 'sw.js');
    const revision = /\{[^{}]*"?url"?:"index\.html"[^{}]*\}/;
    const source = readFileSync(join(APP_FOLDER, 'sw.js'), 'utf8');
    const listed = revision.exec(source)?.[0];
    if (!listed) throw new Error('The worker does not list index.html.');
    const renewed = listed.replace(/("?revision"?:)"[^"]*"/, `$1"${mark}"`);
    writeFileSync(worker, source.replace(listed, renewed));
    appendFileSync(worker, `\n// ${mark}\n`);
  };
  const publishLastWorker = (): void => cpSync(join(APP_FOLDER, '..', 'last-worker', 'sw.js'), join(folder, 'sw.js'));
  const withhold = (pattern: RegExp): (() => void) => {
    const file = readdirSync(join(folder, 'assets')).find((name) => pattern.test(name));
    if (!file) throw new Error(`No file of the app is called ${pattern}.`);
    renameSync(join(folder, 'assets', file), join(folder, file));
    return () => renameSync(join(folder, file), join(folder, 'assets', file));
  };
  const remove = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { home: server.url, requests, publish, publishLastWorker, withhold, stop: server.close, remove };
}
