// States of the stacked bar.
import { type Examples, LONG_JA } from '../example.ts';
import { StackBar } from './stack-bar.tsx';

export const examples: Examples = {
  part: 'stack-bar',
  states: {
    two: () => (
      <StackBar
        caption="◎は10のうち6ができています。"
        nameOfRows="優先度"
        rows={[
          { label: '◎ 優先度が高い', counts: { done: 6, partly: 1, unknown: 1, todo: 2, new: 2, na: 0 } },
          { label: '○ そのほか', counts: { done: 7, partly: 1, unknown: 1, todo: 4, new: 9, na: 1 } },
        ]}
      />
    ),
    nothingYet: () => (
      <StackBar
        caption="これからです。"
        rows={[{ label: '◎ 優先度が高い', counts: { done: 0, partly: 1, unknown: 1, todo: 0, new: 10, na: 0 } }]}
      />
    ),
    long: () => (
      <StackBar
        caption={LONG_JA}
        note={LONG_JA}
        rows={[{ label: LONG_JA, counts: { done: 1, partly: 1, unknown: 1, todo: 1, new: 31, na: 1 } }]}
      />
    ),
  },
};
