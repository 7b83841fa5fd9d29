// The exchange file: what is written is read back, and everything else is refused with the right words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_BUDGET, utf8Length } from '../../../shared/core/exchange/budget.ts';
import {
  type ExchangeFile,
  fileName,
  readFile,
  writeFile,
  writeFileWithin,
} from '../../../shared/core/exchange/file.ts';
import { MAX_FILE_BYTES, MAX_RECORDS } from '../../../shared/core/exchange/limits.ts';
import { type Change, canonicalJson } from '../../../shared/core/log/change.ts';
import { applyChanges, mergeLogs } from '../../../shared/core/log/state.ts';
import { anyLog, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const ORIGIN = { app: '0.1.0', created: Date.UTC(2026, 10, 24, 1, 2, 3), device: 'phone' };
const write = (log: readonly Change[]) => writeFile(log, ORIGIN);

function read(text: string): ExchangeFile {
  const opened = readFile(text);
  if (!opened.ok || opened.value.kind !== 'open') throw new Error(`not readable: ${JSON.stringify(opened)}`);
  return opened.value.file;
}
const problem = (text: string) => {
  const opened = readFile(text);
  return opened.ok ? null : opened.problem;
};
/** A file of one record with some header or record fields replaced. */
const altered = (header: Record<string, unknown>, records: unknown = [change()]) =>
  JSON.stringify({ ...JSON.parse(write([change()])), records, ...header });

describe('a file that we wrote', () => {
  test('gives back every record, in the order of their stamps', () => {
    law(
      fc.property(
        anyLog.filter((log) => log.length > 0),
        (log) => {
          const file = read(write(log));
          expect(file.records.map(canonicalJson)).toEqual(mergeLogs(log, []).map(canonicalJson));
          expect(file.skipped).toBe(0);
        },
      ),
    );
  });

  test('is the same text for the same log, however the log is mixed', () => {
    law(
      fc.property(anyLog, (log) => {
        expect(write([...log].reverse())).toBe(write(log));
      }),
    );
  });

  test('says what it is in its first lines, and has one record a line', () => {
    expect(write([change()])).toBe(`{
  "format": "telemamori",
  "version": 1,
  "minReader": 1,
  "app": "0.1.0",
  "created": "2026-11-24T01:02:03.000Z",
  "device": "phone",
  "records": [
    {"id":"c1","at":[1000,0],"device":"phone","path":"answer/p1/1-1/status","value":"done"}
  ]
}
`);
  });

  test('keeps unknown fields and unknown paths on the way through this version', () => {
    const newer = { ...change({ path: 'hologram/p1/shape', value: ['cube'] }), mood: 'calm' };
    expect(read(write(read(write([newer])).records)).records).toEqual([newer]);
  });

  test('is still read with a byte order mark, other line ends and blanks around it', () => {
    expect(read(`\uFEFF\r\n ${write([change()]).replaceAll('\n', '\r\n')}\r\n`).records).toEqual([change()]);
  });

  test('with lone surrogates in a note is read back as it was', () => {
    const odd = change({ path: 'answer/p1/1-1/note', value: 'a\uD800b\uDC00' });
    expect(read(write([odd])).records).toEqual([odd]);
  });
});

describe('a log too long for one file', () => {
  const log = Array.from({ length: 60 }, (_, index) =>
    change({ id: `c${index}`, at: [index, 0], path: `answer/p1/${index % 7}-1/status` }),
  );

  const origin = { app: '1', created: 0, device: 'phone' };

  test('loses its oldest overtaken changes, never one that counts, and says how many', () => {
    for (const changes of [7, 8, 30, 59, 60]) {
      const { text, leftOut, complete } = writeFileWithin(log, origin, { ...FILE_BUDGET, changes });
      const sent = read(text).records;
      expect([sent.length, leftOut, complete]).toEqual([changes, 60 - changes, true]);
      expect(applyChanges(sent)).toEqual(applyChanges(log));
      expect(sent.some(({ id }) => id === 'c52')).toBe(changes > 7);
    }
  });

  test('is not called complete when not even what counts fits', () => {
    const { complete, text } = writeFileWithin(log, origin, { ...FILE_BUDGET, changes: 6 });
    expect(complete).toBe(false);
    expect(read(text).records).toHaveLength(6);
  });

  test.each([
    ['bytes', { ...FILE_BUDGET, bytes: 4_000 }],
    ['tokens', { ...FILE_BUDGET, tokens: 130 }],
  ])('stays within a budget of %s', (_, tight) => {
    const { text, leftOut, complete } = writeFileWithin(log, origin, tight);
    expect(complete).toBe(true);
    expect(leftOut).toBeGreaterThan(0);
    expect(applyChanges(read(text).records)).toEqual(applyChanges(log));
    expect(utf8Length(text)).toBeLessThan(tight.bytes + 500);
  });
});

describe('what is written can be read', () => {
  /** Values that weigh much for their look: Japanese, line breaks that JSON escapes, lone surrogates, long lists. */
  const anyHeavyValue = fc.oneof(
    fc.constantFrom('漢'.repeat(20_000), '\n'.repeat(20_000), '\uD800'.repeat(3_000), '😀'.repeat(9_000)),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 150, maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const anyHeavyLog = fc.array(
    fc.record({
      id: fc.uuid(),
      at: fc.tuple(fc.integer({ min: 0, max: 2 ** 41 }), fc.integer({ min: 0, max: 9 })),
      device: fc.constantFrom('phone', 'pc'),
      path: fc.constantFrom('from-the-future/a/b', 'from-the-future/a/c', 'from-the-future/a/d'),
      value: anyHeavyValue,
    }),
    { maxLength: 30 },
  );
  /** Scaled down, so that the budget is reached: the reader's own limits stay as they are. */
  const anyBudget = fc.record({
    bytes: fc.integer({ min: 200_000, max: 900_000 }),
    changes: fc.integer({ min: 3, max: 40 }),
    tokens: fc.integer({ min: 900, max: 9_000 }),
  });

  test('for any log and any budget: the file holds the state, or says that it does not', () => {
    law(
      fc.property(anyHeavyLog, anyBudget, (log, budget) => {
        const { text, complete, leftOut } = writeFileWithin(
          log as Change[],
          { app: '1', created: 0, device: 'pc' },
          budget,
        );
        if (log.length === 0) return;
        const { records, skipped } = read(text);
        expect(skipped).toBe(0);
        if (complete) expect(applyChanges(records)).toEqual(applyChanges(log as Change[]));
        if (complete) expect(records.length + leftOut).toBe(log.length);
        expect(utf8Length(text)).toBeLessThanOrEqual(budget.bytes + 4_000);
      }),
      60,
    );
  });

  test('the length in UTF-8 is the one of the encoder', () => {
    law(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

describe('a file is refused', () => {
  test.each([
    ['when it is empty', '', 'file-empty'],
    ['when it is only blanks', ' \n\t', 'file-empty'],
    ['when it holds bytes of a picture', '\u0089PNG\0\0', 'file-not-text'],
    ['when it is another text', 'こんにちは', 'file-foreign'],
    ['when it is a list', '[]', 'file-foreign'],
    ['when it is cut off', write([change()]).slice(0, -10), 'file-damaged'],
    ['when it is another JSON', '{"version":1}', 'file-foreign'],
    ['when it only looks like ours', altered({ format: 'Telemamori' }), 'file-foreign'],
    ['when its version is no number', altered({ version: '1' }), 'file-foreign'],
    ['when it lacks its reader version', altered({ minReader: undefined }), 'file-foreign'],
    ['when it has no records', altered({}, []), 'file-without-answers'],
    ['when its records are no list', altered({}, { length: 1 }), 'file-foreign'],
    ['when none of its records can be read', altered({}, [{}, null, 'x']), 'file-without-answers'],
    ['when a key comes twice', write([change()]).replace('{', '{"format":"telemamori",'), 'file-double-key'],
    ['when it is nested without end', `{"records":${'['.repeat(100_000)}`, 'file-too-deep'],
    ['when its lock is no lock', altered({ lock: {} }), 'file-bad-lock'],
  ])('%s', (_, text, code) => {
    expect(problem(text)?.code).toBe(code);
  });

  test('with the version it wants, when it needs a newer reader', () => {
    expect(problem(altered({ version: 9, minReader: 7 }))).toEqual({ code: 'file-newer', version: 7 });
  });

  test('with the line, when it is damaged', () => {
    const lines = write([change()]).split('\n');
    lines[3] = '  "minReader": oops,';
    expect(problem(lines.join('\n'))).toMatchObject({ code: 'file-damaged', line: 4 });
  });

  test('when it is too large, or has too many records', () => {
    expect(problem(`{"format":"${'x'.repeat(MAX_FILE_BYTES)}"}`)?.code).toBe('file-too-large');
    expect(problem(altered({}, Array(MAX_RECORDS + 1).fill(0)))?.code).toBe('file-too-many');
  });
});

test('a file of a later version that this one can read is read', () => {
  expect(read(altered({ version: 2, minReader: 1, palette: 'blue' })).records).toEqual([change()]);
});

test('records that cannot be read are left out and counted', () => {
  const file = read(altered({}, [change(), { ...change(), id: 'c2', value: {} }, null]));
  expect([file.records, file.skipped]).toEqual([[change()], 2]);
});

test('header texts that are no texts are taken as missing', () => {
  expect(read(altered({ app: {}, created: 'soon', device: ['x'] })).header).toMatchObject({
    app: '',
    created: '',
    device: '',
  });
});

test('the name says the day, and a passphrase where there is one', () => {
  expect(fileName('2026-11-24')).toBe('telemamori-2026-11-24.telemamori.json');
  expect(fileName('2026-11-24', false)).toBe(fileName('2026-11-24'));
  expect(fileName('2026-11-24', true)).toBe('telemamori-2026-11-24-locked.telemamori.json');
});
