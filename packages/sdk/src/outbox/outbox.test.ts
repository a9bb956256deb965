import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { AspirationReceipt } from '@simpul-kim/contract';
// The classes too: what wraps them asks whether something is one.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { KimError, NetworkError, type ErrorCode } from '../errors.ts';
import {
  createOutbox,
  type AspirationContent,
  type Outbox,
  type OutboxEvent,
  type OutboxItem,
  type OutboxOptions,
  type Sender,
  type SendingOptions,
} from './index.ts';

const baseUrl = 'https://kim.test';
const start = Date.parse('2026-11-25T02:00:00Z');

const draft: AspirationContent = {
  type: 'complaint',
  topic: 'infrastructure',
  regionCode: '64.09.02.2004',
  title: 'Lampu jalan padam',
  text: 'Lampu jalan di depan balai desa padam sejak Senin.',
  anonymous: false,
  confidential: false,
  contact: { name: 'Warga Uji', phone: '081200000000', shareable: false },
  consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
};

const photo = (text: string) => ({
  blob: new Blob([text], { type: 'image/jpeg' }),
  name: `${text}.jpg`,
});

const offline = () => new NetworkError({ code: 'network', message: 'no connection' });
const problem = (status: number, code: ErrorCode, facts: object = {}) =>
  new KimError({ code, status, message: code, ...facts });

interface Request {
  readonly what: string;
  readonly key: string;
  readonly draft?: object;
  readonly signal: AbortSignal;
}

/** What happens to a request: nothing, or what is thrown before, or after the service took it. */
interface Fate {
  readonly before?: Error;
  readonly after?: Error;
  readonly held?: Promise<unknown>;
  /** Something else answers this in its place. */
  readonly instead?: unknown;
  /** It does not heed its signal. */
  readonly isDeaf?: boolean;
}

/** A service that knows again what it was sent, by its key. */
function givenService() {
  const made = new Map<string, unknown>();
  const requests: Request[] = [];
  const fates: Fate[] = [];
  const aspirations: object[] = [];
  const uploads: string[] = [];
  let keptFor = 86_400_000;
  async function serve<T>(request: Request, make: () => T): Promise<T> {
    requests.push(request);
    const { before, after, held, instead, isDeaf } = fates.shift() ?? {};
    const cut = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(offline()));
    });
    cut.catch(() => {});
    if (held) await (isDeaf ? held : Promise.race([held, cut]));
    if (before) throw before;
    if (instead !== undefined) return instead as T;
    if (!made.has(request.key)) made.set(request.key, make());
    if (after) throw after;
    return made.get(request.key) as T;
  }
  const sender: Sender = {
    async attach(file, { idempotencyKey: key, signal }) {
      const what = await file.text();
      return serve({ what, key, signal }, () => ({
        id: `id-${uploads.push(what)}`,
        kind: 'picture' as const,
        bytes: file.size,
        keptUntil: new Date(start + keptFor).toISOString(),
      }));
    },
    create(sent, { idempotencyKey: key, signal }: SendingOptions) {
      return serve({ what: 'aspiration', key, signal, draft: sent }, () => {
        aspirations.push(sent);
        return { trackingCode: `KODE-${aspirations.length}` } as AspirationReceipt;
      });
    },
  };
  return {
    sender,
    requests,
    aspirations,
    uploads,
    /** What happens to the next requests. */
    fate: (...next: Fate[]) => void fates.push(...next),
    keepsFor: (ms: number) => void (keptFor = ms),
    whats: () => requests.map(({ what }) => what),
  };
}

type Service = ReturnType<typeof givenService>;

/** One device: what is stored on it, what time it is, and its tabs. */
function givenDevice(service: Service) {
  const indexedDB = new IDBFactory();
  const opened: Outbox[] = [];
  let now = start;
  const timers = new Map<object, { at: number; then: () => void }>();
  opening.push(opened);
  return {
    indexedDB,
    get timers() {
      return [...timers.values()].map(({ at }) => at - now);
    },
    now: () => now,
    /** Lets time pass; what is due on the way happens. */
    async pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, { at }]) => at <= end)
          .sort(([, a], [, b]) => a.at - b.at);
        const [first] = due;
        if (!first) break;
        const [name, { at, then }] = first;
        timers.delete(name);
        now = Math.max(now, at);
        then();
        await Promise.all(opened.map((outbox) => settled(outbox)));
      }
      now = end;
    },
    /** A tab; `freeze` takes it away as a crash does, without a word. */
    tab(options: Partial<OutboxOptions> = {}, more: Partial<OutboxOptions['platform']> = {}) {
      const page = new EventTarget();
      let isFrozen = false;
      const events: OutboxEvent[] = [];
      const outbox = createOutbox({
        baseUrl,
        aspirations: service.sender,
        ...options,
        platform: {
          indexedDB: () => indexedDB,
          random: () => 0,
          page,
          clock: {
            now: () => now,
            after(ms, then) {
              const name = {};
              timers.set(name, {
                at: now + ms,
                then() {
                  if (!isFrozen) then();
                },
              });
              return () => void timers.delete(name);
            },
          },
          ...more,
        },
      });
      outbox.subscribe((event) => events.push(event));
      opened.push(outbox);
      return {
        outbox,
        page,
        events,
        states: () => events.map(({ state }) => state),
        freeze() {
          isFrozen = true;
        },
      };
    },
  };
}

const opening: Outbox[][] = [];
afterEach(async () => {
  for (const outbox of opening.splice(0).flat()) await outbox.stop();
});

/** Waits until a tab has done all it can do now, which it has once it has read what there is. */
const settled = async (outbox: Outbox) => {
  for (let turn = 0; turn < 20; turn += 1) {
    await outbox.list();
    await new Promise(setImmediate);
  }
};

/** Waits until an item is in a state. */
function until(outbox: Outbox, id: string, state: OutboxEvent['state']): Promise<void> {
  return new Promise((resolve) => {
    const stop = outbox.subscribe((event) => {
      if (event.id === id && event.state === state) done();
    });
    const done = () => {
      stop();
      resolve();
    };
    void outbox.get(id).then((item) => {
      if ((item?.state ?? 'gone') === state) done();
    });
  });
}

