import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { lodge } from '../testing/aspirations.ts';
import { givenService } from '../testing/given.ts';
import { doDue } from './clock.ts';

const { database } = await givenService();
const { db } = database;
const now = new Date('2026-12-10T16:00:00Z');
const earlier = (ms: number) => new Date(now.getTime() - ms);
const told: string[] = [];
const look = (at = now) =>
  doDue(db, at, async (_, { id }) => {
    told.push(id);
  });
const rowOf = (id: string) =>
  db.selectFrom('aspirations').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

beforeEach(async () => {
  await db.deleteFrom('aspirations').execute();
  told.length = 0;
});

describe('what was answered', () => {
  const answered = { status: 'answered', answered_at: earlier(86_400_000) } as const;

  it('is closed when its time is over, by the service, and counted from then', async () => {
    const over = await lodge(database, { ...answered, closes_at: now });
    const almost = await lodge(database, { ...answered, closes_at: earlier(-1) });

    assert.deepEqual(await look(), { closed: 1, overdue: 0 });

    const { status, ended_at, closes_at, version } = await rowOf(over);
    assert.deepEqual([status, ended_at, closes_at, version], ['closed', now, null, 2]);
    const steps = await db.selectFrom('aspiration_steps').selectAll().execute();
    assert.deepEqual(
      steps.map(({ aspiration_id, kind, by, at }) => [aspiration_id, kind, by, at]),
      [[over, 'closed', 'service', now]],
    );
    assert.equal((await rowOf(almost)).status, 'answered');
  });

  it('is closed once, by two who look at the same time', async () => {
    await lodge(database, { ...answered, closes_at: earlier(1) });
    const [one, other] = await Promise.all([look(), look()]);
    assert.equal(one.closed + other.closed, 1);
    assert.equal((await db.selectFrom('aspiration_steps').select('id').execute()).length, 1);
  });
});

describe('an office that is late', () => {
  it('is told once of each time that it missed', async () => {
    const id = await lodge(database, { verify_by: earlier(1) });
    await lodge(database, { verify_by: earlier(-1) });

    assert.deepEqual(await look(), { closed: 0, overdue: 1 });
    assert.deepEqual(await look(), { closed: 0, overdue: 0 });
    assert.deepEqual(told, [id]);
    const { version, overdue_told_at } = await rowOf(id);
    assert.deepEqual([version, overdue_told_at], [1, now]);

    // It went on, and is late again.
    const followUpBy = new Date(now.getTime() + 86_400_000);
    await db
      .updateTable('aspirations')
      .set({ status: 'verified', verify_by: null, follow_up_by: followUpBy })
      .where('id', '=', id)
      .execute();
    assert.equal((await look()).overdue, 0);
    assert.equal((await look(new Date(followUpBy.getTime() + 1))).overdue, 2);
    assert.deepEqual(
      told.filter((one) => one === id),
      [id, id],
    );
  });

  it('is told by one of two who look at the same time', async () => {
    const id = await lodge(database, { verify_by: earlier(1) });
    await Promise.all([look(), look()]);
    assert.deepEqual(told, [id]);
  });

  it('is told again where telling failed', async () => {
    const id = await lodge(database, { verify_by: earlier(1) });
    const failing = doDue(db, now, async () => {
      throw new Error('surat tidak tersimpan');
    });
    await assert.rejects(failing, /surat/);
    await look();
    assert.deepEqual(told, [id]);
  });
});
