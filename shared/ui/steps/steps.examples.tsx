// States of steps.

import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Steps } from './steps.tsx';

export const examples: Examples = {
  part: 'steps',
  states: {
    steps: () => (
      <Steps items={['［概要］を開きます。', '［プロパティ］を開きます。', '［有効］にして、保存します。']} />
    ),
    one: () => <Steps items={['自分の予定表から入り直します。']} />,
    long: () => <Steps items={[LONG_JA, LONG_EN]} />,
  },
};