async function itemIn<S extends OutboxItem['state']>(outbox: Outbox, id: string, state: S) {
  await until(outbox, id, state);
  const item = await outbox.get(id);
  assert.equal(item?.state, state);
  return item as Extract<OutboxItem, { state: S }>;
}

/** All that is stored on a device, as text. */
async function dumped(factory: IDBFactory): Promise<string> {
  const found: unknown[] = [];
  for (const { name } of await factory.databases()) {
    const request = factory.open(name!);
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      for (const value of all.result as unknown[]) {
        found.push(value instanceof ArrayBuffer ? Buffer.from(value).toString() : value);
      }
    }
    db.close();
  }
  return JSON.stringify(found);
}

describe('an outbox', () => {
  it('sends the files, then the aspiration that names them', async () => {
    const service = givenService();
    const { outbox, states } = givenDevice(service).tab();
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan'), photo('tiang')] });
    const { receipt } = await itemIn(outbox, id, 'sent');
    assert.equal(receipt.trackingCode, 'KODE-1');
    assert.deepEqual(service.whats(), ['jalan', 'tiang', 'aspiration']);
    assert.deepEqual(service.aspirations, [{ ...draft, attachments: ['id-1', 'id-2'] }]);
    assert.equal(states().at(0), 'waiting');
    assert.equal(states().at(-1), 'sent');
  });

  it('keeps nothing of what was written or attached once it is sent, but the receipt', async () => {
    const device = givenDevice(givenService());
    const { outbox } = device.tab();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    const before = await dumped(device.indexedDB);
    for (const typed of ['Lampu', '0812', 'Warga Uji', 'jalan.jpg', '"jalan"']) {
      assert.ok(before.includes(typed), typed);
    }
    await outbox.start();
    await until(outbox, id, 'sent');
    const after = await dumped(device.indexedDB);
    for (const typed of ['Lampu', '0812', 'Warga Uji', 'jalan', '64.09']) {
      assert.ok(!after.includes(typed), typed);
    }
    assert.ok(after.includes('KODE-1'));
  });

  it('tells no word of what was written, nor the code', async () => {
    const { outbox, events } = givenDevice(givenService()).tab();
    await outbox.start();
    await until(outbox, await outbox.add({ draft, files: [photo('jalan')] }), 'sent');
    const told = JSON.stringify(events);
    for (const typed of ['Lampu', 'Warga', '0812', 'jalan', 'KODE'])
      assert.ok(!told.includes(typed));
  });

  it('does nothing before it is started, and leaves nothing behind when it is stopped', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox } = device.tab();
    const id = await outbox.add({ draft });
    await settled(outbox);
    assert.deepEqual([service.requests, device.timers], [[], []]);
    service.fate({ before: offline() });
    await outbox.start();
    await outbox.flush();
    assert.equal(device.timers.length, 1);
    await outbox.stop();
    assert.deepEqual(device.timers, []);
    assert.equal((await outbox.get(id))?.state, 'waiting');
  });

  it('keeps the receipt until it is forgotten, over restarts', async () => {
    const device = givenDevice(givenService());
    const first = device.tab();
    await first.outbox.start();
    const id = await first.outbox.add({ draft });
    await until(first.outbox, id, 'sent');
    await first.outbox.stop();
    const { outbox, states } = device.tab();
    await outbox.start();
    assert.deepEqual(states(), ['sent']);
    assert.ok(await outbox.forget(id));
    assert.deepEqual(await outbox.list(), []);
    assert.ok(!(await outbox.forget(id)));
  });

  it('takes what a framework has wrapped, as it is now', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    const wrapped = new Proxy({ ...draft }, {});
    const id = await outbox.add({ draft: wrapped });
    wrapped.title = 'Lain';
    await outbox.start();
    await until(outbox, id, 'sent');
    assert.deepEqual(service.aspirations, [draft]);
  });

  it('gives back the files of what waits', async () => {
    const { outbox } = givenDevice(givenService()).tab();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    const [file] = await outbox.files(id);
    assert.deepEqual([file?.name, file?.blob.type], ['jalan.jpg', 'image/jpeg']);
    assert.equal(await file?.blob.text(), 'jalan');
  });

  it('tells how far it is, in files and in bytes', async () => {
    const service = givenService();
    let report: (progress: { loaded: number; total: number | undefined }) => void = () => {};
    const held = Promise.withResolvers<unknown>();
    const { outbox, events } = givenDevice(service).tab({
      progressFetch: (onProgress) => {
        report = onProgress;
        return fetch;
      },
    });
    service.fate({}, { held: held.promise });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu'), photo('duabelas')] });
    while (service.requests.length < 2) await settled(outbox);
    report({ loaded: 3, total: 8 });
    const item = await itemIn(outbox, id, 'sending');
    assert.deepEqual(item.progress, { files: 2, sent: 1, loaded: 7, total: 12 });
    await new Promise(setImmediate);
    assert.deepEqual(events.at(-1)?.progress, item.progress);
    held.resolve(undefined);
    await until(outbox, id, 'sent');
  });
});

