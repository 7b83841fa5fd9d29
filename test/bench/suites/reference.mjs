// The reference page alone: what `QUIET_MS` of support/ratio.mjs must say when nothing else runs on the machine of docs/bench.md.
// @ts-check
import { median, percentile } from '../support/median.mjs';
import { QUIET_MS } from '../support/ratio.mjs';
import { paintReference, touchReference, workReference } from '../support/reference.mjs';
import { simulated } from './lighthouse.mjs';

const ROUNDS = 5;

/** @type {import('../support/rows.mjs').Suite} */
export async function reference(place) {
  const work = workReference(place, 1);
  const slow = workReference(place, 4);
  const paints = [];
  const touches = [];
  const simulations = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await work.take();
    await slow.take();
    paints.push((await paintReference(place)).largest);
    touches.push(await touchReference(place));
    if (round < 3) simulations.push(await simulated(place.reference));
  }
  /** @type {Readonly<Record<keyof typeof QUIET_MS, number>>} */
  const seen = {
    paint: median(paints),
    touch: percentile(
      touches.flatMap(({ painted }) => painted),
      0.75,
    ),
    durable: median(touches.flatMap(({ durable }) => durable)),
    work: work.get().ms,
    slowWork: slow.get().ms,
    simulated: median(simulations.map(({ largest }) => largest)),
    simulatedWork: median(simulations.map(({ work: ms }) => ms)),
  };
  const kinds = /** @type {(keyof typeof QUIET_MS)[]} */ (Object.keys(QUIET_MS));
  return kinds.flatMap((kind) => [
    { what: `${kind}: this run`, figure: seen[kind], unit: 'ms' },
    { what: `${kind}: beside the quiet machine`, figure: seen[kind] / QUIET_MS[kind], unit: '×' },
  ]);
}
