// What is left of the answers at start, all places together.
import { mergeLogs } from '../core/log/state.ts';
import type { Copies } from './copies.ts';
import { readInFlight } from './in-flight.ts';
import { type Marker, readMarker } from './marker.ts';
import type { Judgement } from './recover.ts';
import type { Vault } from './vault.ts';

/**
 * Not one database can be read, not even a new one: what the vault holds is shown, and edits are kept in memory and called
 * not saved, as on a full disk. Rejects with `reason` if there is no vault either.
 */
async function judgeVaultAlone(copies: Copies, vault: Vault, marker: Marker, reason: unknown): Promise<Judgement> {
  const log = mergeLogs([], await vault.read(marker.erasedAt));
  if (log.length === 0) throw reason;
  const verdict = log.length >= marker.count ? 'mended' : 'short';
  const expected = Math.max(marker.count, log.length);
  const states = copies.unread().map(({ name }) => ({ name, state: 'unreadable' as const }));
  return { verdict, log, found: log.length, expected, copies: states, erasedAt: marker.erasedAt };
}

/**
 * What the copies hold; if that is too little, the vault and the snapshots are searched as well. Rejects if nothing at all
 * can be read.
 * @param marker what this browser remembers outside the databases
 */
export async function judgeEverything(copies: Copies, vault: Vault, marker: Marker): Promise<Judgement> {
  const judgement = await copies.judge(marker).catch((reason) => judgeVaultAlone(copies, vault, marker, reason));
  if (judgement.verdict !== 'short') return judgement;
  const { readSnapshots } = await import('./snapshots.ts');
  const more = await Promise.all([vault.read(judgement.erasedAt), readSnapshots(copies.second)]);
  const log = mergeLogs(judgement.log, more.flat());
  const verdict = log.length > 0 && log.length >= judgement.expected ? 'mended' : 'short';
  return { ...judgement, log, verdict, found: log.length, expected: Math.max(judgement.expected, log.length) };
}

/**
 * The state as the main copy tells it at a glance, if nothing speaks against it; null if everything has to be read first.
 * @param name of the store
 */
export async function glanceFirst(copies: Copies, name: string): Promise<Judgement | null> {
  const glance = await copies.glance();
  if (!glance) return null;
  const { records, count, erasedAt } = glance;
  const marker = readMarker(name);
  // Another place knows of more, of an erasure, or of what was not saved any more: then nothing is shown half.
  if (marker.count > count || marker.erasedAt > erasedAt || readInFlight(name).length > 0) return null;
  return { log: mergeLogs([], records), erasedAt, verdict: 'whole', found: count, expected: count, copies: [] };
}
