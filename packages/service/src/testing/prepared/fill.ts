import { pino } from 'pino';
import { openDatabase, type Connection } from '../../database/index.ts';
import { migrate } from '../../database/migrate.ts';
import { loadRegions } from '../../regions/index.ts';

/** Gives an empty database all tables and regions. */
export async function fill(connection: Connection): Promise<void> {
  const database = openDatabase(connection, pino({ level: 'silent' }));
  try {
    await migrate(database.db);
    await loadRegions(database.db);
  } finally {
    await database.close();
  }
}