describe('an outbox of a page that is hasty', () => {
  /** Tells how many channels are open. */
  function givenChannels() {
    let open = 0;
    return {
      count: () => open,
      channel: (name: string) => {
        const channel = new BroadcastChannel(name);
        const close = channel.close.bind(channel);
        open += 1;
        channel.close = () => {
          open -= 1;
          close();
        };
        return channel;
      },
    };
  }

  it('that starts, stops and starts it at once is started once', async () => {
    const { channel, count } = givenChannels();
    const { outbox } = givenDevice(givenService()).tab({}, { channel });
    await Promise.all([outbox.start(), outbox.stop(), outbox.start()]);
    assert.equal(count(), 1);
    await until(outbox, await outbox.add({ draft }), 'sent');
    await outbox.stop();
    assert.equal(count(), 0);
  });

  it('that stops it while it is started leaves it stopped', async () => {
    const service = givenService();
    const { channel, count } = givenChannels();
    const { outbox } = givenDevice(service).tab({}, { channel });
    await Promise.all([outbox.start(), outbox.stop()]);
    await outbox.add({ draft });
    await settled(outbox);
    assert.deepEqual([count(), service.requests], [0, []]);
  });

  it('sends after it was stopped in a page that was left, and is started again', async () => {
    const { outbox, page } = givenDevice(givenService()).tab();
    await outbox.start();
    page.dispatchEvent(new Event('pagehide'));
    await outbox.stop();
    await outbox.start();
    await until(outbox, await outbox.add({ draft }), 'sent');
  });

  it('stops though what sends does not heed its signal', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox } = device.tab();
    service.fate({ held: new Promise(() => {}), isDeaf: true });
    await outbox.start();
    await outbox.add({ draft });
    while (service.requests.length === 0) await settled(outbox);
    await outbox.stop();
    assert.deepEqual(device.timers, []);
  });

  it('gives back the right to send at whatever moment the page is left', async () => {
    for (let moment = 0; moment < 12; moment += 1) {
      const device = givenDevice(givenService());
      const [left, other] = [device.tab(), device.tab()];
      const id = await left.outbox.add({ draft });
      void left.outbox.start();
      for (let turn = 0; turn < moment; turn += 1) await new Promise(setImmediate);
      left.page.dispatchEvent(new Event('visibilitychange'));
      left.page.dispatchEvent(new Event('pagehide'));
      await settled(left.outbox);
      await other.outbox.start();
      await settled(other.outbox);
      assert.equal((await other.outbox.get(id))?.state, 'sent', `after ${moment} turns`);
    }
  });

  for (const [what, listener] of [
    [
      'at once',
      () => {
        throw new Error('listener');
      },
    ],
    ['later', async () => Promise.reject(new Error('listener'))],
  ] as [string, () => void][]) {
    it(`goes on, and says so, where a listener fails ${what}`, async (t) => {
      const told = t.mock.method(console, 'error', () => {});
      const { outbox, states } = givenDevice(givenService()).tab();
      outbox.subscribe(listener);
      await outbox.start();
      await until(outbox, await outbox.add({ draft }), 'sent');
      assert.ok(states().includes('sent'));
      assert.match(String(told.mock.calls[0]?.arguments[0]), /listener/);
    });
  }
});

describe('an outbox for a service', () => {
  it('leaves alone what was written for another one', async () => {
    const [one, another] = [givenService(), givenService()];
    const device = givenDevice(one);
    const first = device.tab();
    const second = device.tab({ baseUrl: 'https://kim.example/api', aspirations: another.sender });
    await first.outbox.start();
    const id = await second.outbox.add({ draft });
    await first.outbox.flush();
    assert.deepEqual(await first.outbox.list(), []);
    await second.outbox.start();
    await until(second.outbox, id, 'sent');
    assert.deepEqual([one.requests.length, another.requests.length], [0, 1]);
  });

  it('is the same with and without a slash at the end, and by its former name', async () => {
    const device = givenDevice(givenService());
    const id = await device.tab({ baseUrl: 'https://kim.example/api' }).outbox.add({ draft });
    for (const options of [
      { baseUrl: new URL('https://kim.example/api/') },
      { baseUrl: 'https://kim.moved', name: 'simpul-kim-outbox https://kim.example/api' },
    ]) {
      const { outbox } = device.tab(options);
      assert.deepEqual(
        (await outbox.list()).map((item) => item.id),
        [id],
      );
    }
  });

  it('needs to know its address', () => {
    const { sender: aspirations } = givenService();
    assert.throws(() => createOutbox({ baseUrl: 'kim.example', aspirations }), TypeError);
  });
});

describe('files that the service would not take', () => {
  const film = { blob: new Blob(['film'], { type: 'video/mp4' }), name: 'jalan.mp4' };

  it('are not taken: more than five, or a film', async () => {
    const { outbox } = givenDevice(givenService()).tab();
    const six = Array.from({ length: 6 }, () => photo('jalan'));
    await assert.rejects(outbox.add({ draft, files: six }), /at most 5/);
    await assert.rejects(outbox.add({ draft, files: [film] }), TypeError);
    assert.deepEqual(await outbox.list(), []);
  });

  it('do not take the place of what was refused', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ before: problem(422, 'unusable') });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    await until(outbox, id, 'refused');
    await assert.rejects(outbox.replace(id, { files: [0, film] }), TypeError);
    assert.equal((await outbox.get(id))?.state, 'refused');
  });

  it('are taken where a phone does not say what they are', async () => {
    const { outbox } = givenDevice(givenService()).tab();
    await outbox.start();
    const files = [{ blob: new Blob(['foto']), name: 'foto' }];
    await until(outbox, await outbox.add({ draft, files }), 'sent');
  });
});

describe('what something else answers in place of the service', () => {
  for (const instead of [{}, { trackingCode: '' }, { trackingCode: 7 }, null, [], 'KODE']) {
    it(`is no receipt: ${JSON.stringify(instead)}`, async () => {
      const service = givenService();
      const device = givenDevice(service);
      const { outbox } = device.tab();
      service.fate({}, { instead });
      await outbox.start();
      const id = await outbox.add({ draft, files: [photo('jalan')] });
      await outbox.flush();
      const item = await itemIn(outbox, id, 'waiting');
      assert.equal(item.code, 'unreadable');
      const kept = await dumped(device.indexedDB);
      assert.ok(kept.includes('Lampu') && kept.includes('"jalan"'));
      await outbox.flush();
      await until(outbox, id, 'sent');
      assert.equal(service.uploads.length, 1);
    });
  }

  for (const instead of [
    {},
    { id: 'id-1' },
    { id: '', keptUntil: '2026-11-26T02:00:00Z' },
    { id: 'id-1', keptUntil: 'besok' },
    null,
  ]) {
    it(`acknowledges no file: ${JSON.stringify(instead)}`, async () => {
      const service = givenService();
      const { outbox } = givenDevice(service).tab();
      service.fate({ instead });
      await outbox.start();
      const id = await outbox.add({ draft, files: [photo('jalan')] });
      await outbox.flush();
      assert.equal((await itemIn(outbox, id, 'waiting')).code, 'unreadable');
      await outbox.flush();
      await until(outbox, id, 'sent');
      assert.deepEqual(service.whats(), ['jalan', 'jalan', 'aspiration']);
    });
  }

  it('refuses what is too large, whatever its words', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ before: problem(413, 'unreadable') });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    const { error, file } = await itemIn(outbox, id, 'refused');
    assert.deepEqual([error.status, file], [413, 0]);
  });

  it('refuses it when it says so five times, and nobody can say then that it did not arrive', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate(...Array.from({ length: 5 }, () => ({ before: problem(403, 'unreadable') })));
    const id = await outbox.add({ draft });
    await outbox.start();
    for (let tries = 1; tries < 5; tries += 1) {
      await outbox.flush();
      assert.equal((await outbox.get(id))?.state, 'waiting');
    }
    await outbox.flush();
    assert.equal((await outbox.get(id))?.state, 'refused');
    assert.equal(service.requests.length, 5);
    assert.equal(await outbox.cancel(id), 'unsure');
  });

  for (const status of [408, 429]) {
    it(`is asked for ever where it asks for patience: ${status}`, async () => {
      const service = givenService();
      const { outbox } = givenDevice(service).tab();
      service.fate(...Array.from({ length: 7 }, () => ({ before: problem(status, 'unreadable') })));
      await outbox.start();
      const id = await outbox.add({ draft });
      for (let tries = 1; tries <= 8; tries += 1) await outbox.flush();
      await until(outbox, id, 'sent');
    });
  }
});

