import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { givenService, send, type Answered } from '../testing/given.ts';
import { openAttempts } from './attempts.ts';
import { makeAccount } from './index.ts';

const service = await givenService();
const { database } = service;
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
/** Tries to sign in, at one process after the other, from an address of its own or from `address`. */
async function signIn(email: string, secret: string, address?: string): Promise<Told> {
  asked += 1;
  const app = processes[asked % processes.length]!;
  const response = await app.inject({
    method: 'POST',
    url: '/v1/session',
    remoteAddress: address ?? `10.0.${Math.floor(asked / 250)}.${asked % 250}`,
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
  it('may guess ten times, from wherever and at whichever process', async () => {
    const email = await givenAccount();
    for (let guess = 1; guess <= 10; guess += 1) {
      assert.equal(codeOf(await signIn(email, `tebakan nomor ${guess}`)), 'wrong-credentials');
    }
    for (const secret of ['tebakan terakhir', password]) {
      const answered = await signIn(email.toUpperCase(), secret);
      assert.equal(answered.status, 429);
      assert.equal(codeOf(answered), 'too-many-requests');
      const seconds = Number(answered.headers['retry-after']);
      assert.ok(seconds > 0 && seconds <= 15 * 60, `after ${seconds} seconds`);
    }
  });

  it('on one account does not lock out another', async () => {
    assert.equal((await signIn(await givenAccount(), password)).status, 200);
  });

  it('and then knows it, did not guess', async () => {
    const email = await givenAccount();
    for (let round = 0; round < 2; round += 1) {
      for (let slip = 0; slip < 6; slip += 1) await signIn(email, 'salah ketik lagi');
      assert.equal((await signIn(email, password)).status, 200);
    }
  });

  it('for many accounts is stopped by address, and a neighbour is not', async () => {
    const address = '10.9.9.9';
    const others = [openAttempts(database.pool), openAttempts(database.pool)];
    for (let account = 0; account < 100; account += 1) {
      await others[account % 2]!.count(`orang-${account}@tidak-ada.test`, address);
    }
    assert.equal((await signIn(await givenAccount(), password, address)).status, 429);
    assert.equal((await signIn(await givenAccount(), password, '10.9.9.10')).status, 200);
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
