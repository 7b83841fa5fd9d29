// States of icon buttons.
import type { Examples } from '../example.ts';
import { IconButton } from './icon-button.tsx';

export const examples: Examples = {
  part: 'icon-button',
  states: {
    kinds: () => (
      <p class="tm-line">
        <IconButton icon="share" label="共有" />
        <IconButton icon="help" label="困ったとき" href="#/incident" />
        <IconButton icon="close" label="閉じる" size="s" />
        <IconButton icon="more" label="メニュー" expanded={false} />
      </p>
    ),
  },
};
