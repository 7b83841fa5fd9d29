// What a lock file must have so that `npm ci` works on every system: the packages of all platforms.
// @ts-check

const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'aix', 'sunos', 'openharmony'];
const PROCESSORS = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  'loong64',
  'riscv64',
  'mips64el',
  's390x',
  'wasm32',
  'ppc64le',
];
const ARM_NAMES = ['armv7', 'gnueabihf', 'musleabihf'];

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], resolved?: string, integrity?: string, optionalDependencies?: Record<string, string> }} Package */
/** @typedef {{ packages: Record<string, Package> }} Lock */

/**
 * The lock entry of a platform package, read from its name such as `@rolldown/binding-linux-x64-gnu`.
 * @param {string} name @param {string} version @param {boolean} dev
 * @returns {Package}
 */
function entryFor(name, version, dev) {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu =
    PROCESSORS.find((processor) => words.includes(processor)) ??
    (words.some((word) => ARM_NAMES.includes(word)) ? 'arm' : undefined);
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGnu = words.some((word) => word.startsWith('gnu'));
  const libc = os === 'linux' && (isMusl || isGnu) ? [isMusl ? 'musl' : 'glibc'] : undefined;
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

/**
 * The platform packages that a lock file names but does not hold: npm leaves those of other systems out.
 * @param {Lock} lock
 * @returns {Record<string, Package>} by their place in the lock file
 */
export function missingPlatformPackages({ packages }) {
  /** @type {Record<string, Package>} */
  const missing = {};
  for (const [place, { optionalDependencies = {}, dev = false }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const own = `${place}/node_modules/${name}`;
      const top = `node_modules/${name}`;
      const isExact = /^\d/.test(version);
      if (isExact && !packages[own] && !packages[top]) missing[top] = entryFor(name, version, dev);
    }
  return missing;
}

/**
 * The packages that a lock file names without the hash of their content: npm would install whatever it is handed.
 * @param {Lock} lock
 * @returns {{ place: string, name: string, version: string }[]}
 */
export const packagesWithoutHash = ({ packages }) =>
  Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
    .map(([place, { version = '' }]) => ({ place, name: place.split('node_modules/').at(-1) ?? place, version }));
