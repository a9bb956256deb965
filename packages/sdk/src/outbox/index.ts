import {
  deliver,
  progressOf,
  type ProgressFetch,
  type Sender,
  type SendingProgress,
} from './deliver.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { isHeld, renewMs, type Lease } from './lease.ts';
import {
  checkFiles,
  eventOf,
  stored,
  type Cancellation,
  type OutboxEntry,
  type OutboxEvent,
  type OutboxFile,
  type OutboxItem,
  type Replacement,
} from './item.ts';
import {
  acknowledged,
  afterFailure,
  hastened,
  insisted,
  isSent,
  replaced,
  unlessSent,
  written,
  type OutboxRecord,
  type Unsent,
} from './record.ts';
import { openOutboxStore } from './store.ts';
import { longestPause, systemClock, type Clock } from '../pauses.ts';

export type { ProgressFetch, Sender, SendingOptions, SendingProgress } from './deliver.ts';
export type {
  Cancellation,
  OutboxEntry,
  OutboxEvent,
  OutboxFile,
  OutboxItem,
  RefusedItem,
  Replacement,
  SendingItem,
  SentItem,
  WaitingItem,
} from './item.ts';
export type { AspirationContent, Refused } from './record.ts';
export type { Clock } from '../pauses.ts';

/** What tells other tabs: a `BroadcastChannel`. */
export interface OutboxChannel {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
  close(): void;
}

/**
 * What an outbox takes of the platform; tests bring their own. In words that also those know who
 * compile for a server.
 */
export interface OutboxPlatform {
  readonly clock: Clock;
  readonly random: () => number;
  /** Gives the `IDBFactory` of the browser. */
  readonly indexedDB: () => { open(name: string, version: number): unknown } | undefined;
  /** Where `online`, `pagehide`, `pageshow` and `visibilitychange` are heard: the window. */
  readonly page: EventTarget | undefined;
  readonly channel: (name: string) => OutboxChannel | undefined;
  /** Asks the browser not to clear away what is kept, as it may when space is short. */
  readonly persist: () => PromiseLike<unknown>;
}

/** How an outbox is made. */
export interface OutboxOptions {
  /** Address of the service, as `createKim` has it. What was written for one never goes to another. */
  readonly baseUrl: string | URL;
  /** What sends: `kim.aspirations`, of that service. */
  readonly aspirations: Sender;
  /**
   * Name of the database. Default `simpul-kim-outbox` and `baseUrl`, without a slash at the end. Give
   * that of the former address where a service has moved, and what still waits there goes along.
   */
  readonly name?: string | undefined;
  /**
   * Tells the progress in bytes, and so whether an upload stands still: `fetchWithProgress` of
   * `@simpul-kim/sdk/upload.js`.
   */
  readonly progressFetch?: ProgressFetch | undefined;
  readonly platform?: Partial<OutboxPlatform> | undefined;
}

