// The mark: a house whose body is a shield, with a tick.
import './mark.css';

export type MarkProps = {
  /** 28 px (default), 40 px `l` for welcome pages, 22 px `s` */
  readonly size?: 's' | 'l' | undefined;
};

/** Decoration only: the name of the product stands beside it. */
export function Mark({ size }: MarkProps) {
  return (
    <svg class="tm-mark" data-size={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path class="tm-mark__house" d="M24 4 5 19.2V40a4 4 0 0 0 4 4h30a4 4 0 0 0 4-4V19.2z" />
      <path class="tm-mark__tick" d="m14.5 28 6.7 6.7L34 21.8" />
    </svg>
  );
}
