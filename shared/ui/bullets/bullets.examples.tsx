// States of bullets.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Bullets } from './bullets.tsx';

export const examples: Examples = {
  part: 'bullets',
  states: {
    bullets: () => <Bullets items={['社外から使える', 'いつもの仕事がそのままできる']} />,
    quiet: () => <Bullets sub items={['「できないはず」でも、ためして保存できたら「保存する」です。']} />,
    long: () => <Bullets items={[LONG_JA, LONG_EN]} />,
  },
};
