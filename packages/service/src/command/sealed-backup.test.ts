import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { AspirationRecord, ContactRecord } from '@simpul-kim/contract';
import sharp from 'sharp';
import { verifyBackup } from '../backups/index.ts';
import { openStorage } from '../media/index.ts';
import { keysFile, writeKey } from '../sealing/index.ts';
import { received, rowOf, sendProven } from '../testing/aspirations.ts';
import { environmentOf, giveCommand } from '../testing/command.ts';
import { givenFolder, givenService, until, villagesIn } from '../testing/given.ts';
import { startProgram } from '../testing/program.ts';

const service = await givenService();
const { app, database, ring } = service;
const here = environmentOf(service);
const contact = { name: 'Ibu Sari Melati', phone: '0812-3456-7890', shareable: false };

const done = async (environment: Record<string, string>, ...args: string[]) => {
  const { code, text } = await giveCommand(environment, ...args);
  assert.equal(code, 0, text);
  return text;
};

async function attach(): Promise<string> {
  const photo = sharp({ create: { width: 90, height: 60, channels: 3, background: 'teal' } });
  const answered = await sendProven(app, 'aspirations.attach', await photo.jpeg().toBuffer());
  assert.equal(answered.status, 201, answered.text);
  return (answered.body as { id: string }).id;
}

/** What the desk of a service has of an aspiration: the contact, and the bytes of its attachments. */
async function atDesk(address: string, secret: string, id: string) {
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  const record = await fetch(`${address}/v1/desk/aspirations/${id}`, { headers });
  assert.equal(record.status, 200);
  const { attachments } = (await record.json()) as AspirationRecord;
  const read = await fetch(`${address}/v1/desk/aspirations/${id}/contact`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ reason: 'Menanyakan letak lampunya' }),
  });
  assert.equal(read.status, 200, await read.clone().text());
  const photos = await Promise.all(
    attachments.map(async ({ url }) => {
      const answer = await fetch(new URL(new URL(url).pathname, address));
      assert.equal(answer.status, 200);
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  return { contact: (await read.json()) as ContactRecord, photos };
}

describe('a backup of what residents sent', () => {
  it('made under submissions needs the keys, and with them has everything as it was', async () => {
    const folder = await givenFolder();
    const file = path.join(folder, 'cadangan.tar');
    const role = ['--role', 'officer', '--region', '64.09'];
    const keyText = await done(here, 'key', '--name', 'Uji', ...role);
    const secret = /kim_[\w-]{43}/.exec(keyText)![0];
    const attachments = [await attach(), await attach()];
    const row = await rowOf(database, await received(app, { contact, attachments }));
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const before = await atDesk(`http://127.0.0.1:${port}`, secret, row.id);
    assert.equal(before.photos.length, 2);

    let isDone = false;
    let count = 0;
    const villages = await villagesIn(database, '64.09');
    const submitting = (async () => {
      while (!isDone) {
        const regionCode = villages[count % villages.length]!;
        await received(app, { regionCode, contact, attachments: [await attach()] });
        count += 1;
      }
    })();
    await until(async () => count > 1);
    const told = await done(here, 'backup', file).finally(() => (isDone = true));
    await submitting;

    // It says what is not in it, and nothing in it tells of anybody.
    assert.match(told, new RegExp(`Kunci rahasia tidak ikut: salin juga ${ring.file!}`));
    assert.doesNotMatch(told, /sudah hilang/);
    const { files, missing } = await verifyBackup(file);
    assert.deepEqual(missing, []);
    const sealed = files.map(({ name }) => name).filter((name) => name.endsWith('.sealed'));
    assert.ok(sealed.length >= 4, `${sealed.length} files`);
    for (const { name } of files) {
      if (!name.startsWith('media/')) continue;
      assert.match(name, /^media\/attachments\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}-1\.sealed$/);
    }
    const bytes = await readFile(file);
    for (const hidden of ['Sari Melati', '81234567890', ...(await ring.look()).map(writeKey)]) {
      assert.equal(bytes.includes(hidden), false, hidden);
    }

    // Restored without the keys: it says which, and the service does not start without them.
    const there = { KIM_DATA_DIR: path.join(folder, 'there') };
    const id = (await ring.look())[0]!.id;
    const restored = await done(there, 'restore', file);
    assert.match(
      restored,
      new RegExp(`kembalikan kunci rahasia ${id}: simpan salinannya di .*${keysFile}`),
    );
    const without = startProgram(there);
    assert.equal(await without.ends(), 1);
    assert.match(
      without.said(),
      new RegExp(
        `Kunci rahasia ${id}, .*tidak ada\\. Kembalikan berkas .*${keysFile} dari salinannya`,
      ),
    );
    await assert.rejects(stat(path.join(there.KIM_DATA_DIR, keysFile)));

    // With them everything is read, byte by byte.
    await copyFile(ring.file!, path.join(there.KIM_DATA_DIR, keysFile));
    const running = startProgram(there);
    const after = await atDesk(await running.address(), secret, row.id);
    assert.deepEqual(after.contact, before.contact);
    assert.deepEqual(after.photos, before.photos);
    const doctor = await giveCommand(there, 'doctor', '--deep');
    assert.match(doctor.text, /✓ Berkas dari \d+ lampiran warga ada\n✓ Kunci rahasia ada: 1/);
    running.child.kill('SIGTERM');
    assert.equal(await running.ends(), 0);
  });

  it('restored where the keys are already says so, and leaves no other sealing in place', async () => {
    const folder = await givenFolder();
    const file = path.join(folder, 'lagi.tar');
    await received(app, { contact, attachments: [await attach()] });
    const text = await done(here, 'backup', file, '--lang', 'en');
    assert.match(text, /The secret keys are not in it: copy .* keep it apart/);
    const there = { KIM_DATA_DIR: path.join(folder, 'there') };
    await mkdir(there.KIM_DATA_DIR);
    await copyFile(ring.file!, path.join(there.KIM_DATA_DIR, keysFile));
    // A sealing by another key, as long and by the same name, was left there.
    const { files } = await verifyBackup(file);
    const { name, bytes } = files.find((one) => one.name.endsWith('.sealed'))!;
    const storage = await openStorage(undefined, path.join(there.KIM_DATA_DIR, 'media'));
    const stored = name.replace('media/', '');
    await storage.put(stored, Buffer.alloc(bytes, 1), 'application/octet-stream');

    const restored = await done(there, 'restore', file, '--lang', 'en');

    assert.match(restored, /sealed by the secret key [\da-f]{12}, which is here already/);
    const original = await readFile(path.join(service.mediaDir, stored));
    assert.deepEqual(await readFile(path.join(there.KIM_DATA_DIR, 'media', stored)), original);
  });

  it('never has its sealed files served where pictures are', async () => {
    await received(app, { attachments: [await attach()] });
    const storage = await openStorage(undefined, service.mediaDir);
    const [file = ''] = await storage.list('attachments');
    assert.match(file, /^attachments\/.*\.sealed$/);
    for (const url of [`/media/${file}`, `/${file}`, `/media/x/../${file}`]) {
      assert.equal((await service.get(url)).status, 404, url);
    }
  });
});
