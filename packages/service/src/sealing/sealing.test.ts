import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { giveContact, lodge } from '../testing/aspirations.ts';
import { givenFolder, givenService, until } from '../testing/given.ts';
import {
  beginRotation,
  BrokenSealError,
  countSealed,
  currentKey,
  forgetOldKeys,
  KeyMissingError,
  newKey,
  oneRotation,
  openSealing,
  ringIn,
  ringOf,
  recordedKeys,
  SealingError,
  type KeyRing,
  type Sealing,
  type SecretKey,
} from './index.ts';

const service = await givenService();
const { db } = service.database;
// No process works but those that a test starts.
await service.app.close();
const unnoted = async () => {};
const idsOf = async (ring: KeyRing) => (await ring.look()).map(({ id }) => id);

/** An aspiration whose contact is sealed by the key that is current. */
async function sealedContact(ring: KeyRing): Promise<string> {
  const id = await lodge(service.database);
  await giveContact({ ...service, sealing: await openSealing(db, ring) }, id);
  return id;
}

beforeEach(async () => {
  await db.deleteFrom('aspirations').execute();
  await db.deleteFrom('secret_keys').execute();
});

describe('a database that was never sealed in', () => {
  it('takes the newest key of the ring', async () => {
    const [newer, older] = [newKey(), newKey()];
    await openSealing(db, ringOf([newer, older]));
    assert.equal(await currentKey(db), newer.id);
  });

  it('takes one key, though several processes start at once', async () => {
    const folder = await givenFolder();
    const sealings = await Promise.all(
      Array.from({ length: 5 }, () => openSealing(db, ringIn(folder))),
    );
    const secrets = sealings.map((sealing) => sealing.secret('kode').toString('hex'));
    assert.equal(new Set(secrets).size, 1);
    assert.deepEqual(await idsOf(ringIn(folder)), [await currentKey(db)]);
  });
});

describe('a start', () => {
  it('goes on with the key that is current, though the ring has a newer one', async () => {
    const [newer, older] = [newKey(), newKey()];
    await openSealing(db, ringOf([older]));
    await openSealing(db, ringOf([newer, older]));
    assert.equal(await currentKey(db), older.id);
  });

  it('without the key takes another, while nothing is sealed', async () => {
    await openSealing(db, ringOf([newKey()]));
    const other = newKey();
    await openSealing(db, ringOf([other]));
    assert.equal(await currentKey(db), other.id);
  });

  it('without the key by which something is sealed says what to do, and makes none', async () => {
    const folder = await givenFolder();
    await sealedContact(ringIn(folder));
    const [id = ''] = await idsOf(ringIn(folder));
    const file = ringIn(folder).file!;
    await rename(file, `${file}.salinan`);
    await assert.rejects(openSealing(db, ringIn(folder)), (error) => {
      assert.ok(error instanceof SealingError);
      assert.ok(error.message.includes(id) && error.message.includes(file), error.message);
      assert.match(error.message, /Put the file .* back from a copy.*rotate-key --lost/);
      return true;
    });
    assert.deepEqual(await idsOf(ringIn(folder)), []);
    await assert.rejects(openSealing(db, ringOf([newKey()])), /Add it to KIM_SECRET_KEYS/);

    await rename(`${file}.salinan`, file);
    await openSealing(db, ringIn(folder));
    assert.equal(await currentKey(db), id);
  });
});

