import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { statfs } from 'node:fs/promises';
import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { OperationId, Problem, Write } from '@simpul-kim/contract';
import fastify from 'fastify';
import { Type } from 'typebox';
import { openAccounts } from '../accounts/index.ts';
import type { WriteHandler } from '../answers/index.ts';
import { defaultLimits, type Limits } from '../connections/index.ts';
import { answerProblems } from '../problems/answer.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { openProofs } from '../proofs/index.ts';
import { afterwards, givenService, send } from '../testing/given.ts';
import { solved } from '../testing/proofs.ts';
import { validatorCompiler } from '../validation.ts';
import { serveWrite, watchRoom, type Room } from './index.ts';

const { database, mediaDir } = await givenService();
const secret = () => 'rahasia uji';
const proofs = openProofs({ secret, work: 5, load: async () => 0 });
const url = '/v1/drawings';
const id = 'drawings.send' as OperationId;
const drawing = Buffer.from('gambar');
const blank = Buffer.from('kosong');

/** An operation by which anyone uploads, which no table has. */
const operation = {
  method: 'POST',
  path: url,
  summary: 'Send a drawing',
  description: 'For this test.',
  access: 'public',
  file: 'A drawing.',
  maxBytes: 1024 * 1024,
  answer: Type.Object({ id: Type.String() }),
  problems: [],
  creates: 'again',
  proof: true,
} as const satisfies Write;

interface Circumstances {
  readonly room?: Room;
  readonly limits?: Partial<Limits>;
  /** How many may come from one network. */
  readonly allowed?: number;
}

/** A service of that operation alone, and how often its handler has read a file. */
async function given({ room, limits, allowed = Infinity }: Circumstances = {}) {
  const seen = { read: 0, counted: [] as string[] };
  const handle = async ({ file, isRepeat }: { file: Buffer; isRepeat: boolean }) => {
    if (!isRepeat) {
      seen.read += 1;
      await database.db.selectFrom('regions').select('code').limit(1).execute();
      if (file.equals(blank)) throw unusable('file', 'blank', { id: 'Kosong.', en: 'Blank.' });
    }
    const made = `gambar-${seen.read}`;
    return async (_: unknown, before = made) => ({ answer: { id: before }, target: before });
  };
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  answerProblems(app);
  const route = { method: 'POST', url, schema: { response: { 201: operation.answer } } };
  await serveWrite(app, { id, operation, route }, handle as unknown as WriteHandler<OperationId>, {
    database,
    accounts: openAccounts(database, secret),
    proofs,
    uploads: {
      async consume(network) {
        if (seen.counted.push(network) > allowed) throw new Refusal('too-many-requests');
      },
      async reward(network) {
        seen.counted.splice(seen.counted.indexOf(network), 1);
      },
    },
    room: room ?? watchRoom(mediaDir, 0),
    originOf: () => 'http://localhost',
    limits: { ...defaultLimits, ...limits },
  });
  afterwards(() => app.close());
  return { app, seen };
}

/** The headers of an upload with its key and its proof. */
async function proven(key = randomUUID() as string): Promise<Record<string, string>> {
  const challenge = await proofs.create({ operation: id, key }, '192.0.2.1');
  return { 'idempotency-key': key, 'kim-proof': await solved(challenge) };
}

/** A service that listens, and uploads to it whose bodies do not come. */
async function listening(circumstances: Circumstances = {}) {
  const { app, seen } = await given(circumstances);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const begin = (headers: Record<string, string>, localAddress = '127.0.0.1') => {
    const sent = { ...headers, 'content-length': '1000', 'content-type': 'image/png' };
    const request = http.request({
      ...{ port, host: '127.0.0.1', localAddress, agent: false },
      ...{ method: 'POST', path: url, headers: sent },
    });
    request.on('error', () => {});
    afterwards(() => request.destroy());
    const answered = (async () => {
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      response.resume();
      return response.statusCode!;
    })();
    // Where nobody waits for an answer, none has to come.
    answered.catch(() => {});
    request.flushHeaders();
    return { request, answered };
  };
  return { begin, seen };
}

const codeOf = ({ body }: { body: unknown }) => (body as Problem).code;

