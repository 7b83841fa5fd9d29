// One icon, drawn inline: no request, takes the colour of the text around it.
import './icon.css';
import { HALF_BOX, ICON_STROKES, type IconName } from './icon-strokes.ts';

export type { IconName };

export type IconProps = {
  readonly name: IconName;
  /** 24 px (default), 20 px `s` beside text in buttons and rows, 16 px `xs` beside 14 px text */
  readonly size?: 's' | 'xs' | undefined;
};

/** Decoration only: hidden from screen readers, so the word must stand beside it (or be hidden in `tm-vh`). */
export function Icon({ name, size }: IconProps) {
  return (
    <svg class="tm-icon" data-name={name} data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_STROKES[name]} />
      {name === 'box-half' && <path class="tm-icon__fill" d={HALF_BOX} />}
    </svg>
  );
}
