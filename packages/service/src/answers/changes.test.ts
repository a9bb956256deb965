import assert from 'node:assert/strict';
import { createServer, connect, type Socket } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { pino } from 'pino';
import { givenFolder, givenService, until } from '../testing/given.ts';
import { createCache } from './cache.ts';
import { hearChanges } from './changes.ts';
import { makeReady } from './ready.ts';

const { database } = await givenService();
const { connection } = database;
const silent = pino({ level: 'silent' });

/** A cache, and whether it keeps what it is given. */
function given() {
  const cache = createCache();
  let made = 0;
  const isKeeping = async () => {
    const before = made;
    for (let asked = 0; asked < 2; asked += 1) {
      await cache.get('a', async () => {
        made += 1;
        return { answer: await makeReady('a'), region: '64' };
      });
    }
    return made - before < 2;
  };
  return { cache, isKeeping };
}

describe('a process', () => {
  it('keeps answers while it hears changes', async () => {
    const { cache, isKeeping } = given();
    after(await hearChanges(connection, [cache], silent));
    assert.equal(await isKeeping(), true);
  });

  it('keeps them again after its link was cut', async () => {
    const { cache, isKeeping } = given();
    const heard: boolean[] = [];
    const note = { drop() {}, trust: (isHeard: boolean) => void heard.push(isHeard) };
    after(await hearChanges(connection, [cache, note], silent));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen kim_changed'`.execute(
      database.db,
    );
    await until(async () => heard.length === 3);
    assert.deepEqual(heard, [true, false, true]);
    assert.equal(await isKeeping(), true);
  });

  const isEmbedded = !process.env['DATABASE_URL'];
  it('keeps none when its link dies without a word', { skip: !isEmbedded }, async () => {
    const folder = await givenFolder();
    const ends: Socket[] = [];
    const proxy = createServer((near) => {
      const far = connect(path.join(connection.host!, '.s.PGSQL.5432'));
      ends.push(near, far);
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => proxy.listen(path.join(folder, '.s.PGSQL.5432'), resolve));
    after(() => {
      for (const end of ends) end.destroy();
      proxy.close();
    });
    const { cache, isKeeping } = given();
    after(await hearChanges({ ...connection, host: folder, port: 5432 }, [cache], silent, 50));
    assert.equal(await isKeeping(), true);

    proxy.close();
    for (const end of ends) end.unpipe().pause();

    await until(async () => !(await isKeeping()));
  });
});