describe('repeats of an upload that come at once', () => {
  it('wait for the first, which alone is read, and are answered the same', async () => {
    const { app, seen } = await given();
    const headers = await proven();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => send(app, 'POST', url, { headers, body: drawing })),
    );
    assert.deepEqual(
      answers.map(({ status, text }) => [status, text]),
      Array.from({ length: 4 }, () => [201, '{"id":"gambar-1"}']),
    );
    assert.equal(seen.read, 1);
    assert.equal(seen.counted.length, 1);
  });

  it('hold up nobody else', async () => {
    const { app, seen } = await given();
    const all = await Promise.all([proven(), proven(), proven()]);
    await Promise.all(all.map((headers) => send(app, 'POST', url, { headers, body: drawing })));
    assert.equal(seen.read, 3);
  });
});

describe('a proof', () => {
  it('that was shown for what is of no use is good for few more of that, also at once', async () => {
    const { app, seen } = await given();
    const headers = await proven();
    const answers = [];
    for (let round = 0; round < 3; round += 1) {
      const more = [1, 2].map(() => send(app, 'POST', url, { headers, body: blank }));
      answers.push(...(await Promise.all(more)));
    }
    // Which of two at once comes first is open.
    assert.deepEqual(answers.map(({ status }) => status).sort(), [422, 422, 422, 428, 428, 428]);
    assert.equal(codeOf(answers.at(-1)!), 'proof-invalid');
    assert.equal(seen.read, 3);
  });

  it('is still good for another file after one that was of no use', async () => {
    const { app } = await given();
    const headers = await proven();
    assert.equal((await send(app, 'POST', url, { headers, body: blank })).status, 422);
    assert.equal((await send(app, 'POST', url, { headers, body: drawing })).status, 201);
  });
});

describe('an upload whose body is still to come', () => {
  it('is refused at once without a key, without a proof, and where too many came', async () => {
    const { begin, seen } = await listening({ allowed: 0 });
    const { 'kim-proof': proof = '', ...key } = await proven();
    assert.equal(await begin({ 'kim-proof': proof }).answered, 400);
    assert.equal(await begin({ ...key, 'idempotency-key': 'pendek' }).answered, 400);
    assert.equal(await begin(key).answered, 428);
    assert.deepEqual(seen.counted, []);
    assert.equal(await begin({ ...key, 'kim-proof': proof }).answered, 429);
    assert.deepEqual(seen.counted, ['127.0.0.1']);
  });

  it('takes one of four places of its network, and others still get in', async () => {
    const { begin, seen } = await listening();
    const all = await Promise.all(Array.from({ length: 5 }, () => proven()));
    const uploads = all.map((headers) => begin(headers));
    assert.equal(await Promise.race(uploads.map(({ answered }) => answered)), 503);
    assert.equal(seen.counted.length, 4);

    const elsewhere = begin(await proven(), '127.0.0.2');
    elsewhere.request.end(Buffer.alloc(1000));
    assert.equal(await elsewhere.answered, 201);
  });

  it('is cut off where it trickles', async () => {
    // At 16 kB a second that is 800 bytes each time.
    const { begin } = await listening({ limits: { fileStretchMs: 50 } });
    const { request, answered } = begin(await proven());
    const trickle = setInterval(() => request.write('x'), 5);
    assert.equal(await answered, 408);
    clearInterval(trickle);
  });

  it('that is a repeat needs no proof, and is not counted', async () => {
    const { app, seen } = await given();
    const headers = await proven();
    const first = await send(app, 'POST', url, { headers, body: drawing });
    const { 'kim-proof': _, ...key } = headers;
    const again = await send(app, 'POST', url, { headers: key, body: drawing });
    assert.equal(again.text, first.text);
    assert.equal(seen.counted.length, 1);
    const other = await send(app, 'POST', url, { headers: key, body: blank });
    assert.equal(codeOf(other), 'key-reused');
    assert.equal(seen.read, 1);
  });
});

describe('room that is enough for the desk', () => {
  it('is not enough for what anyone uploads', async () => {
    const { bavail, bsize } = await statfs(mediaDir);
    const room = watchRoom(mediaDir, 0.75 * bavail * bsize);
    await room.require();
    const { app, seen } = await given({ room });
    const answered = await send(app, 'POST', url, { headers: await proven(), body: drawing });
    assert.equal(codeOf(answered), 'storage-full');
    assert.equal(seen.read, 0);
  });
});
