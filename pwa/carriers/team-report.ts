// What one exchange of the shared list has done, for the screens.
import type { CarrierProblem } from '../../shared/carrier/carrier.ts';

export type TeamReport = {
  /** changes of others that are here now and were not before */
  readonly received: number;
  /** paths on which two people wrote without knowing of each other */
  readonly conflicts: number;
  /** changes of this device that a way has now */
  readonly sent: number;
  /** objects that still wait on this device */
  readonly waiting: number;
  /** segments on their way */
  readonly incomplete: number;
  /** objects sealed by another key: another company's, or one from before */
  readonly foreign: number;
  /** of a key that was replaced: what was sent with it since then is not taken */
  readonly former: number;
  /** objects of this company that were changed on the way or say nothing that can be read */
  readonly damaged: number;
  /** changes of a clock more than a year ahead: not taken */
  readonly ahead: number;
  /** changes left out for good */
  readonly leftOut: number;
  /** segments for a newer version of the app */
  readonly newer: number;
  /** true: somebody has made a new key */
  readonly closed: boolean;
  /** true: what came could not be written; nothing of it is taken */
  readonly notSaved: boolean;
  readonly problem: CarrierProblem | null;
  /** milliseconds since 1970 */
  readonly at: number;
};
