import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, statfsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { startEmbedded } from '../database/embedded/index.ts';
import { afterwards, givenService, send, until, type Answered } from '../testing/given.ts';

const MB = 1024 * 1024;

/** A small disk in a folder of its own; nothing where this user may not mount one. */
async function givenDisk(megabytes: number): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-disk-'));
  afterwards(async () => {
    if (isMounted) execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  let isMounted = false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    isMounted = true;
  } catch {
    return undefined;
  }
  chmodSync(folder, 0o755);
  return folder;
}

/** Takes the room of a disk, but for so many bytes. */
async function fill(disk: string, leaving: number): Promise<void> {
  const file = await open(path.join(disk, 'isi'), 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(disk);
      const size = Math.min(4 * MB, bavail * bsize - leaving);
      if (size <= 0) return;
      await file.write(Buffer.alloc(size, 1));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}

const empty = (disk: string) => rm(path.join(disk, 'isi'));

const key = (name: string) => ({ name, role: { role: 'operator' } });

function isFull({ status, headers, body }: Answered): void {
  assert.equal(status, 507);
  assert.equal(headers['cache-control'], 'no-store');
  assert.equal((body as Problem).code, 'storage-full');
  assert.match((body as Problem).detail, /Simpan isian Anda dan hubungi pengelola/);
}

const small = await givenDisk(20);
const large = await givenDisk(400);
const unmountable = 'this user may not mount a disk';

describe('a disk with less room than the reserve', { skip: small ? false : unmountable }, () => {
  it('takes no writes, says so, goes on being read, and takes them again once it has room', async () => {
    const service = await givenService();
    const operator = await service.signedIn({ role: 'operator' });
    const app = await service.another({ mediaDir: small!, reserveBytes: 10 * MB });
    const write = () =>
      send(app, 'POST', '/v1/keys', { headers: operator.headers, body: key('Program') });
    assert.equal((await write()).status, 201);

    await fill(small!, 5 * MB);
    await until(async () => (await write()).status !== 201);
    isFull(await write());
    for (const url of ['/v1/articles?region=64.09', '/v1/desk/keys', '/readyz', '/']) {
      assert.equal((await send(app, 'GET', url, { headers: operator.headers })).status, 200, url);
    }

    await empty(small!);
    await until(async () => (await write()).status === 201);
  });
});

describe('a disk without any room', { skip: large ? false : unmountable }, () => {
  it('loses nothing: writes are refused, reads go on, and the database survives its end there', async () => {
    const embedded = await startEmbedded({ dataDir: path.join(large!, 'data') });
    afterwards(() => embedded.stop());
    const service = await givenService({ server: embedded.connection });
    const operator = await service.signedIn({ role: 'operator' });
    const made: string[] = [];
    const write = async () => {
      const name = `Program ${made.length} ${'x'.repeat(60)}`;
      const answered = await operator.post('/v1/keys', key(name));
      if (answered.status === 201) made.push(name);
      return answered;
    };
    const kept = async () =>
      (await service.database.db.selectFrom('accounts.keys').select('name').execute()).map(
        ({ name }) => name,
      );
    assert.equal((await write()).status, 201);

    await fill(large!, 0);
    let refusal = await write();
    for (let tries = 0; refusal.status === 201 && tries < 2_000; tries += 1)
      refusal = await write();
    isFull(refusal);
    assert.equal((await service.get('/v1/regions/64.09')).status, 200);
    assert.equal((await service.get('/v1/articles?region=64.09&limit=7')).status, 200);
    assert.equal((await operator.get('/v1/desk/keys')).status, 200);
    assert.deepEqual((await kept()).sort(), made.toSorted());

    const pidFile = path.join(large!, 'data', 'postgres', 'postmaster.pid');
    process.kill(Number.parseInt(await readFile(pidFile, 'utf8'), 10), 'SIGKILL');
    await until(
      async () => (await service.get('/v1/articles?region=64.09&limit=8')).status === 503,
    );
    await empty(large!);

    await until(async () => (await service.get('/readyz')).status === 200, 30_000);
    await until(async () => (await write()).status === 201);
    assert.deepEqual((await kept()).sort(), made.toSorted());
  });
});
