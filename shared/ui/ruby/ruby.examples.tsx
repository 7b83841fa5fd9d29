// States of readings.
import { type Examples, LONG_EN } from '../example.ts';
import { Ruby } from './ruby.tsx';

const READ = [
  { text: '会社', reading: 'かいしゃ' },
  { text: 'の' },
  { text: '端末', reading: 'たんまつ' },
  { text: 'を' },
  { text: '暗号化', reading: 'あんごうか' },
  { text: 'します。' },
];

export const examples: Examples = {
  part: 'ruby',
  states: {
    on: () => (
      <p>
        <Ruby segments={READ} />
      </p>
    ),
    heading: () => (
      <h2>
        <Ruby segments={READ} />
      </h2>
    ),
    english: () => (
      <p>
        <Ruby segments={[{ text: LONG_EN }]} />
      </p>
    ),
  },
};
