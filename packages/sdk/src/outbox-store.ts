import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { isHeld, leaseMs, type Lease } from './lease.ts';
import { isSent, type Bytes, type OutboxRecord, type Unsent } from './outbox-record.ts';

interface Schema extends DBSchema {
  items: { key: string; value: OutboxRecord };
  files: { key: [string, number]; value: ArrayBuffer };
  leases: { key: string; value: Lease };
}

const stores = ['items', 'files', 'leases'] as const;
type Stores = typeof stores;
type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode> = IDBPTransaction<Schema, Stores, M>;

/** What of an item is only in memory. */
interface InMemory {
  /** Nothing, where it was removed. */
  readonly record: OutboxRecord | undefined;
  readonly bytes: Bytes;
  /** Whether the device has what was written, and only lags behind in what became of it. */
  readonly kept: boolean;
}

/** Keeps the items of an outbox: on the device, and in memory what the device refuses. */
export interface OutboxStore {
  /** Whether the device could be written to or read the last time. */
  readonly isOpen: boolean;
  /** Whether what was written in an item is on the device. */
  isKept(id: string): boolean;
  /** All items, oldest first, and who sends, or did before it crashed. */
  all(): Promise<{
    readonly records: readonly OutboxRecord[];
    readonly leases: readonly Lease[];
  }>;
  add(record: Unsent, bytes: Bytes): Promise<void>;
  /**
   * Makes another one of an item, in one transaction; of nothing, it is removed. Bytes that are named
   * no longer go with it.
   *
   * @returns what it is then; nothing, where it is not there (any more).
   */
  change(
    id: string,
    how: (record: OutboxRecord) => OutboxRecord | undefined,
    added?: Bytes,
  ): Promise<OutboxRecord | undefined>;
  bytes(id: string, place: number): Promise<ArrayBuffer | undefined>;
  /**
   * Takes or renews the lease, unless another one holds it.
   *
   * @returns whose it is then; nothing, where the device fails, to others too.
   */
  take(lease: Pick<Lease, 'holder' | 'item'>, now: number): Promise<Lease | undefined>;
  /** Gives the lease back. */
  release(holder: string): Promise<void>;
  close(): void;
}

const filesOf = (record: OutboxRecord | undefined) =>
  record && !isSent(record) ? record.files : [];

async function open(factory: IDBFactory | undefined, name: string) {
  if (!factory) throw new TypeError('there is no IndexedDB');
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('items', { keyPath: 'id' });
    request.result.createObjectStore('files');
    request.result.createObjectStore('leases', { keyPath: 'holder' });
  };
  return (await wrap(request)) as unknown as IDBPDatabase<Schema>;
}

/** Writes an item with the bytes that are new, and removes those that it names no longer. */
async function write(
  tx: Transaction<'readwrite'>,
  id: string,
  before: OutboxRecord | undefined,
  after: OutboxRecord | undefined,
  bytes: Bytes,
): Promise<void> {
  const places = new Set(filesOf(after).map(({ place }) => place));
  const files = tx.objectStore('files');
  await Promise.all([
    after ? tx.objectStore('items').put(after) : tx.objectStore('items').delete(id),
    ...Array.from(bytes, ([place, value]) => files.put(value, [id, place])),
    ...filesOf(before)
      .filter(({ place }) => !places.has(place))
      .map(({ place }) => files.delete([id, place])),
  ]);
}

