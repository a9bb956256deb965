import assert from 'node:assert/strict';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, it } from 'node:test';
import {
  beginRotation,
  newKey,
  openSealing,
  ringIn,
  ringOf,
  writeKey,
  type KeyRing,
} from '../sealing/index.ts';
import { giveContact, lodge } from '../testing/aspirations.ts';
import { givenFolder, givenService } from '../testing/given.ts';
import { examineKeys } from './index.ts';

const service = await givenService();
const { database } = service;
const { db } = database;

beforeEach(async () => {
  await db.deleteFrom('aspirations').execute();
  await db.deleteFrom('secret_keys').execute();
});

/** A ring in use, by which a contact is sealed. */
async function inUse(ring: KeyRing): Promise<KeyRing> {
  const sealing = await openSealing(db, ring);
  await giveContact({ database, sealing }, await lodge(database));
  return ring;
}
const usual = async () => inUse(ringIn(await givenFolder()));
const told = async (ring: KeyRing) =>
  (await examineKeys(db, ring)).map(({ state, what, todo }) => [state, what.en, todo?.en]);

describe('the doctor', () => {
  it('is content with keys that are there, and for their owner alone', async () => {
    assert.deepEqual(await told(await usual()), [['well', 'Secret keys are there: 1', undefined]]);
  });

  it('says that there is no key yet, and makes none', async () => {
    const ring = ringIn(await givenFolder());
    const [[state, what] = []] = await told(ring);
    assert.deepEqual([state, what], ['note', 'There is no secret key yet']);
    assert.deepEqual(await ring.look(), []);
  });

  it('finds missing a key by which nothing is sealed, but from which codes are made', async () => {
    const [newer, older] = [newKey(), newKey()];
    await inUse(ringOf([newer, older]));
    const [[state, what, todo] = []] = await told(ringOf([newer]));
    assert.deepEqual(
      [state, what],
      ['wrong', `The secret key ${older.id}, with which this database is used, is missing`],
    );
    assert.match(todo!, /Add that key to KIM_SECRET_KEYS.*rotate-key --lost/);
  });

  it('finds a key missing, and says how much cannot be read, and what to do', async () => {
    const ring = await usual();
    const [{ id } = { id: '' }] = await ring.look();
    await rm(ring.file!);
    const [[state, what, todo] = []] = await told(ring);
    assert.equal(state, 'wrong');
    assert.equal(
      what,
      `The secret key ${id} is missing: 1 contacts and attachments of residents cannot be read`,
    );
    assert.match(todo!, /Put .*secret-keys\.json back from its copy\..*rotate-key --lost/);
    const [[, , configured] = []] = await told(ringOf([newKey()]));
    assert.match(configured!, /Add that key to KIM_SECRET_KEYS/);
  });

  it('finds a file that others can read, and one that is damaged', async () => {
    const ring = await usual();
    await chmod(ring.file!, 0o644);
    const [[state, what, todo] = []] = await told(ring);
    assert.equal(state, 'wrong');
    assert.match(what!, /can be read by other users/);
    assert.match(todo!, /chmod 600 .*secret-keys\.json/);
    await writeFile(ring.file!, 'rusak');
    const [[damaged, cannot] = []] = await told(ring);
    assert.deepEqual([damaged, cannot], ['wrong', 'The secret keys cannot be read']);
  });

  it('tells of old keys that are still in use, and never a key', async () => {
    const ring = await usual();
    await beginRotation(db, ring, false, async () => {});
    const findings = await told(ring);
    assert.deepEqual(findings, [
      [
        'note',
        '1 old keys are still in use, for 1 contacts and attachments',
        'A change of keys was cut off. Go on with it: npm run kim -- rotate-key',
      ],
    ]);
    for (const key of await ring.look())
      assert.ok(!JSON.stringify(findings).includes(writeKey(key)));
  });
});
