// States with nothing to show.
import { Button } from '../button/button.tsx';
import { type Examples, LONG_JA } from '../example.ts';
import { EmptyState, Loading } from './empty-state.tsx';

export const examples: Examples = {
  part: 'empty-state',
  states: {
    empty: () => (
      <EmptyState
        level={2}
        icon="chart"
        title="5つ答えると、くらべられます"
        actions={<Button href="#/checklist">対策リストを見る</Button>}
      >
        <p>いまは2つです。あと3つで、全国の会社との違いが出ます。</p>
      </EmptyState>
    ),
    error: () => (
      <EmptyState level={2} icon="offline" title="この画面を開けませんでした" actions={<Button>もう一度開く</Button>}>
        <p>答えはそのままです。ネットにつないで、もう一度開いてください。</p>
      </EmptyState>
    ),
    long: () => (
      <EmptyState level={2} title={LONG_JA}>
        <p>{LONG_JA}</p>
      </EmptyState>
    ),
    loading: () => <Loading label="開いています" />,
  },
};
