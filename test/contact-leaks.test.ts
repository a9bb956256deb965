/**
 * The contact of a reporter is planted, and then looked for in all that the service keeps, says, sends
 * and logs, at its most talkative: it must be found nowhere in clear.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { it } from 'node:test';
import type {
  AspirationEntryPage,
  AspirationReceipt,
  AspirationRecord,
  AttachmentReceipt,
  ProofChallenge,
} from '@simpul-kim/contract';
import tar from 'tar-stream';
import { aspirationDraft } from '../packages/service/src/testing/aspirations.ts';
import { giveCommand } from '../packages/service/src/testing/command.ts';
import { givenOperatorToken } from '../packages/service/src/testing/folder.ts';
import { until } from '../packages/service/src/testing/given.ts';
import { startProgram } from '../packages/service/src/testing/program.ts';
import { solved } from '../packages/service/src/testing/proofs.ts';
import { givenSmtp } from '../packages/service/src/testing/smtp.ts';
import { givenDataFolder } from './killing.ts';

const village = '64.09.02.2004';
const contact = {
  name: 'Zulaikha Rahasiawati',
  phone: '0812-9876-5432',
  email: 'zulaikha.rahasia@planted.test',
  shareable: false,
};
const clear = [
  'Zulaikha',
  'Rahasiawati',
  '0812-9876-5432',
  '81298765432',
  'zulaikha.rahasia',
  'planted.test',
];
/** In clear, and as it would stand in what is written by base64 or in hexadecimal digits. */
const planted = clear.flatMap((text) => [
  text,
  Buffer.from(text).toString('hex'),
  ...[0, 1, 2].map((offset) =>
    Buffer.from('x'.repeat(offset) + text)
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  ),
]);

/** What of the planted stands in some bytes. */
const foundIn = (bytes: Buffer | string): string[] => {
  const text = Buffer.isBuffer(bytes) ? bytes.toString('latin1') : bytes;
  return planted.filter((each) => text.includes(each));
};

async function* filesBelow(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
  }
}

/** A port that nobody listens on: where the public address is configured, the service does not tell its own. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The entries of a backup, unpacked, with their names. */
async function* entriesOf(backup: Buffer): AsyncGenerator<{ name: string; bytes: Buffer }> {
  const extract = tar.extract();
  extract.end(backup);
  for await (const entry of extract) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const { name } = entry.header;
    yield { name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
  }
}

