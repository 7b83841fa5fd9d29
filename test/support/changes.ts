// Change records for tests: a short way to write one, and generators that make clashes likely.
import fc from 'fast-check';
import type { Change, Stamp, Value } from '../../shared/core/log/change.ts';

/** One record; everything not said is the same each time. */
export const change = (parts: Partial<Change> = {}): Change => ({
  id: 'c1',
  at: [1_000, 0],
  device: 'phone',
  path: 'answer/p1/1-1/status',
  value: 'done',
  ...parts,
});

export const anyStamp: fc.Arbitrary<Stamp> = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 ** 42 })),
  fc.integer({ min: 0, max: 2 }),
);

const anyText = fc.oneof(fc.constantFrom('done', 'todo', 'na', ''), fc.string({ unit: 'binary', maxLength: 8 }));
const anyScalar = fc.oneof(anyText, fc.constantFrom(true, false, 0, -0, 1.5), fc.integer({ min: 0, max: 9 }));

/** A value for a path about which nothing is known. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  anyScalar,
  fc.array(fc.oneof(anyScalar, fc.constant(null)), { maxLength: 4 }),
);

const VALUES: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  'answer/p1/1-1/status': fc.option(anyText),
  'answer/p1/1-1/note': fc.option(anyText),
  'plan/p1/methods': fc.option(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 })),
  'from-the-future/x/y': anyValue,
};

/** Records that a device may write; stamps, devices and paths often coincide; ids are unique within one list. */
export const anyChange: fc.Arbitrary<Change> = fc.constantFrom(...Object.entries(VALUES)).chain(([path, value]) =>
  fc.record({
    id: fc.uuid(),
    at: anyStamp,
    device: fc.constantFrom('phone', 'pc', 'tablet'),
    path: fc.constant(path),
    value,
  }),
);

/** As `anyChange`, but ids may clash between different records, as in a damaged or hostile file. */
const clashingChange: fc.Arbitrary<Change> = fc
  .tuple(anyChange, fc.constantFrom('a', 'b', 'c', 'd'))
  .map(([record, id]) => ({ ...record, id }));

export const anyLog = fc.array(anyChange, { maxLength: 12 });
export const anyHostileLog = fc.array(fc.oneof(anyChange, clashingChange), { maxLength: 12 });
