// Finds the web servers that the tests start to try what docs/deploy.md says.
// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** System folders, too: they are not on the search path of everybody. */
const FOLDERS = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);

/** @param {readonly string[]} names */
const find = (names) =>
  names.flatMap((name) => FOLDERS().map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;

/** Path of nginx, or null. */
export const findNginx = () => find(['nginx']);

/** Path of Apache's server, or null. */
export const findApache = () => find(['apache2', 'httpd']);

/** Where Debian and most others keep the modules of Apache. */
export const findApacheModules = () =>
  ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2', '/usr/lib/httpd/modules'].find(
    (folder) => existsSync(folder),
  ) ?? null;

export const NO_WEB_SERVER =
  'The tests of docs/deploy.md need nginx and Apache. Debian, Ubuntu: apt install nginx-light apache2-bin. macOS: brew install nginx (Apache is there).';
