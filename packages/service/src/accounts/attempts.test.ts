import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { sql } from 'kysely';
import type { Refusal } from '../problems/index.ts';
import { givenService, send, type Answered } from '../testing/given.ts';
import { openAttempts } from './attempts.ts';

import { makeAccount } from './index.ts';

const service = await givenService();
const { database } = service;
const secret = (label: string) => service.sealing.secret(label).toString('base64url');
const processes = [service.app, await service.another()];
const password = 'kata sandi yang benar';

/** What was answered. */
type Told = Omit<Answered, 'bytes'>;

let made = 0;
/** The e-mail address of a new account. */
async function givenAccount(): Promise<string> {
  made += 1;
  const email = `percobaan-${made}@contoh.test`;
  await makeAccount(database.db, { name: 'Uji', email, password, mustChangePassword: false });
  return email;
}

let asked = 0;
let networks = 0;
/** An address that nobody else has. */
const newAddress = () => {
  networks += 1;
  return `10.${Math.floor(networks / 250)}.0.${networks % 250}`;
};

/** Tries to sign in, at one process after the other. */
async function signIn(email: string, secret: string, address = newAddress()): Promise<Told> {
  asked += 1;
  const app = processes[asked % processes.length]!;
  const response = await app.inject({
    method: 'POST',
    url: '/v1/session',
    remoteAddress: address,
    headers: { 'idempotency-key': `percobaan-${asked}` },
    payload: { email, password: secret },
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    body: response.json(),
  };
}

const codeOf = ({ body }: Told) => (body as Problem).code;

describe('who guesses a password', () => {
  it('may guess ten times from one network, at whichever process', async () => {
    const email = await givenAccount();
    const address = newAddress();
    for (let guess = 1; guess <= 10; guess += 1) {
      const answered = await signIn(email, `tebakan nomor ${guess}`, address);
      assert.equal(codeOf(answered), 'wrong-credentials');
    }
    for (const secret of ['tebakan terakhir', password]) {
      const answered = await signIn(email.toUpperCase(), secret, address);
      assert.equal(answered.status, 429);
      assert.equal(codeOf(answered), 'too-many-requests');
    }
  });

  it('is told how long to wait, in words and in header fields', async () => {
    const email = await givenAccount();
    const address = newAddress();
    for (let guess = 1; guess <= 10; guess += 1) await signIn(email, 'tebakan', address);
    const { headers, body } = await signIn(email, password, address);
    const seconds = Number(headers['retry-after']);
    assert.ok(seconds > 0 && seconds <= 15 * 60, `after ${seconds} seconds`);
    assert.equal(headers['ratelimit'], `"sign-in-pair";r=0;t=${seconds}`);
    assert.equal(headers['ratelimit-policy'], '"sign-in-pair";q=10;w=900');
    const minutes = Math.ceil(seconds / 60);
    assert.equal(
      (body as Problem).detail,
      `Terlalu banyak percobaan. Tunggu ${minutes} menit, lalu coba lagi.`,
    );
  });

  it('has one network in all addresses of an IPv6 customer', async () => {
    const email = await givenAccount();
    for (let guess = 1; guess <= 10; guess += 1) {
      await signIn(email, 'tebakan', `2001:db8:0:7::${guess}`);
    }
    assert.equal((await signIn(email, password, '2001:db8:0:7:ffff::1')).status, 429);
    assert.equal((await signIn(email, password, '2001:db8:0:8::1')).status, 200);
  });

  it('does not lock the owner out, who is elsewhere', async () => {
    const email = await givenAccount();
    const stranger = newAddress();
    for (let guess = 1; guess <= 12; guess += 1) await signIn(email, 'tebakan', stranger);
    assert.equal((await signIn(email, password)).status, 200);
  });

  it('on one account does not lock out another', async () => {
    assert.equal((await signIn(await givenAccount(), password)).status, 200);
  });

  it('and then knows it, did not guess', async () => {
    const email = await givenAccount();
    const address = newAddress();
    for (let round = 0; round < 2; round += 1) {
      for (let slip = 0; slip < 6; slip += 1) await signIn(email, 'salah ketik lagi', address);
      assert.equal((await signIn(email, password, address)).status, 200);
    }
  });

  it('for many accounts is stopped by network, and a neighbour is not', async () => {
    const address = newAddress();
    const others = [
      openAttempts({ pool: database.pool, secret }),
      openAttempts({ pool: database.pool, secret }),
    ];
    for (let account = 0; account < 100; account += 1) {
      await others[account % 2]!.count(`orang-${account}@tidak-ada.test`, address);
    }
    assert.equal((await signIn(await givenAccount(), password, address)).status, 429);
    assert.equal((await signIn(await givenAccount(), password)).status, 200);
  });

  it('cannot choose an address by saying so', async () => {
    const email = await givenAccount();
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      const { status } = await send(service.app, 'POST', '/v1/session', {
        headers: { 'x-forwarded-for': `192.0.2.${guess}` },
        body: { email, password: 'tebakan saja ini' },
      });
      statuses.push(status);
    }
    assert.equal(statuses.at(-1), 429);
  });
});

