// States of facts.
import type { Examples } from '../example.ts';
import { Facts } from './facts.tsx';

export const examples: Examples = {
  part: 'facts',
  states: {
    three: () => (
      <Facts
        items={[
          { term: '時間', value: '1時間' },
          { term: 'お金', value: '0円' },
          { term: 'する人', value: '管理・全員' },
        ]}
      />
    ),
    english: () => (
      <Facts
        items={[
          { term: 'Time', value: '1 h 30 min' },
          { term: 'Money', value: 'Free or paid' },
          { term: 'Done by', value: 'Administrator, everyone' },
        ]}
      />
    ),
  },
};
