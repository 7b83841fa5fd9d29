// Hands every message to its handler, after its name, its sender and its request have been checked.
import { readStrictAddress } from '../../shared/core/meeting/address.ts';
import { findTool } from '../../shared/core/meeting/moment.ts';
import { onMessage, ownIdentity } from '../platform/messaging.ts';
import type { MessageName, Protocol, RequestOf, ResponseOf } from './protocol.ts';
import { isMessageName, readRequest } from './read-request.ts';

export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

export type Handlers = {
  /** `frameId` 0 is the page in front */
  readonly [N in MessageName]: (request: RequestOf<N>, tabId: number, frameId: number) => Promise<ResponseOf<N>>;
};

const FROM: { readonly [N in MessageName]: Protocol[N]['from'] } = {
  'moment/enter': 'page',
  'moment/leave': 'page',
  'card/open': 'page',
  'card/tick': 'page',
  'card/end': 'page',
  'card/menu': 'page',
  'card/more': 'page',
  'share/signal': 'frame',
  'frame/moment': 'frame',
  'sign/seen': 'frame',
  'frame/look': 'page',
  'row/tick': 'own',
  'settings/change': 'own',
  'pause/today': 'own',
  'quiet/answer': 'own',
  'dismissed/undo': 'own',
  'record/clear': 'own',
  'card/sample': 'own',
};

/** Whether this sender may send this message: our own pages for their own, meeting pages for theirs, nobody else. */
export function maySend(
  name: MessageName,
  sender: Sender,
  own: { readonly id: string; readonly origin: string },
): boolean {
  if (sender.id !== own.id || !sender.url) return false;
  if (FROM[name] === 'own') return sender.url.startsWith(own.origin);
  const host = readStrictAddress(sender.url)?.host;
  const isMeetingHost = host !== undefined && findTool(host) !== null;
  return isMeetingHost && sender.tab?.id !== undefined && (FROM[name] === 'frame' || sender.frameId === 0);
}

/** Registers the one listener. Whatever is unknown, misplaced or malformed is dropped in silence. */
export function listen(handlers: Handlers): void {
  const own = ownIdentity();
  const handle = async <N extends MessageName>(
    name: N,
    request: unknown,
    { tab, frameId = 0 }: Sender,
  ): Promise<ResponseOf<N> | null> => {
    const read = readRequest(name, request);
    if (read === null) return null;
    try {
      return await handlers[name](read, tab?.id ?? -1, frameId);
    } catch (error) {
      // Storage full or damaged: the page goes on as if there were nothing to show.
      console.warn(`"${name}" could not be answered.`, error);
      return null;
    }
  };
  onMessage((message, sender: Sender) => {
    const { name, request } = (message ?? {}) as { name?: unknown; request?: unknown };
    if (!isMessageName(name) || !maySend(name, sender, own)) return undefined;
    return handle(name, request, sender);
  });
}
