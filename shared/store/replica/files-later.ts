// The files without their code: it is not needed for the first view, so it is loaded when the files are asked for.
import type { Files, openFiles } from './files.ts';

type Arguments = Parameters<typeof openFiles>;

export function openFilesLater(...args: Arguments): Files {
  const [name] = args;
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
  return {
    name: `${name}-files`,
    read: async (known) => (await files()).read(known),
    add: async (changes) => (await files()).add(changes),
    addNow: async (changes) => (await files()).addNow(changes),
    repair: async (changes) => (await files()).repair(changes),
    check: async (saved) => (await files()).check(saved),
    erase: async (at) => (await files()).erase(at),
    compact: async () => (await files()).compact(),
    count: async () => (await files()).count(),
    reconnect: () => undefined,
    close: () => undefined,
  };
}
