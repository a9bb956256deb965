/** Nothing acknowledged is lost while a service and its database are killed at random. */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import sharp from 'sharp';
import type { Database } from '../packages/service/src/database/index.ts';
import { askFolder, givenOperatorToken } from '../packages/service/src/testing/folder.ts';
import { canKill, givenDataFolder, seed, serversOf, startMortal } from './killing.ts';

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
    url: () => '/v1/announcements',
    body: (title) => ({
      kind: 'announcement',
      severity: 'info',
      title,
      text: 'Bawa alat kebersihan.',
      office: { regionCode: '64.09' },
    }),
    made: async ({ db }) =>
      namesOf(await db.selectFrom('announcements').select('title as name').execute()),
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

it(
  `nothing acknowledged is lost over ${kills} kills (KIM_SEED=${seed})`,
  { skip: !canKill },
  async () => {
    const folder = await givenDataFolder();
    const secret = await givenOperatorToken(folder);
    const acknowledged = ways.map(() => new Set<string>());
    const refused: string[] = [];
    let writing = true;
    const count = () => acknowledged.reduce((sum, { size }) => sum + size, 0);
    const service = startMortal(folder, { done: count, atOnce: clients });

    /** Sends one thing until it is answered, under the same key. */
    async function send(which: number, name: string): Promise<void> {
      const way = ways[which]!;
      const key = randomUUID();
      const body = await way.body(name);
      const isFile = Buffer.isBuffer(body);
      while (writing) {
        await pause(10);
        const address = service.address();
        const response =
          address &&
          (await fetch(address + way.url(name), {
            method: 'POST',
            headers: {
              authorization: `Bearer ${secret}`,
              'content-type': isFile ? 'application/octet-stream' : 'application/json',
              'idempotency-key': key,
            },
            body: isFile ? new Uint8Array(body) : JSON.stringify(body),
            signal: AbortSignal.timeout(15_000),
          }).catch(() => undefined));
        if (!response) continue;
        const text = await response.text().catch(() => '');
        if (response.status === 201) {
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

    await service.suffer(kills);
    writing = false;
    await Promise.all(clientsAtWork);
    const { code, said } = await service.end();
    assert.equal(code, 0, said);

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
