// States of the hero.
import { Button, Buttons } from '../button/button.tsx';
import { type Examples, LONG_JA } from '../example.ts';
import { RankTag } from '../rank-tag/rank-tag.tsx';
import { Meta, MetaPart } from '../rows/rows.tsx';
import { Hero } from './hero.tsx';

export const examples: Examples = {
  part: 'hero',
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
    long: () => (
      <Hero title={LONG_JA} label={LONG_JA}>
        <p>{LONG_JA}</p>
      </Hero>
    ),
  },
};
