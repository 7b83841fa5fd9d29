// What is left of the answers at start, all places together.
import { mergeLogs } from '../core/progress.ts';
import type { Copies } from './copies.ts';
import type { Marker } from './marker.ts';
import type { Judgement } from './recover.ts';
import type { Vault } from './vault.ts';

/**
 * What the copies hold; if that is too little, the vault and the snapshots are searched as well.
 * @param marker what this browser remembers outside the databases
 */
export async function judgeEverything(copies: Copies, vault: Vault, marker: Marker): Promise<Judgement> {
  const judgement = await copies.judge(marker);
  if (judgement.verdict !== 'short') return judgement;
  const { readSnapshots } = await import('./snapshots.ts');
  const more = await Promise.all([vault.read(judgement.erasedAt), readSnapshots(copies.second)]);
  const log = mergeLogs(judgement.log, more.flat());
  const verdict = log.length > 0 && log.length >= judgement.expected ? 'mended' : 'short';
  return { ...judgement, log, verdict, found: log.length, expected: Math.max(judgement.expected, log.length) };
}