describe('what stands still', () => {
  const stuck = { held: new Promise(() => {}), isDeaf: true };

  /** A tab that sends a photo which never arrives, and what tells of its progress. */
  async function givenStuck(options: Partial<OutboxOptions> = {}) {
    const service = givenService();
    const device = givenDevice(service);
    const tab = device.tab(options);
    service.fate(stuck);
    await tab.outbox.start();
    const id = await tab.outbox.add({ draft, files: [photo('jalan')] });
    while (service.requests.length === 0) await settled(tab.outbox);
    return { ...tab, service, device, id };
  }

  it('is given up when nothing more has left for 90 s, and lets others pass', async () => {
    let report = () => {};
    const { outbox, service, device, id } = await givenStuck({
      progressFetch: (onProgress) => {
        report = () => onProgress({ loaded: 1, total: 5 });
        return fetch;
      },
    });
    const other = await outbox.add({ draft });
    await device.pass(80_000);
    report();
    await device.pass(80_000);
    assert.equal((await outbox.get(id))?.state, 'sending');
    await device.pass(10_000);
    await until(outbox, other, 'sent');
    assert.equal((await itemIn(outbox, id, 'waiting')).code, 'timeout');
    assert.ok(service.requests[0]!.signal.aborted);
  });

  it('is given up after five minutes where nothing tells of progress', async () => {
    const { outbox, device, id } = await givenStuck();
    await device.pass(299_000);
    assert.equal((await outbox.get(id))?.state, 'sending');
    await device.pass(1_000);
    assert.equal((await itemIn(outbox, id, 'waiting')).code, 'timeout');
  });

  it('is given twice the time at the next try: a slow line looks dead', async () => {
    const { outbox, service, device, id } = await givenStuck();
    service.fate(stuck);
    await device.pass(305_000);
    while (service.requests.length === 1) await settled(outbox);
    await device.pass(599_000);
    assert.equal((await outbox.get(id))?.state, 'sending');
    await device.pass(1_000);
    await itemIn(outbox, id, 'waiting');
  });

  it('is sent anew at once when a connection is back', async () => {
    const { outbox, page, service, device, id } = await givenStuck();
    await device.pass(10_000);
    page.dispatchEvent(new Event('online'));
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['jalan', 'jalan', 'aspiration']);
  });

  it('but moves on is left in peace when a connection is back', async () => {
    const { outbox, page, service, device, id } = await givenStuck();
    await device.pass(9_000);
    page.dispatchEvent(new Event('online'));
    await settled(outbox);
    assert.equal((await outbox.get(id))?.state, 'sending');
    assert.equal(service.requests.length, 1);
  });
});

describe('what does not arrive', () => {
  it('is sent again under the same keys, after pauses that grow to ten minutes', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox } = device.tab();
    service.fate(...Array.from({ length: 9 }, () => ({ before: offline() })));
    await outbox.start();
    const id = await outbox.add({ draft });
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      while (service.requests.length < attempt) await settled(outbox);
      const { nextTryAt, code } = await itemIn(outbox, id, 'waiting');
      assert.equal(code, 'network');
      await settled(outbox);
      pauses.push((nextTryAt.getTime() - device.now()) / 1000);
      await device.pass(nextTryAt.getTime() - device.now());
    }
    await until(outbox, id, 'sent');
    assert.deepEqual(pauses, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
    assert.equal(new Set(service.requests.map(({ key }) => key)).size, 1);
  });

  it('is not there twice where only the answer was lost', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox } = device.tab();
    service.fate({ after: offline() }, {}, { after: offline() });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    for (const requests of [1, 3]) {
      while (service.requests.length < requests) await settled(outbox);
      await settled(outbox);
      await device.pass(10_000);
    }
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['jalan', 'jalan', 'aspiration', 'aspiration']);
    assert.deepEqual([service.uploads.length, service.aspirations.length], [1, 1]);
  });

  it('is sent at once when the connection is back', async () => {
    const service = givenService();
    const { outbox, page } = givenDevice(service).tab();
    service.fate({ before: offline() });
    await outbox.start();
    const id = await outbox.add({ draft });
    await outbox.flush();
    page.dispatchEvent(new Event('online'));
    await until(outbox, id, 'sent');
  });

  it('waits as long as the service asks for, connection or not, unless someone insists', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox } = device.tab();
    const retryAt = new Date(start + 3_600_000);
    const busy = problem(503, 'unavailable', { retryAt });
    service.fate({ before: busy }, { before: busy });
    await outbox.start();
    const id = await outbox.add({ draft });
    while (service.requests.length === 0) await settled(outbox);
    await outbox.flush();
    assert.equal(service.requests.length, 1);
    const { nextTryAt } = await itemIn(outbox, id, 'waiting');
    assert.deepEqual(nextTryAt, retryAt);
    assert.ok(await outbox.retry(id));
    while (service.requests.length === 1) await settled(outbox);
    await device.pass(3_600_000);
    await until(outbox, id, 'sent');
  });

  it('comes back by chance after the wait that the service asks everybody for', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab({}, { random: () => 0.5 });
    const retryAt = new Date(start + 3_600_000);
    service.fate({ before: problem(503, 'unavailable', { retryAt }) });
    await outbox.start();
    const id = await outbox.add({ draft });
    await outbox.flush();
    const { nextTryAt } = await itemIn(outbox, id, 'waiting');
    assert.equal(nextTryAt.getTime() - start, 1.125 * 3_600_000);
  });

  it('does not wait for a day that a wrong clock has named', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const future = { now: () => start + 365 * 86_400_000, after: () => () => {} };
    const ahead = device.tab({}, { clock: future });
    const retryAt = new Date(future.now() + 60_000);
    service.fate({ before: problem(503, 'unavailable', { retryAt }) });
    await ahead.outbox.start();
    const id = await ahead.outbox.add({ draft });
    await ahead.outbox.flush();
    await ahead.outbox.stop();
    const { outbox } = device.tab();
    await outbox.start();
    await until(outbox, id, 'sent');
  });

  it('goes on after a restart with what was not acknowledged', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const first = device.tab();
    service.fate({}, { before: offline() });
    await first.outbox.start();
    const id = await first.outbox.add({ draft, files: [photo('satu'), photo('dua')] });
    await first.outbox.flush();
    await first.outbox.stop();
    const { outbox } = device.tab();
    await outbox.start();
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'dua', 'dua', 'aspiration']);
  });

  for (const [what, error] of [
    ['a portal answers in place of the service', problem(403, 'unreadable')],
    ['a proof has become too old', problem(428, 'proof-invalid')],
    ['too much was sent', problem(429, 'too-many-requests')],
    ['the SDK does not know the challenge', new RangeError('unknown')],
  ] as const) {
    it(`is kept and sent again where ${what}`, async () => {
      const service = givenService();
      const { outbox } = givenDevice(service).tab();
      service.fate({ before: error });
      await outbox.start();
      const id = await outbox.add({ draft });
      while (service.requests.length === 0) await settled(outbox);
      await itemIn(outbox, id, 'waiting');
      await outbox.flush();
      await until(outbox, id, 'sent');
    });
  }
});

