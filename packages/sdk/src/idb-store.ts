import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Kept, Store } from './cache.ts';

interface Schema extends DBSchema {
  answers: { key: string; value: Kept; indexes: { at: number } };
}

/** How a store in IndexedDB is set up. */
export interface IdbStoreOptions {
  /** Name of the database. Default `simpul-kim-answers`. */
  readonly name?: string;
  /** Beyond this number the oldest answers are dropped. Default 200. */
  readonly maxEntries?: number;
  /**
   * How old, in seconds, answers become: when a newer one is kept, those that are older than it by
   * more are dropped. Not less than `maxStaleSeconds` of the cache. Default 30 days.
   */
  readonly maxAgeSeconds?: number;
}

/** A store that holds its database open until it is closed. */
export interface IdbStore extends Store {
  /** Closes the database; the next use opens it again. */
  close(): Promise<void>;
}

/**
 * A store for `createCache` that outlives the page, in IndexedDB. The database is opened when it is
 * first used. Where there is none, or it is refused (in a sandboxed frame, in some private windows,
 * on a full disk), nothing is kept, and nothing fails.
 *
 * @example
 * const cache = createCache({ store: idbStore({ maxEntries: 500 }) });
 */
export function idbStore({
  name = 'simpul-kim-answers',
  maxEntries = 200,
  maxAgeSeconds = 30 * 86_400,
}: IdbStoreOptions = {}): IdbStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => (opened = undefined);
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('answers').createIndex('at', 'at');
      },
      // Another tab has a newer version of us, and waits for this.
      blocking: () => void close(),
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  }

  async function close() {
    const closing = opened;
    opened = undefined;
    (await closing?.catch(() => undefined))?.close();
  }

  /** What it does, or nothing where storage fails. */
  const attempt = async <T>(deed: (database: IDBPDatabase<Schema>) => Promise<T>) => {
    try {
      return await deed(await open());
    } catch {
      return undefined;
    }
  };

  return {
    close,
    get: (key) => attempt((database) => database.get('answers', key)),
    delete: (key) => attempt((database) => database.delete('answers', key)),
    set: (key, kept) =>
      attempt(async (database) => {
        const { store, done } = database.transaction('answers', 'readwrite');
        const put = async () => {
          await store.put(kept, key);
          const byAge = store.index('at');
          const end = IDBKeyRange.upperBound(kept.at - 1000 * maxAgeSeconds, true);
          const excess = (await store.count()) - maxEntries;
          const dropped = [
            ...(await byAge.getAllKeys(end)),
            ...(excess > 0 ? await byAge.getAllKeys(null, excess) : []),
          ];
          await Promise.all(dropped.map((old) => store.delete(old)));
        };
        await Promise.all([put(), done]);
      }),
  };
}
