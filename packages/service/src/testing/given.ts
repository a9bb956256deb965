import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { RoleGrant, Session } from '@simpul-kim/contract';
import { hashPassword } from 'better-auth/crypto';
import { insertAccount, insertRole } from '../accounts/queries.ts';
import { buildApp, type Parts } from '../app.ts';
import { startEmbedded } from '../database/embedded/index.ts';
import { openDatabase, type Connection, type Database } from '../database/index.ts';
import { migrate } from '../database/migrate.ts';
import type {
  ArticlesTable,
  BusinessesTable,
  GroupsTable,
  PicturesTable,
  ProductsTable,
} from '../database/schema.ts';
import { openJobs } from '../jobs/index.ts';
import { loadRegions } from '../regions/index.ts';
import { openSealing, ringIn, type KeyRing, type Sealing } from '../sealing/index.ts';
import type { Insertable } from 'kysely';
import { givePrepared } from './prepared/folder.ts';
import { createPrepared } from './prepared/template.ts';

const silent = pino({ level: 'silent' });

const undoing: (() => unknown)[] = [];
after(async () => {
  for (const step of undoing.splice(0).reverse()) await step();
});

/**
 * Has something undone after the tests of this file, what was done last first: a folder must not go
 * before the database in it has ended.
 */
export const afterwards = (step: () => unknown): void => void undoing.push(step);