describe('files that the service has no longer', () => {
  const gone = problem(422, 'unusable', {
    errors: [{ field: 'attachments', rule: 'unknown', message: 'Unggah lagi.' }],
  });

  it('are uploaded anew, those whose day is over, when it says so', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const first = device.tab();
    service.fate({}, { before: offline() });
    await first.outbox.start();
    const id = await first.outbox.add({ draft, files: [photo('satu'), photo('dua')] });
    await first.outbox.flush();
    await first.outbox.stop();
    await device.pass(86_400_000);
    service.keepsFor(2 * 86_400_000);
    const { outbox } = device.tab();
    service.fate({}, { before: gone });
    await outbox.start();
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), [
      ...['satu', 'dua', 'dua', 'aspiration'],
      ...['satu', 'aspiration'],
    ]);
    const keys = service.requests.filter(({ what }) => what === 'satu').map(({ key }) => key);
    assert.equal(new Set(keys).size, 2);
    const asked = service.requests.filter(({ what }) => what === 'aspiration');
    assert.equal(new Set(asked.map(({ key }) => key)).size, 1);
    assert.deepEqual(service.aspirations, [{ ...draft, attachments: ['id-3', 'id-2'] }]);
  });

  it('are all uploaded anew where the clock of the device tells nothing', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({}, {}, { before: gone });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu'), photo('dua')] });
    await until(outbox, id, 'sent');
    assert.deepEqual(service.uploads, ['satu', 'dua', 'satu', 'dua']);
  });

  it('are not uploaded for ever: then it is refused', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({}, { before: gone }, {}, { before: gone }, {}, { before: gone });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu')] });
    const { error, file } = await itemIn(outbox, id, 'refused');
    assert.deepEqual([error.code, file], ['unusable', undefined]);
    assert.equal(service.requests.length, 6);
  });

  it('are not uploaded for ever where their answers are always erased', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    const erased = problem(409, 'already-answered');
    service.fate({ before: erased }, { before: erased }, { before: erased });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu')] });
    const { error, file } = await itemIn(outbox, id, 'refused');
    assert.deepEqual([error.code, file], ['already-answered', 0]);
    assert.equal(service.requests.length, 3);
    assert.equal(await outbox.cancel(id), 'cancelled');
  });

  it('get another key where the answer to their upload was erased too', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ before: problem(409, 'already-answered') });
    await outbox.start();
    await until(outbox, await outbox.add({ draft, files: [photo('satu')] }), 'sent');
    const [first, second] = service.requests;
    assert.deepEqual([first?.what, second?.what], ['satu', 'satu']);
    assert.notEqual(first?.key, second?.key);
  });
});

