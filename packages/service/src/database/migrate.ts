import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as thread from './migrations/0001-thread.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as media from './migrations/0003-media.ts';
import * as groups from './migrations/0004-groups.ts';
import * as articles from './migrations/0005-articles.ts';
import * as umkm from './migrations/0006-umkm.ts';
import * as announcements from './migrations/0007-announcements.ts';
import * as events from './migrations/0008-events.ts';
import * as regionAliases from './migrations/0009-region-aliases.ts';
import * as offices from './migrations/0010-offices.ts';
import * as aspirations from './migrations/0011-aspirations.ts';
import * as keyMakers from './migrations/0020-key-makers.ts';
import * as decisions from './migrations/0021-decisions.ts';
import * as consentSaid from './migrations/0024-consent-said.ts';
import * as sites from './migrations/0025-sites.ts';
import type { Schema } from './schema.ts';

/** Every change of the tables, in order. One that was released stays as it is. */
const migrations = {
  '0001-thread': thread,
  '0002-accounts': accounts,
  '0003-media': media,
  '0004-groups': groups,
  '0005-articles': articles,
  '0006-umkm': umkm,
  '0007-announcements': announcements,
  '0008-events': events,
  '0009-region-aliases': regionAliases,
  '0010-offices': offices,
  '0011-aspirations': aspirations,
  '0020-key-makers': keyMakers,
  '0021-decisions': decisions,
  '0024-consent-said': consentSaid,
  '0025-sites': sites,
};

/** Their names, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations).sort();

const table = 'kysely_migration';
/** Tables that the migrations keep for themselves. */
export const migrationTables: readonly string[] = [table, `${table}_lock`];

/**
 * Brings the tables to what this version of the service needs. Several processes may call it at
 * once: one does the work, the others wait for it.
 *
 * @param upTo the migration to stop after; without it, the last one.
 * @throws if a migration fails; the database is then as it was before that migration.
 */
export async function migrate(db: Kysely<Schema>, upTo?: string): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  const migrator = new Migrator({ db, provider, migrationTableName: table });
  const { error } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error)
    throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** Names of the migrations that a database has been through; none, where it is new. */
export async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const there = await sql<{ name: string | null }>`
    select to_regclass(${`public.${table}`})::text as name`.execute(db);
  if (!there.rows[0]?.name) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`public.${table}`)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
