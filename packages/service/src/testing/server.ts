import { execFile } from 'node:child_process';
import { appendFile, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findBinaries } from '../database/embedded/binaries.ts';
import { readSecrets, type Secrets } from '../database/embedded/cluster.ts';
import { serverIdentity } from '../database/embedded/identity.ts';
import { startEmbedded } from '../database/embedded/index.ts';
import {
  connectionTo,
  startServer,
  type Connection,
  type Server,
} from '../database/embedded/server.ts';
import { makeSocketFolder } from '../database/embedded/socket.ts';
import { afterwards, givenFolder } from './given.ts';

/** A PostgreSQL that stops and starts when a test says so, and by itself never. */
export interface OwnServer {
  readonly cluster: string;
  readonly connection: Connection;
  /** Asks it as its superuser. */
  ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

async function serverOf(cluster: string, secrets: Secrets): Promise<OwnServer> {
  const identity = await serverIdentity(cluster);
  const binaries = await findBinaries(identity, () => {});
  const socketFolder = await makeSocketFolder(identity);
  const connection = connectionTo(socketFolder, secrets);
  const superuser = { ...connection, user: 'postgres', password: secrets.superuser };
  const logFile = `${cluster}.log`;
  let server: Server | undefined;
  const own: OwnServer = {
    cluster,
    connection,
    async ask<Row extends pg.QueryResultRow>(sql: string) {
      const client = new pg.Client(superuser);
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async start() {
      server = await startServer({ cluster, logFile, binaries, identity, connection });
    },
    async stop() {
      await server?.stop();
      server = undefined;
    },
    async kill() {
      const file = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8');
      process.kill(Number.parseInt(file, 10), 'SIGKILL');
      await server?.ended;
      server = undefined;
    },
  };
  afterwards(async () => {
    await own.stop();
    await rm(socketFolder, { recursive: true, force: true });
  });
  return own;
}

/** A new server, which runs. */
export async function givenOwnServer(): Promise<OwnServer> {
  const folder = await givenFolder();
  await (await startEmbedded({ dataDir: folder })).stop();
  const cluster = path.join(folder, 'postgres');
  const server = await serverOf(cluster, await readSecrets(cluster));
  await server.start();
  return server;
}

/** A streaming replica of a server, which runs. */
export async function givenReplicaOf(primary: OwnServer): Promise<OwnServer> {
  const { cluster, connection } = primary;
  const secrets = await readSecrets(cluster);
  await appendFile(path.join(cluster, 'pg_hba.conf'), 'local replication all scram-sha-256\n');
  await primary.ask('select pg_reload_conf()');

  const copy = path.join(await givenFolder(), 'postgres');
  const { uid, gid } = await serverIdentity(cluster);
  const superuser = new pg.Client({
    ...connection,
    user: 'postgres',
    password: secrets.superuser,
  });
  await superuser.connect();
  await superuser.query(`select pg_backup_start('replica', true)`);
  await promisify(execFile)('cp', ['-a', cluster, copy]);
  const { rows } = await superuser.query<{ labelfile: string }>(
    'select * from pg_backup_stop(false)',
  );
  await superuser.end();

  await rm(path.join(copy, 'postmaster.pid'), { force: true });
  await rm(path.join(copy, 'pg_replslot'), { recursive: true, force: true });
  await mkdir(path.join(copy, 'pg_replslot'), { mode: 0o700 });
  const way = `host=${connection.host} port=${connection.port} user=postgres password=${secrets.superuser}`;
  for (const [name, content] of [
    ['backup_label', rows[0]!.labelfile],
    ['standby.signal', ''],
    [
      'postgresql.auto.conf',
      `primary_conninfo = '${way}'\nwal_retrieve_retry_interval = '100ms'\n`,
    ],
  ] as const) {
    await writeFile(path.join(copy, name), content, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined) await chown(path.join(copy, name), uid, gid);
  }
  if (uid !== undefined && gid !== undefined) await chown(path.join(copy, 'pg_replslot'), uid, gid);
  const replica = await serverOf(copy, secrets);
  await replica.start();
  return replica;
}
