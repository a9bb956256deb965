import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findBinaries, runnableFolder } from './binaries.ts';
import { serverIdentity } from './identity.ts';
import {
  defaultDataDir,
  EmbeddedError,
  type EmbeddedPostgres,
  hasEmbedded,
  openEmbedded,
  startEmbedded,
} from './index.ts';
import { isAlive } from './lock.ts';
import { makeSocketFolder } from './socket.ts';

const isRoot = process.getuid?.() === 0;
const onlyRoot = isRoot ? false : 'only root runs the server as another user';

let root: string;
let template: string;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'kim-embedded-test-'));
  await chmod(root, 0o755);
  template = join(root, 'template');
  const database = await startEmbedded({ dataDir: template });
  await query(database, 'CREATE TABLE note (id integer PRIMARY KEY)');
  await database.stop();
});

after(() => rm(root, { recursive: true, force: true }));

const newFolder = () =>
  mkdtemp(join(root, 'data-')).then((path) => chmod(path, 0o711).then(() => path));

/** A data folder with an initialised, stopped database that has an empty table `note`. */
async function initialisedFolder(): Promise<string> {
  const folder = join(await newFolder(), 'kim');
  await promisify(execFile)('cp', ['-a', template, folder]);
  return folder;
}

async function start(t: TestContext, dataDir: string): Promise<EmbeddedPostgres> {
  const database = await startEmbedded({ dataDir });
  t.after(() => database.stop());
  return database;
}

const notCalled = () => assert.fail('must not be called');

async function query(
  { connection }: Pick<EmbeddedPostgres, 'connection'>,
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const idsOf = async (database: EmbeddedPostgres): Promise<number[]> =>
  (await query(database, 'SELECT id FROM note ORDER BY id')).map(({ id }) => Number(id));

const serverPid = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);

const withCode = (code: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof EmbeddedError, String(error));
  assert.equal(error.code, code, error.message);
  assert.match(error.message, words);
  return true;
};

/** Another Node process that starts the database, says "ready", then writes or waits. */
function otherProcess(t: TestContext, dataDir: string, then: 'write' | 'wait') {
  const program = `
    import pg from 'pg';
    import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./index.ts'))};
    process.stdin.resume().on('end', () => process.exit());
    try {
      const { connection } = await startEmbedded({ dataDir: process.argv[1] });
      console.log('ready');
      const pool = new pg.Pool(connection);
      for (let id = 1; process.argv[2] === 'write'; id += 1) {
        await pool.query('INSERT INTO note VALUES ($1)', [id]);
        console.log(id);
      }
    } catch (error) {
      console.log(error.code, error.message);
    }`;
  const args = ['--input-type=module', '-e', program, dataDir, then];
  const child = spawn(process.execPath, args, {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => kill(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async (): Promise<string> => (await lines.next()).value ?? 'nothing',
    async rest(): Promise<string[]> {
      const rest = [];
      for (let line = await lines.next(); !line.done; line = await lines.next())
        rest.push(line.value);
      return rest;
    },
  };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Resolves when the server answers again. */
async function comesBack(database: EmbeddedPostgres): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (await query(database, 'SELECT 1').catch(() => undefined)) return;
    await pause(20);
  }
  assert.fail('it did not come back');
}

/** Resolves when `file` is gone, also when it already is. */
function disappearance(file: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(dirname(file), settle);
    function settle() {
      if (existsSync(file)) return;
      watcher.close();
      resolve();
    }
    settle();
  });
}

