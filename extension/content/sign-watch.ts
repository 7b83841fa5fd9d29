// Looks now and then for the signs of this tool, so that somebody notices when a tool has changed its pages. Each is told once.
import type { ToolAddresses } from '../../shared/core/meeting/tool-addresses.ts';
import { signsOf } from '../../shared/core/sign-watch.ts';
import { ask } from './runtime.ts';

const LOOK_MS = 3000;

export function watchSigns(addresses: ToolAddresses, stop: AbortSignal): void {
  let open = signsOf(addresses);
  const look = setInterval(() => {
    open = open.filter(([sign, selector]) => {
      const isThere = document.visibilityState === 'visible' && document.querySelector(selector) !== null;
      if (isThere) void ask('sign/seen', { tool: addresses.tool, sign });
      return !isThere;
    });
    if (open.length === 0) clearInterval(look);
  }, LOOK_MS);
  stop.addEventListener('abort', () => clearInterval(look));
}
