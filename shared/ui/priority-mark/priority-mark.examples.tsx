// States of the priority marks.
import type { Examples } from '../example.ts';
import { PriorityMark } from './priority-mark.tsx';

export const examples: Examples = {
  part: 'priority-mark',
  states: {
    all: () => (
      <ul class="tm-line">
        <li>
          <PriorityMark priority="high" />
        </li>
        <li>
          <PriorityMark priority="normal" />
        </li>
        <li>
          <PriorityMark priority="none" />
        </li>
      </ul>
    ),
    besideWord: () => (
      <p class="tm-line">
        <PriorityMark priority="high" silent />
        優先度が高い対策
      </p>
    ),
  },
};