describe('a first start', () => {
  it('gives a database that its owner, no superuser, can use and extend', async (t) => {
    const events: string[] = [];
    const dataDir = join(await newFolder(), 'new', 'kim');
    const database = await startEmbedded({ dataDir, onProgress: (event) => events.push(event) });
    t.after(() => database.stop());

    assert.deepEqual(events, ['initialising', 'starting']);
    assert.match(database.version, /^18\.\d+$/);
    await query(database, 'CREATE EXTENSION pg_trgm');
    const [role] = await query(
      database,
      `SELECT rolsuper, current_database() AS database, current_setting('fsync') AS fsync,
         current_setting('full_page_writes') AS pages, current_setting('data_checksums') AS sums,
         current_setting('listen_addresses') AS addresses
       FROM pg_roles WHERE rolname = current_user`,
    );
    assert.deepEqual(role, {
      rolsuper: false,
      database: 'kim',
      fsync: 'on',
      pages: 'on',
      sums: 'on',
      addresses: '',
    });
  });

  it('lets nobody in without the password', async (t) => {
    const { connection } = await start(t, await initialisedFolder());
    for (const user of ['kim', 'postgres']) {
      const wrong = { connection: { ...connection, user, password: 'guess' } };
      await assert.rejects(query(wrong, 'SELECT 1'), /password authentication failed/);
    }
  });

  it('leaves no process, socket or lock behind when stopped, also twice', async () => {
    const dataDir = await initialisedFolder();
    const database = await startEmbedded({ dataDir });
    const pid = await serverPid(dataDir);

    await Promise.all([database.stop(), database.stop()]);
    await database.stop();

    assert.equal(isAlive(pid), false);
    assert.equal(existsSync(database.connection.host), false);
    assert.deepEqual(await readdir(dataDir), ['postgres', 'postgres.lock', 'postgres.log']);
  });

  it('begins again where an earlier one was killed half-way', async (t) => {
    const dataDir = await newFolder();
    await mkdir(join(dataDir, 'postgres.new-killed', 'base'), { recursive: true });

    await start(t, dataDir);

    const names = await readdir(dataDir);
    assert.ok(names.includes('postgres') && !names.includes('postgres.new-killed'));
  });

  it('is won by one of two processes that begin at the same moment', async (t) => {
    const dataDir = await newFolder();
    const processes = [otherProcess(t, dataDir, 'wait'), otherProcess(t, dataDir, 'wait')];

    const answers = await Promise.all(processes.map(({ nextLine }) => nextLine()));

    const winner = processes[answers.indexOf('ready')];
    const refusals = answers.filter((answer) => answer !== 'ready');
    assert.equal(refusals.length, 1, answers.join('\n'));
    assert.match(
      refusals[0]!,
      new RegExp(`^in-use .* is in use by process ${winner?.child.pid}\\.`),
    );
  });
});

describe('a restart', () => {
  it('keeps the rows', async (t) => {
    const dataDir = await initialisedFolder();
    const first = await startEmbedded({ dataDir });
    await query(first, 'INSERT INTO note VALUES (1), (2)');
    await first.stop();

    assert.deepEqual(await idsOf(await start(t, dataDir)), [1, 2]);
  });

  it('is refused while the folder is in use by this very process', async (t) => {
    const dataDir = await initialisedFolder();
    const database = await start(t, dataDir);

    const inUse = withCode('in-use', new RegExp(`in use by process ${process.pid}\\b`));
    await assert.rejects(startEmbedded({ dataDir }), inUse);

    assert.deepEqual(await idsOf(database), []);
  });

  it('is refused while another process uses the folder, and names it', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'wait');
    assert.equal(await other.nextLine(), 'ready');

    const inUse = withCode('in-use', new RegExp(`in use by process ${other.child.pid}\\b`));
    await assert.rejects(startEmbedded({ dataDir }), inUse);
  });

  it('stops with its process even when that forgets to', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'wait');
    assert.equal(await other.nextLine(), 'ready');

    other.child.stdin.end();

    await disappearance(join(dataDir, 'postgres', 'postmaster.pid'));
  });
});

