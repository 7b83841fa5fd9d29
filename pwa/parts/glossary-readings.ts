// Marks texts with the readings that the glossary makes certain. A module of its own, so that it loads only on demand.
import { TERMS, termWords } from '../../shared/content/index.ts';
import { certainReadings, withReadings } from '../../shared/core/readings.ts';
import { spellings } from '../../shared/core/term-marks.ts';

/** Gives what turns a Japanese text into one with `漢字《かんじ》`. Rejects if the glossary cannot be loaded. */
export async function readingMarker(): Promise<(text: string) => string> {
  const words = await termWords.load('ja');
  // What stands before the brackets of a term is what its reading is of.
  const known = TERMS.map(({ id, reading }) => ({ written: spellings(words[id])[0] ?? '', reading }));
  const readings = certainReadings(known);
  return (text) => withReadings(text, readings);
}