/** Keeps what residents have written until the service has acknowledged it, and sends it. */
export interface Outbox {
  /**
   * Where things are kept: `memory` where the browser gives no storage (a sandboxed frame, some
   * private windows, one whose storage is blocked), so that they are lost with the page. Known after
   * {@link Outbox.start}. Single items can be in memory too, when the storage is full: see `kept`.
   */
  readonly keeps: 'device' | 'memory';
  /**
   * Begins to send, now and whenever there is something and a connection, in one tab at a time. Each
   * item that is there is told to who has subscribed.
   */
  start(): Promise<void>;
  /** Ends everything, and the sending too; no timer or listener is left. Items stay. */
  stop(): Promise<void>;
  /**
   * Takes something to send. When it resolves, the item is kept; it is sent once the outbox is started.
   *
   * @returns its id.
   * @throws {TypeError} where there are more than five files, or one is sound or film.
   * @throws {DOMException} where a file cannot be read (any more).
   */
  add(entry: OutboxEntry): Promise<string>;
  /** All items, oldest first. */
  list(): Promise<OutboxItem[]>;
  /** One item; nothing, where there is none. */
  get(id: string): Promise<OutboxItem | undefined>;
  /** The files of an item that is not sent. */
  files(id: string): Promise<OutboxFile[]>;
  /** Sends one that waits or was refused as it is, now. @returns whether there is one. */
  retry(id: string): Promise<boolean>;
  /** Sends all that wait and that the service has not asked to wait; resolves when it was tried. */
  flush(): Promise<void>;
  /**
   * Changes one that was refused, and sends it.
   *
   * @returns whether there is one.
   * @throws as {@link Outbox.add}.
   */
  replace(id: string, replacement: Replacement): Promise<boolean>;
  /**
   * Takes one back, also while it is being sent, and erases it here. Says what is known: after
   * `unsure` the service may have it all the same, or get it, and its tracking code is lost.
   */
  cancel(id: string): Promise<Cancellation>;
  /** Erases the receipt of one that was sent. @returns whether there was one. */
  forget(id: string): Promise<boolean>;
  /** Hears of changes, of other tabs too. @returns what ends it. */
  subscribe(listener: (event: OutboxEvent) => void): () => void;
}

/** How often it is looked what other tabs do, where they cannot tell. */
const pollMs = 5_000;
/** After so many milliseconds without a sign of life an attempt is not worth more, once a connection is back. */
const stillMs = 10_000;

/** The name of what is kept for a service. */
const nameFor = (baseUrl: string | URL): string =>
  `simpul-kim-outbox ${new URL(baseUrl).href.replace(/\/*$/, '')}`;

function platformOf(own: Partial<OutboxPlatform> = {}): OutboxPlatform {
  return {
    clock: systemClock,
    random: Math.random,
    indexedDB: () => globalThis.indexedDB,
    page: 'addEventListener' in globalThis ? globalThis : undefined,
    channel: (name) => {
      try {
        return new BroadcastChannel(name);
      } catch {
        return undefined;
      }
    },
    // Fails where there is no such thing, as on plain http.
    persist: () => navigator.storage.persist(),
    ...own,
  };
}

/**
 * Makes an outbox. Nothing is opened, heard or sent before it is used; on a server it does no harm.
 *
 * The text, the files and their keys are kept in IndexedDB. Each is sent under the same key however
 * often, so nothing arrives twice, whatever is cut off or closed meanwhile. When something is first
 * kept, the browser is asked not to clear it away (Firefox asks the person). It may refuse, and clear
 * it when space is short or the site was not seen for long (Safari: seven days).
 *
 * @throws {TypeError} if `baseUrl` is not an absolute address.
 * @example
 * const outbox = createOutbox({ baseUrl, aspirations: kim.aspirations });
 * outbox.subscribe(async ({ id, state }) => {
 *   const item = await outbox.get(id);
 *   if (item?.state === 'sent') showCode(item.receipt.trackingCode);
 * });
 * await outbox.start();
 * await outbox.add({ draft, files: [{ blob: photo, name: 'jalan.jpg' }] });
 */
