// The files without their code: it is not needed for the first view, so it is loaded when the files are asked for.
import type { Change } from '../../core/log/change.ts';
import type { Files, openFiles } from './files.ts';
import { unlessErased } from './replica.ts';

type Arguments = Parameters<typeof openFiles>;

export function openFilesLater(...args: Arguments): Files {
  const [name, { erasedAt }] = args;
  let opened: Promise<Files> | undefined;
  const files = (): Promise<Files> => {
    opened ??= import('./files.ts').then(
      (module) => module.openFiles(...args),
      (error: unknown) => {
        opened = undefined; // offline, before everything was kept: asked again later
        throw error;
      },
    );
    return opened;
  };
  /** A write: not done any more if everything was erased before the code has come. */
  const later = async (write: (opened: Files) => Promise<void>): Promise<void> => {
    let opened: Files;
    const work = unlessErased(erasedAt, () => write(opened));
    opened = await files();
    return work();
  };
  const add = (changes: readonly Change[]) => later((opened) => opened.add(changes));
  return {
    name: `${name}-files`,
    read: async (known) => (await files()).read(known),
    add,
    addNow: add, // here they are the same
    repair: (changes) => later((opened) => opened.repair(changes)),
    check: async (saved) => (await files()).check(saved),
    erase: async (at) => (await files()).erase(at),
    compact: async () => (await files()).compact(),
    count: async () => (await files()).count(),
    reconnect: () => undefined,
    close: () => undefined,
  };
}