/** A folder that is gone after the tests of this file. */
export async function givenFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-test-'));
  // The embedded database runs as a user of its own where the tests run as root.
  await chmod(folder, 0o755);
  afterwards(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A database for this file, filled: at DATABASE_URL one of its own, else an embedded one. */
async function givenServer(dataDir: string): Promise<Connection> {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    await givePrepared(dataDir);
    const embedded = await startEmbedded({ dataDir });
    afterwards(() => embedded.stop());
    return embedded.connection;
  }
  const name = `kim_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await createPrepared(admin, url, name);
  afterwards(async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { connectionString: own.href };
}

/** A real service on a real PostgreSQL with all regions and nothing else. */
export interface Given {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Where its uploads are, unless it was given another storage. */
  readonly mediaDir: string;
  /** What its processes seal by. */
  readonly ring: KeyRing;
  readonly sealing: Sealing;
  /** One more process on the same database, of which some parts may be others. */
  another(parts?: Partial<Parts>): Promise<FastifyInstance>;
  /** Asks the service, without a network. */
  get(url: string, headers?: Record<string, string>): Promise<Answered>;
  /** Someone with a session and these roles. */
  readonly signedIn: (...roles: RoleGrant[]) => Promise<Caller>;
  /** Someone with nothing to show. */
  readonly anyone: Caller;
}

/** Someone who asks the service, without a network. */
export interface Caller {
  /** Id of the account. */
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  get(url: string): Promise<Answered>;
  /** Each call is a new thing to make, unless an `idempotency-key` is given. */
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  put(url: string, body?: unknown): Promise<Answered>;
  patch(url: string, body?: unknown): Promise<Answered>;
  delete(url: string): Promise<Answered>;
}

/** What the service answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly bytes: Buffer;
  /** The body as JSON. */
  readonly body: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Sends a request to a service, without a network; a Buffer is a file, anything else JSON. */
export async function send(
  app: FastifyInstance,
  method: Method,
  url: string,
  {
    headers = {},
    body,
    from,
  }: {
    headers?: Readonly<Record<string, string>>;
    body?: unknown;
    /** Address that it comes from. */
    from?: string;
  } = {},
): Promise<Answered> {
  const isFile = Buffer.isBuffer(body);
  const type = isFile ? 'application/octet-stream' : 'application/json';
  const response = await app.inject({
    method,
    url,
    ...(from === undefined ? {} : { remoteAddress: from }),
    headers: {
      host: 'localhost',
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: isFile ? body : JSON.stringify(body) }),
  });
  const isJson = String(response.headers['content-type']).includes('json');
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    bytes: response.rawPayload,
    body: isJson ? (JSON.parse(response.body) as unknown) : undefined,
  };
}

/** Asks a service, without a network. */
export const ask = (
  app: FastifyInstance,
  url: string,
  headers: Record<string, string> = {},
): Promise<Answered> => send(app, 'GET', url, { headers });

/** Someone who shows `headers` with each request. */
export const callerOf = (
  app: FastifyInstance,
  headers: Readonly<Record<string, string>>,
  id = '',
): Caller => ({
  id,
  headers,
  get: (url) => send(app, 'GET', url, { headers }),
  post: (url, body, more = {}) =>
    send(app, 'POST', url, { headers: { ...headers, ...more }, body }),
  put: (url, body) => send(app, 'PUT', url, { headers, body }),
  patch: (url, body) => send(app, 'PATCH', url, { headers, body }),
  delete: (url) => send(app, 'DELETE', url, { headers }),
});

/** A password that no test but those of signing in cares about; hashing one takes its time. */
const password = 'kata sandi untuk uji';
const passwordHash = hashPassword(password);
let signedInCount = 0;

async function signIn(
  app: FastifyInstance,
  { db }: Database,
  roles: readonly RoleGrant[],
): Promise<Caller> {
  signedInCount += 1;
  const email = `orang-${signedInCount}@contoh.test`;
  const id = await insertAccount(db, {
    name: `Orang ${signedInCount}`,
    email,
    passwordHash: await passwordHash,
    mustChangePassword: false,
  });
  for (const role of roles) await insertRole(db, { accountId: id! }, role);
  const { body } = await send(app, 'POST', '/v1/session', { body: { email, password } });
  return callerOf(app, { authorization: `Bearer ${(body as Session).token}` }, id);
}

/**
 * Starts {@link Given}; all of it is stopped after the tests of this file.
 *
 * @param given a server in place of the usual one, and a replica of it.
 */
export async function givenService({
  server,
  replica,
  ...given
}: Pick<Parts, 'storage' | 'widgetsDir'> & {
  server?: Connection;
  replica?: Connection;
} = {}): Promise<Given> {
  const folder = await givenFolder();
  const mediaDir = path.join(folder, 'media');
  const connection = server ?? (await givenServer(folder));
  const database = openDatabase(connection, silent, replica);
  afterwards(() => database.close());
  if (server) {
    await migrate(database.db);
    await loadRegions(database.db);
  }
  const ring = ringIn(folder);
  const sealing = await openSealing(database.db, ring);
  const build = async (on: Database, parts: Partial<Parts> = {}) => {
    const jobs = openJobs(on, silent);
    const app = await buildApp({
      database: on,
      jobs,
      mediaDir,
      sealing: on === database ? sealing : await openSealing(on.db, ring),
      log: silent,
      proofWork: 20,
      ...given,
      ...parts,
    });
    afterwards(() => app.close());
    return app;
  };
  const app = await build(database);
  return {
    app,
    database,
    mediaDir,
    ring,
    sealing,
    async another(parts) {
      const other = openDatabase(connection, silent, replica);
      afterwards(() => other.close());
      return build(other, parts);
    },
    get: (url, headers) => ask(app, url, headers),
    signedIn: (...roles) => signIn(app, database, roles),
    anyone: callerOf(app, {}),
  };
}

/** Puts an article into the database, with a believable value for what a test does not care about. */
export async function publish(
  { db }: Database,
  article: Partial<Insertable<ArticlesTable>> & { region_code: string },
): Promise<string> {
  const id = article.id ?? uuidv7();
  await db
    .insertInto('articles')
    .values({
      id,
      group_id: null,
      office_name: article.group_id ? null : 'Diskominfo',
      audience_code: null,
      topic: 'government',
      title: 'Musyawarah desa',
      summary: 'Warga bermusyawarah di balai desa.',
      body_html: '<p>Warga bermusyawarah.</p>',
      picture_id: null,
      external_url: null,
      status: 'published',
      published_at: new Date('2026-11-21T00:30:00Z'),
      ...article,
    })
    .execute();
  return id;
}

/** Puts a KIM into the database. */
export async function found(
  { db }: Database,
  group: Partial<Insertable<GroupsTable>> & { region_code: string },
): Promise<string> {
  const id = group.id ?? uuidv7();
  await db
    .insertInto('groups')
    .values({
      id,
      name: 'KIM Uji',
      about: 'Kelompok untuk uji coba.',
      decree_number: null,
      decree_date: null,
      potentials: [],
      ...group,
    })
    .execute();
  return id;
}

/** Puts a business into the database, with a believable value for what a test does not care about. */
export async function present(
  { db }: Database,
  business: Partial<Insertable<BusinessesTable>> & { region_code: string },
): Promise<string> {
  const id = business.id ?? uuidv7();
  const { status = 'published' } = business;
  await db
    .insertInto('businesses')
    .values({
      id,
      group_id: null,
      name: 'Dapur Uji',
      category: 'food',
      description: 'Camilan rumahan.',
      owner_name: null,
      whatsapp: null,
      marketplaces: '[]',
      address: null,
      latitude: null,
      longitude: null,
      reason: status === 'rejected' || status === 'suspended' ? 'Belum lengkap.' : null,
      published_at: status === 'published' ? new Date('2026-11-21T00:30:00Z') : null,
      ...business,
      status,
    })
    .execute();
  return id;
}

/** Puts a product into the database. */
export async function offer(
  { db }: Database,
  product: Partial<Insertable<ProductsTable>> & { business_id: string },
): Promise<string> {
  const id = product.id ?? uuidv7();
  await db
    .insertInto('products')
    .values({
      id,
      name: 'Keripik pisang',
      description: 'Renyah dan manis.',
      price_idr: 15_000,
      price_idr_max: null,
      unit: 'bungkus',
      ...product,
    })
    .execute();
  return id;
}

/** Puts an upload into the database, by default a picture that says what it shows; its files are not there. */
export async function uploaded(
  { db }: Database,
  upload: Partial<Insertable<PicturesTable>> & { region_code: string },
): Promise<string> {
  const id = upload.id ?? uuidv7();
  await db
    .insertInto('pictures')
    .values({
      id,
      group_id: null,
      alt: 'Perahu di dermaga',
      sizes: JSON.stringify([
        { file: 'a/a-640.webp', width: 640, height: 360, type: 'image/webp' },
        { file: 'a/a-320.webp', width: 320, height: 180, type: 'image/webp' },
      ]),
      stem: 'a/a',
      ...upload,
    })
    .execute();
  return id;
}

/** Codes of the villages that lie in a region, in order. */
export async function villagesIn({ db }: Database, region: string): Promise<string[]> {
  const villages = await db
    .selectFrom('regions')
    .select('code')
    .where('level', '=', 'village')
    .where('code', 'like', `${region}.%`)
    .orderBy('code')
    .execute();
  return villages.map(({ code }) => code);
}

/** Waits until something holds; for what another process does in its own time. */
export async function until(holds: () => Promise<boolean>, withinMs = 5_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`did not come true within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
