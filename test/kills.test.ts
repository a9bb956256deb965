/**
 * Nothing acknowledged is lost: the service, its database, and both at once are killed at random
 * while several clients write. The seed is told; KIM_SEED plays the same kills again.
 */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import sharp from 'sharp';
import type { Database } from '../packages/service/src/database/index.ts';
import { askFolder, givenOperatorToken } from '../packages/service/src/testing/folder.ts';
import { startProgram, type Program } from '../packages/service/src/testing/program.ts';

const kills = 30;
const clients = 4;
const village = '64.09.02.2004';

/** A way to write: what is sent for a name, and the names that are there in the end. */
interface Way {
  readonly url: (name: string) => string;
  /** A Buffer is a file, anything else JSON. */
  readonly body: (name: string) => unknown;
  /** Every name that was made, once for each time that it was. */
  readonly made: (database: Database, folder: string) => Promise<string[]>;
}

const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

/** A picture that is like no other. */
function pictureOf(name: string): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(name).digest();
  const background = { r, g, b };
  return sharp({ create: { width: 16, height: 16, channels: 3, background } })
    .png()
    .toBuffer();
}

const ways: readonly Way[] = [
  {
    url: () => '/v1/groups',
    body: (name) => ({ regionCode: village, name }),
    made: async ({ db }) => namesOf(await db.selectFrom('groups').select('name').execute()),
  },
  {
    url: () => '/v1/keys',
    body: (name) => ({ name, role: { role: 'operator' } }),
    made: async ({ db }) => namesOf(await db.selectFrom('accounts.keys').select('name').execute()),
  },
  {
    url: (name) => `/v1/media?regionCode=${village}&alt=${encodeURIComponent(name)}`,
    body: pictureOf,
    made: async ({ db }, folder) => {
      const rows = await db.selectFrom('pictures').select(['alt', 'sizes']).execute();
      for (const { file } of rows.flatMap(({ sizes }) => sizes)) {
        const { size } = await stat(path.join(folder, 'media', file));
        assert.ok(size > 0, `${file} is empty`);
      }
      return rows.map(({ alt }) => alt);
    },
  },
];

const seed = Number(process.env['KIM_SEED'] ?? Date.now() % 1_000_000);
let state = seed;
/** A number from 0 up to `below`, the same again for the same seed (mulberry32). */
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
}

/** A data folder whose database is there, and the token of an operator's session. */
async function givenDataFolder(): Promise<{ folder: string; token: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-kills-'));
  await chmod(folder, 0o755);
  after(() => rm(folder, { recursive: true, force: true }));
  return { folder, token: await givenOperatorToken(folder) };
}

/** Processes whose home is the database of a data folder: its server, and all that belong to it. */
function serversOf(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return (
        /^\d+$/.test(pid) &&
        readlinkSync(`/proc/${pid}/cwd`) === path.join(folder, 'postgres') &&
        readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] !== 'Z'
      );
    } catch {
      return false;
    }
  });
}

const isLinux = process.platform === 'linux';

it(
  `nothing acknowledged is lost over ${kills} kills (KIM_SEED=${seed})`,
  { skip: !isLinux },
  async () => {
    const { folder, token } = await givenDataFolder();
    const acknowledged = ways.map(() => new Set<string>());
    const refused: string[] = [];
    let address: string | undefined;
    let writing = true;

    /** Sends one thing until it is answered, under the same key. */
    async function send(which: number, name: string): Promise<void> {
      const way = ways[which]!;
      const key = randomUUID();
      const body = await way.body(name);
      const isFile = Buffer.isBuffer(body);
      while (writing) {
        await pause(10);
        const response =
          address &&
          (await fetch(address + way.url(name), {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': isFile ? 'application/octet-stream' : 'application/json',
              'idempotency-key': key,
            },
            body: isFile ? new Uint8Array(body) : JSON.stringify(body),
            signal: AbortSignal.timeout(15_000),
          }).catch(() => undefined));
        if (!response) continue;
        const text = await response.text().catch(() => '');
        // What holds a secret is not told twice, but that it was made is.
        if (response.status === 201 || text.includes('already-answered')) {
          acknowledged[which]!.add(name);
          return;
        }
        if (response.status !== 503) {
          refused.push(`${response.status} ${text}`);
          return;
        }
      }
    }

    const clientsAtWork = Array.from({ length: clients }, async (_, client) => {
      for (let count = 0; writing; count += 1) {
        const which = (client + count) % ways.length;
        await send(which, `Uji ${client} nomor ${count}`);
      }
    });

    const startService = () => {
      const program = startProgram({ KIM_DATA_DIR: folder, LOG_LEVEL: 'silent' });
      void program.address().then(
        (at) => {
          address = at;
        },
        () => {},
      );
      return program;
    };
    const killService = async (program: Program) => {
      program.child.kill('SIGKILL');
      await program.ends();
    };
    const killDatabase = async () => {
      const file = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(
        () => '',
      );
      const pid = Number.parseInt(file, 10);
      if (pid > 0 && serversOf(folder).includes(String(pid))) process.kill(pid, 'SIGKILL');
    };
    const count = () => acknowledged.reduce((sum, { size }) => sum + size, 0);
    /**
     * Waits until all is well again: until more is acknowledged than was under way, whose answers may
     * still arrive from before the last kill.
     */
    const works = async (program: Program) => {
      await program.address();
      for (const before = count(); count() <= before + clients;) await pause(10);
    };

    let service = startService();
    await works(service);
    for (let killed = 0; killed < kills; killed += 1) {
      // A start of the service takes its time; its database comes back in a moment.
      const target = ['database', 'database', 'service', 'both'][Math.floor(random(4))]!;
      const isEarly = random(4) < 1;
      // At times before everything is well again, in the midst of a start or of a recovery.
      if (!isEarly) await works(service);
      await pause(random(isEarly ? 800 : 300));
      if (target !== 'service') await killDatabase();
      if (target === 'database') continue;
      await killService(service);
      service = startService();
    }
    await works(service);
    writing = false;
    await Promise.all(clientsAtWork);
    service.child.kill('SIGTERM');
    assert.equal(await service.ends(), 0, service.said());

    assert.deepEqual(refused, []);
    assert.deepEqual(serversOf(folder), []);
    assert.equal(existsSync(path.join(folder, 'postgres.lock.pid')), false);
    assert.equal(existsSync(path.join(folder, 'postgres', 'postmaster.pid')), false);
    await askFolder(folder, async (database) => {
      let things = 0;
      for (const [which, way] of ways.entries()) {
        const made = await way.made(database, folder);
        things += made.length;
        assert.equal(made.length, new Set(made).size, 'nothing is there twice');
        const lost = [...acknowledged[which]!].filter((name) => !made.includes(name));
        assert.deepEqual(lost, [], `acknowledged at ${way.url('')}, and not there`);
      }
      const { rows } = await sql<{ deeds: number }>`
        select count(*)::int as deeds from audit`.execute(database.db);
      assert.equal(rows[0]!.deeds, things, 'each deed has its line in the audit log');
    });
    assert.ok(count() > kills, `${count()} were acknowledged`);
  },
);
