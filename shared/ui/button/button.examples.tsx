// States of buttons.
import { type Examples, LONG_EN, LONG_JA } from '../example.ts';
import { Button, Buttons } from './button.tsx';

export const examples: Examples = {
  part: 'button',
  states: {
    kinds: () => (
      <Buttons>
        <Button>保存して次へ</Button>
        <Button kind="secondary">見本を見る</Button>
        <Button kind="text">あとで</Button>
        <Button kind="warn" icon="trash">
          すべて消す
        </Button>
      </Buttons>
    ),
    small: () => (
      <Buttons>
        <Button size="small" kind="secondary" icon="copy">
          コピー
        </Button>
        <Button size="small" kind="secondary" icon="share">
          共有
        </Button>
      </Buttons>
    ),
    wide: () => <Button wide>働き方を選ぶ</Button>,
    link: () => (
      <Button wide kind="secondary" href="#/report" icon="file" context="：11月">
        報告書をつくる
      </Button>
    ),
    english: () => <Button href="#/checklist">See the checklist</Button>,
    long: () => (
      <>
        <Button wide>{LONG_JA}</Button>
        <Button kind="secondary" icon="clock">
          {LONG_EN}
        </Button>
      </>
    ),
  },
};
