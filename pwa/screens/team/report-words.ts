// What an exchange did, in sentences: what came and went, and what was not taken and why.
import type { teamMessages } from '../../../shared/i18n/team.ts';
import type { TeamReport } from '../../carriers/team-report.ts';

type Words = ReturnType<typeof teamMessages.get>['exchange'];

/** The sentence about the way itself, '' if nothing stood in it. */
export function problemWords(m: Words, { problem, notSaved }: TeamReport): string {
  if (notSaved) return m.notSaved;
  if (!problem) return '';
  const { kind } = problem;
  return kind === 'ask' || kind === 'denied' || kind === 'gone' || kind === 'offline'
    ? m.problems[kind]
    : m.problems.other;
}

/** The first sentence, for whoever listens. */
export function doneWords(m: Words, report: TeamReport): string {
  const { received, sent } = report;
  const said = [received > 0 ? m.received({ n: received }) : '', sent > 0 ? m.sent({ n: sent }) : ''].filter(Boolean);
  return said.length > 0 ? said.join(' ') : m.same;
}

/** Everything else that a person should know of. */
export function noteWords(m: Words, report: TeamReport): readonly string[] {
  const counted = [
    'waiting',
    'conflicts',
    'incomplete',
    'foreign',
    'former',
    'damaged',
    'ahead',
    'leftOut',
    'newer',
  ] as const;
  return counted.filter((what) => report[what] > 0).map((what) => m[what]({ n: report[what] }));
}