/** Opens the items of an outbox. Nothing is touched before the first call. */
export function openOutboxStore(factory: () => IDBFactory | undefined, name: string): OutboxStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let isOpen = false;
  /** What the device had when it was last read. */
  let known = new Map<string, OutboxRecord>();
  const memory = new Map<string, InMemory>();

  function close(): void {
    opened?.then((db) => db.close()).catch(() => {});
    opened = undefined;
  }

  async function once<T, M extends Mode>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    opened ??= (async () => open(factory(), name))();
    const db = await opened;
    isOpen = true;
    // Whoever wants to delete the database, as a browser does that clears a site, need not wait.
    db.onversionchange = close;
    // Strict: an acknowledged file must not be forgotten with the battery.
    const tx = db.transaction(stores, mode, { durability: 'strict' });
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  }

  /** Does something on the device; once more where the browser has closed the database meanwhile. */
  async function onDevice<T, M extends Mode>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    try {
      return await once(mode, work);
    } catch {
      close();
      isOpen = false;
      return once(mode, work);
    }
  }

  const bytesOf = async (id: string, place: number) =>
    memory.get(id)?.bytes.get(place) ??
    (await onDevice('readonly', (tx) => tx.objectStore('files').get([id, place])).catch(
      () => undefined,
    ));

  /** Has in memory, whole, what the device cannot take, and nothing of it there. */
  async function changeInMemory(id: string, next: Unsent, added: Bytes): Promise<void> {
    const bytes = new Map(added);
    for (const { place } of next.files) {
      const old = bytes.get(place) ?? (await bytesOf(id, place));
      if (old) bytes.set(place, old);
    }
    memory.set(id, { record: next, bytes, kept: false });
    await onDevice('readwrite', async (tx) =>
      write(tx, id, await tx.objectStore('items').get(id), undefined, new Map()),
    ).catch(() => {});
  }

  async function change(
    id: string,
    how: (record: OutboxRecord) => OutboxRecord | undefined,
    added: Bytes = new Map(),
  ): Promise<OutboxRecord | undefined> {
    const held = memory.get(id);
    if (held && !held.kept) {
      const next = held.record && how(held.record);
      const places = filesOf(next).map(({ place }) => place);
      const bytes = [...held.bytes, ...added].filter(([place]) => places.includes(place));
      if (next) memory.set(id, { record: next, bytes: new Map(bytes), kept: false });
      else memory.delete(id);
      return next;
    }
    try {
      const next = await onDevice('readwrite', async (tx) => {
        const before = await tx.objectStore('items').get(id);
        if (!before) return undefined;
        // What another tab has sent meanwhile is sent.
        const newest = held && !isSent(before) ? held.record : before;
        const after = newest && how(newest);
        await write(tx, id, before, after, added);
        return after;
      });
      memory.delete(id);
      if (next) known.set(id, next);
      else known.delete(id);
      return next;
    } catch {
      const before = held ? held.record : known.get(id);
      if (!before) return undefined;
      const next = how(before);
      if (next && !isSent(next) && added.size > 0) await changeInMemory(id, next, added);
      else memory.set(id, { record: next, bytes: new Map(), kept: true });
      return next;
    }
  }

  /** Has the device follow, where it could not when something changed. */
  async function catchUp(): Promise<void> {
    for (const [id, { kept }] of memory) if (kept) await change(id, (record) => record);
  }

  return {
    get isOpen() {
      return isOpen;
    },
    isKept: (id) => memory.get(id)?.kept ?? true,
    async all() {
      let leases: Lease[] = [];
      await catchUp();
      try {
        const [records, found] = await onDevice('readonly', (tx) =>
          Promise.all([tx.objectStore('items').getAll(), tx.objectStore('leases').getAll()]),
        );
        known = new Map(records.map((record) => [record.id, record]));
        leases = found;
      } catch {
        // What was known of the device stays known.
      }
      const all = new Map(known);
      for (const [id, { record }] of memory) {
        if (record) all.set(id, record);
        else all.delete(id);
      }
      return { records: [...all.values()].sort((a, b) => a.addedAt - b.addedAt), leases };
    },
    async add(record, bytes) {
      try {
        await onDevice('readwrite', (tx) => write(tx, record.id, undefined, record, bytes));
        known.set(record.id, record);
      } catch {
        memory.set(record.id, { record, bytes, kept: false });
      }
    },
    change,
    bytes: bytesOf,
    take: ({ holder, item }, now) =>
      onDevice('readwrite', async (tx) => {
        const leases = tx.objectStore('leases');
        const all = await leases.getAll();
        const held = all.find((lease) => lease.holder !== holder && isHeld(lease, now));
        if (held) return held;
        const lease = { holder, item, until: now + leaseMs };
        await Promise.all([leases.clear(), leases.put(lease)]);
        return lease;
      }).catch(() => undefined),
    // In one go, without waiting for anything: a page that is left hears no answers any more.
    release: (holder) =>
      onDevice('readwrite', (tx) => {
        const done = tx.objectStore('leases').delete(holder);
        tx.commit();
        return done;
      }).catch(() => {}),
    close,
  };
}