describe('what the service refuses', () => {
  const refusal = problem(422, 'unusable', {
    detail: 'Foto ini tidak bisa dibaca.',
    errors: [{ field: 'file', rule: 'picture', message: 'Pilih foto lain.' }],
    requestId: 'r-1',
  });

  /** One whose second photo was refused. */
  async function givenRefused() {
    const service = givenService();
    const device = givenDevice(service);
    const { outbox, events } = device.tab();
    service.fate({}, { before: refusal });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu'), photo('rusak')] });
    return { service, device, outbox, events, id, item: await itemIn(outbox, id, 'refused') };
  }

  it('stays, with why, and is not sent again by itself', async () => {
    const { service, device, outbox, events, item } = await givenRefused();
    assert.deepEqual(JSON.parse(JSON.stringify(item.error)), {
      code: 'unusable',
      status: 422,
      detail: 'Foto ini tidak bisa dibaca.',
      errors: [{ field: 'file', rule: 'picture', message: 'Pilih foto lain.' }],
      requestId: 'r-1',
    });
    assert.equal(item.file, 1);
    assert.deepEqual(item.draft, draft);
    assert.equal(events.at(-1)?.code, 'unusable');
    await outbox.flush();
    await device.pass(86_400_000);
    assert.equal(service.requests.length, 2);
  });

  it('can be changed and is sent then, without what has arrived already', async () => {
    const { service, device, outbox, id } = await givenRefused();
    const changed = { ...draft, title: 'Lampu jalan padam lagi' };
    assert.ok(await outbox.replace(id, { draft: changed, files: [0, photo('baru')] }));
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'rusak', 'baru', 'aspiration']);
    assert.deepEqual(service.aspirations, [{ ...changed, attachments: ['id-1', 'id-2'] }]);
    assert.ok(!(await dumped(device.indexedDB)).includes('rusak'));
  });

  it('can be sent as it is, and dropped', async () => {
    const { service, outbox, id } = await givenRefused();
    service.fate({ before: refusal });
    assert.ok(await outbox.retry(id));
    while (service.requests.length < 3) await settled(outbox);
    await until(outbox, id, 'refused');
    assert.equal(await outbox.cancel(id), 'cancelled');
    assert.deepEqual(await outbox.list(), []);
  });

  it('is a new one when it is changed after the old one turned out to be received', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({}, { before: problem(409, 'already-answered') });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu')] });
    await until(outbox, id, 'refused');
    await outbox.replace(id, {});
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'aspiration', 'satu', 'aspiration']);
    assert.equal(new Set(service.requests.map(({ key }) => key)).size, 4);
  });

  it('alone can be changed: what waits may have arrived as it is', async () => {
    const { outbox } = givenDevice(givenService()).tab();
    const id = await outbox.add({ draft });
    assert.ok(!(await outbox.replace(id, { draft })));
    assert.ok(!(await outbox.replace('tidak ada', { draft })));
  });
});

describe('taking something back', () => {
  it('that never left is sure', async () => {
    const device = givenDevice(givenService());
    const { outbox, states } = device.tab();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    assert.equal(await outbox.cancel(id), 'cancelled');
    assert.deepEqual(states(), ['waiting', 'gone']);
    assert.ok(!(await dumped(device.indexedDB)).includes('jalan'));
  });

  it('while its files are sent ends that, and is sure', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ held: new Promise(() => {}) });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    while (service.requests.length === 0) await settled(outbox);
    assert.equal(await outbox.cancel(id), 'cancelled');
    assert.ok(service.requests[0]!.signal.aborted);
    await outbox.flush();
    assert.deepEqual(service.whats(), ['jalan']);
    assert.deepEqual(await outbox.list(), []);
  });

  it('while it is sent itself ends that, and is not sure', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ held: new Promise(() => {}) });
    await outbox.start();
    const id = await outbox.add({ draft });
    while (service.requests.length === 0) await settled(outbox);
    assert.equal(await outbox.cancel(id), 'unsure');
    assert.ok(service.requests[0]!.signal.aborted);
  });

  it('is not sure either after an attempt whose answer was lost', async () => {
    const service = givenService();
    const { outbox } = givenDevice(service).tab();
    service.fate({ after: offline() });
    await outbox.start();
    const id = await outbox.add({ draft });
    await outbox.flush();
    assert.equal(await outbox.cancel(id), 'unsure');
  });

  it('is too late once it is sent: the receipt stays', async () => {
    const { outbox } = givenDevice(givenService()).tab();
    await outbox.start();
    const id = await outbox.add({ draft });
    await until(outbox, id, 'sent');
    assert.equal(await outbox.cancel(id), 'sent');
    assert.equal((await outbox.get(id))?.state, 'sent');
  });

  it('is possible from another tab', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const [one, other] = [device.tab(), device.tab()];
    service.fate({ held: new Promise(() => {}) });
    await one.outbox.start();
    await other.outbox.start();
    const id = await one.outbox.add({ draft });
    await until(other.outbox, id, 'sending');
    while (service.requests.length === 0) await settled(one.outbox);
    assert.equal(await other.outbox.cancel(id), 'unsure');
    await until(one.outbox, id, 'gone');
    assert.ok(service.requests[0]!.signal.aborted);
  });
});

