// States of the pips.
import type { Examples } from '../example.ts';
import { Pips } from './pips.tsx';

export const examples: Examples = {
  part: 'pips',
  states: {
    all: () => <Pips counts={{ done: 6, partly: 1, unknown: 1, todo: 2, new: 2, na: 1 }} label="10のうち6" />,
    many: () => <Pips counts={{ done: 13, partly: 1, unknown: 1, todo: 6, new: 11, na: 3 }} />,
    none: () => <Pips counts={{ done: 0, partly: 1, unknown: 1, todo: 0, new: 10, na: 0 }} label="10のうち0" />,
  },
};
