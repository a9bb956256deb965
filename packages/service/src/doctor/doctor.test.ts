import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeAccount } from '../accounts/index.ts';
import { openStorage } from '../media/index.ts';
import { givenService } from '../testing/given.ts';
import { givenOwnServer, givenReplicaOf } from '../testing/server.ts';
import {
  examineClock,
  examineDatabase,
  examineNode,
  examinePublicUrl,
  examineReplica,
  type Finding,
} from './index.ts';
import { readConfig } from '../config.ts';

const primary = await givenOwnServer();
const service = await givenService({ server: primary.connection });
const { db } = service.database;
const storage = () => openStorage(undefined, service.mediaDir);

const examine = (production = false) =>
  examineDatabase(db, storage, service.ring, { production, deep: true });
const told = (findings: readonly Finding[], state: Finding['state']) =>
  findings.filter((finding) => finding.state === state).map(({ what }) => what.en);

describe('the doctor', () => {
  it('finds all well with a database but for an operator, and then that too', async () => {
    assert.deepEqual(told(await examine(), 'wrong'), ['There is no operator yet']);
    const account = { name: 'Budi', password: 'kata sandi untuk uji', mustChangePassword: true };
    await makeAccount(db, { ...account, email: 'budi@kominfo.go.id' }, { role: 'operator' });
    assert.deepEqual(told(await examine(), 'wrong'), []);
  });

  it('tells of accounts of the demo; in production they are wrong', async () => {
    const demo = { name: 'Demo', password: 'kata sandi untuk uji', mustChangePassword: false };
    await makeAccount(db, { ...demo, email: 'operator@demo.simpul-kim.test' });
    assert.ok(told(await examine(), 'note').includes('There are 1 accounts of the demo'));
    assert.deepEqual(told(await examine(true), 'wrong'), ['There are 1 accounts of the demo']);
  });

  it('tells which files of pictures are missing', async () => {
    const sizes = JSON.stringify([
      { file: 'ab/abhilang-320.webp', width: 320, height: 180, type: 'image/webp' },
    ]);
    await service.database.pool.query(
      `insert into pictures (id, alt, sizes, stem, region_code)
       values (gen_random_uuid(), 'Padi', $1, 'ab/abhilang', '64.09')`,
      [sizes],
    );
    assert.deepEqual(told(await examine(), 'wrong'), [
      '1 files of pictures are missing, among them ab/abhilang-320.webp',
    ]);
  });

  it('knows a replica that keeps up from what is none', async () => {
    const replica = await givenReplicaOf(primary);
    assert.equal((await examineReplica(replica.connection)).state, 'well');
    const { state, what } = await examineReplica(primary.connection);
    assert.deepEqual([state, what.en], ['wrong', 'DATABASE_READ_URL is no replica']);
  });

  it('knows an old Node.js, a clock that cannot be right, and a missing address', async () => {
    assert.equal(examineNode('22.1.0').state, 'wrong');
    assert.equal(examineNode('26.0.0').state, 'well');
    assert.deepEqual(
      [...examineClock(0), ...examineClock(Date.UTC(2026, 10, 21))].map(({ state }) => state),
      ['wrong', 'well', 'well', 'well'],
    );
    const config = readConfig({});
    for (const [production, state] of [
      [true, 'wrong'],
      [false, 'note'],
    ] as const) {
      const [finding] = await examinePublicUrl(config, { production, reach: false });
      assert.equal(finding?.state, state);
    }
  });
});
