// The reference page alone: what `QUIET_MS` of support/ratio.mjs must say when nothing else runs on the machine of docs/bench.md.
// @ts-check
import { median, percentile } from '../support/median.mjs';
import { QUIET_MS } from '../support/ratio.mjs';
import { paintReference, touchReference, workReference } from '../support/reference.mjs';
import { simulated } from './lighthouse.mjs';

const ROUNDS = 5;
const SIMULATIONS = 2;

/** @type {import('../support/rows.mjs').Suite} */
export async function reference(place) {
  const { rounds = ROUNDS } = place;
  const work = workReference(place, 1);
  const slow = workReference(place, 4);
  const paints = [];
  const touches = [];
  const simulations = [];
  for (let round = 0; round < rounds; round += 1) {
    await work.take();
    await slow.take();
    paints.push((await paintReference(place)).largest);
    touches.push(await touchReference(place));
    if (round < SIMULATIONS) simulations.push(await simulated(place.reference));
  }
  const painted = touches.flatMap((touch) => touch.painted);
  const durable = touches.flatMap((touch) => touch.durable);
  const largest = simulations.map((seen) => seen.largest);
  const busy = simulations.map((seen) => seen.work);
  /** What counts of each, and the least seen. @type {Readonly<Record<keyof typeof QUIET_MS, readonly [number, number]>>} */
  const seen = {
    paint: [median(paints), Math.min(...paints)],
    touch: [percentile(painted, 0.75), Math.min(...painted)],
    durable: [median(durable), Math.min(...durable)],
    work: [work.get().ms, work.least()],
    slowWork: [slow.get().ms, slow.least()],
    simulated: [median(largest), Math.min(...largest)],
    simulatedWork: [median(busy), Math.min(...busy)],
  };
  const kinds = /** @type {(keyof typeof QUIET_MS)[]} */ (Object.keys(QUIET_MS));
  return kinds.flatMap((kind) => [
    { what: `${kind}: this run`, figure: seen[kind][0], unit: 'ms' },
    { what: `${kind}: the least seen`, figure: seen[kind][1], unit: 'ms' },
    { what: `${kind}: beside the quiet machine`, figure: seen[kind][0] / QUIET_MS[kind], unit: '×' },
  ]);
}
