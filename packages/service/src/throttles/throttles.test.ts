import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { Refusal } from '../problems/index.ts';
import { afterwards, givenService } from '../testing/given.ts';
import { networkOf, openSubmissions, openThrottle } from './index.ts';

const { database } = await givenService();
const secret = (label: string) => `rahasia: ${label}`;
const parts = { pool: database.pool, secret };
/** Another process: it shares the database, and nothing else. */
const otherPool = new pg.Pool(database.connection);
afterwards(() => otherPool.end());
const start = Date.UTC(2026, 10, 21);

const second = 1_000;
const minute = 60 * second;

let days = 0;
/** A clock that a test moves, each on a day of its own: what others counted is over. */
function givenClock(t: TestContext) {
  t.mock.timers.enable({ apis: ['Date'], now: start + (days += 1) * 24 * 60 * minute });
  return { pass: (ms: number) => t.mock.timers.tick(ms) };
}

let networks = 0;
/** An address in a network that has sent nothing yet. */
const someAddress = () => `10.0.${Math.floor((networks += 1) / 250)}.${networks % 250}`;
let regions = 0;
const someRegion = () => `64.09.02.${2000 + (regions += 1)}`;

/** How an attempt is refused, if it is. */
async function refusalOf(attempt: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('a throttle', () => {
  const windows = [
    { name: 'test-minute', points: 3, seconds: 60 },
    { name: 'test-hour', points: 5, seconds: 3600 },
  ];

  it('lets so many through, and says how long the next one waits', async (t) => {
    const clock = givenClock(t);
    const throttle = openThrottle(parts, windows);
    for (let time = 0; time < 3; time += 1) await throttle.consume('desa');
    clock.pass(20 * second);
    const refusal = await refusalOf(throttle.consume('desa'));
    assert.equal(refusal?.code, 'too-many-requests');
    assert.equal(refusal.options.retryAfterSeconds, 40);
    assert.match(refusal.options.detail!.id, /Tunggu 40 detik, lalu/);
    clock.pass(40 * second);
    await throttle.consume('desa');
  });

  it('does not let a burst use up the longer window', async (t) => {
    const clock = givenClock(t);
    const throttle = openThrottle(parts, windows);
    for (let time = 0; time < 50; time += 1) await refusalOf(throttle.consume('ramai'));
    assert.deepEqual(await throttle.peek('ramai'), [50, 3]);
    clock.pass(minute);
    await throttle.consume('ramai');
  });

  it('refuses by the longer window too, and names its wait', async (t) => {
    const clock = givenClock(t);
    const throttle = openThrottle(parts, windows);
    for (let time = 0; time < 5; time += 1) {
      await throttle.consume('lama');
      clock.pass(minute);
    }
    const refusal = await refusalOf(throttle.consume('lama'));
    assert.match(refusal!.options.detail!.id, /Tunggu 55 menit, lalu/);
  });

  it('counts at one process what was sent to another', async () => {
    const one = openThrottle(parts, windows);
    const two = openThrottle({ pool: otherPool, secret }, windows);
    await one.consume('dua proses');
    await two.consume('dua proses');
    await one.consume('dua proses');
    assert.deepEqual(await two.peek('dua proses'), [3, 3]);
    assert.ok(await refusalOf(two.consume('dua proses')));
  });

  it('takes back what was counted', async () => {
    const throttle = openThrottle(parts, windows);
    for (let time = 0; time < 3; time += 1) await throttle.consume('dimaafkan');
    await throttle.reward('dimaafkan');
    assert.deepEqual(await throttle.peek('dimaafkan'), [2, 2]);
    await throttle.consume('dimaafkan');
  });

  it('counts without an end where it has none', async () => {
    const throttle = openThrottle(parts, [{ name: 'test-all', points: Infinity, seconds: 60 }]);
    for (let time = 0; time < 10; time += 1) await throttle.consume('semua');
    assert.deepEqual(await throttle.peek('semua'), [10]);
  });

  it('keeps nothing from which an address could be told', async () => {
    const address = '203.0.113.77';
    await openThrottle(parts, windows).consume(address);
    const { rows } = await database.pool.query<{ key: string }>('select key from attempts');
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      const plain = createHash('sha256').update(address).digest(form);
      assert.ok(rows.every(({ key }) => !key.includes(plain) && !key.includes(address)));
    }
    const stranger = openThrottle({ ...parts, secret: () => 'lain' }, windows);
    assert.deepEqual(await stranger.peek(address), [0, 0]);
  });

  it('counts in memory while the database has no room, and limits there too', async () => {
    const full = Object.assign(new Error('could not extend file'), { code: '53100' });
    const pool = {
      query: async ({ text }: { text: string }) => {
        if (/insert/i.test(text)) throw full;
        return { rows: [], rowCount: 0 };
      },
    } as unknown as pg.Pool;
    const throttle = openThrottle({ pool, secret }, windows);
    for (let time = 0; time < 3; time += 1) await throttle.consume('penuh');
    assert.deepEqual(await throttle.peek('penuh'), [3, 3]);
    assert.equal((await refusalOf(throttle.consume('penuh')))?.code, 'too-many-requests');
  });

  it('does not hide that the database is gone', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const pool = { query: async () => Promise.reject(gone) } as unknown as pg.Pool;
    await assert.rejects(openThrottle({ pool, secret }, windows).consume('x'), gone);
  });
});

