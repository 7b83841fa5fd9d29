// The door to the databases of the staff check. They are apart from the answers of the app: nothing in them ever goes into a file,
// a code or another device with those, and each is deleted whole.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type StoreNames } from 'idb';

/**
 * Opens or creates a database of plain key-value stores. Version 1 for good, as the databases of the app.
 * @param stores the names of its stores
 */
export async function openStaffDatabase<S extends DBSchema>(
  name: string,
  stores: readonly StoreNames<S>[],
): Promise<IDBPDatabase<S>> {
  // Where all site data is blocked, the call itself throws: in an async function that is a rejection too.
  return await openDB<S>(name, 1, {
    upgrade(database) {
      for (const store of stores) database.createObjectStore(store);
    },
    // Erasing everything in another tab must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Rejects if the browser refuses. */
export async function removeStaffDatabase(name: string): Promise<void> {
  await deleteDB(name);
}
