import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pino } from 'pino';
import { openPool } from './pool.ts';

describe('an idle connection that is lost', () => {
  const given = () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    return { lines, ...openPool({}, log) };
  };

  it('is told of', () => {
    const { pool, lines } = given();
    pool.emit('error', new Error('terminating connection'), {});
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /an idle database connection was lost/);
  });

  it('is no news once an orderly stop has begun, or the pool ends', async () => {
    const { pool, leave, lines } = given();
    leave();
    pool.emit('error', new Error('terminating connection'), {});
    const other = given();
    await other.pool.end();
    other.pool.emit('error', new Error('terminating connection'), {});
    assert.deepEqual([...lines, ...other.lines], []);
  });
});
