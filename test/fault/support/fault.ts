// What one kind of fault is: how often it is tried, and what came of it.

export type FaultOptions = { readonly count: number; readonly seed: number };

export type FaultResult = {
  /** how many times the fault really happened */
  readonly runs: number;
  /** one line for each bad event */
  readonly bad: readonly string[];
  /** what was counted or measured beside it */
  readonly figures?: Readonly<Record<string, string | number>>;
};

export type Fault = {
  readonly name: string;
  readonly what: string;
  /** how often in `npm test`: each way of going wrong once, or as often as its seconds are worth */
  readonly short: number;
  /** how often in `npm run fault` and in the public CI */
  readonly medium: number;
  /** how often before a release */
  readonly long: number;
  run(options: FaultOptions): Promise<FaultResult>;
};
