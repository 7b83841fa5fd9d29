// The changes at some paths of a log that grows: what was looked at once is not looked at again.
import { type Change, compareChanges } from './change.ts';

/** A function that gives the changes of a log at these paths, the latest first. Call it with each state of the same log. */
export function followPaths(paths: ReadonlySet<string>): (log: readonly Change[]) => readonly Change[] {
  let seen: readonly Change[] = [];
  let found: readonly Change[] = [];
  return (log) => {
    if (log === seen) return found;
    // Changes are added at the end; where one was replaced, everything is looked at again.
    const grew = log.length >= seen.length && log[seen.length - 1] === seen.at(-1);
    const added = (grew ? log.slice(seen.length) : log).filter(({ path }) => paths.has(path));
    const known = grew ? found : [];
    seen = log;
    if (added.length > 0 || !grew) found = [...added, ...known].sort((a, b) => compareChanges(b, a));
    return found;
  };
}
