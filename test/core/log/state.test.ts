// The laws of merging: any number of devices, in any order, with any repeats, end with the same state.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/core/log/change.ts';
import { canonicalJson, nextStamp } from '../../../shared/core/log/change.ts';
import {
  applyChanges,
  mergeLogs,
  missingChanges,
  readText,
  readValue,
  type State,
} from '../../../shared/core/log/state.ts';
import { anyHostileLog, anyLog, anyValue, change } from '../../support/changes.ts';
import { law } from '../../support/laws.ts';

const text = (log: readonly Change[]) => log.map((entry) => canonicalJson(entry));
const state = (state: State) => [...state].map(([path, entry]) => path + canonicalJson(entry)).sort();
const shuffled = <T>(list: readonly T[], order: readonly number[]) =>
  list
    .map((value, index) => ({ value, key: order[index % Math.max(1, order.length)] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe('merging two logs', () => {
  test('gives the same whichever comes first', () => {
    law(
      fc.property(anyHostileLog, anyHostileLog, (a, b) => {
        expect(text(mergeLogs(a, b))).toEqual(text(mergeLogs(b, a)));
      }),
    );
  });

  test('gives the same however three are grouped', () => {
    law(
      fc.property(anyHostileLog, anyHostileLog, anyHostileLog, (a, b, c) => {
        expect(text(mergeLogs(mergeLogs(a, b), c))).toEqual(text(mergeLogs(a, mergeLogs(b, c))));
      }),
    );
  });

  test('with itself changes nothing', () => {
    law(
      fc.property(anyHostileLog, (a) => {
        const once = mergeLogs(a, []);
        expect(text(mergeLogs(once, once))).toEqual(text(once));
      }),
    );
  });

  test('keeps every record of both sides', () => {
    law(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = new Set(mergeLogs(a, b).map(({ id }) => id));
        expect([...a, ...b].filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('never lowers the stamp of a path', () => {
    law(
      fc.property(anyLog, anyLog, (a, b) => {
        const before = applyChanges(a);
        const after = applyChanges(mergeLogs(a, b));
        for (const [path, winner] of before) {
          const now = after.get(path);
          expect(now && (now.at[0] - winner.at[0] || now.at[1] - winner.at[1])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the state folded from a log', () => {
  test('does not depend on the order of records or on repeats', () => {
    law(
      fc.property(anyHostileLog, fc.array(fc.integer(), { minLength: 1, maxLength: 24 }), (log, order) => {
        const messy = shuffled([...log, ...log], order);
        expect(state(applyChanges(messy))).toEqual(state(applyChanges(log)));
      }),
    );
  });

  test('is the same folded at once or in two parts', () => {
    law(
      fc.property(anyHostileLog, anyHostileLog, (a, b) => {
        expect(state(applyChanges(b, applyChanges(a)))).toEqual(state(applyChanges([...a, ...b])));
      }),
    );
  });

  test('does not change the state it started from', () => {
    const before = applyChanges([change()]);
    applyChanges([change({ id: 'c2', at: [9_000, 0], value: 'todo' })], before);
    expect(readValue(before, change().path)).toBe('done');
  });

  test('keeps paths that this version does not know', () => {
    const unknown = change({ path: 'hologram/p9/shape', value: ['cube', 3] });
    expect(applyChanges([unknown]).get('hologram/p9/shape')).toEqual(unknown);
  });

  test('keeps fields that this version does not know', () => {
    const newer = { ...change(), mood: 'calm' };
    expect(applyChanges(mergeLogs([newer], [])).get(newer.path)).toEqual(newer);
  });
});

describe('a local edit after an import', () => {
  test('always shows, whatever the imported stamps say', () => {
    law(
      fc.property(anyLog, anyLog, anyValue, fc.integer({ min: -1, max: 2 ** 43 }), (mine, imported, value, now) => {
        const log = mergeLogs(mine, imported);
        const path = 'answer/p1/1-1/status';
        const at = nextStamp([0, 0], now, applyChanges(log).get(path)?.at);
        const edit: Change = { id: 'edit', at, device: 'a', path, value };
        expect(applyChanges(mergeLogs(log, [edit])).get(path)).toEqual(edit);
      }),
    );
  });
});

describe('the records that are new to a log', () => {
  test('together with the log make the union', () => {
    law(
      fc.property(anyHostileLog, anyHostileLog, (a, b) => {
        const known = mergeLogs(a, []);
        const fresh = missingChanges(known, b);
        expect(text(mergeLogs(known, fresh))).toEqual(text(mergeLogs(a, b)));
      }),
    );
  });

  test('are none when the log holds them all', () => {
    law(
      fc.property(anyHostileLog, (a) => {
        expect(missingChanges(mergeLogs(a, []), a)).toEqual([]);
      }),
    );
  });
});

describe('reading a path', () => {
  test('that was taken back gives nothing', () => {
    const state = applyChanges([change(), change({ id: 'c2', at: [2_000, 0], value: null })]);
    expect(readValue(state, change().path)).toBeUndefined();
  });

  test.each([[['done']], [7], [true], [null]])('as text gives none when it holds %j', (value) => {
    expect(readText(applyChanges([change({ value })]), change().path)).toBe('');
  });
});

// A small language: "stamp device=value"; the last column is what everybody must see.
describe('when devices disagree, everybody sees', () => {
  const parse = (line: string): Change => {
    const [at = '0', rest = ''] = line.split(' ');
    const [device = '', value = ''] = rest.split('=');
    return change({ id: line, at: [Number(at), 0], device, value });
  };
  test.each([
    ['the newer tick', ['5 phone=done'], ['6 pc=todo'], 'todo'],
    ['the newer tick when it came first', ['6 phone=done'], ['5 pc=todo'], 'done'],
    ['the greater device at the same moment', ['5 phone=done'], ['5 pc=todo'], 'done'],
    ['the greater value of a cloned device at the same moment', ['5 phone=done'], ['5 phone=todo'], 'todo'],
    ['the last of a long quarrel', ['1 pc=done', '4 pc=na'], ['2 phone=todo', '3 phone=new'], 'na'],
  ])('%s', (_, here, there, seen) => {
    const a = here.map(parse);
    const b = there.map(parse);
    for (const log of [mergeLogs(a, b), mergeLogs(b, a), mergeLogs(mergeLogs(a, b), b)]) {
      expect(readText(applyChanges(log), change().path)).toBe(seen);
    }
  });
});
