// An independent lint for Japanese (textlint) finds nothing in any text of the content and of the screens.
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import { beforeAll, expect, test } from 'vitest';
import { allTexts, type Text } from '../support/content-words.ts';
import { allMessages } from '../support/message-words.ts';

/** Fixed expressions, in which nobody hears the particle; each stands for one without it while the lint looks. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/(こと|場合)が(あ|多)/gu, '$1も$2'],
  [/先に/gu, 'まず'],
  [/(?<!名)前に(?!、)/gu, '前、'],
  [/(とおり|よう)に/gu, '$1'],
  [/(働き方|すべて|①④⑤⑧)に当てはま/gu, '$1、当てはま'],
];

/** No texts of ours: a word between two others, and the names of switches as their makers write them. */
const NOT_OURS = /^status\.and$|^tools\/.*\.name$/u;

/** One text each; what has no hiragana is a name, a number or an address. */
const texts = [...new Map([...allMessages('ja'), ...allTexts('ja')].map((text) => [text.text, text])).values()].filter(
  ({ where, text }) => /[ぁ-ん]/u.test(text) && !NOT_OURS.test(where),
);

type Linter = ReturnType<typeof createLinter>;
let linter: Linter;

beforeAll(async () => {
  const descriptor = await loadTextlintrc({ configFilePath: join(import.meta.dirname, 'japanese-lint.yml') });
  linter = createLinter({ descriptor });
});

/** Together in one go: each text is a paragraph, which the rules do not look beyond. */
async function findingsIn(all: readonly Text[]): Promise<string[]> {
  const paragraphs = all.map(({ text }) =>
    FIXED.reduce((rest, [said, plain]) => rest.replace(said, plain), text.replace(/\s*\n\s*/gu, ' ')),
  );
  const { messages } = await linter.lintText(paragraphs.join('\n\n'), 'words.txt');
  return messages.map(({ line, ruleId, message }) => {
    const at = (line - 1) / 2;
    return `${all[at]?.where}: ${ruleId} ${message.split('\n')[0]} ${paragraphs[at]}`;
  });
}

test.each([
  ['設定をを変えます。', 'ja-no-successive-word'],
  ['人に紙に書いてもらいます。', 'no-doubled-joshi'],
  ['ここで設定することができます。', 'ja-no-redundant-expression'],
  ['使わないことはないです。', 'no-double-negative-ja'],
  ['この画面はだれでも見れます。', 'no-dropping-the-ra'],
  ['「設定を開きます。', 'no-unmatched-pair'],
])('the lint finds fault with %s', async (text, rule) => {
  expect((await findingsIn([{ where: 'poor', text }])).join()).toContain(`poor: ja-technical-writing/${rule} `);
});

test('no text breaks a rule', { timeout: 300_000 }, async () => {
  expect(texts.length).toBeGreaterThan(3000);
  const findings: string[] = [];
  const BATCH = 300;
  for (let from = 0; from < texts.length; from += BATCH) {
    findings.push(...(await findingsIn(texts.slice(from, from + BATCH))));
  }
  expect(findings).toEqual([]);
});
