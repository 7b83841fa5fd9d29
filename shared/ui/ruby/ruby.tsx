// A text with readings above the characters.
import './ruby.css';
import type { ReadSegment } from '../../core/readings.ts';

/** Who listens hears the text alone, not each word twice. */
const UNHEARD = { 'aria-hidden': 'true' } as const;

export type RubyProps = { readonly segments: readonly ReadSegment[] };

/** One box, so that a row or a grid takes it as it takes a text. */
export function Ruby({ segments }: RubyProps) {
  return (
    <span class="tm-reading">
      {segments.map(({ text, reading }) =>
        reading === undefined ? (
          text
        ) : (
          <ruby class="tm-ruby">
            {text}
            <rp {...UNHEARD}>（</rp>
            <rt {...UNHEARD}>{reading}</rt>
            <rp {...UNHEARD}>）</rp>
          </ruby>
        ),
      )}
    </span>
  );
}
