// The exchange and the backup of the opened store, made once, and the import that waits for the person's yes.
import { effect, signal } from '@preact/signals';
import { EARLIER_ITEM_LISTS, ITEM_IDS } from '../shared/content/index.ts';
import type { Problem, Result } from '../shared/core/errors.ts';
import { type Backup, openBackup } from '../shared/store/backup.ts';
import { openExchange } from '../shared/store/exchange.ts';
import type { Exchange, ImportPreview } from '../shared/store/exchange-type.ts';
import { settings } from '../shared/store/settings.ts';
import type { Store } from '../shared/store/store.ts';
import { offsetMinutes } from './clock.ts';
import { PLAN } from './plan-in-use.ts';

declare const __APP_VERSION__: string;

let made: { readonly store: Store; readonly plan: string; readonly exchange: Exchange } | null = null;

/** The exchange of this store for the plan in use. */
export function exchangeOf(store: Store): Exchange {
  if (made?.store !== store || made.plan !== PLAN) {
    const link = { plan: PLAN, itemIds: [...ITEM_IDS], earlier: EARLIER_ITEM_LISTS };
    const { ownPlan } = settings.peek();
    made = {
      store,
      plan: PLAN,
      exchange: openExchange(store, { app: __APP_VERSION__, offsetMinutes: offsetMinutes(), link, ownPlan }),
    };
  }
  return made.exchange;
}

/** The backup of the opened store; null until it is read. */
export const backup = signal<Backup | null>(null);

let asked: Store | null = null;

/** Opens the backup once; without it the app only cannot tell when a file was last saved. */
export function followBackup(store: Store): void {
  if (asked === store) return;
  asked = store;
  void openBackup(store, exchangeOf(store)).then(
    (opened) => {
      backup.value = opened;
    },
    () => undefined,
  );
}

export type Pending =
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      /** another app or page handed it over: nobody chose it here */
      readonly outside: boolean;
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** a locked file that waits for its passphrase */
  | {
      readonly kind: 'locked';
      readonly open: (passphrase: string) => Promise<Result<ImportPreview>>;
      readonly wrong: boolean;
      readonly outside: boolean;
    };

/** What the person wants to take in; nothing of it is stored yet. */
export const pending = signal<Pending | null>(null);

export type OfferOptions = {
  readonly passphrase?: string;
  /** true: it came from another app or page */
  readonly outside?: boolean;
};

/** Puts what was read before the person: a preview, a request for the passphrase, or what went wrong. */
export async function offer(
  read: (passphrase?: string) => Promise<Result<ImportPreview>>,
  { passphrase, outside = false }: OfferOptions = {},
): Promise<void> {
  const result = await read(passphrase);
  if (!result.ok && result.problem.code === 'cancelled') pending.value = null;
  else if (result.ok) pending.value = { kind: 'preview', preview: result.value, outside };
  else if (result.problem.code === 'file-locked' || result.problem.code === 'file-wrong-passphrase')
    pending.value = { kind: 'locked', open: read, wrong: result.problem.code === 'file-wrong-passphrase', outside };
  else pending.value = { kind: 'problem', problem: result.problem };
}

/** Runs `work` with the store as soon as it is open. */
export function withStore(store: { readonly value: Store | null }, work: (opened: Store) => void): void {
  const stop = effect(() => {
    const opened = store.value;
    if (!opened) return;
    queueMicrotask(() => stop());
    work(opened);
  });
}
