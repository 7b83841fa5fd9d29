// Readings of Chinese characters that the glossary makes certain: 「テレワーク端末」 read てれわーくたんまつ tells that 端末 is たんまつ.
import { toHiragana } from './kana.ts';

const HAN = '[\\p{Script=Han}々ヶ]+';
const RUNS = new RegExp(`${HAN}|[^\\p{Script=Han}々ヶ]+`, 'gu');
const HAN_RUN = new RegExp(HAN, 'gu');
const IS_HAN = new RegExp(`^${HAN}$`, 'u');
const IS_KANA = /^[ぁ-ゖァ-ヺー]+$/u;

/** The reading of each run of Chinese characters in one word; null if the kana between them do not fix it. */
function align(written: string, reading: string): [run: string, reading: string][] | null {
  const runs = written.match(RUNS) ?? [];
  if (!runs.every((run) => IS_HAN.test(run) || IS_KANA.test(run))) return null;
  const pattern = (any: string) =>
    new RegExp(`^${runs.map((run) => (IS_HAN.test(run) ? any : toHiragana(run))).join('')}$`, 'u');
  const greedy = pattern('(.+)').exec(reading)?.slice(1);
  const lazy = pattern('(.+?)').exec(reading)?.slice(1);
  if (!greedy || greedy.join('/') !== lazy?.join('/')) return null;
  return runs.filter((run) => IS_HAN.test(run)).map((run, index) => [run, greedy[index] ?? '']);
}

/** run of Chinese characters → its reading */
export type Readings = ReadonlyMap<string, string>;

/** Every run whose reading is certain. A run that is read in two ways is left out. */
export function certainReadings(words: readonly { readonly written: string; readonly reading: string }[]): Readings {
  const found = new Map<string, Set<string>>();
  for (const { written, reading } of words) {
    for (const [run, read] of align(written, reading) ?? []) {
      found.set(run, (found.get(run) ?? new Set()).add(read));
    }
  }
  return new Map([...found].flatMap(([run, reads]) => (reads.size === 1 ? [[run, [...reads].join('')]] : [])));
}

/** The text with readings as `漢字《かんじ》` after every run that is known as a whole. */
export const withReadings = (text: string, readings: Readings): string =>
  text.replace(HAN_RUN, (run) => {
    const reading = readings.get(run);
    return reading === undefined ? run : `${run}《${reading}》`;
  });
