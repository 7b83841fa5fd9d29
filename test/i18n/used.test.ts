// Every message is shown somewhere: words that no code names are only weight.
import { expect, test } from 'vitest';
import { readSource, trackedFiles } from '../support/source-files.ts';

const isCode = (file: string): boolean =>
  /^(?:pwa|shared|extension)\/.*\.tsx?$/.test(file) && !/\/i18n\/(?:ja|en)\/|\/content\/words\//.test(file);

const tracked = trackedFiles();
const code = tracked.filter(isCode).map(readSource).join('\n');
const named = new Set(code.match(/[A-Za-z_$][\w$]*/g));

/** The screen その他 puts `Text` behind the names of its entries. */
const isBuilt = (key: string): boolean => key.endsWith('Text') && named.has(key.slice(0, -'Text'.length));

const modules = tracked.filter((file) => /^shared\/i18n\/ja\/[\w-]+\.ts$/.test(file));

test('there are modules of messages', () => {
  expect(modules.length).toBeGreaterThan(20);
});

test.each(modules)('%s holds no message that nothing shows', (file) => {
  const keys = [...readSource(file).matchAll(/^ {2}([A-Za-z_$][\w$]*):/gm)].map(([, key = '']) => key);
  expect(keys.filter((key) => !named.has(key) && !isBuilt(key))).toEqual([]);
});
