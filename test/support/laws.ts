// Runs property tests with a fixed seed, so that a red run is the same red run for everybody.
import fc, { type IProperty } from 'fast-check';

const SEED = 20_261_124;

/** Fails with the smallest counterexample found. `LAW_RUNS` in the environment asks for more runs than the usual 300. */
export function law<T>(property: IProperty<T>, runs = 300): void {
  fc.assert(property, { seed: SEED, numRuns: Number(process.env.LAW_RUNS ?? runs) });
}
