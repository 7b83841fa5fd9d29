// States of details.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Details } from './details.tsx';

export const examples: Examples = {
  part: 'details',
  states: {
    more: () => (
      <div>
        <Details summary="これまでの記録（3）" open>
          <p class="tm-sub">11月20日 14:05 まだ</p>
        </Details>
        <Details summary="出典と、番号について">
          <p>番号は手引きの並びに合わせています。</p>
        </Details>
      </div>
    ),
    quiet: () => (
      <Details kind="quiet" summary="うまくいかないとき" open>
        <p class="tm-sub">条件付きアクセスを使っている会社では、既定値群は使いません。</p>
      </Details>
    ),
    long: () => (
      <Details summary={LONG_JA} open>
        <p>{LONG_EN}</p>
      </Details>
    ),
  },
};
