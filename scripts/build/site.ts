// Who keeps this copy of the app: the optional file site.json beside package.json, read at build time and never trusted.
import { existsSync, readFileSync } from 'node:fs';
import { isOwnPath } from '../../shared/carrier/same-origin.ts';
import { plainText } from '../../shared/core/sanitize-text.ts';

export type Site = {
  readonly name: string;
  /** whom to ask, in one line */
  readonly contact?: string;
  /** the company's own page, https */
  readonly page?: string;
  /** path of the drop box on the app's own host; with it the page may ask that host (docs/server/apache.md) */
  readonly dropBox?: string;
};

const MAX_CHARS = { name: 40, contact: 80, page: 300, dropBox: 100 } as const;

const isField = (key: string): key is keyof typeof MAX_CHARS => Object.hasOwn(MAX_CHARS, key);

const HELP = 'docs/deploy.md says what may stand there.';

function wrong(reason: string): never {
  throw new Error(`site.json: ${reason} ${HELP}`);
}

/** One line that says what it seems to say, or an error. */
function line(key: keyof typeof MAX_CHARS, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') return wrong(`"${key}" must be a text.`);
  const text = value.trim();
  if (plainText(text) !== text || /[\n\t\u2028\u2029\u200B\uFEFF]/.test(text))
    return wrong(`"${key}" must be one line without hidden characters.`);
  if ([...text].length > MAX_CHARS[key]) return wrong(`"${key}" is longer than ${MAX_CHARS[key]} characters.`);
  return text;
}

function address(value: unknown): string {
  const text = line('page', value);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return wrong('"page" must be an https address without a user name.');
  return url.href;
}

function ownPath(value: unknown): string {
  const text = line('dropBox', value);
  if (!isOwnPath(text) || text === '/')
    return wrong('"dropBox" must be a folder of the same host, such as "/company/".');
  return text;
}

/** Reads the text of a site.json; throws a sentence that says what is wrong. */
export function parseSite(text: string): Site {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('this is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('it must hold one object.');
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).filter((key) => !isField(key));
  if (unknown.length > 0) return wrong(`"${unknown.join('", "')}" is not known.`);
  return {
    name: line('name', given.name),
    ...('contact' in given ? { contact: line('contact', given.contact) } : {}),
    ...('page' in given ? { page: address(given.page) } : {}),
    ...('dropBox' in given ? { dropBox: ownPath(given.dropBox) } : {}),
  };
}

/** The site.json of a folder, or null if there is none. */
export const readSite = (file: string): Site | null =>
  existsSync(file) ? parseSite(readFileSync(file, 'utf8')) : null;
