import { openDB, type IDBPDatabase } from 'idb';

/** How long storage may take, in milliseconds: in some browsers it hangs for ever. */
const patience = 2000;

/** Does something with what is kept; fails where the browser gives no storage, or none that answers. */
export type Keeping = <T>(deed: (database: IDBPDatabase) => Promise<T>) => Promise<T>;

/** What this device keeps under a name, in these stores. Nothing is opened before it is used. */
export function keepingIn(name: string, stores: readonly string[]): Keeping {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => (opened = undefined);
  const open = () =>
    openDB(name, 1, {
      upgrade(database) {
        for (const store of stores) database.createObjectStore(store);
      },
      blocking(_current, _blocked, event) {
        // Who wants to change or drop the database need not wait for this page.
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });

  return async (deed) => {
    try {
      return await Promise.race([
        (opened ??= open()).then(deed),
        new Promise<never>((_resolve, reject) => {
          setTimeout(() => reject(new Error('IndexedDB does not answer')), patience);
        }),
      ]);
    } catch (error) {
      forget();
      throw error;
    }
  };
}
