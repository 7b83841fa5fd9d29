// What was refused is never called saved: an app on the home screen of an iPhone can only share.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile, textFile } from '../../../pwa/parts/save-file.ts';

const FILE = textFile('a.telemamori.json', '{}', 'application/json');
const refused = (name: string) => () => Promise.reject(new DOMException('', name));

/** A phone whose share menu does this. */
function phone(share: () => Promise<void>, standalone?: boolean, canShare = true): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }));
  Object.assign(navigator, { share, canShare: () => canShare, standalone });
}

beforeEach(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Object.assign(navigator, { share: undefined, canShare: undefined, standalone: undefined });
});

test.each(['NotAllowedError', 'InvalidStateError', 'DataError'])(
  'on the home screen of an iPhone, after a %s',
  async (name) => {
    phone(refused(name), true);
    expect(await saveFile(FILE)).toBe('refused');
    expect(HTMLAnchorElement.prototype.click).not.toHaveBeenCalled();
  },
);

test('on the home screen of an iPhone that cannot share such a file', async () => {
  phone(() => Promise.resolve(), true, false);
  expect(await saveFile(FILE)).toBe('refused');
});

test.each(['text/html', 'text/plain', 'text/csv', 'application/json'])('a file of %s is of just that type', (type) => {
  // A browser that compares types with a list letter by letter would refuse to share one with a charset.
  expect(textFile('a', 'あ', type, true).type).toBe(type);
});

test('elsewhere the download is the way out, and a menu that was closed is no failure', async () => {
  phone(refused('NotAllowedError'), false);
  expect(await saveFile(FILE)).toBe('saved');
  phone(refused('AbortError'), true);
  expect(await saveFile(FILE)).toBe('dismissed');
  phone(() => Promise.resolve(), true);
  expect(await saveFile(FILE)).toBe('shared');
});
