// Change records for tests: a short way to write one, and generators that make clashes likely.
import fc from 'fast-check';
import type { Change, Stamp, Value } from '../../shared/core/change.ts';

/** One record; everything not said is the same each time. */
export const change = (parts: Partial<Change> = {}): Change => ({
  id: 'c1',
  at: [1_000, 0],
  device: 'phone',
  path: 'answer/p1/1-1/status',
  value: 'done',
  ...parts,
});

const PATHS = ['answer/p1/1-1/status', 'answer/p1/1-1/note', 'plan/p1/methods', 'from-the-future/x/y'];

export const anyStamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 42 })),
  fc.integer({ min: 0, max: 2 }),
);

export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>('done', 'todo', 'na', null, true, false, 0, -0, ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.string({ maxLength: 3 })), { maxLength: 4 }),
);

/** Records whose stamps, devices and paths often coincide; ids are unique within one list. */
export const anyChange: fc.Arbitrary<Change> = fc.record({
  id: fc.uuid(),
  at: anyStamp,
  device: fc.constantFrom('phone', 'pc', 'tablet'),
  path: fc.constantFrom(...PATHS),
  value: anyValue,
});

/** As `anyChange`, but ids may clash between different records, as in a damaged or hostile file. */
const clashingChange: fc.Arbitrary<Change> = fc
  .tuple(anyChange, fc.constantFrom('a', 'b', 'c', 'd'))
  .map(([record, id]) => ({ ...record, id }));

export const anyLog = fc.array(anyChange, { maxLength: 12 });
export const anyHostileLog = fc.array(fc.oneof(anyChange, clashingChange), { maxLength: 12 });
