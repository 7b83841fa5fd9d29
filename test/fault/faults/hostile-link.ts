// Damaged, foreign, truncated, replayed and forged payloads of QR codes and links: refused, or exactly statuses of ours.

import { fromBase64url, toBase64url } from '../../../shared/core/exchange/base64url.ts';
import { crc32 } from '../../../shared/core/exchange/checksum.ts';
import { findPayload, type LinkPlan, readLink, writeLink } from '../../../shared/core/exchange/link.ts';
import { readChange } from '../../../shared/core/exchange/validate.ts';
import { type Change, canonicalJson } from '../../../shared/core/log/change.ts';
import { applyChanges } from '../../../shared/core/log/state.ts';
import type { Fault } from '../support/fault.ts';
import { mutate } from '../support/mutate.ts';
import { type Random, randomFrom } from '../support/random.ts';

const ITEMS = Array.from({ length: 45 }, (_, index) => `${1 + (index % 12)}-${1 + Math.floor(index / 12)}`);
const PLAN: LinkPlan = { plan: 'p1', itemIds: ITEMS };
const NOW = Date.UTC(2026, 10, 24);
const STATUSES = ['new', 'done', 'todo', 'na'];

function honest(random: Random): { payload: string; records: readonly Change[] } {
  const log = ITEMS.filter(() => random.chance(0.6)).map(
    (item): Change => ({
      id: item,
      at: [NOW - random.below(400 * 86_400_000), 0],
      device: 'phone',
      path: `answer/p1/${item}/status`,
      value: random.pick(STATUSES),
    }),
  );
  const payload = writeLink(applyChanges(log), PLAN, NOW);
  const content = readLink(payload, PLAN);
  if (!content.ok) throw new Error(`an honest link was refused: ${content.problem.code}`);
  return { payload, records: content.value.records };
}

function signed(bytes: Uint8Array): string {
  const sum = crc32(bytes);
  return toBase64url(Uint8Array.from([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]));
}

/** A damaged payload; `forged` ones have a right check sum, as only an attacker would make them. */
function damaged(payload: string, random: Random): { text: string; forged: boolean } {
  const bytes = Uint8Array.from(fromBase64url(payload) ?? []);
  switch (random.below(6)) {
    case 0:
      return { text: mutate(payload, random), forged: false };
    case 1: {
      const bit = random.below(bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return { text: toBase64url(bytes), forged: false };
    }
    case 2:
      return { text: toBase64url(bytes.slice(0, random.below(bytes.length))), forged: false };
    case 3:
      return {
        text: toBase64url(Uint8Array.from({ length: random.below(300) }, () => random.below(256))),
        forged: false,
      };
    case 4: {
      const body = bytes.slice(0, -4);
      for (let left = 1 + random.below(4); left > 0; left--) body[random.below(body.length)] = random.below(256);
      return { text: signed(body), forged: true };
    }
    default: {
      const tail = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
      return { text: signed(Uint8Array.from([...bytes.slice(0, 8), ...tail])), forged: true };
    }
  }
}

const isStatusOfOurs = (record: Change): boolean =>
  canonicalJson(readChange(record)) === canonicalJson(record) &&
  (record.path === 'plan/p1/methods' ||
    (STATUSES.includes(String(record.value)) && ITEMS.some((item) => record.path === `answer/p1/${item}/status`)));

function attempt(random: Random, tally: Record<string, number>): string | null {
  const { payload, records } = honest(random);
  const { text, forged } = damaged(payload, random);
  const found = findPayload(random.chance(0.5) ? `https://example.org/#/i/${text}` : text);
  const content = readLink(found ?? text, PLAN);
  const kind = content.ok ? (forged ? 'read (forged)' : 'read (unchanged)') : content.problem.code;
  tally[kind] = (tally[kind] ?? 0) + 1;
  if (!content.ok) return null;
  if (content.value.records.some((record) => !isStatusOfOurs(record)))
    return 'something else than a status came through';
  // Damage without a right check sum can only be none at all.
  if (!forged && canonicalJson(content.value.records) !== canonicalJson(records)) return 'damage became other answers';
  return null;
}

export const hostileLink: Fault = {
  name: 'hostile-link',
  what: 'damaged and forged QR codes and links',
  short: 3_000,
  medium: 20_000,
  long: 500_000,
  async run({ count, seed }) {
    const tally: Record<string, number> = {};
    const bad: string[] = [];
    for (let run = 0; run < count; run++) {
      try {
        const problem = attempt(randomFrom(seed + run), tally);
        if (problem) bad.push(`--seed ${seed + run} --count 1: ${problem}`);
      } catch (error) {
        bad.push(`--seed ${seed + run} --count 1: threw ${String(error)}`);
      }
    }
    return { runs: count, bad, figures: tally };
  },
};
