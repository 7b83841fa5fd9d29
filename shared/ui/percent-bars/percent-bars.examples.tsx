// States of the bars of parts.
import { type Examples, LONG_EN } from '../example.ts';
import { PercentBars } from './percent-bars.tsx';

export const examples: Examples = {
  part: 'percent-bars',
  states: {
    threats: () => (
      <PercentBars
        caption="いちばん少ないのは盗難・紛失です。"
        note="1つの対策が、2つ以上の脅威に効くことがあります。"
        nameOfRows="脅威"
        rows={[
          { label: '盗難・紛失', part: 3, whole: 9, strong: true },
          { label: '不正アクセス', part: 6, whole: 17 },
          { label: '情報の盗聴', part: 4, whole: 11 },
          { label: 'マルウェア感染', part: 0, whole: 10 },
        ]}
      />
    ),
    english: () => <PercentBars caption={LONG_EN} rows={[{ label: LONG_EN, part: 10, whole: 10 }]} />,
  },
};
