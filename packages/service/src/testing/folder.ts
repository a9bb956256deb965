import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { insertRole } from '../accounts/queries.ts';
import { hashKey, newKey } from '../accounts/secrets.ts';
import { startEmbedded } from '../database/embedded/index.ts';
import { openDatabase, type Database } from '../database/index.ts';
import { migrate } from '../database/migrate.ts';

/** Asks the database of a data folder while no service uses it. */
export async function askFolder<T>(
  folder: string,
  ask: (database: Database) => Promise<T>,
): Promise<T> {
  const embedded = await startEmbedded({ dataDir: folder });
  const database = openDatabase(embedded.connection, pino({ level: 'silent' }));
  try {
    return await ask(database);
  } finally {
    await database.close();
    await embedded.stop();
  }
}

/** Makes the database of a data folder, and a key of an operator, named `Uji`: its secret. */
export async function givenOperatorKey(folder: string): Promise<string> {
  const secret = newKey();
  await askFolder(folder, async ({ db }) => {
    await migrate(db);
    const id = uuidv7();
    await db
      .insertInto('accounts.keys')
      .values({ id, name: 'Uji', hash: hashKey(secret), expires_at: null, last_used_on: null })
      .execute();
    await insertRole(db, { keyId: id }, { role: 'operator' });
  });
  return secret;
}

/** The names of the keys in a data folder, in order. */
export const keysIn = (folder: string): Promise<string[]> =>
  askFolder(folder, async ({ db }) =>
    (await db.selectFrom('accounts.keys').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    ),
  );
