// Reads the answers to our measures as the lines of somebody else's list. It says how far a company is, never that it conforms.

export const FITS = ['fits', 'partly', 'open'] as const;
/** 合う / 一部 / 空き */
export type Fit = (typeof FITS)[number];

/** A line fits, partly or not; `na`: all its measures are answered with 対象外. */
export type Verdict = Fit | 'na';
export const VERDICTS = ['fits', 'partly', 'open', 'na'] as const satisfies readonly Verdict[];

export const ANSWER_STATES = ['done', 'some', 'not', 'unknown', 'none', 'na'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

const STATES: Readonly<Record<string, AnswerState>> = {
  done: 'done',
  partly: 'some',
  todo: 'not',
  unknown: 'unknown',
  na: 'na',
};

/** The one place that reads a status: any word that it does not know counts as not answered. */
export const answerState = (status: string): AnswerState =>
  Object.hasOwn(STATES, status) ? (STATES[status] ?? 'none') : 'none';

/**
 * How one line stands: at best as far as the mapping reaches, and only if every measure that applies is done.
 * @param fit how far the measures cover the line when all of them are done
 * @param states the answers to its measures; none: we have nothing for the line, so it stays open
 */
export function judgeLine(fit: Fit, states: readonly AnswerState[]): Verdict {
  const asked = states.filter((state) => state !== 'na');
  if (states.length === 0 || fit === 'open') return 'open';
  if (asked.length === 0) return 'na';
  if (asked.every((state) => state === 'done')) return fit;
  return asked.some((state) => state === 'done' || state === 'some') ? 'partly' : 'open';
}

export type VerdictCounts = { readonly [V in Verdict]: number } & { readonly total: number };

/** How many lines stand how; `total` is their sum. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { fits: 0, partly: 0, open: 0, na: 0, total: verdicts.length };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