describe('of two processes with different keys', () => {
  const linkTo = async (sealing: Sealing) => {
    const link = await service.database.pool.connect();
    try {
      await sealing.hold(link);
    } catch (error) {
      link.release(true);
      throw error;
    }
    return { letGo: () => link.release(true) };
  };
  const lacks = (key: SecretKey) => new RegExp(`secret key ${key.id}, .*is not there`);

  it('the second refuses to start while the first works, though nothing is sealed yet', async () => {
    const [first, second] = [newKey(), newKey()];
    const link = await linkTo(await openSealing(db, ringOf([first])));
    await assert.rejects(openSealing(db, ringOf([second])), lacks(first));
    assert.equal(await currentKey(db), first.id);

    link.letGo();

    await until(
      async () => (await openSealing(db, ringOf([second])).catch(() => undefined)) !== undefined,
    );
    assert.equal(await currentKey(db), second.id);
  });

  it('one refuses where the other was faster, before it began to work', async () => {
    const [first, second] = [newKey(), newKey()];
    const slow = await openSealing(db, ringOf([first]));
    const link = await linkTo(await openSealing(db, ringOf([second])));
    await assert.rejects(linkTo(slow), lacks(second));
    link.letGo();
  });

  it('one refuses once there is an aspiration, be nothing of it sealed', async () => {
    const [first, second] = [newKey(), newKey()];
    await openSealing(db, ringOf([first]));
    await lodge(service.database);
    await assert.rejects(openSealing(db, ringOf([second])), lacks(first));
  });

  it('one refuses that lacks the key from which codes are made, though it has the current one', async () => {
    const [newer, older] = [newKey(), newKey()];
    const whole = await openSealing(db, ringOf([newer, older]));
    await lodge(service.database);
    await assert.rejects(openSealing(db, ringOf([newer])), lacks(older));
    // In whatever order they are configured, the secrets are the same.
    const turned = await openSealing(db, ringOf([older, newer]));
    assert.deepEqual(turned.secret('kode'), whole.secret('kode'));

    assert.equal((await beginRotation(db, ringOf([newer]), true, unnoted)).state, 'done');
    const added = newKey();
    const { state } = await beginRotation(db, ringOf([added, newer]), true, unnoted);
    assert.equal(state, 'begun');
    assert.deepEqual(await recordedKeys(db), { current: added.id, oldest: newer.id });
    await openSealing(db, ringOf([added, newer]));
  });

  it('a service holds its keys from its start to its end', async () => {
    const app = await service.another();
    const [{ id }] = (await service.ring.look()) as [SecretKey];
    await assert.rejects(openSealing(db, ringOf([newKey()])), new RegExp(`secret key ${id}`));
    await app.close();
    const other = newKey();
    await until(
      async () => (await openSealing(db, ringOf([other])).catch(() => undefined)) !== undefined,
    );
    assert.equal(await currentKey(db), other.id);
  });
});

describe('what was sealed', () => {
  it('is opened by every process that has the key, and by none that has not', async () => {
    const key = newKey();
    const sealing = await openSealing(db, ringOf([key]));
    const sealed = await sealing.seal(db, 'kontak', 'satu', Buffer.from('Ibu Sari'));
    const other = await openSealing(db, ringOf([newKey(), key]));
    assert.equal(String(await other.open(sealed, 'kontak', 'satu')), 'Ibu Sari');
    await assert.rejects(other.open(sealed, 'kontak', 'dua'), BrokenSealError);
    await assert.rejects(other.open(sealed, 'lampiran', 'satu'), BrokenSealError);
    const stranger = await openSealing(db, ringOf([newKey()]));
    await assert.rejects(stranger.open(sealed, 'kontak', 'satu'), KeyMissingError);
  });

  it('gives no secret of its own away where it cannot be opened', async () => {
    const sealing = await openSealing(db, ringOf([newKey()]));
    const { key, bytes } = await sealing.seal(db, 'kontak', 'satu', Buffer.from('Ibu Sari'));
    bytes[20]! ^= 1;
    await assert.rejects(sealing.open({ key, bytes }, 'kontak', 'satu'), (error) => {
      assert.ok(error instanceof BrokenSealError);
      assert.doesNotMatch(String(error.stack), /Sari/);
      return true;
    });
  });
});

