// States of the card that is a link.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { RowIcon } from '../rows/rows.tsx';
import { LinkCard } from './link-card.tsx';

export const examples: Examples = {
  part: 'link-card',
  states: {
    plain: () => (
      <LinkCard
        href="#/checklist?section=addition"
        title="2021年からの変化"
        sub="手引きのあとに増えた、追加の対策です。数には入れていません。"
      />
    ),
    withIcon: () => (
      <LinkCard
        href="#/meeting/link"
        lead={<RowIcon icon="link" />}
        title="会議のリンクを確かめる"
        sub="本物のサイトか、開く前に分かります。"
      />
    ),
    long: () => <LinkCard href="#/" title={LONG_JA} sub={LONG_EN} />,
  },
};
