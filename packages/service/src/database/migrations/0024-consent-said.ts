import { sql, type Kysely } from 'kysely';

/** When a reporter agreed, to the letter as their device wrote it: its clock may be wrong. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table aspirations add consent_said text`.execute(db);
}
