// States of explained words.
import { type Examples, LONG_EN } from '../example.ts';
import { Term } from './term.tsx';

export const examples: Examples = {
  part: 'term',
  states: {
    inText: () => (
      <p>
        スマホや指紋など、別の確認を足します。
        <Term
          term="パスキー"
          meaning="パスワードの代わりに、端末の指紋・顔・PINで入る方法です。"
          more={{ href: '#/item/S-7', label: '対策 S-7 を見る' }}
        >
          パスキー
        </Term>
        も、その1つです。
      </p>
    ),
    atEdge: () => (
      <p style={{ textAlign: 'end' }}>
        行のおわりにある
        <Term
          term="多要素認証（MFA）"
          meaning={
            <>
              <span class="tm-sub">たようそにんしょう</span>
              <span>パスワードに加えて、別の確認を足すこと。</span>
            </>
          }
        >
          MFA
        </Term>
      </p>
    ),
    english: () => (
      <p>
        People wait in the{' '}
        <Term term="Waiting room" meaning={LONG_EN}>
          waiting room
        </Term>{' '}
        first.
      </p>
    ),
  },
};
