// States of the mark.
import type { Examples } from '../example.ts';
import { Mark } from './mark.tsx';

export const examples: Examples = {
  part: 'mark',
  states: {
    sizes: () => (
      <p class="tm-line">
        <Mark size="s" />
        <Mark />
        <Mark size="l" />
        テレまもり
      </p>
    ),
  },
};