describe('what a village sends', () => {
  it('is 200 letters from one address in an hour, spread', async (t) => {
    const clock = givenClock(t);
    const submissions = openSubmissions(parts);
    const [from, region] = [someAddress(), someRegion()];
    for (let person = 0; person < 200; person += 1) {
      await submissions.count({ from, region });
      assert.equal(await submissions.load(from), 0);
      clock.pass(18 * second);
    }
  });

  it('is 200 letters from one address in an hour, in bursts of 15 a minute', async (t) => {
    const clock = givenClock(t);
    const submissions = [openSubmissions(parts), openSubmissions({ pool: otherPool, secret })];
    const [from, region] = [someAddress(), someRegion()];
    for (let person = 0; person < 200; person += 1) {
      assert.equal(await submissions[person % 2]!.load(from), 0);
      await submissions[person % 2]!.count({ from, region });
      if (person % 15 === 14) clock.pass(minute);
    }
  });

  it('is not closed by one network that sends all it may', async (t) => {
    const clock = givenClock(t);
    const submissions = openSubmissions(parts);
    const [bot, region] = [someAddress(), someRegion()];
    for (let passed = 0; passed < 10; passed += 1) {
      for (let sent = 0; sent < 30; sent += 1) {
        await refusalOf(submissions.count({ from: bot, region }));
      }
      await submissions.count({ from: someAddress(), region });
      clock.pass(minute);
    }
  });

  it('still gets through, a share for each network, while it comes in masses for one region', async (t) => {
    const clock = givenClock(t);
    const submissions = openSubmissions(parts);
    const region = someRegion();
    for (let sent = 0; sent < 240; sent += 1) {
      await submissions.count({ from: someAddress(), region });
    }
    const from = someAddress();
    for (let sent = 0; sent < 10; sent += 1) await submissions.count({ from, region });
    const refusal = await refusalOf(submissions.count({ from, region }));
    assert.match(refusal!.options.detail!.id, /Tunggu 10 menit, lalu/);
    await submissions.count({ from: someAddress(), region });
    // It has used up nothing of what this network may send to others.
    for (let sent = 0; sent < 10; sent += 1) {
      await submissions.count({ from, region: someRegion() });
    }
    clock.pass(10 * minute);
    await submissions.count({ from, region });
  });

  it('is a share in all for the many networks of one subscriber', async (t) => {
    givenClock(t);
    const submissions = openSubmissions(parts);
    const region = someRegion();
    let accepted = 0;
    for (let sent = 0; sent < 300; sent += 1) {
      const from = `2001:db8:48:${sent.toString(16)}::1`;
      if (!(await refusalOf(submissions.count({ from, region })))) accepted += 1;
    }
    assert.equal(accepted, 250);
  });

  it('is not closed by what was not accepted, nor by what counts for no region', async (t) => {
    givenClock(t);
    const submissions = openSubmissions(parts);
    const region = someRegion();
    for (let sent = 0; sent < 300; sent += 1) {
      const submission = { from: `2001:db8:49:${sent.toString(16)}::1`, region };
      await submissions.count(submission);
      await submissions.forgive(submission);
      await submissions.count({ ...submission, region: undefined });
    }
  });
});

describe('what a bot sends', () => {
  it('is 20 letters in a minute at the most, at whichever process, and ever more work', async (t) => {
    givenClock(t);
    const submissions = [openSubmissions(parts), openSubmissions({ pool: otherPool, secret })];
    const from = someAddress();
    const loads: number[] = [];
    let accepted = 0;
    for (let sent = 0; sent < 200; sent += 1) {
      const at = submissions[sent % 2]!;
      loads.push(await at.load(from));
      if (!(await refusalOf(at.count({ from, region: someRegion() })))) accepted += 1;
    }
    assert.equal(accepted, 20);
    assert.deepEqual(loads.slice(0, 21), [...Array<number>(15).fill(0), 1, 2, 3, 4, 5, 5]);
    assert.equal(await submissions[0]!.load(someAddress()), 0);
  });

  it('is one network, however many addresses of a /64 it comes from', async (t) => {
    givenClock(t);
    const submissions = openSubmissions(parts);
    const region = someRegion();
    for (let sent = 0; sent < 20; sent += 1) {
      await submissions.count({ from: `2001:db8:7:7::${sent.toString(16)}`, region });
    }
    assert.ok(await refusalOf(submissions.count({ from: '2001:db8:7:7:ffff::1', region })));
    await submissions.count({ from: '2001:db8:7:8::1', region });
  });

  it('from everywhere makes the work of everyone more', async (t) => {
    givenClock(t);
    const service = [
      { name: 'test-service', points: Infinity, seconds: 600, busyFrom: [2, 4, 8, 16, 32] },
    ];
    const few = { name: 'test-few', points: 100, seconds: 60, busyFrom: [100] };
    const limits = {
      network: [few],
      region: [{ ...few, name: 'test-region' }],
      share: [],
      service,
    };
    const submissions = openSubmissions(parts, limits);
    const loads: number[] = [];
    for (let sent = 0; sent < 9; sent += 1) {
      loads.push(await submissions.load(someAddress()));
      await submissions.count({ from: someAddress(), region: someRegion() });
    }
    assert.deepEqual(loads, [0, 0, 1, 1, 2, 2, 2, 2, 3]);
  });
});

describe('the network of an address', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['192.0.2.7:5555', '192.0.2.7'],
    ['[2001:db8:1:2:3:4:5:6]:5555', '2001:db8:1:2::/64'],
    ['', ''],
    ['bukan alamat', 'bukan alamat'],
  ] as const) {
    it(`of "${address}" is "${network}"`, () => assert.equal(networkOf(address), network));
  }
});
