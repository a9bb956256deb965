import type { Frame, Page } from 'playwright-core';

/** All that IndexedDB of a page has, as text. */
export const dumped = (page: Page | Frame): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [];
    const decoder = new TextDecoder('latin1');
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await answerOf(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        for (const value of await answerOf(all.getAll() as IDBRequest<unknown[]>)) {
          found.push(value instanceof ArrayBuffer ? decoder.decode(value) : JSON.stringify(value));
        }
        found.push(JSON.stringify(await answerOf(all.getAllKeys())));
      }
      db.close();
    }
    return found.join('\n');
  });
