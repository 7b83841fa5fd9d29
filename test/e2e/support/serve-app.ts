// Serves the built app on a free port of this machine for the whole run; its address is in BASE_URL.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';

export const APP_FOLDER = join(import.meta.dirname, '..', '..', '..', 'dist', 'pwa');

export default async function serveApp(): Promise<() => Promise<void>> {
  if (!existsSync(join(APP_FOLDER, 'index.html'))) throw new Error('There is no built app. Run `npm run build` first.');
  const server = await serve({ dir: APP_FOLDER, quality: 4 });
  process.env.BASE_URL = server.url;
  return server.close;
}
