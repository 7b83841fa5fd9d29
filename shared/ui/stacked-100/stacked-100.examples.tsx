// States of the bars of shares.
import { type Examples, LONG_EN } from '../example.ts';
import { Stacked100 } from './stacked-100.tsx';

export const examples: Examples = {
  part: 'stacked-100',
  states: {
    sizes: () => (
      <Stacked100
        caption="10–19人の会社では20.9%がしていました。"
        note="数字は%。5,433社の答え（2020年7〜8月）。"
        nameOfRows="会社の大きさ"
        series={['以前から', 'コロナで始めた', '予定']}
        rest="していない"
        rows={[
          { label: '10–19人', parts: [4.8, 16.1, 7.8], strong: true },
          { label: '50–99人', parts: [6.7, 29.1, 11.9] },
          { label: '300人以上', parts: [25.5, 41.1, 9.4] },
        ]}
      />
    ),
    english: () => (
      <Stacked100
        caption={LONG_EN}
        series={['Before', 'Since']}
        rest="Not doing it"
        rows={[{ label: 'A company with 300 people or more', parts: [25.5, 41.1] }]}
      />
    ),
  },
};
