// Work in the order in which it was asked for, whatever becomes of each piece.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialize } from '../../shared/core/serialize.ts';

describe('serialize', () => {
  test('begins each piece after the one before has ended, and hands on its result or its error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 8 }), async (scheduler, pieces) => {
        const inOrder = serialize();
        const told: string[] = [];
        const results = pieces.map((isGood, index) =>
          inOrder(async () => {
            told.push(`begin ${index}`);
            await scheduler.schedule(Promise.resolve(), `piece ${index}`);
            told.push(`end ${index}`);
            if (!isGood) throw new Error(`piece ${index}`);
            return index;
          }).catch((error: Error) => error.message),
        );
        await scheduler.waitFor(Promise.all(results));
        expect(told).toEqual(pieces.flatMap((_, index) => [`begin ${index}`, `end ${index}`]));
        expect(await Promise.all(results)).toEqual(pieces.map((isGood, index) => (isGood ? index : `piece ${index}`)));
      }),
      { numRuns: 50 },
    );
  });

  test('two queues do not wait for each other', async () => {
    const [one, other] = [serialize(), serialize()];
    void one(() => new Promise(() => undefined));
    expect(await other(async () => 'done')).toBe('done');
  });
});
