// Reads the sample policies as the browsers do: JSON, and the text of Windows' registry editor.

type Schema = {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
};

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** What a value says against the part of JSON Schema that managed-schema.json uses; unknown keys are a problem, too. */
export function schemaProblems(schema: Schema, value: unknown, at = 'policy'): string[] {
  if (typeOf(value) !== schema.type) return [`${at} is ${typeOf(value)}, not ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${JSON.stringify(value)}`];
  const { items, properties } = schema;
  if (items) return (value as unknown[]).flatMap((one, index) => schemaProblems(items, one, `${at}[${index}]`));
  if (!properties) return [];
  return Object.entries(value as object).flatMap(([key, one]) => {
    const known = properties[key];
    return known ? schemaProblems(known, one, `${at}.${key}`) : [`${at}.${key} is not known`];
  });
}

/** A value of a property list, as configuration profiles of macOS hold it; throws at every element that they do not use. */
export function readPlist(text: string): unknown {
  const tokens = text.match(/<[^>]+>|[^<]+/g)?.filter((token) => token.trim() !== '' && !/^<[?!]/.test(token)) ?? [];
  const next = (): string => tokens.shift() ?? '';
  const textIn = (end: string): string => {
    const inner = next();
    if (next() !== end) throw new Error(`${end} is missing behind ${inner}`);
    return inner;
  };
  const value = (open: string): unknown => {
    if (open === '<string>') return textIn('</string>');
    if (open === '<integer>') return Number(textIn('</integer>'));
    if (open === '<true/>' || open === '<false/>') return open === '<true/>';
    const entries: unknown[] = [];
    const end = open.replace('<', '</');
    if (open !== '<array>' && open !== '<dict>') throw new Error(`A profile has no ${open}`);
    for (let token = next(); token !== end; token = next()) {
      if (token === '') throw new Error(`${end} is missing`);
      if (open === '<array>') entries.push(value(token));
      else if (token === '<key>') entries.push([textIn('</key>'), value(next())]);
      else throw new Error(`A key was expected, not ${token}`);
    }
    return open === '<array>' ? entries : Object.fromEntries(entries as [string, unknown][]);
  };
  if (!/^<plist /.test(next())) throw new Error('No property list');
  return value(next());
}

export type Tree = { [key: string]: string | number | Tree };

/** The keys and values of a .reg file as a tree; throws where the registry editor would stumble. */
export function readReg(bytes: Uint8Array): Tree {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('Not UTF-16 with its mark: Japanese would be garbled.');
  const lines = new TextDecoder('utf-16le').decode(bytes).split('\r\n');
  if (lines.shift() !== 'Windows Registry Editor Version 5.00') throw new Error('The first line is another.');
  const root: Tree = {};
  let here = root;
  for (const line of lines.filter((text) => text !== '')) {
    const [, key] = /^\[(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line) ?? [];
    const [, name = '', text, number] = /^"([^"]+)"=(?:"([^"\\]*)"|dword:([\da-f]{8}))$/.exec(line) ?? [];
    if (key) {
      here = root;
      for (const part of key.split('\\')) {
        here[part] ??= {};
        here = here[part] as Tree;
      }
    } else if (name) here[name] = text ?? Number.parseInt(number ?? '', 16);
    else throw new Error(`The registry editor would not understand: ${line}`);
  }
  return root;
}

/** A list, as the registry holds it: values named 1, 2, 3 … */
export const listOf = (tree: Tree): unknown[] =>
  Object.keys(tree).map((_, index) => {
    const value = tree[String(index + 1)];
    if (value === undefined) throw new Error(`A list has no "${index + 1}".`);
    return value;
  });
