// Weight of the built files against their budgets: the same script as in `npm test`.
// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'scripts', 'sizes.mjs');

/** @type {import('../support/rows.mjs').Suite} */
export async function sizes() {
  const { status } = spawnSync(process.execPath, [SCRIPT], { stdio: 'inherit' });
  return [{ what: 'sizes over their budgets', figure: status === 0 ? 0 : 1, unit: '', budget: 0 }];
}
