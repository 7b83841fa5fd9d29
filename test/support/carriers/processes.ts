// Programs that a test starts on this machine only: a free port, and until they answer.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Asks again and again until the condition holds; the test's own time limit ends it. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * Waits until the program answers by HTTP; throws what it said if it ends before. Returns a promise of its end.
 * @param log a file with its errors
 */
export async function untilAnswers(child: ChildProcess, url: string, log = ''): Promise<{ end: Promise<void> }> {
  let said = '';
  let exit: number | null | undefined;
  child.stderr?.on('data', (part: Buffer) => {
    said += part;
  });
  const end = new Promise<void>((done) =>
    child.once('exit', (code) => {
      exit = code;
      done();
    }),
  );
  await until(
    async () =>
      exit !== undefined ||
      (await fetch(url).then(
        () => true,
        () => false,
      )),
  );
  if (exit !== undefined) {
    const errors = log !== '' && existsSync(log) ? readFileSync(log, 'utf8') : '';
    throw new Error(`The program ended with ${exit}: ${said}${errors}`);
  }
  return { end };
}
