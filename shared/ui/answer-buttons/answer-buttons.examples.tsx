// States of the answer buttons.
import { useState } from 'preact/hooks';
import type { Status } from '../../core/answer.ts';
import type { Examples } from '../example.ts';
import { AnswerButtons } from './answer-buttons.tsx';

export const examples: Examples = {
  part: 'answer-buttons',
  states: {
    empty: () => {
      const [value, setValue] = useState<Status>();
      return <AnswerButtons label="9-2の答え" value={value} onAnswer={setValue} />;
    },
    answeredBefore: () => <AnswerButtons label="9-3の答え" value="partly" onAnswer={() => undefined} />,
  },
};
