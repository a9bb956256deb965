import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { Job } from '../jobs/index.ts';
import type { Outbox } from '../mail/index.ts';
import { hasEnded, isPossible, statusAfter } from './lifecycle.ts';
import { tellOffice } from './notices.ts';
import { addStep, changeAspiration, lockAspiration, type AspirationRow } from './queries.ts';

/** What came of a look at the clock. */
export interface Done {
  /** Closed, since no reply came to the answer. */
  readonly closed: number;
  /** Newly overdue. */
  readonly overdue: number;
}

const batch = 100;

const isLapsed = ({ status, closes_at }: AspirationRow, now: Date): boolean =>
  isPossible('lapse', status, null) && closes_at !== null && closes_at <= now;

/** Whether a time was missed that its office was not told of: each is told once. */
const isNewlyOverdue = ({ status, due_at, overdue_told_at }: AspirationRow, now: Date): boolean =>
  due_at !== null &&
  due_at <= now &&
  !hasEnded(status) &&
  (overdue_told_at === null || overdue_told_at < due_at);

/** Closes what was answered long ago. The reporter reads that nobody but the time did it. */
async function lapse(tx: Transaction<Schema>, row: AspirationRow, now: Date): Promise<void> {
  const status = statusAfter('lapse', row.status, row.held_status);
  await changeAspiration(tx, row.id, now, {
    status,
    ended_at: now,
    verify_by: null,
    follow_up_by: null,
    closes_at: null,
  });
  await addStep(tx, { aspiration: row.id, kind: 'closed', at: now, taker: { by: 'service' } });
}

/** Goes through what was found, each held in a transaction of its own, if it is still as it was. */
async function each(
  db: Kysely<Schema>,
  found: RawBuilder<unknown>,
  isDue: (row: AspirationRow) => boolean,
  work: (tx: Transaction<Schema>, row: AspirationRow) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ id: string }>`select id from aspirations
      where ${found} and id > ${after}::uuid order by id limit ${batch}`.execute(db);
    for (const { id } of rows) {
      const isDone = await db.transaction().execute(async (tx) => {
        const row = await lockAspiration(tx, id);
        if (!row || !isDue(row)) return false;
        await work(tx, row);
        return true;
      });
      if (isDone) count += 1;
    }
    const last = rows.at(-1);
    if (!last) return count;
    after = last.id;
  }
}

/** Does what the time asks for: closes, and tells offices once of what they are late with. */
export async function doDue(
  db: Kysely<Schema>,
  now: Date,
  outbox: Pick<Outbox, 'queueMail'>,
): Promise<Done> {
  const closed = await each(
    db,
    sql`closes_at <= ${now}`,
    (row) => isLapsed(row, now),
    (tx, row) => lapse(tx, row, now),
  );
  const overdue = await each(
    db,
    sql`due_at <= ${now} and (overdue_told_at is null or overdue_told_at < due_at)`,
    (row) => isNewlyOverdue(row, now),
    async (tx, row) => {
      // Its version stays: nothing has changed that an officer may have in hand.
      await tx
        .updateTable('aspirations')
        .set({ overdue_told_at: now })
        .where('id', '=', row.id)
        .execute();
      await tellOffice(outbox, tx, 'aspirationOverdue', row);
    },
  );
  return { closed, overdue };
}

/** Looks at the clock every ten minutes. */
export const aspirationClock = (db: Kysely<Schema>, outbox: Pick<Outbox, 'queueMail'>): Job => ({
  name: 'aspiration-clock',
  cron: '*/10 * * * *',
  async run() {
    await doDue(db, new Date(), outbox);
  },
});
