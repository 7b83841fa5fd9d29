// Text with readings above the characters, when the person wants them.
import './ruby.css';
import { furigana } from './furigana.ts';
import { parseRuby } from './parse-ruby.ts';

export type RubyProps = {
  /** may hold readings as `漢字《かんじ》` */
  readonly text: string;
  /** on or off; the person's setting unless said otherwise */
  readonly on?: boolean | undefined;
};

export function Ruby({ text, on = furigana.value }: RubyProps) {
  return (
    <>
      {parseRuby(text).map((segment) =>
        on && segment.reading ? (
          <ruby class="tm-ruby">
            {segment.text}
            <rp>（</rp>
            <rt>{segment.reading}</rt>
            <rp>）</rp>
          </ruby>
        ) : (
          segment.text
        ),
      )}
    </>
  );
}