describe('a command beside the service', () => {
  it('joins the server of another process, and leaves it running', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'wait');
    assert.equal(await other.nextLine(), 'ready');
    const pid = await serverPid(dataDir);

    const database = await openEmbedded({ dataDir });
    await query(database, 'INSERT INTO note VALUES (1)');
    await database.stop();

    assert.equal(database.joined, true);
    assert.match(database.version, /^18\.\d+$/);
    assert.equal(await serverPid(dataDir), pid);
    assert.deepEqual(await idsOf(database), [1]);
  });

  it('joins a server that is only just being made', async (t) => {
    const dataDir = await newFolder();
    const other = otherProcess(t, dataDir, 'wait');
    while (!existsSync(join(dataDir, 'postgres.lock.pid'))) await nextTurn();

    const database = await openEmbedded({ dataDir });
    t.after(() => database.stop());

    assert.equal(await other.nextLine(), 'ready');
    assert.equal(database.joined, true);
  });

  it('starts a server where none runs, and stops it', async () => {
    const dataDir = await initialisedFolder();

    const database = await openEmbedded({ dataDir });
    assert.equal(database.joined, false);
    assert.deepEqual(await idsOf(database), []);
    await database.stop();

    assert.equal(existsSync(join(dataDir, 'postgres', 'postmaster.pid')), false);
  });

  it('starts one of its own where the service and its server were killed', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'write');
    while ((await other.nextLine()) !== '10');

    await kill(other.child);
    const database = await openEmbedded({ dataDir });
    t.after(() => database.stop());

    assert.equal(database.joined, false);
    assert.ok((await idsOf(database)).length >= 10);
  });

  it('knows whether there is a database', async () => {
    assert.equal(await hasEmbedded(await initialisedFolder()), true);
    assert.equal(await hasEmbedded(await newFolder()), false);
    assert.equal(await hasEmbedded(join(await newFolder(), 'none')), false);
  });
});

describe('after kill -9', () => {
  it('of Node, the server stops and no acknowledged row is lost', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'write');
    while ((await other.nextLine()) !== '50');
    const pid = await serverPid(dataDir);

    await kill(other.child);
    const acknowledged = 50 + (await other.rest()).length;
    await disappearance(join(dataDir, 'postgres', 'postmaster.pid'));

    const ids = await idsOf(await start(t, dataDir));
    assert.ok(ids.length >= acknowledged, `${ids.length} of ${acknowledged}`);
    assert.notEqual(await serverPid(dataDir), pid);
  });

  it('of Node, a start at once takes over', async (t) => {
    const dataDir = await initialisedFolder();
    const other = otherProcess(t, dataDir, 'write');
    while ((await other.nextLine()) !== '50');

    await kill(other.child);
    const database = await start(t, dataDir);

    const acknowledged = 50 + (await other.rest()).length;
    assert.ok((await idsOf(database)).length >= acknowledged);
  });

  it('of the server, it comes back by itself at the same socket, with every row', async (t) => {
    const dataDir = await initialisedFolder();
    const troubles: Error[] = [];
    const database = await startEmbedded({
      dataDir,
      onTrouble: (error) => troubles.push(error),
      onExit: notCalled,
    });
    t.after(() => database.stop());
    await query(database, 'INSERT INTO note VALUES (1)');
    const pid = await serverPid(dataDir);

    process.kill(pid, 'SIGKILL');

    await comesBack(database);
    assert.deepEqual(await idsOf(database), [1]);
    assert.notEqual(await serverPid(dataDir), pid);
    withCode('stopped', /stopped by itself \(signal SIGKILL\)/)(troubles[0]);
    await assert.rejects(startEmbedded({ dataDir }), withCode('in-use', /in use by process/));
  });

  it('of the server while it is stopped, nothing comes back', async () => {
    const dataDir = await initialisedFolder();
    const database = await startEmbedded({ dataDir, onExit: notCalled });

    process.kill(await serverPid(dataDir), 'SIGKILL');
    await database.stop();

    assert.equal(existsSync(database.connection.host), false);
    assert.ok(!(await readdir(dataDir)).includes('postgres.lock.pid'));
    await (await startEmbedded({ dataDir })).stop();
  });

  it('of a server that cannot start again, its owner is told in the end', async () => {
    const dataDir = await initialisedFolder();
    const exit = Promise.withResolvers<Error>();
    await startEmbedded({
      dataDir,
      patience: { firstPauseMs: 1, longestPauseMs: 1, steadyMs: 1e6, giveUpAfterMs: 0 },
      onExit: exit.resolve,
    });
    await writeFile(join(dataDir, 'postgres', 'postgresql.auto.conf'), "no_such_thing = 'x'\n");

    process.kill(await serverPid(dataDir), 'SIGKILL');

    withCode('stopped', /could not be brought back.*start Simpul KIM again/s)(await exit.promise);
    assert.ok(!(await readdir(dataDir)).includes('postgres.lock.pid'));
  });

  it('of Node and its watchdog, a server left alone is stopped first', async (t) => {
    const dataDir = await initialisedFolder();
    const cluster = join(dataDir, 'postgres');
    const identity = await serverIdentity(cluster);
    const { postgres } = await findBinaries(identity, () => {});
    const socketFolder = await makeSocketFolder(identity);
    const args = ['-D', cluster, '-k', socketFolder, '-c', 'listen_addresses='];
    const orphan = spawn(postgres, args, { ...identity, cwd: '/' });
    t.after(() => kill(orphan));
    t.after(() => rm(socketFolder, { recursive: true, force: true }));
    const lines = createInterface({ input: orphan.stderr });
    for await (const line of lines) if (line.includes('ready to accept')) break;
    orphan.stderr.resume();

    await start(t, dataDir);

    assert.notEqual(await serverPid(dataDir), orphan.pid);
    assert.equal(isAlive(orphan.pid!), false);
    assert.equal(existsSync(socketFolder), false);
  });

  it('of everything, a number that another program has by now does not matter', async (t) => {
    const dataDir = await initialisedFolder();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const database = await startEmbedded({ dataDir });
    const [, ...lines] = (await readFile(pidFile, 'utf8')).split('\n');
    await database.stop();
    const identity = await serverIdentity(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['60'], { ...identity, cwd: '/' });
    t.after(() => kill(stranger));
    await writeFile(pidFile, [stranger.pid, ...lines].join('\n'));

    assert.deepEqual(await idsOf(await start(t, dataDir)), []);
    assert.equal(isAlive(stranger.pid!), true);
  });
});

