// Lists what somebody has to look at again, with its source: what is past its day, and what falls due in a quarter.
//
//   node scripts/freshness.mjs                     the three months from today
//   node scripts/freshness.mjs 2027-Q1             that quarter
//   node scripts/freshness.mjs --counts            only how many facts are in doubt, without a day, or past it
//   node scripts/freshness.mjs 2027-Q1 --markdown  as text of an issue
//
// It reads the content alone and asks nobody; looking at the sources is for a person with a network. docs/content.md says how.
// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/** @typedef {import('../shared/content/sourced-facts.ts').SourcedFact} Fact */
/** @typedef {{ from: string, to: string }} Period first and last day, YYYY-MM-DD */

/** @param {Date} date */
const dayOf = (date) => date.toISOString().slice(0, 10);

/**
 * The days of a quarter such as `2027-Q1`; without one, three months from today. Null if it is no quarter.
 * @param {string | undefined} quarter @param {string} today @returns {Period | null}
 */
export function periodOf(quarter, today) {
  if (quarter === undefined) {
    const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
    return { from: today, to: dayOf(new Date(Date.UTC(year, month + 2, Math.min(date, last)))) };
  }
  const [, year, number] = /^(20\d\d)-Q([1-4])$/.exec(quarter) ?? [];
  if (!year || !number) return null;
  const first = (Number(number) - 1) * 3;
  return {
    from: dayOf(new Date(Date.UTC(Number(year), first, 1))),
    to: dayOf(new Date(Date.UTC(Number(year), first + 3, 0))),
  };
}

/** @param {Fact} fact */
const line = ({ by, kind, id, confidence, source }) =>
  `${by}  ${kind.padEnd(8)}${confidence}  ${id}${source ? `  (${source})` : '  (no source yet)'}`;

/** Signs that would change how an issue looks, or call somebody. @param {string} text */
const plain = (text) => text.replace(/[\\`*_[\]<>@#|]/g, (sign) => `\\${sign}`);

/** @param {Fact} fact */
const row = ({ by, kind, id, confidence, source }) =>
  `- [ ] ${by} · ${kind} · ${plain(id)} · ${confidence}${source ? ` · ${plain(source)}` : ' · no source yet'}`;

/** @param {string} heading @param {readonly Fact[]} facts @param {boolean} markdown */
const section = (heading, facts, markdown) =>
  [
    markdown ? `## ${heading} (${facts.length})\n` : `${heading} (${facts.length})`,
    ...(facts.length > 0 ? facts.map(markdown ? row : line) : [markdown ? 'Nothing.' : '  nothing']),
    '',
  ].join('\n');

async function load() {
  const { runnerImport } = await import('vite');
  /** @param {string} file */
  const read = async (file) =>
    (
      await runnerImport(pathToFileURL(join(root, 'shared', 'content', file)).href, {
        root,
        configFile: false,
        logLevel: 'error',
      })
    ).module;
  const [sourced, freshness] = await Promise.all([read('sourced-facts.ts'), read('freshness.ts')]);
  return {
    .../** @type {typeof import('../shared/content/sourced-facts.ts')} */ (sourced),
    .../** @type {typeof import('../shared/content/freshness.ts')} */ (freshness),
  };
}

/** @param {readonly string[]} args @param {string} today @returns {Promise<string | null>} null if the arguments are wrong */
export async function report(args, today) {
  const period = periodOf(
    args.find((arg) => !arg.startsWith('--')),
    today,
  );
  if (!period) return null;
  const { SOURCED_FACTS, UNVERIFIED_SETTINGS, UNVERIFIED_STEPS, dueBetween, pastFacts } = await load();
  const past = pastFacts(SOURCED_FACTS, today);
  const due = dueBetween(SOURCED_FACTS, period.from, period.to).filter((fact) => !past.includes(fact));
  const markdown = args.includes('--markdown');
  const counts = [
    `Facts that age: ${SOURCED_FACTS.length}`,
    `Without a day: ${SOURCED_FACTS.filter(({ by }) => !/^\d{4}-\d\d-\d\d$/.test(by)).length}`,
    `Past their day on ${today}: ${past.length}`,
    `Names in doubt: ${UNVERIFIED_STEPS.length} steps, ${UNVERIFIED_SETTINGS.length} settings`,
    `No official page: ${SOURCED_FACTS.filter(({ confidence }) => confidence !== 'A').length}`,
  ];
  if (args.includes('--counts')) return `${counts.join('\n')}\n`;
  return [
    section('Past its day', past, markdown),
    section(`Due from ${period.from} to ${period.to}`, due, markdown),
    `${counts.join(markdown ? '  \n' : '\n')}\n`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await report(process.argv.slice(2), dayOf(new Date()));
  if (text === null) {
    console.error('Say a quarter as 2027-Q1, or none for the three months from today.');
    process.exitCode = 1;
  } else process.stdout.write(text);
}
