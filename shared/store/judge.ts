// What is left of the answers at start, all places together.
import { mergeLogs } from '../core/progress.ts';
import type { Copies } from './copies.ts';
import type { Marker } from './marker.ts';
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
