// States of the step line.
import { type Examples, LONG_JA } from '../example.ts';
import { StepLine } from './step-line.tsx';

export const examples: Examples = {
  part: 'step-line',
  states: {
    months: () => (
      <StepLine
        caption="◎は7月から6つ増えました。"
        nameOfRows="月"
        max={10}
        maxLabel="◎は全部で10"
        points={[
          { label: '7月', value: 0 },
          { label: '8月', value: 2 },
          { label: '9月', value: 3 },
          { label: '10月', value: 5 },
          { label: '11月', value: 6 },
        ]}
      />
    ),
    one: () => <StepLine caption={LONG_JA} max={10} points={[{ label: '11月', value: 1 }]} />,
    english: () => (
      <StepLine
        caption="One more since October."
        max={3}
        maxLabel="3 in total"
        points={[
          { label: 'Oct', value: 2 },
          { label: 'Nov', value: 3 },
        ]}
      />
    ),
  },
};
