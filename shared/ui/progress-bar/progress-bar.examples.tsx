// States of the progress bar.
import type { Examples } from '../example.ts';
import { ProgressBar } from './progress-bar.tsx';

export const examples: Examples = {
  part: 'progress-bar',
  states: {
    some: () => <ProgressBar value={1} max={3} />,
    none: () => <ProgressBar value={0} max={3} />,
    all: () => <ProgressBar value={3} max={3} />,
    withWords: () => (
      <div class="tm-stack" data-gap="2">
        <ProgressBar value={7} max={18} label={null} />
        <p class="tm-sub tm-num">18のうち7</p>
      </div>
    ),
  },
};
