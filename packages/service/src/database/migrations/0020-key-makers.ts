import { sql, type Kysely } from 'kysely';

/** Who made a key, so that it does not outlive what its maker may. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table accounts.keys
    add created_by text references accounts."user" on delete set null`.execute(db);
  await sql`create index on accounts.keys (created_by)`.execute(db);
  // The audit log knows the makers of those that are there; who made the others gave a command.
  await sql`update accounts.keys k set created_by = a.actor_id
    from audit a
    join accounts."user" u on u.id = a.actor_id
    where a.operation = 'keys.create' and a.actor_kind = 'account'
      and a.target = k.id::text`.execute(db);
}
