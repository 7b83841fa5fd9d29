// The three ranks.
import type { Examples } from '../example.ts';
import { RankTag } from './rank-tag.tsx';

export const examples: Examples = {
  part: 'rank-tag',
  states: {
    all: () => (
      <ul class="tm-line">
        {(['high', 'normal', 'none'] as const).map((priority) => (
          <li key={priority}>
            <RankTag priority={priority} />
          </li>
        ))}
      </ul>
    ),
  },
};
