/** An answer, and when the service gave it (milliseconds since 1970). */
export interface Dated<T> {
  readonly data: T;
  readonly at: number;
}

/** More answers than a village site shows; beyond it the oldest go. */
const maxKept = 50;
const answers = 'answers';

let opened: Promise<IDBDatabase> | undefined;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('simpul-kim-last-good');
  request.onupgradeneeded = () => request.result.createObjectStore(answers).createIndex('at', 'at');
  const database = await settled(request);
  // Who wants to change or drop the database need not wait for this page.
  database.onversionchange = () => {
    database.close();
    opened = undefined;
  };
  database.onclose = () => (opened = undefined);
  return database;
}

/** How long storage may take, in milliseconds: in some browsers it hangs for ever. */
const patience = 1000;

/**
 * What is done with the answers; nothing where storage is missing, full, hangs, or throws, as in a sandboxed
 * frame.
 */
async function attempt<T>(
  mode: IDBTransactionMode,
  deed: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    return await Promise.race([
      (opened ??= open()).then((database) =>
        settled(deed(database.transaction(answers, mode).objectStore(answers))),
      ),
      new Promise<undefined>((resolve) => {
        setTimeout(resolve, patience);
      }),
    ]);
  } catch {
    opened = undefined;
    return undefined;
  }
}

/** The last good answer of an address on this device. */
export const recall = <T>(address: string): Promise<Dated<T> | undefined> =>
  attempt('readonly', (store) => store.get(address) as IDBRequest<Dated<T>>);

/** Drops an answer: what was taken back must not come again from here. */
export const forget = (address: string): Promise<unknown> =>
  attempt('readwrite', (store) => store.delete(address));

/** Keeps an answer on this device, where that is possible. */
export const remember = <T>(address: string, answer: Dated<T>): Promise<unknown> =>
  attempt('readwrite', (store) => {
    const putting = store.put(answer, address);
    const counting = store.count();
    counting.onsuccess = () => {
      const excess = counting.result - maxKept;
      if (excess <= 0) return;
      const oldest = store.index('at').getAllKeys(null, excess);
      oldest.onsuccess = () => {
        for (const key of oldest.result) store.delete(key);
      };
    };
    return putting;
  });
