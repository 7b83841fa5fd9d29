// What of a company's policy was not understood, so that somebody can be told. Nothing here decides what holds.

import { CONTACT_LENGTH, isPolicyKey, readMayChange, readRulePage, readSetting } from './reminder-settings.ts';
import { plainText } from './sanitize-text.ts';

export type PolicyProblem = {
  /** the key as it stands in the policy, at most 40 characters */
  readonly key: string;
  /** what was not understood, as JSON, at most 40 characters; '' for a key that is not known at all */
  readonly value: string;
  /** `partly`: the rest of this key's value holds */
  readonly effect: 'unknown-key' | 'ignored' | 'partly';
};

const SHOWN = 40;
/** More than this is one mistake made often, and no page has to list it. */
const MAX_PROBLEMS = 12;

const cut = (text: string): string => {
  const letters = [...plainText(text)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : letters.join('');
};

const problem = (key: string, value: unknown, effect: PolicyProblem['effect']): PolicyProblem => ({
  key: cut(key),
  value: effect === 'unknown-key' ? '' : cut(JSON.stringify(value) ?? String(value)),
  effect,
});

/** The entries of a list that do not stand in what was read of it. */
function listProblem(key: string, list: readonly unknown[], read: readonly unknown[]): PolicyProblem[] {
  const wrong = list.filter((one) => !read.includes(one));
  if (wrong.length === 0) return [];
  return [problem(key, wrong.length === 1 ? wrong[0] : wrong, read.length > 0 ? 'partly' : 'ignored')];
}

function problemsOf(key: string, value: unknown): PolicyProblem[] {
  if (key === 'contact') {
    if (typeof value !== 'string') return [problem(key, value, 'ignored')];
    return value.trim().length > CONTACT_LENGTH ? [problem(key, value, 'partly')] : [];
  }
  if (key === 'rulePage') return value === '' || readRulePage(value) ? [] : [problem(key, value, 'ignored')];
  const isMayChange = key === 'employeesMayChange';
  if (!isMayChange && !isPolicyKey(key)) return [problem(key, value, 'unknown-key')];
  const read: unknown = isMayChange ? readMayChange(value) : isPolicyKey(key) ? readSetting(key, value) : undefined;
  if (Array.isArray(value) && Array.isArray(read)) return listProblem(key, value, read);
  if (Array.isArray(value) && value.length > 0) return listProblem(key, value, []);
  return read === undefined || isMayChange ? [problem(key, value, 'ignored')] : [];
}

/**
 * What of a policy was left out, in the order in which it stands there.
 * @param managed what the browser delivers; anything that is no object has no problems, because it has no keys
 */
export function policyProblems(managed: unknown): readonly PolicyProblem[] {
  if (managed === null || typeof managed !== 'object' || Array.isArray(managed)) return [];
  return Object.entries(managed)
    .flatMap(([key, value]) => problemsOf(key, value))
    .slice(0, MAX_PROBLEMS);
}
