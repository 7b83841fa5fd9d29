// A browser whose databases never answer, for both browsers.

/**
 * Runs in the page before anything of the app. Each request is a real one, of a database that nobody else opens, and its answer
 * reaches nobody: an object of another class would make the library throw, which is an error and no silence.
 */
export function silenceStorage(): void {
  const open = IDBFactory.prototype.open;
  Object.defineProperty(IDBFactory.prototype, 'open', {
    value(this: IDBFactory, name: string): IDBOpenDBRequest {
      const request = open.call(this, `silent-${name}`);
      for (const type of ['success', 'error', 'blocked', 'upgradeneeded'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      return request;
    },
  });
  Object.defineProperty(IDBFactory.prototype, 'databases', { value: () => new Promise(() => undefined) });
}
