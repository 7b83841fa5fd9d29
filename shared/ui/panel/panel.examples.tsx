// States of cards, hero and notes.
import { Button, Buttons } from '../button/button.tsx';
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { RankTag } from '../rank-tag/rank-tag.tsx';
import { Meta, MetaPart } from '../rows/rows.tsx';
import { Card, Hero, Note } from './panel.tsx';

export const examples: Examples = {
  part: 'panel',
  states: {
    hero: () => (
      <Hero
        title="事故のときの連絡先を、全員が知っていますか"
        label={
          <>
            <RankTag priority="high" />
            <span>インシデント対応</span>
          </>
        }
      >
        <p>早く知らせるほど被害は小さく済み、準備は15分で終わります。</p>
        <Meta>
          <MetaPart icon="clock">15分</MetaPart>
          <MetaPart icon="yen">0円</MetaPart>
          <MetaPart icon="user">管理する人</MetaPart>
        </Meta>
        <Buttons>
          <Button wide href="#/item/7-1">
            この対策を確かめる
          </Button>
          <Button kind="text">あとで</Button>
        </Buttons>
      </Hero>
    ),
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
      <Hero title={LONG_JA} label={LONG_JA}>
        <p>{LONG_JA}</p>
      </Hero>
    ),
  },
};
