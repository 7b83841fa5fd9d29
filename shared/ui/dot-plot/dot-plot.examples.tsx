// States of the dot plot.
import { type Examples, LONG_EN } from '../example.ts';
import { DotPlot } from './dot-plot.tsx';

export const examples: Examples = {
  part: 'dot-plot',
  states: {
    withOwn: () => (
      <DotPlot
        caption="全国で多い順です。"
        note="2020年7〜8月の調査。テレワークをしている1,569社。いまと違うことがあります。"
        nameOfRows="対策"
        rows={[
          { label: 'ウイルス対策ソフトを最新に保つ', percent: 64.4, own: 'done' },
          { label: '社内網の入口を守る', percent: 47.7, own: 'new' },
          { label: '離れた所に控えを取る', percent: 17.3, own: 'todo' },
          { label: '録画の残り方を決める', percent: 0, own: 'na' },
          { label: 'みんながしている対策', percent: 100, own: 'done' },
        ]}
      />
    ),
    surveyOnly: () => <DotPlot caption="27.6%です。" rows={[{ label: '弱いパスワードを使わない', percent: 27.6 }]} />,
    english: () => <DotPlot caption={LONG_EN} rows={[{ label: LONG_EN, percent: 91.2, own: 'na' }]} />,
  },
};
