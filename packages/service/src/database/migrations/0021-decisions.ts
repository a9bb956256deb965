import { sql, type Kysely } from 'kysely';

/** Which office decided, so that none below it takes that back; and what nobody has seen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The region of the office; none, where an operator decided. Of what was decided before, nobody
  // knows, and the nearest office may go on as it could.
  for (const [table, column, isDecided] of [
    ['articles', 'hidden_by', 'hidden'],
    ['groups', 'suspended_by', 'suspended'],
    ['businesses', 'suspended_by', `status = 'suspended'`],
  ] as const) {
    const [name, by] = [sql.ref(table), sql.ref(column)];
    await sql`alter table ${name} add ${by} text references regions`.execute(db);
    await sql`update ${name} set ${by} = region_code where ${sql.raw(isDecided)}`.execute(db);
  }

  await sql`alter table events add withdrawn_unseen boolean not null default false`.execute(db);
  await sql`update events e set withdrawn_unseen = true
    where status = 'withdrawn'
      and exists (select from audit a
        where a.operation = 'events.withdraw' and a.target = e.id::text)
      and not exists (select from audit a
        where a.operation = 'events.publish' and a.target = e.id::text)`.execute(db);
}