describe('several tabs', () => {
  it('send each item once, and both hear of it', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const [one, other] = [device.tab(), device.tab()];
    await Promise.all([one.outbox.start(), other.outbox.start()]);
    const ids = await Promise.all([
      one.outbox.add({ draft, files: [photo('satu')] }),
      other.outbox.add({ draft, files: [photo('dua')] }),
    ]);
    for (const id of ids) {
      await until(one.outbox, id, 'sent');
      await until(other.outbox, id, 'sent');
    }
    assert.equal(service.requests.length, 4);
    assert.equal(service.aspirations.length, 2);
  });

  it('wait for the one that sends, and take over from one that crashed when its time is up', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const crashing = device.tab();
    service.fate({}, { held: new Promise(() => {}) });
    await crashing.outbox.start();
    const id = await crashing.outbox.add({ draft, files: [photo('satu'), photo('dua')] });
    while (service.requests.length < 2) await settled(crashing.outbox);
    crashing.freeze();
    const { outbox } = device.tab();
    await outbox.start();
    await outbox.flush();
    await device.pass(29_000);
    assert.deepEqual(service.whats(), ['satu', 'dua']);
    assert.equal((await outbox.get(id))?.state, 'sending');
    await device.pass(1_000);
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'dua', 'dua', 'aspiration']);
    assert.equal(service.aspirations.length, 1);
  });

  it('wait for one whose clock is a moment ahead', async () => {
    const service = givenService();
    const device = givenDevice(service);
    let done = () => {};
    service.fate({ held: new Promise<void>((resolve) => (done = resolve)) });
    const ahead = device.tab({}, { clock: { now: () => start + 5, after: () => () => {} } });
    await ahead.outbox.start();
    const id = await ahead.outbox.add({ draft });
    while (service.requests.length === 0) await settled(ahead.outbox);
    const { outbox } = device.tab();
    await outbox.start();
    await outbox.flush();
    done();
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['aspiration']);
  });

  it('leave it to one that takes long', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const [slow, other] = [device.tab(), device.tab()];
    const held = Promise.withResolvers<unknown>();
    service.fate({ held: held.promise });
    await slow.outbox.start();
    const id = await slow.outbox.add({ draft });
    while (service.requests.length === 0) await settled(slow.outbox);
    await other.outbox.start();
    await device.pass(240_000);
    assert.equal(service.requests.length, 1);
    held.resolve(undefined);
    await until(other.outbox, id, 'sent');
    assert.equal(service.requests.length, 1);
  });

  it('end what they send when they find that another one has taken over', async () => {
    const service = givenService();
    const device = givenDevice(service);
    let now = () => device.now();
    const clock = {
      now: () => now(),
      after: (_: number, then: () => void) => {
        wake = then;
        return () => {};
      },
    };
    let wake = () => {};
    const sleeping = device.tab({}, { clock });
    service.fate({ held: new Promise(() => {}) });
    await sleeping.outbox.start();
    const id = await sleeping.outbox.add({ draft });
    while (service.requests.length === 0) await settled(sleeping.outbox);
    await device.pass(40_000);
    const { outbox } = device.tab();
    const held = Promise.withResolvers<unknown>();
    service.fate({ held: held.promise });
    await outbox.start();
    while (service.requests.length === 1) await settled(outbox);
    wake();
    await settled(sleeping.outbox);
    assert.ok(service.requests[0]!.signal.aborted);
    assert.ok(!service.requests[1]!.signal.aborted);
    held.resolve(undefined);
    await until(outbox, id, 'sent');
    now = () => start;
  });

  it('are not locked out by a clock that was set back', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const future = { now: () => start + 86_400_000, after: () => () => {} };
    const ahead = device.tab({}, { clock: future });
    service.fate({ held: new Promise(() => {}) });
    await ahead.outbox.start();
    const id = await ahead.outbox.add({ draft });
    while (service.requests.length === 0) await settled(ahead.outbox);
    const { outbox } = device.tab();
    await outbox.retry(id);
    await outbox.start();
    await until(outbox, id, 'sent');
  });

  it('hear of each other by looking, where they cannot tell', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const channel = () => undefined;
    const [one, other] = [device.tab({}, { channel }), device.tab({}, { channel })];
    await one.outbox.start();
    await other.outbox.start();
    // Whoever still looks around at its start might send it.
    await settled(other.outbox);
    const id = await one.outbox.add({ draft });
    await until(one.outbox, id, 'sent');
    await device.pass(5_000);
    await settled(other.outbox);
    assert.ok(other.states().includes('sent'));
  });

  it('give way at once when a page is left, and go on when it is come back to', async () => {
    const service = givenService();
    const device = givenDevice(service);
    const [left, other] = [device.tab(), device.tab()];
    service.fate({ held: new Promise(() => {}) }, { before: offline() });
    await left.outbox.start();
    const id = await left.outbox.add({ draft });
    while (service.requests.length === 0) await settled(left.outbox);
    left.page.dispatchEvent(new Event('pagehide'));
    await settled(left.outbox);
    assert.ok(service.requests[0]!.signal.aborted);
    await other.outbox.start();
    while (service.requests.length === 1) await settled(other.outbox);
    await other.outbox.stop();
    left.page.dispatchEvent(new Event('pageshow'));
    await until(left.outbox, id, 'sent');
  });
});