describe('a folder that will not do', () => {
  it('of another major version is left alone, and both versions named', async () => {
    const dataDir = await initialisedFolder();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');

    const otherVersion = withCode('other-version', /PostgreSQL 17, .* PostgreSQL 18\. Nothing was/);
    await assert.rejects(startEmbedded({ dataDir }), otherVersion);
  });

  it('with other things in place of the database is left alone', async () => {
    const dataDir = await newFolder();
    const cluster = join(dataDir, 'postgres');
    await mkdir(cluster);
    await writeFile(join(cluster, 'letter.txt'), 'mine');
    const { uid } = await serverIdentity(dataDir).catch(() => ({ uid: 65534 }));
    if (uid !== undefined) await promisify(execFile)('chown', ['-R', `${uid}`, cluster]);

    await assert.rejects(
      startEmbedded({ dataDir }),
      withCode('not-a-cluster', /Nothing was changed/),
    );
    assert.deepEqual(await readdir(cluster), ['letter.txt']);
  });

  it('that cannot be written is named, with what to do', async () => {
    const parent = await newFolder();
    if (isRoot) await writeFile(join(parent, 'closed'), 'a file, in which nobody makes folders');
    else await mkdir(join(parent, 'closed'), { mode: 0o500 });
    const dataDir = join(parent, 'closed', 'kim');

    const notWritable = withCode('not-writable', new RegExp(`${dataDir} cannot .* KIM_DATA_DIR`));
    await assert.rejects(startEmbedded({ dataDir }), notWritable);
  });

  it('that root may enter but the database may not is named', { skip: onlyRoot }, async () => {
    const closed = join(await newFolder(), 'closed');
    await mkdir(closed, { mode: 0o700 });
    const dataDir = join(closed, 'kim');

    const notEnterable = withCode('not-enterable', new RegExp(`cannot enter ${closed}\\.`));
    await assert.rejects(startEmbedded({ dataDir }), notEnterable);
    assert.equal(await defaultDataDir(dataDir), '/var/lib/simpul-kim');
  });

  it('is not the default where another will do', async () => {
    const folder = await newFolder();
    assert.equal(await defaultDataDir(join(folder, 'kim')), join(folder, 'kim'));
  });

  it('belonging to another user is named with both', { skip: onlyRoot }, async () => {
    const dataDir = await newFolder();
    await mkdir(join(dataDir, 'postgres'));

    const wrongOwner = withCode('wrong-owner', /belongs to user id 0, .* chown -R 65534/);
    await assert.rejects(startEmbedded({ dataDir }), wrongOwner);
  });

  it('with broken settings fails with the last lines of the log', async () => {
    const dataDir = await initialisedFolder();
    await writeFile(join(dataDir, 'postgres', 'postgresql.auto.conf'), "no_such_thing = 'x'\n");

    const startFailed = withCode('start-failed', /no_such_thing[^]*postgres\.log/);
    await assert.rejects(startEmbedded({ dataDir }), startFailed);
  });
});

