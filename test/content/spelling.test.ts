// One thing has one spelling, in the content and on every screen, and no word of the screen is called by another name.
import { expect, test } from 'vitest';
import { allTexts, type Text } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';

/**
 * What stands on somebody else's screen, and names that others gave, keep their own spelling: names of settings, what stands in
 * ［］ or 「」, the ministry's name of methods ④ and ⑧, answers of the survey.
 */
const OTHERS = /［[^］]*］|「[^」]*」|セキュアブラウザ/gu;
const NOT_OURS = /^tools\/.*\.(name|where)$|^survey\.tables\./u;

/** What people may type to find a page, in any spelling. */
const TYPED = /^search\.pages\.\d+\.words$/u;

const strip = ({ where, text }: Text): Text => ({ where, text: text.replace(OTHERS, '□') });
const content = allTexts('ja')
  .filter(({ where }) => !NOT_OURS.test(where))
  .map(strip);
const everything = [
  ...content,
  ...allMessages('ja')
    .filter(({ where }) => !TYPED.test(where))
    .map(strip),
];

const found = (texts: readonly Text[], other: RegExp) =>
  texts.filter(({ text }) => other.test(text)).map(({ where, text }) => `${where}: ${text}`);

test('there is enough to look at', () => {
  expect(content.length).toBeGreaterThan(3000);
  expect(everything.length).toBeGreaterThan(content.length + 1000);
});

test.each([
  ['ブラウザー', /ブラウザ(?!ー)/u],
  ['フォルダー', /フォルダ(?!ー)/u],
  ['サーバー', /サーバ(?!ー)/u],
  ['ユーザー', /ユーザ(?!ー)/u],
  ['コンピューター', /コンピュータ(?!ー)/u],
  ['プリンター', /プリンタ(?!ー)/u],
  ['ルーター', /ルータ(?!ー)/u],
  ['漏れ', /もれ(?=[るてたをがはの、。])|漏えい|漏洩/u],
  ['1人', /一人/u],
  ['バックアップ', /控え(?!め)/u],
  ['わからない', /分からな/u],
  ['鍵', /カギ/u],
  ['偽', /にせ(?=[のペサメ物])/u],
  ['Wi-Fi', /WiFi|ＷｉＦｉ|wifi/u],
  ['ください', /下さい/u],
  ['できる', /出来[るなまて]/u],
  ['残る', /のこ[りるすしらさせっ]/u],
  ['戻す', /もど[すしせりるっらさ]/u],
  ['違う', /(?<![た])ちが[ういえっわ]/u],
  ['壊れる', /こわ[れすし]/u],
  ['含む', /ふく[むみめま]/u],
  ['全部', /ぜんぶ/u],
  ['選ぶ', /えら[ばびぶべぼん]/u],
  ['探す', /さが[さしすせそ]/u],
  ['終わる', /(?<!か)おわ[らりるれっ]/u],
  ['続ける', /つづ[けく]/u],
  ['試す', /ため[さしすせそ](?!い)/u],
  ['並べる', /なら[べぶ]/u],
  ['開く', /ひら(?:く|き|いた|いて)/u],
  ['比べる', /くらべ/u],
  ['言葉', /ことば/u],
  ['作る', /つく(?:る|って|った|り(?:ます|ました))/u],
])('%s is spelt in one way', (_word, other) => {
  expect(found(everything, other)).toEqual([]);
});

test.each([
  ['ウィンドウ, not 窓', /窓(?!口)/u],
  ['URL or アドレス, not 住所', /住所/u],
  ['パスワード, not 合言葉', /合言葉/u],
  ['ポート or 入口, not いらない口', /(?:いらない|使わない|開いた|の|る)口(?=[をはがにも、])/u],
  ['暗号化した通信, not 暗号の道', /暗号の道|端から端まで/u],
  ['提供元 or メーカー, not 作った会社', /作った会社/u],
  ['the name of the thing, not 道具', /道具/u],
  ['壁の貼り紙, not カベの紙', /カベの紙/u],
])('%s', (_name, other) => {
  expect(found(everything, other)).toEqual([]);
});

test('a poor spelling is noticed, and a name on a screen is not taken for one', () => {
  const poor = strip({ where: 'x', text: 'ブラウザで［ユーザを追加］を押します。' });
  expect(found([poor], /ブラウザ(?!ー)/u)).toHaveLength(1);
  expect(found([poor], /ユーザ(?!ー)/u)).toEqual([]);
});
