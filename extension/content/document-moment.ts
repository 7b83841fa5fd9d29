// What this document is now: its address, and the signs that the page shows.
import type { Moment } from '../../shared/core/meeting/moment-types.ts';
import { momentOfPage } from '../../shared/core/meeting/page-moment.ts';
import type { PageTool } from '../../shared/core/meeting/tool-addresses.ts';
import type { SignName } from '../../shared/core/sign-watch.ts';
import { watchAddress } from './address-watch.ts';
import { ask } from './runtime.ts';

const LOOK_MS = 1000;
/** Pages rebuild themselves: signs of talk have to be gone in more looks than this. */
const GONE_LOOKS = 2;

/**
 * Calls back with what the document is: now, after each change of its address, and once a second while it is visible.
 * `isInTalk` is in the moment while people talk; the phase is then `prejoin`.
 */
export function watchDocument(
  { tool, signs, ...rest }: PageTool,
  onLook: (moment: Moment | null) => void,
  stop: AbortSignal,
): void {
  let byAddress: Moment | null = null;
  let wasInTalk = false;
  let goneFor = 0;
  let isOver = false;

  /** Each sign is told once, so that somebody notices when a tool has changed its pages. */
  const told = new Set<SignName>();
  function has(sign: SignName): boolean {
    const isThere = signs[sign] !== '' && document.querySelector(signs[sign]) !== null;
    if (isThere && !told.has(sign)) void ask('sign/seen', { tool, sign });
    if (isThere) told.add(sign);
    return isThere;
  }

  function read(): Moment | null {
    const isBefore = has('before');
    const isInTalk = !isBefore && has('inTalk');
    if (isBefore || isInTalk) {
      wasInTalk = isInTalk;
      isOver = false;
      goneFor = 0;
    } else {
      goneFor += 1;
      isOver ||= has('left') || (signs.endsSilently === true && wasInTalk && goneFor > GONE_LOOKS);
    }
    const prejoin: Moment = byAddress?.phase === 'prejoin' ? byAddress : { tool, phase: 'prejoin', ifShown: true };
    if (isInTalk) return { ...prejoin, isInTalk: true };
    if (isOver) return { tool, phase: 'after', ifJoined: true };
    if (byAddress && !byAddress.ifShown && !byAddress.ifJoined) return byAddress;
    return isBefore ? prejoin : byAddress?.ifJoined ? byAddress : null;
  }

  watchAddress(() => {
    const { host, pathname: path, search, hash } = location;
    const address = { host: host.replace(/\.$/, ''), path, query: search.slice(1), fragment: hash.slice(1) };
    byAddress = momentOfPage({ tool, signs, ...rest }, address);
    // Where the address tells nothing, it changes without a new meeting.
    if (byAddress && !byAddress.ifShown) isOver = false;
    onLook(read());
  }, stop);
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') onLook(read());
  }, LOOK_MS);
  stop.addEventListener('abort', () => clearInterval(timer));
}
