// How much of a tool's name a part of a host shows: whole, glued to something, altered, or only by accident.
import { digitsAsLetters, isOneSlipAway, skeleton } from './letters.ts';
import type { Tool } from './moment-types.ts';

export type Brand = {
  readonly tool: Tool;
  readonly word: string;
  /** how much the name tells standing by itself, and glued to something else; 3 is enough */
  readonly whole: number;
  readonly glued: number;
  /** how much a word about the service adds; a word about meetings always adds 2 */
  readonly service: number;
};

/** The longer words tell more: `microsoftteams` says what `teams`, an everyday word, does not. */
export const BRANDS: readonly Brand[] = [
  { tool: 'teams', word: 'microsoftteams', whole: 3, glued: 3, service: 1 },
  { tool: 'teams', word: 'teamsmicrosoft', whole: 3, glued: 3, service: 1 },
  { tool: 'teams', word: 'microsoftonline', whole: 3, glued: 3, service: 1 },
  { tool: 'teams', word: 'microsoft', whole: 2, glued: 1, service: 1 },
  { tool: 'teams', word: 'msteams', whole: 3, glued: 3, service: 1 },
  { tool: 'teams', word: 'msmeet', whole: 2, glued: 1, service: 1 },
  { tool: 'teams', word: 'teams', whole: 1, glued: 1, service: 2 },
  { tool: 'meet', word: 'googlemeet', whole: 3, glued: 3, service: 1 },
  { tool: 'meet', word: 'meetgoogle', whole: 3, glued: 3, service: 1 },
  { tool: 'meet', word: 'google', whole: 2, glued: 1, service: 1 },
  { tool: 'meet', word: 'gmeet', whole: 2, glued: 1, service: 2 },
  { tool: 'webex', word: 'webex', whole: 3, glued: 3, service: 1 },
  { tool: 'zoom', word: 'zoomgov', whole: 3, glued: 2, service: 2 },
  { tool: 'zoom', word: 'zoomus', whole: 3, glued: 2, service: 2 },
  { tool: 'zoom', word: 'zoom', whole: 2, glued: 1, service: 2 },
];

/** `web` before a word in `ex-` is no Webex. */
const EX_WORD =
  /^(?:pert|press|plor|perien|erci|chang|tra|ten[sd]|ecut|po(?:[rs]|$)|pan[ds]|cel|hib|am|tract|ist|it$|clus|pens|pec|peri|plain|act|port|odus|otic|pat)/;

export type Look = {
  /** what stands before and behind the name, glued to it */
  readonly rests: readonly string[];
  /** letters that only look right, or a slip */
  readonly isAltered: boolean;
};

/** Half of it is still letters: `z00m` is read as a name, `200m` as a number. */
const isReadAsName = (text: string): boolean => text.replace(/\d/g, '').length * 2 >= text.length;

function placeOf({ text, asLetters }: Part, word: string): { at: number; isAltered: boolean } | null {
  const at = text.indexOf(word);
  if (at >= 0) return { at, isAltered: false };
  for (let from = asLetters.indexOf(word); from >= 0; from = asLetters.indexOf(word, from + 1)) {
    if (isReadAsName(text.slice(from, from + word.length))) return { at: from, isAltered: true };
  }
  return null;
}

/** The word with one letter written twice. */
const hasTwin = (part: string, word: string): boolean =>
  part.length === word.length + 1 &&
  [...word].some((letter, at) => word.slice(0, at) + letter + letter + word.slice(at + 1) === part);

/** One part of a name, and how the eye may read it; made once, as fifteen names are looked for in it. */
export type Part = { readonly text: string; readonly asLetters: string; readonly seen: string };

export function readPart(text: string): Part {
  const asLetters = digitsAsLetters(text);
  return { text, asLetters, seen: skeleton(asLetters) };
}

/** True for the word with a letter repeated, a slip, or letters that look the same. The first letter stays: it is read first. */
function isAlteredWord({ text, asLetters, seen }: Part, word: string): boolean {
  if (text === word || text.length < word.length - 1 || text.length > word.length + 4) return false;
  if (asLetters[0] !== word[0] && seen[0] !== word[0]) return false;
  const repeated = text.replace(/(.)\1{2,}/g, '$1$1');
  if ((repeated !== text && repeated === word) || (word !== 'teams' && hasTwin(text, word))) return true;
  if (word.length > 4 && word !== 'teams' && isOneSlipAway(text, word)) return true;
  return seen === word && isReadAsName(text);
}

/** Every brand's word holds one of these, or begins with one of the letters: a part with neither shows no brand. */
const ANY_SIGN = /^[gmtwz]|microsoft|teams|google|meet|webex|zoom/;

/** False only where `lookFor` finds nothing: neither the word nor a whole part of its first letter and about its length. */
const mayShow = ({ text, asLetters, seen }: Part, { word }: Brand): boolean =>
  // A word that stands in the text stands in its letters too, for only digits are read as something else.
  asLetters.includes(word) ||
  ((asLetters[0] === word[0] || seen[0] === word[0]) &&
    text.length >= word.length - 1 &&
    text.length <= word.length + 4);

/** The brands that at least one of some parts may show, in the order of `BRANDS`; a quick look before the thorough one. */
export function brandsIn(parts: readonly Part[]): readonly Brand[] {
  const open = parts.filter(({ asLetters, seen }) => ANY_SIGN.test(asLetters) || /^[gmtwz]/.test(seen));
  return open.length === 0 ? [] : BRANDS.filter((brand) => open.some((part) => mayShow(part, brand)));
}

/** What one part of a name (between dots and hyphens) shows of a brand; null if nothing. */
export function lookFor(part: Part, brand: Brand): Look | null {
  const { word } = brand;
  if (isAlteredWord(part, word)) return { rests: [], isAltered: true };
  const found = placeOf(part, word);
  if (!found) return null;
  const [before, behind] = [part.text.slice(0, found.at), part.text.slice(found.at + word.length)];
  if (word === 'webex' && EX_WORD.test(behind)) return null;
  const rests = [before, behind === 's' ? '' : behind].filter(Boolean);
  return { rests, isAltered: found.isAltered };
}