describe('a change of keys', () => {
  it('makes a new key current, which running processes hear of by themselves', async () => {
    const folder = await givenFolder();
    const running = await openSealing(db, ringIn(folder));
    const before = await running.seal(db, 'kontak', 'satu', Buffer.from('dulu'));
    const secret = running.secret('kode');

    const rotation = await beginRotation(db, ringIn(folder), false, unnoted);

    assert.equal(rotation.state, 'begun');
    const after = await running.seal(db, 'kontak', 'dua', Buffer.from('kini'));
    assert.deepEqual([after.key, await currentKey(db)], [rotation.key, rotation.key]);
    assert.equal(String(await running.open(before, 'kontak', 'satu')), 'dulu');
    assert.equal(String(await running.open(after, 'kontak', 'dua')), 'kini');
    // Codes are made from the oldest key, so that repeats get the same ones.
    const restarted = await openSealing(db, ringIn(folder));
    assert.deepEqual(restarted.secret('kode'), secret);
  });

  it('waits for who has just sealed something, and whoever waits for it seals by the new key', async () => {
    const folder = await givenFolder();
    const sealing = await openSealing(db, ringIn(folder));
    const old = await currentKey(db);
    const waiting = async () => {
      const { rows } = await sql`select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
      return rows.length > 0;
    };
    let rotating: ReturnType<typeof beginRotation> | undefined;
    const first = await db.transaction().execute(async (tx) => {
      const sealed = await sealing.seal(tx, 'kontak', 'satu', Buffer.from('dulu'));
      rotating = beginRotation(db, ringIn(folder), false, unnoted);
      await until(waiting);
      return sealed;
    });
    const rotation = await rotating!;
    assert.deepEqual([first.key, rotation.state], [old, 'begun']);

    const held = Promise.withResolvers<unknown>();
    const begun = Promise.withResolvers<unknown>();
    const changing = beginRotation(db, ringIn(folder), false, async () => {
      begun.resolve(true);
      await held.promise;
    });
    await begun.promise;
    const second = db
      .transaction()
      .execute((tx) => sealing.seal(tx, 'kontak', 'dua', Buffer.from('kini')));
    await until(waiting);
    held.resolve(true);
    assert.equal((await second).key, (await changing).key);
  });

  it('that was cut off before its key became current takes that one, and makes no third', async () => {
    const ring = ringIn(await givenFolder());
    await sealedContact(ring);
    const cutOff = new Error('terputus');
    await assert.rejects(
      beginRotation(db, ring, false, async () => {
        throw cutOff;
      }),
      cutOff,
    );
    const [added] = await idsOf(ring);
    assert.notEqual(await currentKey(db), added);
    const { state, key } = await beginRotation(db, ring, false, unnoted);
    assert.deepEqual([state, key], ['begun', added]);
    assert.equal((await idsOf(ring)).length, 2);
  });

  it('goes on while something is sealed by an old key, and begins anew once nothing is', async () => {
    const ring = ringIn(await givenFolder());
    const id = await sealedContact(ring);
    const first = await beginRotation(db, ring, false, unnoted);
    const again = await beginRotation(db, ring, false, unnoted);
    assert.deepEqual([again.state, again.key], ['resumed', first.key]);
    await db.deleteFrom('aspirations').where('id', '=', id).execute();
    const next = await beginRotation(db, ring, false, unnoted);
    assert.equal(next.state, 'begun');
    assert.equal((await idsOf(ring)).length, 3);
  });

  it('takes the newest of configured keys, and is done where that is current', async () => {
    const [newer, older] = [newKey(), newKey()];
    await sealedContact(ringOf([older]));
    const ring = ringOf([newer, older]);
    const begun = await beginRotation(db, ring, false, unnoted);
    assert.deepEqual([begun.state, begun.key], ['begun', newer.id]);
    assert.equal((await beginRotation(db, ring, false, unnoted)).state, 'resumed');
    await db.deleteFrom('aspirations').execute();
    assert.equal((await beginRotation(db, ring, false, unnoted)).state, 'done');
  });

  it('is refused without the current key, unless that is said to be lost', async () => {
    const ring = ringIn(await givenFolder());
    await sealedContact(ring);
    const lost = await currentKey(db);
    assert.equal((await beginRotation(db, ring, true, unnoted)).state, 'not lost');
    await rm(ring.file!);
    await assert.rejects(beginRotation(db, ring, false, unnoted), SealingError);
    assert.deepEqual(await idsOf(ring), []);

    const { state, key } = await beginRotation(db, ring, true, unnoted);

    assert.equal(state, 'begun');
    assert.deepEqual([await currentKey(db), await idsOf(ring)], [key, [key]]);
    assert.deepEqual([...(await countSealed(db))], [[lost, 1]]);
    await openSealing(db, ring);
  });

  it('is done by one at a time', async () => {
    const outcome = await oneRotation(db, () => oneRotation(db, async () => 'juga'));
    assert.equal(outcome, undefined);
    assert.equal(await oneRotation(db, async () => 'sesudahnya'), 'sesudahnya');
  });
});

describe('old keys', () => {
  it('are forgotten but for the oldest, and those by which something is sealed', async () => {
    const ring = ringIn(await givenFolder());
    await openSealing(db, ring);
    const [oldest = ''] = await idsOf(ring);
    const { key: idle } = await beginRotation(db, ring, false, unnoted);
    const { key: inUse } = await beginRotation(db, ring, false, unnoted);
    await sealedContact(ring);
    const { key: current } = await beginRotation(db, ring, false, unnoted);

    const { forgotten, inUse: kept, oldest: first } = await forgetOldKeys(db, ring);

    assert.deepEqual([forgotten, kept, first], [[idle], [inUse], oldest]);
    assert.deepEqual(await idsOf(ring), [current, inUse, oldest]);
    assert.equal(path.basename(ring.file!), 'secret-keys.json');
  });

  it('that are configured are told, and stay', async () => {
    const keys = [newKey(), newKey(), newKey()] as const;
    await openSealing(db, ringOf(keys));
    const { forgotten } = await forgetOldKeys(db, ringOf(keys));
    assert.deepEqual(forgotten, [keys[1].id]);
  });
});
