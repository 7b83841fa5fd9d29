// States of text links.
import { type Examples, LONG_JA } from '../example.ts';
import { TextLink } from './text-link.tsx';

export const examples: Examples = {
  part: 'text-link',
  states: {
    kinds: () => (
      <p class="tm-line" data-wrap="">
        <TextLink href="#/finder" context="：働き方">
          変更
        </TextLink>
        <TextLink href="#/checklist" after="next">
          対策をすべて見る
        </TextLink>
        <TextLink icon="edit" onClick={() => undefined}>
          答えを変える
        </TextLink>
      </p>
    ),
    long: () => (
      <TextLink href="#/" after="next">
        {LONG_JA}
      </TextLink>
    ),
  },
};