it('the contact of a reporter is nowhere in clear but where an officer asks for it', async () => {
  const folder = await givenDataFolder();
  const secret = await givenOperatorToken(folder);
  const smtp = await givenSmtp();
  const port = await freePort();
  const program = startProgram({
    PORT: String(port),
    KIM_DATA_DIR: folder,
    LOG_LEVEL: 'trace',
    KIM_PROOF_WORK: '1',
    KIM_PUBLIC_URL: 'https://kim.contoh.test',
    KIM_SMTP_URL: `smtp://${smtp.settings.host}:${smtp.settings.port}`,
    KIM_MAIL_FROM: 'kim@contoh.test',
  });
  await program.says(/API page/);
  const at = `http://localhost:${port}`;
  const answers: string[] = [];

  async function ask(
    method: string,
    url: string,
    { body, headers = {} }: { body?: BodyInit | object; headers?: Record<string, string> } = {},
  ) {
    const isObject = body !== undefined && body.constructor === Object;
    const response = await fetch(at + url, {
      method,
      signal: AbortSignal.timeout(30_000),
      headers: { ...(isObject ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isObject ? JSON.stringify(body) : (body as BodyInit) }),
    });
    const text = await response.text();
    const head = JSON.stringify([...response.headers]);
    return { status: response.status, text: head + text, body: text };
  }
  /** What anyone is answered, kept to be searched. */
  async function heard(...asked: Parameters<typeof ask>) {
    const answer = await ask(...asked);
    answers.push(answer.text);
    return answer;
  }
  const officer = { authorization: `Bearer ${secret}` };
  async function desk(method: string, url: string, body?: object, expected = 200) {
    const headers = { ...officer, 'idempotency-key': randomUUID() };
    const answer = await heard(method, url, { headers, ...(body ? { body } : {}) });
    assert.equal(answer.status, expected, answer.body);
    return JSON.parse(answer.body) as unknown;
  }
  async function proven(operation: string, url: string, body: BodyInit | object, type?: string) {
    const key = randomUUID();
    const asked = await ask('POST', '/v1/proofs', { body: { operation, key } });
    const proof = await solved(JSON.parse(asked.body) as ProofChallenge);
    const headers = {
      'idempotency-key': key,
      'kim-proof': proof,
      ...(type ? { 'content-type': type } : {}),
    };
    return { ...(await heard('POST', url, { body, headers })), headers };
  }
  const send = (fields: object) =>
    proven('aspirations.create', '/v1/aspirations', aspirationDraft({ contact, ...fields }));

  await desk('PUT', '/v1/offices/64.09', {
    version: 0,
    name: 'Diskominfo Uji',
    notify: ['meja@contoh.test'],
  });

  // Sent well, with an attachment that names the reporter too.
  const pdf = `%PDF-1.4\n% ${contact.name} ${contact.phone}\ntrailer <<>>\n%%EOF\n`;
  const attached = await proven(
    'aspirations.attach',
    '/v1/aspirations/attachments',
    pdf,
    'application/pdf',
  );
  assert.equal(attached.status, 201, attached.body);
  const attachments = [(JSON.parse(attached.body) as AttachmentReceipt).id];
  const sent = await send({ attachments });
  assert.equal(sent.status, 201, sent.body);
  const { trackingCode: code } = JSON.parse(sent.body) as AspirationReceipt;
  const other = JSON.parse((await send({ title: 'Untuk dihapus' })).body) as AspirationReceipt;

  // Sent in all the ways that are refused.
  const refused = [
    await send({ nik: contact.phone }),
    await send({ anonymous: true }),
    await send({ regionCode: '64.09.02.2999' }),
    await send({ contact: { ...contact, phone: '0000000000' } }),
    await send({ consent: { notice: '2000-01-01', at: '2026-11-25T08:30:00+08:00' } }),
    await send({ attachments }),
    await heard('POST', '/v1/aspirations', {
      body: aspirationDraft({ contact, title: 'Lain' }),
      headers: sent.headers,
    }),
    await heard('POST', '/v1/aspirations', { body: aspirationDraft({ contact }) }),
    await heard('POST', '/v1/aspirations', {
      body: `{"contact": "${contact.name}", `,
      headers: { 'content-type': 'application/json' },
    }),
    await heard('POST', '/v1/aspirations', {
      body: `nama=${contact.name}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    await heard('POST', '/v1/aspirations/track', { body: { code: contact.phone } }),
    await heard('GET', `/v1/regions?q=${encodeURIComponent(contact.name)}&limit=${contact.phone}`),
    await heard('GET', `/v1/${encodeURIComponent(contact.email)}`),
  ];
  for (const { status, body } of refused) assert.ok(status >= 400 && status < 500, body);

  // Dealt with by the office, followed by the reporter, and shown.
  const list = (await desk('GET', '/v1/desk/aspirations')) as AspirationEntryPage;
  const { id } = list.data.find(({ title }) => title === 'Lampu jalan padam')!;
  const text = 'Teknisi akan datang hari Jumat.';
  await desk('GET', `/v1/desk/aspirations/${id}`);
  const reason = { reason: 'Menanyakan letaknya' };
  // Who runs the service reads no contact, and hears none in being told so.
  await desk('POST', `/v1/desk/aspirations/${id}/contact`, reason, 403);
  const made = await ask('POST', '/v1/keys', {
    headers: { ...officer, 'idempotency-key': randomUUID() },
    body: { name: 'Petugas', role: { role: 'officer', regionCode: '64.09' } },
  });
  const { secret: key } = JSON.parse(made.body) as { secret: string };
  const read = await ask('POST', `/v1/desk/aspirations/${id}/contact`, {
    headers: { authorization: `Bearer ${key}` },
    body: reason,
  });
  assert.deepEqual(foundIn(read.body).length > 0, true, 'an officer who asks for it reads it');
  await desk('POST', `/v1/aspirations/${id}/verify`, { version: 1 });
  const title = 'Lampu jalan';
  for (const told of [contact.phone, contact.email]) {
    const aloud = { version: 2, title, text: `Hubungi ${told} untuk keterangan.` };
    await desk('POST', `/v1/aspirations/${id}/publish`, aloud, 422);
  }
  await desk('POST', `/v1/aspirations/${id}/publish`, { version: 2, title, text });
  await desk('POST', `/v1/aspirations/${id}/answer`, { version: 3, text });
  await heard('POST', '/v1/aspirations/track', { body: { code } });
  await heard('POST', '/v1/aspirations/track/messages', {
    body: { code, text: 'Terima kasih, sudah menyala.' },
    headers: { 'idempotency-key': randomUUID() },
  });
  await heard('POST', '/v1/aspirations/track/erase', { body: { code: other.trackingCode } });
  const { version } = (await desk('GET', `/v1/desk/aspirations/${id}`)) as AspirationRecord;
  await desk('POST', `/v1/aspirations/${id}/assign`, { version, officeCode: '64.09.02' });
  await desk('GET', '/v1/desk/audit');

  // All that anyone may read.
  for (const url of [
    `/v1/aspirations?region=${village}`,
    `/v1/aspirations/${id}`,
    `/v1/aspirations/figures?region=64.09`,
    `/open311/v2/requests.json?jurisdiction_id=${village}`,
    `/open311/v2/requests/${id}.xml`,
    `/v1/offices/${village}`,
    `/v1/articles?region=${village}`,
    `/feeds/${village}/rss`,
    `/feeds/${village}/atom`,
    '/sitemap.xml',
    '/',
    '/api/json',
    '/metrics',
    '/readyz',
  ]) {
    await heard('GET', url);
  }
  assert.ok(answers.some((answer) => answer.includes('Lampu jalan')));
  await until(async () => smtp.received.length >= 2, 60_000);

  const backup = path.join(folder, 'cadangan.tar');
  const { code: exit, text: said } = await giveCommand({ KIM_DATA_DIR: folder }, 'backup', backup);
  assert.equal(exit, 0, said);
  program.child.kill('SIGTERM');
  assert.equal(await program.ends(), 0, program.said());

  for (const answer of answers) assert.deepEqual(foundIn(answer), [], answer);
  assert.deepEqual(foundIn(program.said()), [], 'what it logged');
  assert.match(program.said(), /"level":\d+/, 'it logged something');
  for (const { raw } of smtp.received) assert.deepEqual(foundIn(raw), [], raw);
  assert.deepEqual(foundIn(said), []);
  let backedUp = false;
  for await (const { name, bytes } of entriesOf(await readFile(backup))) {
    assert.deepEqual(foundIn(name), []);
    assert.deepEqual(foundIn(bytes), [], name);
    backedUp ||= bytes.includes('Lampu jalan padam');
  }
  assert.ok(backedUp, 'the backup has what was sent');
  let kept = false;
  for await (const file of filesBelow(folder)) {
    const bytes = await readFile(file);
    assert.deepEqual(foundIn(file), []);
    assert.deepEqual(foundIn(bytes), [], file);
    kept ||= bytes.includes('Lampu jalan padam');
  }
  assert.ok(kept, 'the database has what was sent');
});
