// States of the icons.
import type { Examples } from '../example.ts';
import { Icon, type IconName } from './icon.tsx';
import { ICON_STROKES } from './icon-strokes.ts';

const names = Object.keys(ICON_STROKES) as IconName[];

export const examples: Examples = {
  part: 'icon',
  states: {
    all: () => (
      <ul class="tm-line" data-wrap="">
        {names.map((name) => (
          <li key={name}>
            <Icon name={name} />
            <span class="tm-vh">{name}</span>
          </li>
        ))}
      </ul>
    ),
    sizes: () => (
      <p class="tm-line">
        <Icon name="clock" />
        <Icon name="clock" size="s" />
        <Icon name="clock" size="xs" />
        15分
      </p>
    ),
  },
};
