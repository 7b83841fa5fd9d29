// Readings of Chinese characters: 「端末を開く」 becomes 端末 (たんまつ), を, 開 (ひら), く. Words are looked up, never guessed.

/** A piece of a text; `reading` in hiragana where it is a word with Chinese characters whose reading is known. */
export type ReadSegment = { readonly text: string; readonly reading?: string };

/** Cuts a text into its pieces; put together again, they are the text. */
export type Reader = (text: string) => readonly ReadSegment[];

type Word = { readonly before?: RegExp | undefined; readonly after?: RegExp | undefined; readonly reading: string };

/** Chinese characters, for a class of an expression; 〇 stands for something left out. */
const HAN = '\\u3400-\\u9fff\\u{20000}-\\u{3ffff}々ヶ';
const IS_RUN = new RegExp(`[${HAN}]+`, 'gu');
const MARK = new RegExp(`(\\[[^\\]]+\\]|\\([^)]+\\))?([${HAN}]+)(\\[[^\\]]+\\]|\\([^)]+\\))?([ぁ-ゖー]+)`, 'gu');

/** Numbers with 人 and 日 that are read as one word. */
const WHOLE: Readonly<Record<string, string>> = {
  '1人': 'ひとり',
  '2人': 'ふたり',
  '1日': 'いちにち',
  '2日': 'ふつか',
  '3日': 'みっか',
  '4日': 'よっか',
  '5日': 'いつか',
  '6日': 'むいか',
  '7日': 'なのか',
  '8日': 'ようか',
  '9日': 'ここのか',
  '10日': 'とおか',
  '14日': 'じゅうよっか',
  '20日': 'はつか',
  '24日': 'にじゅうよっか',
};
const FIRST_OF_MONTH = 'ついたち';

/** A condition of the data as an expression; K, D and A stand for kinds of characters. */
const condition = (text: string): string =>
  text.replace(/[KDA]/g, (kind) => (kind === 'K' ? HAN : kind === 'D' ? '0-9' : 'ァ-ーA-Za-z'));

function readMarks(marks: string): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  for (const [, before, word = '', after, reading = ''] of marks.matchAll(MARK)) {
    const known = words.get(word) ?? [];
    known.push({
      before: before === undefined ? undefined : new RegExp(`${condition(before)}$`, 'u'),
      after: after === undefined ? undefined : new RegExp(`^${condition(after)}`, 'u'),
      reading,
    });
    words.set(word, known);
  }
  return words;
}

/** More characters than this are not one word of the data. */
const MAX_WORD_CHARS = 10;

/** As many characters stay together in a line. */
const MAX_JOINED_CHARS = 4;

/** 「暗号」 and 「化」 as one word, so that no gap falls into a short one; a long one may still go over two lines. */
function joined(run: readonly ReadSegment[]): readonly ReadSegment[] {
  const text = run.map((segment) => segment.text).join('');
  return text.length > MAX_JOINED_CHARS ? run : [{ text, reading: run.map(({ reading }) => reading).join('') }];
}

/** @param marks see `READING_MARKS`. Gives a reader that leaves a run of characters bare unless it can read all of it. */
export function makeReader(marks: string): Reader {
  const words = readMarks(marks);

  /** The longest known word at a place. */
  function wordAt(text: string, from: number, end: number): ReadSegment | null {
    for (let to = Math.min(end, from + MAX_WORD_CHARS); to > from; to -= 1) {
      const word = text.slice(from, to);
      const fit = words
        .get(word)
        ?.find(
          ({ before, after }) => before?.test(text.slice(0, from)) !== false && after?.test(text.slice(to)) !== false,
        );
      if (fit) return { text: word, reading: fit.reading };
    }
    return null;
  }

  function readRun(text: string, from: number, end: number): ReadSegment[] | null {
    const found: ReadSegment[] = [];
    for (let at = from; at < end; ) {
      const word = wordAt(text, at, end);
      if (!word) return null;
      found.push(word);
      at += word.text.length;
    }
    return found;
  }

  /** 「3日」 with its number; null where the number changes nothing. */
  function readNumber(text: string, from: number): ReadSegment | null {
    const number = /(?<![0-9.,])[0-9]+$/.exec(text.slice(0, from))?.[0];
    const word = `${number}${text[from]}`;
    const reading = number === undefined ? undefined : WHOLE[word];
    if (reading === undefined) return null;
    const first = word === '1日' && /月1$/.test(text.slice(0, from));
    return { text: word, reading: first ? FIRST_OF_MONTH : reading };
  }

  return (text) => {
    const segments: ReadSegment[] = [];
    let end = 0;
    for (const { 0: run, index } of text.matchAll(IS_RUN)) {
      const counted = readNumber(text, index);
      const from = counted ? index + 1 : index;
      const read = readRun(text, from, index + run.length);
      const start = counted ? from - counted.text.length : index;
      if (start > end) segments.push({ text: text.slice(end, start) });
      if (counted) segments.push(counted);
      const rest = text.slice(from, index + run.length);
      if (rest !== '') segments.push(...(read ? joined(read) : [{ text: rest }]));
      end = index + run.length;
    }
    if (end < text.length) segments.push({ text: text.slice(end) });
    return segments;
  };
}
