// What one replica has not acknowledged yet: batches one after the other, tries again, and nothing that was forgotten.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../shared/core/log/change.ts';
import { ErasedElsewhere, NoSuchPlace } from '../../shared/store/replica/replica.ts';
import { openWriteQueue, type WriteQueue } from '../../shared/store/replica/write-queue.ts';
import { change } from '../support/changes.ts';

const [A, B] = [change({ id: 'a' }), change({ id: 'b' })];
const DELAYS = [100, 1000];

/** Writes that wait until the test lets them end, in the order in which they began. */
let writes: { ids: string[]; done: () => void; fail: (error: Error) => void }[];
let written: string[];
let queue: WriteQueue;
const onErased = vi.fn();

const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);
const openQueue = (gatherMs = 0): WriteQueue =>
  openWriteQueue({
    write: (changes) =>
      new Promise((done, fail) => {
        writes.push({ ids: idsOf(changes), done, fail });
      }),
    onWritten: (changes) => void written.push(...idsOf(changes)),
    onErased,
    retryDelaysMs: DELAYS,
    gatherMs,
  });
/** Everything that waits for nothing but its turn, and the clock by so much. */
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const begun = () => writes.map(({ ids }) => ids);
const fail = async (error = new Error('busy')) => {
  writes.at(-1)?.fail(error);
  await pass();
};
const succeed = async () => {
  writes.at(-1)?.done();
  await pass();
};

beforeEach(() => {
  vi.useFakeTimers();
  writes = [];
  written = [];
  onErased.mockClear();
  queue = openQueue();
});
afterEach(() => {
  queue.close();
  vi.useRealTimers();
});

describe('what is put in', () => {
  test('waits until the queue is open, and then goes in one batch', async () => {
    const both = Promise.all([queue.put([A]), queue.put([B])]);
    await queue.flush();
    await pass(5000);
    expect(begun()).toEqual([]);
    queue.open();
    await pass();
    expect(begun()).toEqual([['a', 'b']]);
    expect(written).toEqual([]);
    await succeed();
    await both;
    expect(written).toEqual(['a', 'b']);
    await queue.flush();
    expect(begun()).toHaveLength(1);
  });

  test('during a write goes after it, never beside it', async () => {
    queue.open();
    const first = queue.put([A]);
    await pass();
    const second = queue.put([B]);
    await pass(5000);
    expect(begun()).toEqual([['a']]);
    await succeed();
    await first;
    expect(begun()).toEqual([['a'], ['b']]);
    await succeed();
    await second;
    expect(written).toEqual(['a', 'b']);
  });

  test('anew under one id during a write is written again', async () => {
    queue.open();
    void queue.put([A]);
    await pass();
    void queue.put([{ ...A, value: 'todo' }]);
    await succeed();
    expect(begun()).toEqual([['a'], ['a']]);
  });

  test('is gathered where writes are dear', async () => {
    queue = openQueue(500);
    queue.open();
    void queue.put([A]);
    await pass(499);
    void queue.put([B]);
    expect(begun()).toEqual([]);
    await pass(1);
    expect(begun()).toEqual([['a', 'b']]);
  });
});

describe('a write that fails', () => {
  test('is told to whoever asked, and tried again after the first, then ever the last of the waits', async () => {
    queue.open();
    const first = queue.put([A]);
    const told = expect(first).rejects.toThrow('busy');
    await pass();
    await fail();
    await told;
    for (const delay of [100, 1000, 1000]) {
      const before = writes.length;
      await pass(delay - 1);
      expect(writes).toHaveLength(before);
      await pass(1);
      expect(writes).toHaveLength(before + 1);
      await fail();
    }
    expect(written).toEqual([]);
    await pass(1000);
    await succeed();
    expect(written).toEqual(['a']);
  });

  test('after a success begins with the first wait again', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    await fail();
    await pass(100);
    await succeed();
    queue.put([B]).catch(() => undefined);
    await pass();
    await fail();
    await pass(100);
    expect(begun()).toEqual([['a'], ['a'], ['b'], ['b']]);
  });

  test('does not keep the next one from its try', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    await fail();
    const second = queue.put([B]);
    await pass();
    expect(begun().at(-1)).toEqual(['a', 'b']);
    await succeed();
    await second;
    expect(written).toEqual(['a', 'b']);
  });

  test('for want of the place is not tried again', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    await fail(new NoSuchPlace());
    await pass(5000);
    await queue.flush();
    expect(begun()).toHaveLength(1);
  });

  test('after an erasure elsewhere tells when, and does not insist', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    await fail(new ErasedElsewhere(7));
    await pass(5000);
    expect(onErased.mock.calls).toEqual([[7]]);
    expect(begun()).toHaveLength(1);
  });
});

describe('nothing is written', () => {
  test('of what was forgotten', async () => {
    void queue.put([A]);
    queue.forget();
    queue.open();
    await pass();
    expect(begun()).toEqual([]);
    const next = queue.put([B]);
    await pass();
    expect(begun()).toEqual([['b']]);
    await succeed();
    await next;
  });

  test('after the end, be it new, waiting for its turn or for another try', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    await fail();
    queue.close();
    await queue.put([B]);
    await pass(5000);
    expect(begun()).toEqual([['a']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('again by a try that fails after the end', async () => {
    queue.open();
    queue.put([A]).catch(() => undefined);
    await pass();
    queue.close();
    await fail();
    expect(vi.getTimerCount()).toBe(0);
  });
});
