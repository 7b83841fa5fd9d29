// Thirty ways in which a browser's IndexedDB misbehaves, played inside a page before the app starts.

export type Misbehaviour = {
  /** what is hit */
  readonly what: 'open' | 'transaction' | 'put' | 'read' | 'commit' | 'connection';
  /** how */
  readonly how:
    | 'hang'
    | 'UnknownError'
    | 'QuotaExceededError'
    | 'InvalidStateError'
    | 'AbortError'
    | 'versionchange'
    | 'close';
  /** which database; both if not said */
  readonly database: 'main' | 'second' | 'both';
  /** `start`: from the first moment; `later`: after the app has started */
  readonly when: 'start' | 'later';
  /** how many times before it works again; 0 for as long as the fault lasts */
  readonly times: number;
};

const row = (
  what: Misbehaviour['what'],
  how: Misbehaviour['how'],
  database: Misbehaviour['database'],
  when: Misbehaviour['when'] = 'later',
  times = 0,
): Misbehaviour => ({ what, how, database, when, times });

export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  row('open', 'hang', 'main', 'start'),
  row('open', 'hang', 'second', 'start'),
  row('open', 'hang', 'both', 'start'),
  row('open', 'UnknownError', 'main', 'start'),
  row('open', 'UnknownError', 'second', 'start'),
  row('open', 'UnknownError', 'both', 'start'),
  row('open', 'UnknownError', 'both', 'start', 1),
  row('open', 'UnknownError', 'both', 'start', 2),
  row('open', 'QuotaExceededError', 'both', 'start'),
  row('read', 'UnknownError', 'main', 'start'),
  row('read', 'UnknownError', 'second', 'start'),
  row('read', 'UnknownError', 'both', 'start'),
  row('read', 'UnknownError', 'both', 'start', 1),
  row('transaction', 'UnknownError', 'main'),
  row('transaction', 'UnknownError', 'second'),
  row('transaction', 'UnknownError', 'both'),
  row('transaction', 'UnknownError', 'both', 'later', 2),
  row('transaction', 'InvalidStateError', 'both', 'later', 1),
  row('transaction', 'InvalidStateError', 'both'),
  row('put', 'QuotaExceededError', 'main'),
  row('put', 'QuotaExceededError', 'both'),
  row('put', 'UnknownError', 'both', 'later', 1),
  row('commit', 'AbortError', 'main'),
  row('commit', 'AbortError', 'both'),
  row('commit', 'AbortError', 'both', 'later', 1),
  row('commit', 'hang', 'main'),
  row('commit', 'hang', 'both'),
  row('connection', 'versionchange', 'both'),
  row('connection', 'close', 'main'),
  row('connection', 'close', 'both'),
];

/** Runs in the page, before anything of the app. `window.faultActive` switches it. */
export function misbehave({ what, how, database, when, times }: Misbehaviour): void {
  const state = window as unknown as { faultActive: boolean; faultPulse: () => void };
  state.faultActive = when === 'start';
  let left = times === 0 ? Number.POSITIVE_INFINITY : times;
  const hits = (name: string): boolean => {
    const meant = database === 'both' || (database === 'main' ? name === 'telemamori' : name === 'telemamori-copy');
    if (!state.faultActive || !meant || left <= 0) return false;
    left -= 1;
    return true;
  };
  const error = () => new DOMException('Internal error.', how);
  const databases: IDBDatabase[] = [];

  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    request.addEventListener('success', () => databases.push(request.result));
    if (what !== 'open' || !hits(name)) return request;
    if (how !== 'hang') throw error();
    for (const type of ['success', 'error', 'upgradeneeded', 'blocked']) {
      request.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
    // Listeners that are added later must hear nothing either.
    request.addEventListener = () => undefined;
    return request;
  };
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (what === 'transaction' && mode === 'readwrite' && hits(this.name)) throw error();
    const made = transaction.call(this, stores, mode, options);
    if (what === 'commit' && mode === 'readwrite' && hits(this.name)) {
      if (how === 'hang') made.addEventListener = () => undefined;
      else Object.defineProperty(made, 'faultAbort', { value: true });
    }
    return made;
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    if (what === 'put' && hits(this.transaction.db.name)) throw error();
    const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
    if ('faultAbort' in this.transaction) request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
  const getAll = IDBObjectStore.prototype.getAll;
  IDBObjectStore.prototype.getAll = function (...given) {
    if (what === 'read' && hits(this.transaction.db.name)) throw error();
    return getAll.apply(this, given);
  };
  /** What happens to open connections once, when the fault begins. */
  state.faultPulse = () => {
    if (what !== 'connection') return;
    for (const connection of databases.filter(({ name }) => hits(name))) {
      if (how === 'close') connection.close();
      connection.dispatchEvent(how === 'close' ? new Event('close') : new IDBVersionChangeEvent('versionchange'));
    }
  };
}

/** Runs in the page: the private files take nothing, for as long as `window.faultActive` is set. */
export function refuseFiles(): void {
  const state = window as unknown as { faultActive?: boolean };
  if (!('FileSystemFileHandle' in window)) return; // a page without https, such as an empty one
  const { createWritable } = FileSystemFileHandle.prototype;
  FileSystemFileHandle.prototype.createWritable = function (...given) {
    if (state.faultActive) return Promise.reject(new DOMException('Internal error.', 'QuotaExceededError'));
    return createWritable.apply(this, given);
  };
}
