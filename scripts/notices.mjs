// Writes THIRD-PARTY-NOTICES.md: every package inside what we publish, with its licence word for word. Run it when packages change.
// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export const NOTICES_FILE = join(root, 'THIRD-PARTY-NOTICES.md');

/** Build tools whose output holds their code. */
export const BUILT_IN = ['@digital-go-jp/design-tokens', 'workbox-precaching', 'workbox-routing'];

/** @typedef {{ name: string, version: string, license: string, dependencies?: Record<string, string> }} Package */

/** @param {string} folder @returns {Package} */
export const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @param {string} name @param {string} from */
function folderOf(name, from) {
  const nested = join(from, 'node_modules', name);
  return existsSync(nested) ? nested : join(root, 'node_modules', name);
}

/**
 * All packages that come along with the named ones: name → folder. Types are gone in what we publish.
 * @param {readonly string[]} names @param {string} from @param {Map<string, string>} found
 * @returns {Map<string, string>}
 */
function closure(names, from, found) {
  for (const name of names) {
    if (name.startsWith('@types/') || found.has(name)) continue;
    const folder = folderOf(name, from);
    found.set(name, folder);
    closure(Object.keys(readPackage(folder).dependencies ?? {}), folder, found);
  }
  return found;
}

/** Every package inside what we publish: name → folder. */
export const publishedPackages = () =>
  closure([...Object.keys(readPackage(root).dependencies ?? {}), ...BUILT_IN], root, new Map());

/** @param {string} folder @returns {string[]} the texts of its licence files */
export const licenceTexts = (folder) =>
  readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());

/** The whole document, from what is installed. */
export function notices() {
  const parts = [...publishedPackages()].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = parts.map(([name, folder]) => {
    const { version, license } = readPackage(folder);
    const texts = licenceTexts(folder);
    const text = texts.length > 0 ? texts.join('\n\n') : `The package holds no text of its licence (${license}).`;
    return `## ${name} ${version}\n\nLicence: ${license}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Third-party notices

What of others is inside the app and the extension, and under which licence. \`node scripts/notices.mjs\` writes this file from the
installed packages, and a test compares it; the app shows the same on its page of licences.
Telemamori itself: [MIT](LICENSE) for the code, [CC BY 4.0](shared/content/LICENSE.md) for words and data.

${sections.join('\n')}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(NOTICES_FILE, notices());
  console.log(`${publishedPackages().size} packages in THIRD-PARTY-NOTICES.md`);
}
