// What one page knows: its clock only goes forward, and nothing is known twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStamps } from '../../shared/core/log/change.ts';
import { createMemory } from '../../shared/store/memory.ts';

function memoryAt(clock: { now: number }) {
  let made = 0;
  const memory = createMemory({
    now: () => clock.now,
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
  });
  memory.begin([]);
  memory.belongTo('device-a');
  return memory;
}

const edit = { path: 'answer/p1/1-1/status', value: 'done' } as const;

describe('the clock', () => {
  test('only goes forward, whatever the clock of the device does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2_000_000_000_000 }), { minLength: 2, maxLength: 30 }),
        (times) => {
          const clock = { now: 0 };
          const memory = memoryAt(clock);
          const stamps = times.map((now) => {
            clock.now = now;
            const changes = memory.stamp([edit]);
            memory.show(changes);
            return changes[0]?.at;
          });
          for (const [index, stamp] of stamps.entries()) {
            const before = stamps[index - 1];
            if (before && stamp) expect(compareStamps(before, stamp)).toBeLessThan(0);
          }
        },
      ),
    );
  });

  test('goes on after an erasure', () => {
    const clock = { now: 2_000_000 };
    const memory = memoryAt(clock);
    const [before] = memory.stamp([edit]);
    memory.forget();
    clock.now = 1000;
    const [after] = memory.stamp([edit]);
    if (!before || !after) throw new Error('Nothing was stamped.');
    expect(compareStamps(before.at, after.at)).toBeLessThan(0);
  });

  test('goes on behind what this device wrote before', () => {
    const earlier = memoryAt({ now: 2_000_000 });
    const written = earlier.stamp([edit]);
    const memory = createMemory({ now: () => 1000, newId: () => 'later' });
    memory.begin(written);
    memory.belongTo('device-a');
    const [after] = memory.stamp([edit]);
    if (!written[0] || !after) throw new Error('Nothing was stamped.');
    expect(compareStamps(written[0].at, after.at)).toBeLessThan(0);
  });
});

test('takes a record in once, and tells which were new', () => {
  const memory = memoryAt({ now: 1000 });
  const changes = memory.stamp([edit, { path: 'answer/p1/1-2/status', value: 'todo' }]);
  expect(memory.show(changes.slice(0, 1))).toEqual(changes.slice(0, 1));
  expect(memory.beyond(changes)).toEqual(changes.slice(1));
  expect(memory.show(changes)).toEqual(changes.slice(1));
  expect(memory.show(changes)).toEqual([]);
  expect(memory.log.value).toEqual(changes);
  expect(memory.state.value.get(edit.path)?.value).toBe('done');
});

test('knows nothing after an erasure', () => {
  const memory = memoryAt({ now: 1000 });
  const changes = memory.stamp([edit]);
  memory.show(changes);
  memory.forget();
  expect(memory.log.value).toEqual([]);
  expect(memory.state.value.size).toBe(0);
  expect(memory.beyond(changes)).toEqual(changes);
});

test('refuses a value that cannot stand at its path', () => {
  const memory = memoryAt({ now: 1000 });
  expect(() => memory.stamp([{ path: edit.path, value: 5 }])).toThrow(TypeError);
  expect(memory.log.value).toEqual([]);
});
