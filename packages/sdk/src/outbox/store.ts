import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { isHeld, leaseMs, type Lease } from './lease.ts';
import { isOurs, isSent, type Bytes, type OutboxRecord, type Unsent } from './record.ts';
import type { Clock } from '../pauses.ts';

interface Schema extends DBSchema {
  items: { key: string; value: OutboxRecord };
  files: { key: [string, number]; value: ArrayBuffer };
  leases: { key: string; value: Lease };
}

const stores = ['items', 'files', 'leases'] as const;
type Stores = typeof stores;
type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode> = IDBPTransaction<Schema, Stores, M>;
type Database = IDBPDatabase<Schema>;

/** How long is waited until a database opens: others may hold it, or be about to delete it. */
const openMs = 3_000;

/** What of an item is only in memory. */
interface InMemory {
  /** Nothing, where it was removed. */
  readonly record: OutboxRecord | undefined;
  /** Those that the device does not have. */
  readonly bytes: Bytes;
  /** Whether the device has it as it was before. */
  readonly isOnDevice: boolean;
  /** Whether the device has what was written, and only lags behind in what became of it. */
  readonly kept: boolean;
}

/** Keeps the items of an outbox: on the device, and in memory what the device refuses. */
export interface OutboxStore {
  /** Whether the device could be written to or read the last time. */
  readonly isOpen: boolean;
  /** Whether what was written in an item is on the device. */
  isKept(id: string): boolean;
  /** Whether something of an item, or that it was removed, is in memory alone. */
  isBehind(id: string): boolean;
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
   * @param added bytes that are new, where someone has written it anew.
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
  // Fails where there is none.
  const request = factory!.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('items', { keyPath: 'id' });
    request.result.createObjectStore('files');
    request.result.createObjectStore('leases', { keyPath: 'holder' });
  };
  return (await wrap(request)) as unknown as Database;
}

/** Those bytes that an item names. */
const namedBy = (record: OutboxRecord | undefined, bytes: Iterable<[number, ArrayBuffer]>) =>
  [...bytes].filter(([at]) => filesOf(record).some(({ place }) => place === at));

/** Writes an item with the bytes that are new, and removes those that it names no longer. */
async function write(
  tx: Transaction<'readwrite'>,
  id: string,
  before: OutboxRecord | undefined,
  after: OutboxRecord | undefined,
  bytes: Iterable<[number, ArrayBuffer]>,
): Promise<void> {
  const files = tx.objectStore('files');
  await Promise.all([
    after ? tx.objectStore('items').put(after) : tx.objectStore('items').delete(id),
    ...filesOf(before)
      .filter(({ place }) => !filesOf(after).some((file) => file.place === place))
      .map(({ place }) => files.delete([id, place])),
    ...namedBy(after, bytes).map(([place, value]) => files.put(value, [id, place])),
  ]);
}

/** Where an outbox keeps its items. */
export interface OutboxStoreParts {
  readonly factory: () => IDBFactory | undefined;
  readonly name: string;
  readonly clock: Clock;
  /** Hears that a database has opened that was given up. */
  readonly onOpen: () => void;
}

/** Opens the items of an outbox. Nothing is touched before the first call. */
export function openOutboxStore({ factory, name, clock, onOpen }: OutboxStoreParts): OutboxStore {
  let opened: Promise<Database> | undefined;
  /** Whether what is being opened was given up: until it opens, all is in memory. */
  let isLate = false;
  let isOpen = false;
  /** What the device had when it was last read. */
  let known = new Map<string, OutboxRecord>();
  const memory = new Map<string, InMemory>();

  function close(): void {
    opened?.then((db) => db.close()).catch(() => {});
    opened = undefined;
    isLate = false;
  }

  /** The database, if it opens in time. */
  function openInTime(): Promise<Database> {
    const opening = (async () => open(factory(), name))();
    const inTime = new Promise<Database>((resolve, reject) => {
      const callOff = clock.after(openMs, () => {
        isLate = opened === inTime;
        reject(new Error('blocked'));
      });
      void opening.then(resolve, reject).finally(callOff);
      opening.then(
        (db) => {
          if (opened !== inTime) db.close();
          else if (isLate) {
            isLate = false;
            opened = opening;
            void catchUp(true).then(onOpen);
          }
        },
        () => {
          if (opened === inTime) close();
        },
      );
    });
    return inTime;
  }

  async function once<T, M extends Mode>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    opened ??= openInTime();
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
    } catch (error) {
      isOpen = false;
      if (isLate) throw error;
      close();
      return once(mode, work);
    }
  }

  const bytesOf = async (id: string, place: number) =>
    memory.get(id)?.bytes.get(place) ??
    (await onDevice('readonly', (tx) => tx.objectStore('files').get([id, place])).catch(
      () => undefined,
    ));

  async function change(
    id: string,
    how: (record: OutboxRecord) => OutboxRecord | undefined,
    added?: Bytes,
  ): Promise<OutboxRecord | undefined> {
    const bytesWith = (held: InMemory | undefined) => [...(held?.bytes ?? []), ...(added ?? [])];
    try {
      const next = await onDevice('readwrite', async (tx) => {
        const found = await tx.objectStore('items').get(id);
        const before = isOurs(found) ? found : undefined;
        // Read here, and not before: changes of one item wait for each other at the device.
        const held = memory.get(id);
        // What another tab has removed or sent meanwhile is removed or sent.
        const isOver = held?.isOnDevice && (!before || isSent(before));
        const newest = held && !isOver ? held.record : before;
        const after = newest && how(newest);
        if (before || after) await write(tx, id, before, after, bytesWith(held));
        return after;
      });
      memory.delete(id);
      if (next) known.set(id, next);
      else known.delete(id);
      return next;
    } catch {
      const onDevice = { record: known.get(id), bytes: new Map(), isOnDevice: true, kept: true };
      const held: InMemory = memory.get(id) ?? onDevice;
      const { isOnDevice, kept } = held;
      if (!held.record) return undefined;
      const record = how(held.record);
      const bytes = new Map(namedBy(record, bytesWith(held)));
      if (record || isOnDevice) {
        // What someone has written anew is here alone; the device has what was there before.
        memory.set(id, { record, bytes, isOnDevice, kept: kept && !added });
      } else memory.delete(id);
      return record;
    }
  }

  /**
   * Has the device follow, where it could not when something changed.
   *
   * @param hasRoom whether it may have room for what it could not take.
   */
  async function catchUp(hasRoom = false): Promise<void> {
    for (const [id, { isOnDevice, bytes }] of [...memory]) {
      if (hasRoom || (isOnDevice && bytes.size === 0)) await change(id, (record) => record);
    }
  }

  return {
    get isOpen() {
      return isOpen;
    },
    isKept: (id) => memory.get(id)?.kept ?? true,
    isBehind: (id) => memory.has(id),
    async all() {
      let leases: Lease[] = [];
      await catchUp();
      try {
        const [records, found] = await onDevice('readonly', (tx) =>
          Promise.all([tx.objectStore('items').getAll(), tx.objectStore('leases').getAll()]),
        );
        known = new Map(records.filter(isOurs).map((record) => [record.id, record]));
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
        memory.set(record.id, { record, bytes, isOnDevice: false, kept: false });
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
