// The company's drop box, if whoever built this copy of the app has switched one on in site.json. Without it no code that could
// ask the network is part of the build.
import type { Carrier } from '../../shared/carrier/carrier.ts';
import type { ServerReport, Step } from '../../shared/carrier/server-check.ts';
import { isInExtension } from '../install-prompt.ts';

declare const __SITE__: { readonly dropBox?: string } | null;

export type DropBox = {
  readonly carrier: Carrier;
  /** tries everything that the server must take or refuse */
  check(onStep: (step: Step) => void, signal: AbortSignal): Promise<ServerReport>;
};

/** Opens the drop box; null where there is none. */
export const openDropBox: (() => Promise<DropBox>) | null = __SITE__?.dropBox
  ? async () => {
      const path = __SITE__?.dropBox ?? '';
      const [{ dropBoxCarrier }, { sameOrigin }, { checkServer }] = await Promise.all([
        import('../../shared/carrier/drop-box.ts'),
        import('../../shared/carrier/same-origin.ts'),
        import('../../shared/carrier/server-check.ts'),
      ]);
      const ask = sameOrigin();
      return {
        carrier: dropBoxCarrier(path, ask),
        check: (onStep, signal) =>
          checkServer(path, ask, crypto.getRandomValues(new Uint8Array(32)), { onStep, signal }),
      };
    }
  : null;

/** Whether this page can reach a drop box: the app inside the extension is of another origin. */
export const hasDropBox = (): boolean => openDropBox !== null && !isInExtension();
