// The port for every way on which sealed objects travel: a company's folder, its own server, and what may come later.
// An object is immutable and named after its content, so a carrier needs no locks, no versions and no comparison.
// Nothing is ever overwritten, renamed or deleted through it, and what is absent was not deleted: it is not there yet.

export type Bytes = Uint8Array<ArrayBuffer>;

export type Carrier = {
  /** Every name that is there, what is not ours included. Rejects with `CarrierProblem` where nobody can tell. */
  list(signal: AbortSignal): Promise<readonly string[]>;
  /**
   * The bytes under this name as they are now: a file that is still arriving may be cut off.
   * @param maxBytes more is not read: `too-big`
   */
  read(name: string, maxBytes: number, signal: AbortSignal): Promise<Bytes>;
  /**
   * Puts an object there. `there`: the same bytes were there before. Resolves when the carrier has said that it has them.
   * @param name as `nameOf` gives it
   */
  add(name: string, bytes: Bytes, signal: AbortSignal): Promise<'added' | 'there'>;
  /**
   * Calls back after something may have changed, until the signal aborts. Resolves to false where this browser cannot
   * watch: then `list` is asked again by and by.
   */
  watch?(onChange: () => void, signal: AbortSignal): Promise<boolean>;
};

/**
 * `ask`: the browser wants to ask its person first. `denied`: it, or the server, has said no.
 * `gone`: the folder or the address is not there. `offline`: no connection. These four concern the whole carrier.
 * `absent`: this one name is not there. `later`: it cannot be read right now, for example because it is still in a cloud.
 * `too-big`, `full`: what the words say. `refused`: a server answered something else (see `status`).
 */
export type ProblemKind = 'ask' | 'denied' | 'gone' | 'offline' | 'absent' | 'later' | 'too-big' | 'full' | 'refused';

const OF_THE_WHOLE: readonly ProblemKind[] = ['ask', 'denied', 'gone', 'offline'];

export class CarrierProblem extends Error {
  readonly kind: ProblemKind;
  /** of an answer by HTTP; 0 if there was none */
  readonly status: number;

  constructor(kind: ProblemKind, status = 0) {
    super(status > 0 ? `${kind} (${status})` : kind);
    this.kind = kind;
    this.status = status;
  }

  /** No other name would fare better. */
  get isOfTheWhole(): boolean {
    return OF_THE_WHOLE.includes(this.kind);
  }
}

/** What an adapter could not name is a reason to look again later, never a reason to give anything up. */
export const asProblem = (error: unknown): CarrierProblem =>
  error instanceof CarrierProblem ? error : new CarrierProblem('later');
