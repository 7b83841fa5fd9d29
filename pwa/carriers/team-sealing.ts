// What this device has not sent over a way yet: sealed, and kept until it is sent.
import type { CompanyKey } from '../../shared/carrier/segment.ts';
import type { Store } from '../../shared/store/store-type.ts';
import { keepKnown } from './inbox.ts';
import { inPortions, sealChanges, unsentOf } from './log-segments.ts';
import { keepForSending, type Way } from './outbox.ts';
import { idsIn, type KeptSegment } from './team-segments.ts';

declare const __APP_VERSION__: string;

/** A device without changes shows itself again after this time: what "last seen" is good for. */
const SHOW_AGAIN_MS = 7 * 86_400_000;

type SealOptions = {
  readonly way: Way;
  readonly segments: readonly KeptSegment[];
  readonly name: string;
  readonly closed?: boolean;
};

/** Seals what does not lie in this way yet, and keeps it for sending; the segments with it. */
export async function seal(
  store: Store,
  company: CompanyKey,
  { way, segments, name, closed = false }: SealOptions,
): Promise<{ readonly segments: readonly KeptSegment[]; readonly changes: number }> {
  const { values, device, log } = store;
  const now = store.now();
  // A key that ends carries nothing new.
  const changes = closed ? [] : unsentOf(log.value, idsIn(segments, way));
  const own = segments.filter((segment) => segment.device === device && segment.ways.includes(way));
  const isShown = own.some((one) => one.name === name && now - one.seen < SHOW_AGAIN_MS);
  if (changes.length === 0 && isShown && !closed) return { segments, changes: 0 };
  const sealed: KeptSegment[] = [];
  for (const portion of inPortions(changes)) {
    const objects = await sealChanges(company, portion, { device, name, made: now, closed }, __APP_VERSION__);
    for (const [object, bytes] of objects) await keepForSending(values, way, object, bytes);
    const [names, ids] = [[...objects.keys()], portion.map(({ id }) => id)];
    sealed.push({ names, ids, device, name, made: now, seen: now, ways: [way] });
    keepKnown(names);
  }
  return { segments: [...segments, ...sealed], changes: changes.length };
}
