// How easy a Japanese text is to read: the formula of 建石・小野・山田 (1988), which needs no dictionary.

export type Readability = {
  /** about 50 on average; a higher score reads more easily */
  readonly score: number;
  readonly sentences: readonly string[];
};

type Script = 'latin' | 'hiragana' | 'kanji' | 'katakana' | 'other';

function scriptOf(character: string): Script {
  if (/[\u3040-\u309f]/u.test(character)) return 'hiragana';
  if (/[\u30a0-\u30ff]/u.test(character)) return 'katakana';
  if (/[\u4e00-\u9fff々〆ヶ]/u.test(character)) return 'kanji';
  return /[A-Za-zＡ-Ｚａ-ｚ]/u.test(character) ? 'latin' : 'other';
}

/** The sentences of a text, without their end marks. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[。！？!?\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Lengths of the unbroken runs of one script, sentence by sentence. */
function runLengths(sentences: readonly string[], script: Script): number[] {
  return sentences.flatMap((sentence) => {
    const lengths: number[] = [];
    let length = 0;
    for (const character of [...sentence, '\0']) {
      if (scriptOf(character) === script) length += 1;
      else if (length > 0) {
        lengths.push(length);
        length = 0;
      }
    }
    return lengths;
  });
}

/** Score of one block of text: sentence length, run length of each script, and commas per sentence. */
export function readability(text: string): Readability {
  const sentences = sentencesOf(text);
  const run = (script: Script) => mean(runLengths(sentences, script));
  const commas = [...text].filter((character) => character === '、').length / Math.max(1, sentences.length);
  const score =
    115.79 -
    0.12 * mean(sentences.map((sentence) => [...sentence].length)) -
    1.37 * run('latin') +
    7.4 * run('hiragana') -
    23.18 * run('kanji') -
    5.4 * run('katakana') -
    4.67 * commas;
  return { score, sentences };
}