describe('without storage', () => {
  const throws = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  for (const [what, indexedDB] of [
    ['there is none', () => undefined],
    ['it may not be touched', throws],
    ['it cannot be opened', () => ({ open: throws }) as unknown as IDBFactory],
  ] as const) {
    it(`works from memory, and says so, where ${what}`, async () => {
      const service = givenService();
      const { outbox, events } = givenDevice(service).tab({}, { indexedDB });
      service.fate({}, { before: offline() });
      await outbox.start();
      assert.equal(outbox.keeps, 'memory');
      const id = await outbox.add({ draft, files: [photo('jalan')] });
      await outbox.flush();
      const { kept } = await itemIn(outbox, id, 'waiting');
      assert.ok(!kept);
      assert.ok(events.every((event) => !event.kept));
      await outbox.flush();
      await until(outbox, id, 'sent');
      assert.deepEqual(service.whats(), ['jalan', 'aspiration', 'aspiration']);
      assert.ok(await outbox.forget(id));
    });
  }

  /** A device whose storage takes nothing more from some moment on. */
  function givenFullDevice(service: Service) {
    const device = givenDevice(service);
    let isFull = false;
    const factory = {
      open(name: string, version: number) {
        const request = device.indexedDB.open(name, version);
        request.addEventListener('success', () => {
          const db = request.result;
          const transaction = db.transaction.bind(db);
          db.transaction = function (...asked: Parameters<typeof transaction>) {
            if (isFull && asked[1] === 'readwrite')
              throw new DOMException('', 'QuotaExceededError');
            return transaction(...asked);
          };
        });
        return request;
      },
    } as unknown as IDBFactory;
    return {
      ...device.tab({}, { indexedDB: () => factory }),
      device,
      fill: (full = true) => void (isFull = full),
    };
  }

  it('for one item that is too much, keeps the others on the device', async () => {
    const service = givenService();
    const { outbox, device, fill } = givenFullDevice(service);
    const small = await outbox.add({ draft });
    fill();
    const large = await outbox.add({
      draft: { ...draft, title: 'Besar' },
      files: [photo('jalan')],
    });
    fill(false);
    const kept = (await outbox.list()).map((item) => [item.id, item.kept]);
    assert.deepEqual(kept, [
      [small, true],
      [large, false],
    ]);
    assert.equal(outbox.keeps, 'device');
    assert.ok(!(await dumped(device.indexedDB)).includes('Besar'));
    await outbox.start();
    await until(outbox, small, 'sent');
    await until(outbox, large, 'sent');
    assert.equal(service.aspirations.length, 2);
  });

  it('that fails later sends all the same, and catches up when it can', async () => {
    const service = givenService();
    const { outbox, device, fill } = givenFullDevice(service);
    service.fate({}, { before: offline() });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('jalan')] });
    while (service.requests.length < 2) await settled(outbox);
    fill();
    await outbox.flush();
    await until(outbox, id, 'sent');
    assert.equal((await outbox.get(id))?.kept, true);
    assert.ok((await dumped(device.indexedDB)).includes('Lampu'));
    fill(false);
    await outbox.list();
    assert.ok(!(await dumped(device.indexedDB)).includes('Lampu'));
    assert.deepEqual(service.whats(), ['jalan', 'aspiration', 'aspiration']);
  });

  it('keeps what was refused on the device where what is to replace it does not fit', async () => {
    const service = givenService();
    const { outbox, device, fill } = givenFullDevice(service);
    service.fate({}, { before: problem(422, 'unusable') });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu'), photo('rusak')] });
    await until(outbox, id, 'refused');
    await outbox.stop();
    fill();
    await outbox.replace(id, { files: [0, photo('baru')] });
    const changed = await itemIn(outbox, id, 'waiting');
    assert.deepEqual([changed.kept, changed.files[1]?.name], [false, 'baru.jpg']);
    const names = (await outbox.files(id)).map(({ name }) => name);
    assert.deepEqual(names, ['satu.jpg', 'baru.jpg']);

    const old = await itemIn(device.tab().outbox, id, 'refused');
    assert.deepEqual([old.draft, old.files[1]?.name], [draft, 'rusak.jpg']);

    fill(false);
    await outbox.start();
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'rusak', 'baru', 'aspiration']);
    const left = await dumped(device.indexedDB);
    for (const typed of ['Lampu', 'satu', 'rusak', 'baru']) assert.ok(!left.includes(typed), typed);
  });

  it('is not sure of what was taken back, which the next visit may find', async () => {
    const service = givenService();
    const { outbox, device, fill } = givenFullDevice(service);
    const id = await outbox.add({ draft });
    fill();
    assert.equal(await outbox.cancel(id), 'unsure');
    assert.deepEqual(await outbox.list(), []);
    fill(false);
    await outbox.list();
    assert.deepEqual(await device.tab().outbox.list(), []);
  });

  it('keeps no file of what was sent from memory when there is room again', async () => {
    const service = givenService();
    const { outbox, device, fill } = givenFullDevice(service);
    fill();
    await outbox.start();
    service.fate({}, { held: Promise.resolve().then(() => fill(false)) });
    await until(outbox, await outbox.add({ draft, files: [photo('jalan')] }), 'sent');
    assert.ok(!(await dumped(device.indexedDB)).includes('jalan'));
  });

  describe('that does not open', () => {
    const name = `simpul-kim-outbox ${baseUrl}`;
    const done = (request: IDBOpenDBRequest) =>
      new Promise((resolve) => (request.onsuccess = resolve));

    /** A device whose database somebody is about to delete, and cannot. */
    async function givenBlocked() {
      const service = givenService();
      const device = givenDevice(service);
      const holding = device.indexedDB.open(name, 1);
      await done(holding);
      const deleting = device.indexedDB.deleteDatabase(name);
      await new Promise((resolve) => (deleting.onblocked = resolve));
      const tab = device.tab();
      return {
        ...tab,
        service,
        device,
        unblock: async () => {
          holding.result.close();
          await done(deleting);
        },
        /** Lets the time pass after which it is given up. */
        after: async <T>(deed: Promise<T>): Promise<T> => {
          await new Promise(setImmediate);
          await device.pass(3_000);
          return deed;
        },
      };
    }

    it('is waited for three seconds; then it is sent from memory', async () => {
      const { outbox, after, unblock } = await givenBlocked();
      await after(outbox.start());
      assert.equal(outbox.keeps, 'memory');
      const id = await outbox.add({ draft, files: [photo('jalan')] });
      await until(outbox, id, 'sent');
      await unblock();
    });

    it('takes over what was in memory when it opens', async () => {
      const { outbox, service, device, after, unblock } = await givenBlocked();
      await after(outbox.start());
      service.fate({ before: offline() });
      const id = await outbox.add({ draft, files: [photo('jalan')] });
      await outbox.flush();
      assert.equal((await outbox.get(id))?.kept, false);
      service.fate({ held: new Promise(() => {}) });
      await unblock();
      while (service.requests.length === 1) await settled(outbox);
      assert.deepEqual([outbox.keeps, (await outbox.get(id))?.kept], ['device', true]);
      const kept = await dumped(device.indexedDB);
      assert.ok(kept.includes('Lampu') && kept.includes('"jalan"'));
    });

    it('is closed when it opens after the outbox was stopped', async () => {
      const { outbox, device, after, unblock } = await givenBlocked();
      await after(outbox.start());
      await outbox.stop();
      await unblock();
      await done(device.indexedDB.deleteDatabase(name));
    });
  });

  it('asks the browser once not to clear away what it keeps', async () => {
    let asked = 0;
    const persist = async () => {
      asked += 1;
      throw new TypeError('not here');
    };
    const { outbox } = givenDevice(givenService()).tab({}, { persist });
    await outbox.start();
    assert.equal(asked, 0);
    await outbox.add({ draft });
    await outbox.add({ draft });
    assert.equal(asked, 1);
  });

  it('leaves alone what others have written there', async () => {
    const device = givenDevice(givenService());
    const first = device.tab();
    const id = await first.outbox.add({ draft });
    await first.outbox.stop();
    const opening = device.indexedDB.open(`simpul-kim-outbox ${baseUrl}`);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const written = opening.result.transaction('items', 'readwrite');
    written.objectStore('items').put({ id: 'asing', addedAt: 1 });
    await new Promise((resolve) => (written.oncomplete = resolve));
    opening.result.close();
    const { outbox } = device.tab();
    await outbox.start();
    await until(outbox, id, 'sent');
    await until(outbox, await outbox.add({ draft }), 'sent');
    assert.equal((await outbox.list()).length, 2);
    assert.equal(await outbox.cancel('asing'), 'unknown');
    assert.ok((await dumped(device.indexedDB)).includes('asing'));
  });

  it('keeps a change of what was refused in memory, whole', async () => {
    const service = givenService();
    const { outbox, fill } = givenFullDevice(service);
    service.fate({}, { before: problem(422, 'unusable') });
    await outbox.start();
    const id = await outbox.add({ draft, files: [photo('satu'), photo('rusak')] });
    await until(outbox, id, 'refused');
    fill();
    await outbox.replace(id, { files: [0, photo('baru')] });
    await until(outbox, id, 'sent');
    assert.deepEqual(service.whats(), ['satu', 'rusak', 'baru', 'aspiration']);
    assert.equal((await outbox.get(id))?.kept, false);
    fill(false);
  });
});
