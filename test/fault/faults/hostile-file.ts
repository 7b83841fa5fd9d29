// Damaged and hostile import files: each is refused with a code, or only sound records come through; never an error,
// never a slow one, never a changed prototype.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES, type Result } from '../../../shared/core/errors.ts';
import { type OpenedFile, readFile } from '../../../shared/core/exchange/file.ts';
import { previewImport } from '../../../shared/core/exchange/preview.ts';
import { readChange } from '../../../shared/core/exchange/validate.ts';
import { canonicalJson } from '../../../shared/core/log/change.ts';
import type { Fault } from '../support/fault.ts';
import { mutate } from '../support/mutate.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { useEverything } from '../support/use-everything.ts';

const BACKUPS = join(process.cwd(), 'test', 'fixtures', 'backups');
/**
 * To refuse a file, in times of the reference: measured as time of the processor and beside a fixed piece of work in the same run,
 * so that neither a busy nor a slow machine makes a failure.
 */
const MAX_TO_REFUSE = 40;
/** To read one that is as large as allowed, in times of the reference. */
const MAX_TO_READ = 100;
/** Garbage that the engine has not collected yet counts too. */
const LARGEST_MB = 250;
const NOW = Date.UTC(2026, 10, 24);

const goodTexts = (): string[] =>
  readdirSync(BACKUPS)
    .filter((name) => name.endsWith('.telemamori.json'))
    .map((name) => readFileSync(join(BACKUPS, name), 'utf8'));

/** Texts that were made to be as large, deep or slow as they can; each is read once a run. */
function* giants(): Generator<readonly [string, string]> {
  const record = (index: number, value: string) =>
    `{"id":"r${index}","at":[${index},0],"device":"d","path":"x/y/${index}","value":${value}}`;
  const file = (records: string) => `{"format":"telemamori","version":1,"minReader":1,"records":[${records}]}`;
  const many = (count: number, value: string) =>
    file(Array.from({ length: count }, (_, index) => record(index, value)).join(','));
  yield ['a million lists', '['.repeat(1_000_000)];
  yield ['a million lists as a record', file('['.repeat(1_000_000))];
  yield ['a million objects', '{"a":'.repeat(1_000_000)];
  yield ['eight million blanks', `{${' '.repeat(7_999_990)}}`];
  yield ['eight million line breaks', `{${'\n'.repeat(7_999_990)}}`];
  yield ['eight million quotes', `{${'""'.repeat(3_999_990)}}`];
  yield ['eight million backslashes', `{"${'\\\\'.repeat(3_999_990)}":1}`];
  yield ['one endless text', file(record(1, `"${'あ'.repeat(7_000_000)}"`))];
  yield ['one endless number', file(record(1, '9'.repeat(7_000_000)))];
  yield ['a million numbers', `[${'1,'.repeat(3_000_000)}1]`];
  yield ['a million keys', `{${Array.from({ length: 700_000 }, (_, index) => `"k${index}":1`).join(',')}}`];
  yield ['sixty thousand records', many(60_000, '"x"')];
  yield ['as many records as allowed', many(49_000, `"${'x'.repeat(80)}"`)];
  yield ['long notes', many(390, `"${'x'.repeat(20_000)}"`)];
  yield ['long lists', many(2_000, `[${'"abc",'.repeat(199)}1]`)];
  yield ['nine million letters', 'x'.repeat(9_000_000)];
}

type Tally = Record<string, number>;

function judge(text: string, result: Result<OpenedFile>, tally: Tally): string | null {
  const kind = result.ok ? `read (${result.value.kind})` : result.problem.code;
  tally[kind] = (tally[kind] ?? 0) + 1;
  if (!result.ok) return ERROR_CODES.includes(result.problem.code) ? null : 'an unknown code';
  if (result.value.kind === 'locked') return null;
  const { records } = result.value.file;
  for (const record of records) {
    if (canonicalJson(readChange(JSON.parse(JSON.stringify(record)))) !== canonicalJson(record)) {
      return `a record came through that is none: ${JSON.stringify(record).slice(0, 100)}`;
    }
  }
  const { after } = previewImport([], records, NOW);
  if (after.size > 1000) return null; // the giants have nothing of ours to show
  return useEverything([...after.values()]) ?? (text.length === 0 ? 'an empty file was read' : null);
}

const spent = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** What a fixed piece of work of the same kind costs this machine now: many keys read by the engine alone. Milliseconds */
function reference(): number {
  const text = `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(',')}}`;
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    JSON.parse(text);
    return spent(started);
  });
  return Math.max(...times);
}

type Attempt = { readonly problem: string | null; readonly ms: number; readonly limit: number };

function attempt(text: string, tally: Tally): Attempt {
  const started = process.cpuUsage();
  try {
    const result = readFile(text);
    const ms = spent(started);
    const polluted = 'polluted' in {} || 'polluted' in [];
    return {
      problem: polluted ? 'a prototype was changed' : judge(text, result, tally),
      ms,
      limit: result.ok ? MAX_TO_READ : MAX_TO_REFUSE,
    };
  } catch (error) {
    return { problem: `threw ${String(error).slice(0, 120)}`, ms: spent(started), limit: MAX_TO_REFUSE };
  }
}

function oneText(texts: readonly string[], random: Random): string {
  const text = mutate(random.pick(texts), random);
  // Now and then two of them in one, as when a sync program merges badly.
  return random.chance(0.05) ? text + mutate(random.pick(texts), random) : text;
}

export const hostileFile: Fault = {
  name: 'hostile-file',
  what: 'mutated and hostile import files',
  short: 1_500,
  medium: 20_000,
  long: 2_000_000,
  async run({ count, seed }) {
    const texts = goodTexts();
    const tally: Tally = {};
    const bad: string[] = [];
    let slowest = 0;
    const unit = reference();
    const note = (name: string, { problem, ms, limit }: Attempt) => {
      slowest = Math.max(slowest, ms);
      if (problem) bad.push(`${name}: ${problem}`);
      if (ms > limit * unit)
        bad.push(`${name}: took ${ms.toFixed(0)} ms, ${(ms / unit).toFixed(1)} times the reference`);
    };
    let runs = 0;
    for (; runs < count; runs++) {
      note(`--seed ${seed + runs} --count 1`, attempt(oneText(texts, randomFrom(seed + runs)), tally));
    }
    let largest = 0;
    for (const [name, text] of giants()) {
      const before = process.resourceUsage().maxRSS;
      note(name, attempt(text, tally));
      const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
      largest = Math.max(largest, megabytes);
      if (megabytes > LARGEST_MB) bad.push(`${name}: took ${megabytes.toFixed(0)} MB`);
      runs++;
    }
    const figures = {
      'slowest (ms)': Math.round(slowest),
      'reference (ms)': Math.round(unit),
      'most memory for one file (MB)': Math.round(largest),
    };
    return { runs, bad, figures: { ...figures, ...tally } };
  },
};
