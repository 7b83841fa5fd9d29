// Text that is being typed: kept durably at each pause, but not yet a change. A sitting at one field leaves one change in the
// log, not one for each pause; a page that dies in the middle of it leaves the draft, which the next start stores.
import { isPath, isValidValue } from '../core/exchange/schema.ts';
import type { Value } from '../core/log/change.ts';
import { readValue } from '../core/log/state.ts';
import { DRAFT } from './draft-key.ts';
import type { Store } from './store.ts';

/** Keeps what is typed so far. True when it is durable. */
export const keepDraft = (store: Pick<Store, 'values'>, path: string, value: Value): Promise<boolean> =>
  store.values.writeValue(DRAFT + path, value).then(
    () => true,
    () => false, // storing it when the field is left is tried all the same
  );

/** The text was stored as a change, or taken back. */
export async function dropDraft(store: Pick<Store, 'values'>, path: string): Promise<void> {
  await store.values.writeValue(DRAFT + path, undefined).catch(() => undefined); // at worst it is stored once more
}

/** Stores what earlier pages left behind. Drafts that cannot be read, or say what is there already, only go. */
export async function storeDrafts(store: Store): Promise<void> {
  for (const key of await store.values.keys(DRAFT)) {
    const path = key.slice(DRAFT.length);
    const draft = await store.values.readValue(key);
    const value = (typeof draft === 'string' && draft.trim() === '' ? null : draft) as Value;
    const isNew = (readValue(store.state.value, path) ?? null) !== value;
    if (draft !== undefined && isPath(path) && isValidValue(path, value) && isNew) await store.set([{ path, value }]);
    await dropDraft(store, path);
  }
}
