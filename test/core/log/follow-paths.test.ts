// The history that looks at new changes only says what a look at the whole log says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, compareChanges } from '../../../shared/core/log/change.ts';
import { followPaths } from '../../../shared/core/log/follow-paths.ts';
import { change } from '../../support/changes.ts';

const at = (log: readonly Change[], paths: ReadonlySet<string>) =>
  log
    .filter(({ path }) => paths.has(path))
    .sort(compareChanges)
    .reverse();

test('the changes at some paths are the same, however the log has grown, lost or replaced', () => {
  const paths = new Set(['a', 'b']);
  const changes = fc.uniqueArray(
    fc
      .tuple(fc.nat(30), fc.constantFrom('a', 'b', 'c'), fc.nat(9))
      .map(([id, path, ms]) => change({ id: `c${id}`, path, at: [ms, 0] })),
    { selector: ({ id }) => id, maxLength: 20 },
  );
  const step = fc.record({ added: changes, dropped: fc.nat(25), keeps: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const follow = followPaths(paths);
      let log: readonly Change[] = [];
      for (const { added, dropped, keeps } of steps) {
        const kept = keeps ? log : log.filter((_, index) => index !== dropped);
        log = [...kept, ...added.filter(({ id }) => !kept.some((one) => one.id === id))];
        expect(follow(log)).toEqual(at(log, paths));
        expect(follow(log)).toEqual(at(log, paths));
      }
    }),
  );
});

test('what was looked at once is not looked at again', () => {
  let looks = 0;
  const counted = (id: string) => ({
    ...change({ id }),
    get path() {
      looks += 1;
      return 'a';
    },
  });
  const log = Array.from({ length: 100 }, (_, index) => counted(`c${index}`));
  const follow = followPaths(new Set(['b']));
  follow(log);
  looks = 0;
  follow([...log, counted('new')]);
  expect(looks).toBe(1);
});
