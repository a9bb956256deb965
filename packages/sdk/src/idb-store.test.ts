import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Kept } from './cache.ts';
import { idbStore } from './idb-store.ts';

const keptAt = (at: number): Kept => ({
  version: 1,
  at,
  headers: { etag: `"${at}"` },
  body: `[${at}]`,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store in IndexedDB', () => {
  it('gives back what it was given', async () => {
    const store = idbStore();
    await store.set('a', keptAt(1));
    assert.deepEqual(await store.get('a'), keptAt(1));
    assert.equal(await store.get('b'), undefined);
    await store.close();
  });

  it('keeps it for the next page', async () => {
    const before = idbStore();
    await before.set('a', keptAt(1));
    await before.close();
    const after = idbStore();
    assert.deepEqual(await after.get('a'), keptAt(1));
    await after.close();
  });

  it('drops what it is told to', async () => {
    const store = idbStore();
    await store.set('a', keptAt(1));
    await store.delete('a');
    assert.equal(await store.get('a'), undefined);
    await store.close();
  });

  it('drops the oldest beyond its limit, in whatever order they came', async () => {
    const store = idbStore({ maxEntries: 2 });
    await store.set('b', keptAt(2));
    await store.set('a', keptAt(1));
    await store.set('c', keptAt(3));
    assert.equal(await store.get('a'), undefined);
    assert.deepEqual([await store.get('b'), await store.get('c')], [keptAt(2), keptAt(3)]);
    await store.close();
  });

  it('drops what is too old for anyone when something newer is kept', async () => {
    const day = 86_400_000;
    const store = idbStore();
    const shorter = idbStore({ name: 'berita', maxAgeSeconds: 86_400 });
    for (const [key, at] of Object.entries({ a: 0, b: 10 * day, c: 10 * day + 1 })) {
      await store.set(key, keptAt(at));
      await shorter.set(key, keptAt(at));
    }
    await store.set('d', keptAt(40 * day + 1));
    assert.equal(await shorter.get('a'), undefined);
    assert.deepEqual(await shorter.get('b'), keptAt(10 * day));
    assert.equal(await store.get('b'), undefined);
    assert.deepEqual(await store.get('c'), keptAt(10 * day + 1));
    await Promise.all([store.close(), shorter.close()]);
  });

  it('is opened by its first use, not before, and once', async (t) => {
    const open = t.mock.method(indexedDB, 'open');
    const store = idbStore({ name: 'berita' });
    assert.equal(open.mock.callCount(), 0);
    await Promise.all([store.get('a'), store.set('b', keptAt(1)), store.get('b')]);
    assert.deepEqual(
      open.mock.calls.map(({ arguments: [name] }) => name),
      ['berita'],
    );
    await store.close();
  });

  it('is opened again by its next use after it was closed', async () => {
    const store = idbStore();
    await store.set('a', keptAt(1));
    await store.close();
    assert.deepEqual(await store.get('a'), keptAt(1));
    await store.close();
  });

  it('is not in the way of a newer version in another tab', async () => {
    const store = idbStore({ name: 'berita' });
    await store.set('a', keptAt(1));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('berita', 2);
      opening.onsuccess = () => resolve(opening.result);
      opening.onblocked = opening.onerror = () => reject(new Error('blocked'));
    });
    assert.equal(await store.get('a'), undefined);
    newer.close();
  });
});

describe('where there is no storage, the store', () => {
  const { indexedDB: there } = globalThis;
  afterEach(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: there,
      configurable: true,
      writable: true,
    });
  });

  const refusing = {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  };
  /** As in a private window, or on a full disk: it opens, but by an event it says that it does not. */
  const failing = {
    open: () => {
      const request = new EventTarget();
      queueMicrotask(() => request.dispatchEvent(new Event('error')));
      return request;
    },
  };

  for (const [place, factory] of Object.entries({
    'a platform without IndexedDB': undefined,
    'a sandboxed frame, where it throws': refusing,
    'a window where it does not open': failing,
  })) {
    it(`keeps nothing and fails at nothing (${place})`, async () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: factory,
        configurable: true,
        writable: true,
      });
      const store = idbStore();
      await store.set('a', keptAt(1));
      assert.equal(await store.get('a'), undefined);
      await store.delete('a');
      await store.close();
    });
  }
});
