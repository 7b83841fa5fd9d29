// States of readings.
import { type Examples, LONG_EN } from '../example.ts';
import { Ruby } from './ruby.tsx';

const TEXT = '会社《かいしゃ》の端末《たんまつ》を暗号化《あんごうか》します。';

export const examples: Examples = {
  part: 'ruby',
  states: {
    on: () => (
      <p>
        <Ruby text={TEXT} on />
      </p>
    ),
    off: () => (
      <p>
        <Ruby text={TEXT} on={false} />
      </p>
    ),
    english: () => (
      <p>
        <Ruby text={LONG_EN} on />
      </p>
    ),
  },
};
