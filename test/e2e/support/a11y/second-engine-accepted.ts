// What the second engine says and we leave as it is, each with the reason. An entry that is no longer needed fails the test.

export type Accepted = {
  /** rule and reason */
  readonly rule: string;
  /** only where the element looks like this */
  readonly where?: RegExp;
  readonly why: string;
};

export const ACCEPTED: readonly Accepted[] = [];
