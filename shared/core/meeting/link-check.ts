// Looks at the text of a meeting link, without opening it: whose site is it, and what is inside the link?
import { allSteps } from '../steps.ts';
import { readAddress } from './address.ts';
import { type FoundLink, findAddresses } from './find-links.ts';
import { judgeRun, lookalike, NO_LINK } from './judge-link.ts';
import { kept } from './kept.ts';
import { hasPasscodeInText, secretWord } from './link-facts.ts';
import { type LabelledLink, labelledLinks } from './link-labels.ts';
import type { InvitationCheck, LinkCheck, NoLink, TextCheck } from './link-types.ts';
import type { Tool } from './moment-types.ts';
import { cleanText } from './paste-text.ts';
import { isWrapped } from './wrapped-link.ts';

export { siteLabelCount } from './judge-link.ts';
export type * from './link-types.ts';

/** So many characters are looked at. A longer text is not judged at all: at a cut, half a link is another link. */
export const LONGEST_TEXT = 20_000;
const TOO_LONG: NoLink = { ...NO_LINK, tooLong: true };

const isSureLink = (text: string, { link, hasScheme }: FoundLink, check: LinkCheck): boolean =>
  hasScheme ||
  check.kind === 'real' ||
  check.kind === 'lookalike' ||
  /^https:\/\/(?:www\.|[^/?#]+[/?#])/.test(link) ||
  `https://${text.trim()}` === link;

type Judged = { readonly found: FoundLink; readonly check: LinkCheck };

/** The verdict about an address of a text; null for what is no link to be told of. */
function judgeFound(text: string, found: FoundLink, known?: Map<string, LinkCheck>): Judged | null {
  const check = known?.get(found.whole) ?? judgeRun(found.whole, found);
  known?.set(found.whole, check);
  // A genuine address inside another one vouches for nothing: the word leads to the outer site.
  const isTold =
    check.kind !== 'not-a-link' && isSureLink(text, found, check) && !(found.isInside && check.kind === 'real');
  return isTold ? { found, check } : null;
}

/**
 * Judges each link of a text as it is found, those with a scheme first; gives null for what is no link to be told of.
 * @returns all that are told of, in the order of the text; null if there are too many
 */
function* judgeEach(text: string): Generator<Judged | null, readonly Judged[] | null> {
  const known = new Map<string, LinkCheck>();
  const judged = new Map<FoundLink, Judged>();
  const steps = findAddresses(text, isWrapped);
  for (;;) {
    const { done, value: one } = steps.next();
    if (done) return one ? one.flatMap((found) => judged.get(found) ?? []) : null;
    const told = judgeFound(text, one, known);
    if (told) judged.set(one, told);
    yield told;
  }
}

/** The first link of a text that is told of, and no other judged; undefined if there is none, null if there are too many. */
function firstLink(text: string): Judged | undefined | null {
  const found = allSteps(findAddresses(text, isWrapped));
  for (const one of found ?? []) {
    const told = judgeFound(text, one);
    if (told) return told;
  }
  return found && undefined;
}

/**
 * The link inside a pasted text: the first address.
 * @returns '' if there is none
 */
export const findLink = (text: string): string => firstLink(cleanText(text.slice(0, LONGEST_TEXT)))?.found.link ?? '';

/**
 * Checks the first link of a text. Reads only the text; nothing is opened, stored or sent.
 * @param text what was pasted or shared; may be a whole invitation
 */
export function checkLink(text: string): LinkCheck {
  const judged = text.length > LONGEST_TEXT ? null : firstLink(cleanText(text));
  return judged === null ? TOO_LONG : (judged?.check ?? NO_LINK);
}

/** Whose address the text of a link shows; each text is read once, and only if its link is asked about. */
type Shown = (link: string) => Tool | undefined;

function labelsOf(text: string): Shown {
  /** in the order of their targets, so that all that begin alike stand together; read when the first link asks */
  let labels: readonly (LabelledLink & { readonly nth: number })[] | null = null;
  const toolOf = kept((label) => {
    const shown = firstLink(label)?.check;
    return shown?.kind === 'real' ? shown.tool : null;
  });
  return (link) => {
    labels ??= labelledLinks(text)
      .map((one, nth) => ({ ...one, nth }))
      .sort((a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : 0));
    let from = 0;
    for (let to = labels.length; from < to; ) {
      const middle = (from + to) >> 1;
      if ((labels[middle]?.target ?? '') < link) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (labels[end]?.target.startsWith(link)) end += 1;
    // The first one in the text that shows a tool.
    for (const { label } of labels.slice(from, end).sort((a, b) => a.nth - b.nth)) {
      const tool = toolOf(label);
      if (tool) return tool;
    }
    return undefined;
  };
}

/** A link whose text shows a tool's own address while it leads elsewhere is false. */
function withLabel({ found, check }: Judged, shown: Shown): LinkCheck {
  if (check.kind !== 'other-site' || check.reason === 'wrapper' || check.reason === 'maker') return check;
  const tool = shown(found.link);
  const address = tool && readAddress(check.link);
  return address
    ? { ...lookalike(check.link, address, tool, 'label'), ...(check.wrapper ? { wrapper: check.wrapper } : {}) }
    : check;
}

/** A link at the end of a full line, before a line that could be its rest. */
function mayGoOn(text: string, { at, whole, isAtLineEnd }: FoundLink): boolean {
  if (!isAtLineEnd) return false;
  const end = at + whole.length;
  const next =
    text
      .slice(end + 1, end + 120)
      .split('\n')[0]
      ?.trim() ?? '';
  const isFull = end - text.lastIndexOf('\n', at) > 60;
  return /^\d{1,4}$/.test(next) || (isFull && /^[\w.%~-]{4,}$/.test(next) && /\d|[a-z][A-Z]/.test(next));
}

const RANK = (check: LinkCheck): number => {
  if (check.kind === 'lookalike') return 0;
  if (check.kind === 'real') return check.phase === null ? 2 : 1;
  return check.kind === 'other-site' ? 3 : 4;
};

type Facts = Pick<InvitationCheck, 'passcodeInText' | 'secretWord'>;

/** One verdict for each link; the one that matters first. */
function toldOf(checks: readonly LinkCheck[], facts: Facts): InvitationCheck {
  const links = [
    ...new Map(checks.map((one) => [one.kind === 'not-a-link' ? '' : `${one.kind} ${one.link}`, one])).values(),
  ];
  links.sort((a, b) => RANK(a) - RANK(b));
  const [check = NO_LINK] = links;
  const hostOf = (one: LinkCheck): string => (one.kind === 'not-a-link' ? '' : one.host);
  const others = new Set(checks.map(hostOf).filter((host) => host !== '' && host !== hostOf(check)));
  return { check, links, others: [...others], ...facts };
}

/**
 * Checks every link of a text in small steps, so that a text full of links holds up no touch. Step by step it gives
 * null, and as soon as one is known the first false link: nothing that follows can take its place. What it returns at
 * the end is the whole check, about the link that matters: a false one before the meeting, whatever comes first; a real
 * link must not vouch for the one beside it.
 * @param text what was pasted or shared; may be a whole invitation
 */
export function* checkInvitationSteps(text: string): Generator<InvitationCheck | null, InvitationCheck> {
  const nothing: Facts = { passcodeInText: false, secretWord: null };
  if (text.length > LONGEST_TEXT) return { ...toldOf([], nothing), check: TOO_LONG };
  const clean = cleanText(text);
  const facts: Facts = { passcodeInText: hasPasscodeInText(clean), secretWord: secretWord(clean) };
  const labels = labelsOf(clean);
  const checks = new Map<Judged, LinkCheck>();
  const steps = judgeEach(clean);
  let told: InvitationCheck | null = null;
  for (;;) {
    const { done, value: judged } = steps.next();
    if (done) {
      if (judged) {
        const all = judged.flatMap((one) => checks.get(one) ?? []);
        return toldOf(told ? [told.check, ...all] : all, facts);
      }
      // Too many to speak of, but what pretends to be a tool pretends whatever else is there.
      return told ?? { ...toldOf([], nothing), check: TOO_LONG };
    }
    if (judged) {
      const check = withLabel(judged, labels);
      checks.set(judged, check.kind === 'real' && mayGoOn(clean, judged.found) ? { ...check, mayBeCut: true } : check);
      if (!told && check.kind === 'lookalike') {
        told = toldOf([...checks.values()], facts);
        yield told;
        continue;
      }
    }
    yield null;
  }
}

/** The whole check of a text at once; see `checkInvitationSteps`. */
export const checkInvitation = (text: string): InvitationCheck => allSteps(checkInvitationSteps(text));

/** The verdict about a text, and where its other links lead; see `checkInvitation`. */
export function checkText(text: string): TextCheck {
  const { check, others } = checkInvitation(text);
  return { check, others };
}
