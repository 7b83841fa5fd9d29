// States of the frame's parts. The frame itself is the examples page.
import { type Examples, LONG_JA } from '../example.ts';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Split } from './frame.tsx';
import { TopBar } from './top-bar.tsx';

export const examples: Examples = {
  part: 'frame',
  states: {
    split: () => (
      <Split
        list={<p>対策リスト</p>}
        listLabel="対策リスト"
        detail={<p>対策の詳細</p>}
        detailLabel="対策の詳細"
        show="list"
      />
    ),
    longTitle: () => (
      <article>
        <TopBar title={LONG_JA} back="#/" backLabel="対策に戻る">
          <IconButton icon="share" label="共有" />
        </TopBar>
      </article>
    ),
  },
};
