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
    withPlan: () => {
      const [value, setValue] = useState<Status>('todo');
      return <StatusChoice value={value} onChange={setValue} below={<p>いつまでに</p>} legend="9-2の状態" />;
    },
    underPair: () => {
      const [value, setValue] = useState<Status>('unknown');
      return <StatusChoice value={value} onChange={setValue} below={<p>だれに聞きますか</p>} legend="9-4の状態" />;
    },
    error: () => (
      <StatusChoice value={undefined} onChange={() => undefined} error="1つえらんでください。" legend="9-3の状態" />
    ),
  },
};
