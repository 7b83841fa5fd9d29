// States of cards and notes.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Card, Note } from './panel.tsx';

export const examples: Examples = {
  part: 'panel',
  states: {
    card: () => (
      <Card title="進みぐあい" aside={<p class="tm-sub">31のうち13</p>}>
        <p>◎は、あと4つでそろいます。</p>
      </Card>
    ),
    plain: () => (
      <Card>
        <p>{LONG_JA}</p>
      </Card>
    ),
    notes: () => (
      <>
        <Note icon="lock">
          <p>静かな注。どこにでも置ける。</p>
        </Note>
        <Note icon="flag" tint title="はじめの一歩">
          <p>自分のメールのアカウントで、多要素認証の画面を開きます。</p>
        </Note>
      </>
    ),
    english: () => (
      <Card title="State" level={3}>
        <p>{LONG_EN}</p>
      </Card>
    ),
    long: () => (
      <Note title={LONG_JA}>
        <p>{LONG_JA}</p>
      </Note>
    ),
  },
};