export function createOutbox({
  baseUrl,
  aspirations,
  name = nameFor(baseUrl),
  progressFetch,
  platform,
}: OutboxOptions): Outbox {
  const { clock, random, indexedDB, page, channel: open, persist } = platformOf(platform);
  const store = openOutboxStore({
    factory: () => indexedDB() as IDBFactory | undefined,
    name,
    clock,
    onOpen: () => void (isStarted && flush()),
  });
  const holder = idempotencyKey();
  const listeners = new Set<(event: OutboxEvent) => void>();
  /** What was told last of each item. */
  const told = new Map<string, string>();
  /** How far other tabs say they are. */
  const heard = new Map<string, SendingProgress>();
  let channel: OutboxChannel | undefined;
  let isStarted = false;
  /** Ends what is heard of the page. */
  let hearing: AbortController | undefined;
  let hasAsked = false;
  /** What starts and stops: one after the other. */
  let turn = Promise.resolve();
  /** Between `pagehide` and `pageshow`. */
  let isAway = false;
  let current:
    | {
        readonly id: string;
        readonly control: AbortController;
        progress: SendingProgress;
        /** When there was a sign of life. */
        movedAt: number;
      }
    | undefined;
  let holds = false;
  let callOffRenewal = () => {};
  let callOffRun = () => {};
  let running: Promise<void> | undefined;
  let runAgain = false;
  let looking = Promise.resolve();

  function tell(event: OutboxEvent): void {
    const text = JSON.stringify(event);
    if (told.get(event.id) === text) return;
    if (event.state === 'gone') told.delete(event.id);
    else told.set(event.id, text);
    // Apart from each other and from us: what one throws is its own.
    for (const listener of listeners) {
      void Promise.resolve(event)
        .then(listener)
        .catch(globalThis.reportError ?? console.error);
    }
  }

  function itemOf(record: OutboxRecord, leases: readonly Lease[]): OutboxItem {
    const { id } = record;
    const facts = { id, addedAt: new Date(record.addedAt), kept: store.isKept(id) };
    if (isSent(record)) return { ...facts, state: 'sent', receipt: record.receipt };
    const files = record.files.map(({ name, type, size }) => ({ name, type, size }));
    const unsent = { ...facts, draft: record.draft, files };
    if (current?.id === id) return { ...unsent, state: 'sending', progress: current.progress };
    const isOthers = (lease: Lease) =>
      lease.item === id && lease.holder !== holder && isHeld(lease, clock.now());
    if (leases.some(isOthers)) {
      const known = progressOf(record);
      const said = heard.get(id);
      return { ...unsent, state: 'sending', progress: said?.sent === known.sent ? said : known };
    }
    const { refused: error, refusedFile: file, code } = record;
    return error
      ? { ...unsent, state: 'refused', error, file }
      : { ...unsent, state: 'waiting', nextTryAt: new Date(record.nextTryAt), code };
  }

  async function list(): Promise<OutboxItem[]> {
    const { records, leases } = await store.all();
    return records.map((record) => itemOf(record, leases));
  }

  /** Tells what differs from what was told. */
  function look(): Promise<void> {
    const lookNow = async () => {
      const items = await list();
      const ids = new Set(items.map(({ id }) => id));
      if (current && !ids.has(current.id)) current.control.abort();
      for (const item of items) tell(eventOf(item));
      for (const id of [...told.keys()]) {
        if (!ids.has(id)) tell({ id, state: 'gone', kept: false });
      }
    };
    looking = looking.then(lookNow, lookNow);
    return looking;
  }

  /** Tells a change here, and to the other tabs. */
  function changed(): Promise<void> {
    channel?.postMessage(undefined);
    return look();
  }

  async function take(item: string): Promise<Lease | undefined> {
    // From now on: who gives it back meanwhile is behind this in the queue of the device.
    holds = true;
    const lease = await store.take({ holder, item }, clock.now());
    holds &&= lease?.holder === holder;
    return lease;
  }

  function renew(item: string, control: AbortController): void {
    const again = async () => {
      const lease = await take(item);
      // Where storage fails nobody else can take it either.
      if (lease && !holds) control.abort();
      else if (current?.control === control) renew(item, control);
    };
    callOffRenewal = clock.after(renewMs, () => void again());
  }

  async function release(): Promise<void> {
    if (!holds) return;
    holds = false;
    const released = store.release(holder);
    // Not after it: a page that is left does not come to that. Who hears it is behind it in the queue.
    channel?.postMessage(undefined);
    await released;
  }

  async function attempt(item: Unsent): Promise<void> {
    const { id } = item;
    const control = new AbortController();
    const { signal } = control;
    current = { id, control, progress: progressOf(item), movedAt: clock.now() };
    if (store.isKept(id)) renew(id, control);
    await changed();
    const outcome = await deliver(item, {
      sender: aspirations,
      progressFetch,
      signal,
      clock,
      bytes: ({ place }) => store.bytes(id, place),
      async keep(step) {
        const kept = await store.change(id, unlessSent(step));
        return kept && !isSent(kept) && !signal.aborted ? kept : undefined;
      },
      onProgress(progress) {
        if (current?.control !== control) return;
        current.progress = progress;
        current.movedAt = clock.now();
        const event = { id, state: 'sending', kept: store.isKept(id), progress } as const;
        tell(event);
        if (event.kept) channel?.postMessage(event);
      },
    });
    callOffRenewal();
    // Whoever cut it off knows why; an answer that came all the same counts.
    if (outcome && ('receipt' in outcome || !signal.aborted)) {
      await store.change(
        id,
        unlessSent((record) =>
          'receipt' in outcome
            ? acknowledged(record, outcome.receipt)
            : afterFailure(record, outcome.error, outcome.file, clock.now(), random),
        ),
      );
    }
    current = undefined;
    await changed();
  }

  const maySend = () => isStarted && !isAway;

  /** Sends what is due, one after the other. @returns when to look again. */
  async function sendDue(): Promise<number> {
    let blockedUntil = 0;
    while (maySend()) {
      const { records } = await store.all();
      // Who is away meanwhile must not take what nobody would give back.
      if (!maySend()) break;
      const now = clock.now();
      const waiting = records.filter(
        (record): record is Unsent => !isSent(record) && record.refused === undefined,
      );
      const timeOf = ({ id, nextTryAt }: Unsent) =>
        store.isKept(id) ? Math.max(nextTryAt, blockedUntil) : nextTryAt;
      let [next] = waiting.sort((a, b) => timeOf(a) - timeOf(b));
      if (!next) return Infinity;
      if (timeOf(next) > now) return timeOf(next);
      if (store.isKept(next.id)) {
        const lease = await take(next.id);
        // Where the device fails it is sent all the same: its keys are what keeps it from being doubled.
        if (lease && !holds) {
          blockedUntil = lease.until;
          continue;
        }
        // Who held it before may have sent it since we looked.
        const { records: current } = await store.all();
        const { id } = next;
        const still = current.find((record) => record.id === id);
        if (!still || isSent(still) || still.refused) continue;
        next = still;
      }
      if (maySend()) await attempt(next);
    }
    return Infinity;
  }

  async function work(): Promise<void> {
    let next = Infinity;
    while (runAgain && maySend()) {
      runAgain = false;
      await look();
      next = await sendDue();
      if (!runAgain) await release();
    }
    callOffRun();
    if (!channel) next = Math.min(next, clock.now() + pollMs);
    if (next === Infinity || !maySend()) return;
    const pause = Math.min(longestPause, Math.max(0, next - clock.now()));
    callOffRun = clock.after(pause, () => void run());
  }

  /** Sends what is due, and sets the clock for what is not. */
  function run(): Promise<void> {
    runAgain = true;
    running ??= work().finally(() => {
      running = undefined;
      if (runAgain && maySend()) void run();
    });
    return running;
  }

  /** Makes all that wait due, unless the service has asked for more patience. */
  async function nudge(): Promise<void> {
    const now = clock.now();
    const { records } = await store.all();
    for (const { id } of records.filter((record) => !isSent(record) && record.nextTryAt > now)) {
      await store.change(
        id,
        unlessSent((record) => hastened(record, now)),
      );
    }
  }

  /** Tells a change that leaves something to send, here first. */
  function changedToSend(): Promise<void> {
    void run();
    return changed();
  }

  async function flush(): Promise<void> {
    await nudge();
    await run();
  }

  function pause(): void {
    callOffRun();
    callOffRenewal();
    current?.control.abort();
  }

  const hear: Readonly<Record<string, () => void>> = {
    online() {
      // What was under way went by a connection that is gone; it would be waited for much longer.
      if (current && clock.now() - current.movedAt >= stillMs) current.control.abort();
      void flush();
    },
    visibilitychange: () => void run(),
    pagehide() {
      isAway = true;
      pause();
      void release();
    },
    pageshow() {
      if (!isAway) return;
      isAway = false;
      void flush();
    },
  };

  function listen({ data }: { readonly data: unknown }): void {
    const event = data as OutboxEvent | undefined;
    if (event?.progress) {
      heard.set(event.id, event.progress);
      tell(event);
    } else void run();
  }

  /** A page may start and stop again faster than a database closes. */
  function inTurn(deed: () => Promise<void>): Promise<void> {
    turn = turn.then(deed, deed);
    return turn;
  }

  function end(): void {
    isStarted = false;
    pause();
  }

  return {
    get keeps() {
      return store.isOpen ? 'device' : 'memory';
    },
    start: () =>
      inTurn(async () => {
        if (isStarted) return;
        isStarted = true;
        isAway = false;
        channel = open(name);
        channel?.addEventListener('message', listen);
        const { signal } = (hearing = new AbortController());
        for (const [type, listener] of Object.entries(hear)) {
          page?.addEventListener(type, listener, { signal });
        }
        await nudge();
        await look();
        void run();
      }),
    stop() {
      end();
      return inTurn(async () => {
        end();
        hearing?.abort();
        await running;
        await release();
        channel?.close();
        channel = undefined;
        store.close();
      });
    },
    async add({ draft, files = [] }) {
      checkFiles(files);
      const { kept, bytes } = await stored(files, 0);
      const record = written(draft, kept, clock.now());
      await store.add(record, bytes);
      if (store.isKept(record.id) && !hasAsked) {
        hasAsked = true;
        Promise.resolve()
          .then(persist)
          .catch(() => {});
      }
      await changedToSend();
      return record.id;
    },
    list,
    get: async (id) => (await list()).find((item) => item.id === id),
    async files(id) {
      const { records } = await store.all();
      const record = records.find((each) => each.id === id);
      const found: OutboxFile[] = [];
      for (const { place, name, type } of record && !isSent(record) ? record.files : []) {
        const bytes = await store.bytes(id, place);
        if (bytes) found.push({ blob: new Blob([bytes], { type }), name });
      }
      return found;
    },
    async retry(id) {
      const there = await store.change(
        id,
        unlessSent((record) => insisted(record, clock.now())),
      );
      await changedToSend();
      return there !== undefined && !isSent(there);
    },
    flush,
    async replace(id, { draft, files }) {
      checkFiles(files);
      const { records } = await store.all();
      const old = records.find((record) => record.id === id);
      if (!old || isSent(old) || !old.refused) return false;
      const isNew = (file: OutboxFile | number): file is OutboxFile => typeof file === 'object';
      const from = Math.max(0, ...old.files.map(({ place }) => place + 1));
      const added = await stored((files ?? []).filter(isNew), from);
      let isDone = false;
      await store.change(
        id,
        unlessSent((record) => {
          isDone = record.refused !== undefined;
          if (!isDone) return record;
          const fresh = [...added.kept];
          const next = files
            ? files.flatMap((file) => (isNew(file) ? fresh.shift() : record.files[file]) ?? [])
            : record.files;
          return replaced(record, draft, next, clock.now());
        }),
        added.bytes,
      );
      await changedToSend();
      return isDone;
    },
    async cancel(id) {
      let known = 'unknown' as Cancellation;
      await store.change(id, (record) => {
        known = isSent(record) ? 'sent' : record.asked ? 'unsure' : 'cancelled';
        return isSent(record) ? record : undefined;
      });
      // What the device still has may be sent by another tab, or on the next visit.
      if (known === 'cancelled' && store.isBehind(id)) known = 'unsure';
      await changed();
      return known;
    },
    async forget(id) {
      let isThere = false;
      await store.change(id, (record) => {
        isThere = isSent(record);
        return isThere ? undefined : record;
      });
      await changed();
      return isThere;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