describe('a socket folder', () => {
  it('is in /tmp where the temporary folder has too long a path', async (t) => {
    const before = process.env['TMPDIR'];
    const long = join(root, 'long'.repeat(20));
    await mkdir(long);
    process.env['TMPDIR'] = long;
    t.after(() =>
      before === undefined ? delete process.env['TMPDIR'] : (process.env['TMPDIR'] = before),
    );

    const folder = await makeSocketFolder({});
    t.after(() => rm(folder, { recursive: true }));

    assert.equal(dirname(folder), '/tmp');
  });
});

describe('programs', () => {
  /** The layout of the npm package, small, in a folder of the given mode, without its links. */
  async function nativeFolder(mode: number): Promise<{ native: string; caches: string[] }> {
    const home = await newFolder();
    const native = join(home, 'closed', 'native');
    await mkdir(join(native, 'bin'), { recursive: true });
    await mkdir(join(native, 'lib'));
    await writeFile(join(native, 'bin', 'postgres'), '', { mode: 0o755 });
    await writeFile(join(native, 'lib', 'libpq.so.5.18'), 'library');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    await chmod(join(home, 'closed'), mode);
    return { native, caches: [join(home, 'cache')] };
  }

  it('run from where npm put them, with the links completed', async () => {
    const { native, caches } = await nativeFolder(0o755);
    const options = { native, caches, version: '18', identity: {}, onUnpack: notCalled };

    assert.equal(await runnableFolder(options), native);
    assert.equal(await readFile(join(native, 'lib', 'libpq.so.5'), 'utf8'), 'library');
  });

  it('are copied, once, from where their user cannot go', { skip: onlyRoot }, async () => {
    const { native, caches } = await nativeFolder(0o700);
    let copies = 0;
    const identity = { uid: 65534, gid: 65534 };
    const options = { native, caches, version: '18', identity, onUnpack: () => (copies += 1) };

    const folder = await runnableFolder(options);

    assert.equal(await runnableFolder(options), folder);
    assert.equal(copies, 1);
    assert.equal(dirname(folder), caches[0]);
    assert.equal(await readFile(join(folder, 'lib', 'libpq.so.5'), 'utf8'), 'library');
  });

  it('are not run from a cache that others can write', { skip: onlyRoot }, async () => {
    const { native, caches } = await nativeFolder(0o700);
    await mkdir(caches[0]!);
    await chmod(caches[0]!, 0o777);
    const identity = { uid: 65534, gid: 65534 };
    const options = { native, caches, version: '18', identity, onUnpack: notCalled };

    await assert.rejects(runnableFolder(options), withCode('not-enterable', /is not ours alone/));
  });
});
