// Takes paths apart: which plan one belongs to, and what it is about.
import { FIRST_PLAN, isOwnPlan, pathInPlan } from './path.ts';

/** Kinds whose second part is the plan. */
const PLAN_KINDS: readonly string[] = ['plan', 'finder', 'answer', 'put-off', 'setting', 'rule', 'reply'];
/** Kinds in which only a person's own plan is named. */
const SHORT_KINDS: readonly string[] = ['contact', 'company', 'incident', 'report'];

/**
 * Every path that the app writes; `*` stands for one id. A test makes each of them with `path` above, and the screens
 * that name changes have words for each. Where two fit, the longer list of fixed parts comes first.
 */
export const PATH_PATTERNS = [
  'plan/*/name',
  'plan/*/methods',
  'plan/*/condition/*',
  'plan/*/scope',
  'finder/*/*/*',
  'answer/*/*/*',
  'put-off/*/*',
  'setting/*/*',
  'contact/*',
  'company/*',
  'incident/*/*',
  'rule/*/*',
  'report/*',
  'reply/*/*',
  'reply/*/*/*',
] as const;
export type PathPattern = (typeof PATH_PATTERNS)[number];

/** A path in its parts. */
export type PathParts = {
  readonly kind: string;
  /** the plan it belongs to; null for a path that this version does not know */
  readonly plan: string | null;
  /** what follows the kind and the plan */
  readonly rest: readonly string[];
};

/** Takes a path apart, whichever way its plan is written. */
export function readPath(text: string): PathParts {
  const [kind = '', ...parts] = text.split('/');
  if (PLAN_KINDS.includes(kind)) return { kind, plan: parts[0] ?? null, rest: parts.slice(1) };
  if (!SHORT_KINDS.includes(kind)) return { kind, plan: null, rest: parts };
  const [first = '', ...others] = parts;
  return isOwnPlan(first) && others.length > 0
    ? { kind, plan: first, rest: others }
    : { kind, plan: FIRST_PLAN, rest: parts };
}

/** The plan that a path belongs to, or null if this version does not know it. */
export const planOf = (text: string): string | null => readPath(text).plan;

/** The same path in another plan; a path without a plan stays as it is. */
export function inPlan(text: string, plan: string): string {
  const { kind, plan: from, rest } = readPath(text);
  if (from === null) return text;
  const end = rest.join('/');
  return PLAN_KINDS.includes(kind) ? `${kind}/${plan}/${end}` : pathInPlan(kind, plan, end);
}

/** The pattern that a path has in the company's plan, or null if this version does not know it. */
export function patternOf(text: string): PathPattern | null {
  const parts = inPlan(text, FIRST_PLAN).split('/');
  const fits = (pattern: PathPattern) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === parts[index]);
  };
  return PATH_PATTERNS.find(fits) ?? null;
}
