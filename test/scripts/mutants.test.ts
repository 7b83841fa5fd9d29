// The small faults of the mutation run: they change what the code does, and nothing but that.
import { describe, expect, test } from 'vitest';
import { mutantsOf, withMutant } from '../../scripts/mutate/mutants.mjs';

const faultsOf = (code: string): string[] => mutantsOf(code).map((mutant) => withMutant(code, mutant));

describe('mutantsOf', () => {
  test.each([
    ['a < b;', ['a <= b;']],
    ['f(a === b && c);', [';', 'f(a === b || c);', 'f(a !== b && c);']],
    ['const a = !b;', ['const a = b;']],
    ['const a = 1 + b;', ['const a = 2 + b;', 'const a = 1 - b;']],
    ['if (a) return1();', ['if (true) return1();', 'if (false) return1();', 'if (a) ;']],
    ['a.b = true;', [';', 'a.b = false;']],
  ])('%s', (code, faults) => {
    expect(faultsOf(code).sort()).toEqual([...faults].sort());
  });

  test('leaves types, imports and texts alone', () => {
    expect(faultsOf("import a from './a.ts';\ntype B = 1 | true;\nconst c = 'x' + d;")).toEqual([]);
  });

  test('tells the line and what it changes', () => {
    expect(mutantsOf('const a = 1;\nconst b = c > 2;')[1]).toMatchObject({ line: 2, what: '> → >=' });
  });
});
