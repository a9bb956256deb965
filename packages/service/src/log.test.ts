import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openLog } from './log.ts';
import { givenService, until } from './testing/given.ts';

const service = await givenService();
const { database } = service;

/** A log, and its lines. */
function given() {
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => void lines.push(line) });
  return { log, lines };
}

const secret = 'Ibu Rahasia';

describe('the log', () => {
  for (const [what, failing] of [
    ['a row that is there already', sql`insert into regions select * from regions limit 1`],
    ['a value of another form', sql`select ${secret}::uuid`],
    ['a value in a function', sql`do $$ begin perform cast('Ibu Rahasia' as int); end $$`],
    [
      'a row that is against the rules',
      sql`insert into accounts.keys (id, name, hash, created_by)
        values (gen_random_uuid(), 'x', 'y', ${secret})`,
    ],
  ] as const) {
    it(`tells of ${what} which rule and where, and not the value`, async () => {
      const { log, lines } = given();
      const error = await failing.execute(database.db).catch((cause: unknown) => cause);
      log.error({ err: new Error('it failed', { cause: error }) }, 'a request failed');
      const { err } = JSON.parse(lines[0]!) as { err: { cause: Record<string, unknown> } };
      assert.match(String(err.cause['code']), /^2\w{4}$/);
      assert.ok(err.cause['routine']);
      assert.ok(Array.isArray(err.cause['stack']));
      const { name } = (
        await sql<{ name: string }>`select name from regions limit 1`.execute(database.db)
      ).rows[0]!;
      assert.ok(!lines[0]!.includes(secret) && !lines[0]!.includes(name), lines[0]);
      assert.ok(!('detail' in err.cause) && !('where' in err.cause));
    });
  }

  it('tells nothing of a text that is no JSON', () => {
    const { log, lines } = given();
    try {
      JSON.parse(`{"nik": "${secret}`);
    } catch (error) {
      log.error({ err: error }, 'a request failed');
    }
    assert.ok(!lines[0]!.includes('Rahasia'), lines[0]);
  });

  it('has no error where a client breaks off', async () => {
    const { log, lines } = given();
    const app = await service.another({ log });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST /v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"email"',
    );
    await new Promise((resolve) => app.server.once('request', resolve));

    socket.destroy();

    await until(async () => lines.some((line) => line.includes('broke off')));
    assert.deepEqual(
      lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 40),
      [],
    );
  });
});
