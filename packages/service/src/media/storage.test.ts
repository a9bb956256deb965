import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { MediaRecord, Problem } from '@simpul-kim/contract';
import S3rver from 's3rver';
import sharp from 'sharp';
import type { S3Settings } from '../config.ts';
import { paintInto } from '../demo/paint.ts';
import { afterwards, found, givenFolder, givenService, villagesIn } from '../testing/given.ts';
import { openStorage, StorageError, type Storage } from './storage.ts';

const bucket = 'kim-media';

/** A server that speaks as S3 does, with an empty bucket. */
async function givenServer(): Promise<S3Settings> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: await givenFolder(),
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  afterwards(() => server.close());
  return {
    bucket,
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  };
}

const folder = await givenFolder();
const s3 = await givenServer();
const places: Readonly<Record<string, Storage>> = {
  folder: await openStorage(undefined, folder),
  bucket: await openStorage(s3, folder),
};

for (const [name, storage] of Object.entries(places)) {
  describe(`a storage in a ${name}`, () => {
    const file = 'ab/abcd-320.webp';
    const bytes = Buffer.from('0123456789');

    it('gives back what was put, whole and in parts', async () => {
      await storage.put(file, bytes, 'image/webp');
      const whole = await storage.read(file);
      assert.equal(whole?.bytes, 10);
      assert.ok((await buffer(whole.stream)).equals(bytes));
      const part = await storage.read(file, { first: 2, last: 4 });
      assert.equal(part?.bytes, 3);
      assert.equal(String(await buffer(part.stream)), '234');
      assert.equal(await storage.weigh(file), 10);
    });

    it('lists the files of a folder, and of that one alone', async () => {
      await storage.put('ab/other.pdf', bytes, 'application/pdf');
      await storage.put('cd/cdef.pdf', bytes, 'application/pdf');
      assert.deepEqual((await storage.list('ab')).sort(), [file, 'ab/other.pdf']);
      assert.deepEqual(await storage.list('00'), []);
    });

    it('has nothing where nothing was put, or was deleted', async () => {
      assert.equal(await storage.read('ab/none.webp'), undefined);
      assert.equal(await storage.weigh('ab/none.webp'), undefined);
      await storage.delete(file);
      await storage.delete(file);
      assert.equal(await storage.read(file), undefined);
    });
  });
}

describe('a storage in a folder', () => {
  it('leaves no draft behind, whether a write goes well or not', async () => {
    const root = await givenFolder();
    const storage = await openStorage(undefined, root);
    await storage.put('ab/ab.pdf', Buffer.from('x'), 'application/pdf');
    // A folder in the place of the file: the last step fails.
    await mkdir(path.join(root, 'ab', 'cd.pdf', 'x'), { recursive: true });
    await assert.rejects(storage.put('ab/cd.pdf', Buffer.from('x'), 'application/pdf'));
    assert.deepEqual(await readdir(path.join(root, 'drafts')), []);
    assert.equal(await storage.weigh('ab/cd.pdf'), undefined);
    assert.equal(await storage.read('ab/cd.pdf'), undefined);
  });

  it('tells why a write failed', async () => {
    const root = path.join(await givenFolder(), 'file');
    await writeFile(root, '');
    const storage = await openStorage(undefined, root);
    await assert.rejects(storage.put('ab/ab.pdf', Buffer.from('x'), 'application/pdf'), {
      code: 'ENOTDIR',
    });
  });
});

describe('a service whose uploads are in a bucket', async () => {
  const storage = places['bucket']!;
  const service = await givenService({ storage });
  const [village] = (await villagesIn(service.database, '64.09')) as [string];
  const group = await found(service.database, { region_code: village });
  const contributor = await service.signedIn({ role: 'contributor', groupId: group });
  const jpeg = await sharp({ create: { width: 700, height: 400, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();

  it('stores, serves and deletes them there, and nothing on its disk', async () => {
    const { status, body } = await contributor.post(`/v1/media?groupId=${group}`, jpeg);
    assert.equal(status, 201);
    const record = body as MediaRecord;
    for (const { url, width, type } of [...record.picture!.sizes, ...record.picture!.avif!]) {
      assert.match(url, /^http:\/\/localhost\/media\//);
      const answered = await service.get(new URL(url).pathname);
      assert.equal(answered.headers['content-type'], type);
      assert.equal(answered.headers['cache-control'], 'public, max-age=31536000, immutable');
      assert.equal((await sharp(answered.bytes).metadata()).width, width);
      const part = await service.get(new URL(url).pathname, { range: 'bytes=1-4' });
      assert.deepEqual([part.status, part.bytes], [206, answered.bytes.subarray(1, 5)]);
    }
    assert.deepEqual(await readdir(service.mediaDir), []);

    assert.equal((await contributor.delete(`/v1/media/${record.id}`)).status, 200);
    for (const { url } of record.picture!.sizes) {
      assert.equal((await service.get(new URL(url).pathname)).status, 404);
    }
  });

  it('has the pictures of the demo there too', async () => {
    const { sizes } = await paintInto(storage, 'coast', 1);
    assert.equal(sizes.length, 3);
    for (const { file } of sizes) {
      assert.equal((await service.get(`/media/${file}`)).status, 200);
    }
  });
});

describe('a bucket that is not there', () => {
  it('is told at the start, with what to check and without a key', async () => {
    await assert.rejects(
      openStorage({ ...s3, bucket: 'other-bucket' }, folder),
      (error) =>
        error instanceof StorageError &&
        /other-bucket does not exist/.test(error.message) &&
        !error.message.includes('S3RVER'),
    );
  });
});

describe('a bucket that cannot be reached', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const storage = await openStorage({ ...s3, endpoint: `http://127.0.0.1:${port}` }, folder);
  const service = await givenService({ storage });
  const [village] = (await villagesIn(service.database, '64.09')) as [string];
  const group = await found(service.database, { region_code: village });
  const contributor = await service.signedIn({ role: 'contributor', groupId: group });

  it('is told as a disturbance, without a name or a key', async () => {
    const file = Buffer.from('%PDF-1.4\ntrailer <<>>\n%%EOF');
    for (const answered of [
      await contributor.post(`/v1/media?groupId=${group}`, file),
      await service.get(`/media/ab/${'a'.repeat(40)}-320.webp`),
    ]) {
      assert.equal(answered.status, 503);
      assert.equal((answered.body as Problem).code, 'unavailable');
      assert.ok(answered.headers['retry-after']);
      assert.doesNotMatch(answered.text, /kim-media|S3RVER|127\.0\.0\.1/);
    }
    const rows = await service.database.db.selectFrom('pictures').select('id').execute();
    assert.deepEqual(rows, []);
  });
});