describe('who guesses from many networks', () => {
  const hour = 60 * 60_000;
  const processesOf = [
    openAttempts({ pool: database.pool, secret }),
    openAttempts({ pool: database.pool, secret }),
  ];
  const code = (counted: Promise<unknown>) =>
    counted.then(
      () => 'counted',
      (error: unknown) => (error as Refusal).code,
    );
  beforeEach(() => mock.timers.enable({ apis: ['Date'], now: Date.now() }));
  afterEach(() => mock.timers.reset());
  let targets = 0;
  const target = () => `sasaran-${(targets += 1)}@contoh.test`;
  async function guessOn(email: string, guesses: number) {
    for (let guess = 0; guess < guesses; guess += 1) {
      await processesOf[guess % 2]!.count(email, newAddress());
    }
  }

  it('is stopped after a hundred guesses, for an hour', async () => {
    const [attempts] = processesOf;
    const email = target();
    await guessOn(email, 100);
    assert.equal(await code(attempts!.count(email, newAddress())), 'too-many-requests');
    assert.equal(await code(attempts!.count(target(), newAddress())), 'counted');
    mock.timers.tick(hour + 1);
    assert.equal(await code(attempts!.count(email, newAddress())), 'counted');
  });

  it('does not lock the owner out of a network that the owner signed in from', async () => {
    const [attempts, another] = processesOf;
    const email = target();
    const home = newAddress();
    await (await attempts!.count(email, home)).forgive();
    await guessOn(email, 100);
    assert.equal(await code(another!.count(email, home)), 'counted');
    assert.equal(await code(another!.count(email, newAddress())), 'too-many-requests');
  });

  it('nor does who uses up all attempts of that network on others', async () => {
    const [attempts, another] = processesOf;
    const email = target();
    const home = newAddress();
    await (await attempts!.count(email, home)).forgive();
    for (let guess = 0; guess < 100; guess += 1) await attempts!.count(target(), home);
    assert.equal(await code(another!.count(email, home)), 'counted');
    assert.equal(await code(another!.count(target(), home)), 'too-many-requests');
  });

  it('has ten guesses a quarter of an hour in the network of the owner too', async () => {
    const [attempts] = processesOf;
    const email = target();
    const home = newAddress();
    await (await attempts!.count(email, home)).forgive();
    for (let guess = 0; guess < 10; guess += 1) await attempts!.count(email, home);
    assert.equal(await code(attempts!.count(email, home)), 'too-many-requests');
    mock.timers.tick(hour / 4 + 1);
    assert.equal(await code(attempts!.count(email, home)), 'counted');
  });

  it('finds a network forgotten from which nobody signed in for three months', async () => {
    const [attempts] = processesOf;
    const email = target();
    const home = newAddress();
    await (await attempts!.count(email, home)).forgive();
    mock.timers.tick(90 * 24 * hour + 1);
    await guessOn(email, 100);
    assert.equal(await code(attempts!.count(email, home)), 'too-many-requests');
  });

  it('leaves no address in the table, of neither kind', async () => {
    const email = target();
    const home = newAddress();
    await (await processesOf[0]!.count(email, home)).forgive();
    const { rows } = await sql<{ key: string }>`select key from attempts`.execute(database.db);
    assert.ok(rows.length > 0);
    assert.ok(rows.every(({ key }) => !key.includes(email) && !key.includes(home)));
  });
});

describe('an address without an account', () => {
  it('is answered as a wrong password is', async () => {
    const told = ({ status, headers, body }: Told) => {
      const { requestId: _, ...problem } = body as Problem;
      return { status, challenge: headers['www-authenticate'], problem };
    };
    const wrong = await signIn(await givenAccount(), 'bukan kata sandinya');
    const unknown = await signIn('tidak-ada@contoh.test', 'bukan kata sandinya');
    assert.deepEqual(told(unknown), told(wrong));
  });

  it('takes as long, for as much is computed', async () => {
    const time = async (email: string) => {
      const before = performance.now();
      await signIn(email, 'bukan kata sandinya');
      return performance.now() - before;
    };
    const known = await givenAccount();
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    for (let round = 0; round < 7; round += 1) {
      times.known.push(await time(known));
      times.unknown.push(await time(`siapa-${round}@contoh.test`));
    }
    const median = (of: number[]) => of.sort((a, b) => a - b)[3]!;
    const ratio = median(times.known) / median(times.unknown);
    // One of the two without the hash would take a tenth of the other.
    assert.ok(ratio > 0.4 && ratio < 2.5, `${ratio}`);
  });
});
