import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as thread from './migrations/0001-thread.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as media from './migrations/0003-media.ts';
import * as groups from './migrations/0004-groups.ts';
import * as articles from './migrations/0005-articles.ts';
import * as umkm from './migrations/0006-umkm.ts';
import * as announcements from './migrations/0007-announcements.ts';
import * as events from './migrations/0008-events.ts';
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
};

/**
 * Brings the tables to what this version of the service needs. Several processes may call it at
 * once: one does the work, the others wait for it.
 *
 * @throws if a migration fails; the database is then as it was before that migration.
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}
