import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { insertAccount, insertRole } from '../accounts/queries.ts';
import { hashToken } from '../accounts/sessions.ts';
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

/** Makes the database of a data folder, and an operator with a session: its token. */
export async function givenOperatorToken(folder: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await askFolder(folder, async ({ db }) => {
    await migrate(db);
    const id = await insertAccount(db, {
      name: 'Uji',
      email: 'uji@contoh.test',
      // Nobody signs in with a password.
      passwordHash: '',
      mustChangePassword: false,
    });
    await insertRole(db, { accountId: id! }, { role: 'operator' });
    await sql`insert into accounts.session (id, token, "userId", "expiresAt", "updatedAt")
      values (${uuidv7()}, ${hashToken(token)}, ${id!}, now() + interval '1 day', now())`.execute(
      db,
    );
  });
  return token;
}

/** The names of the keys in a data folder, in order. */
export const keysIn = (folder: string): Promise<string[]> =>
  askFolder(folder, async ({ db }) =>
    (await db.selectFrom('accounts.keys').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    ),
  );
