// States of the choice of a status.
import { useState } from 'preact/hooks';
import type { Status } from '../../core/answer.ts';
import type { Examples } from '../example.ts';
import { StatusChoice } from './status-choice.tsx';

export const examples: Examples = {
  part: 'status-choice',
  states: {
    empty: () => {
      const [value, setValue] = useState<Status>();
      return <StatusChoice value={value} onChange={setValue} />;
    },
    threeStates: () => {
      const [value, setValue] = useState<Status>('todo');
      return <StatusChoice value={value} onChange={setValue} states={['done', 'todo', 'na']} legend="9-2の状態" />;
    },
    error: () => (
      <StatusChoice value={undefined} onChange={() => undefined} error="1つえらんでください。" legend="9-3の状態" />
    ),
  },
};
