import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { givenFolder } from './testing/given.ts';

const main = path.join(import.meta.dirname, 'main.ts');

interface Program {
  readonly child: ChildProcess;
  /** All it has said so far. */
  readonly said: () => string;
  /** Waits until it says something; fails where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for its end; its exit code. */
  ends(): Promise<number | null>;
}

/** The service as a program of its own, without the demo, on the embedded database. */
function start(environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: '', PORT: '0', KIM_DEMO: 'no', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = once(child, 'close') as Promise<[number | null]>;
  after(() => child.kill('SIGKILL'));
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of watchers) look();
    });
  }
  return {
    child,
    said: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text);
          if (match) resolve(match);
        };
        watchers.add(look);
        void ended.then(() => reject(new Error(`it ended, having said:\n${text}`)));
        look();
      }),
    ends: async () => (await ended)[0],
  };
}

describe('the service as a program', () => {
  it('says where it is, and on SIGTERM stops its database too', async () => {
    const folder = await givenFolder();
    const program = start({ KIM_DATA_DIR: folder });
    const [, api] = await program.says(/API page\s+(http:\S+)/);
    assert.equal((await fetch(new URL('/readyz', api))).status, 200);
    assert.match(program.said(), /Embed page\s+http:\S+\/embed\/news-feed\?region=/);

    program.child.kill('SIGTERM');

    assert.equal(await program.ends(), 0);
    assert.match(program.said(), /Stopped\./);
    assert.ok(!existsSync(path.join(folder, 'postgres', 'postmaster.pid')));
  });

  it('says which process uses the data folder, where one does', async () => {
    const folder = await givenFolder();
    const first = start({ KIM_DATA_DIR: folder });
    await first.says(/Ready/);

    const second = start({ KIM_DATA_DIR: folder });

    assert.equal(await second.ends(), 1);
    assert.ok(second.said().includes(`in use by process ${first.child.pid}`), second.said());
    first.child.kill('SIGINT');
    assert.equal(await first.ends(), 0);
  });

  it('says that the port is in use, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;

    const program = start({ KIM_DATA_DIR: await givenFolder(), PORT: String(port) });

    assert.equal(await program.ends(), 1);
    assert.match(program.said(), new RegExp(`Port ${port} is in use.*PORT=${port + 1} npm start`));
    other.close();
  });

  it('says that the data folder cannot be written', async () => {
    const file = path.join(await givenFolder(), 'file');
    await writeFile(file, '');

    const program = start({ KIM_DATA_DIR: path.join(file, 'data') });

    assert.equal(await program.ends(), 1);
    assert.match(program.said(), /cannot be written/);
  });

  it(
    'says so too where a folder can never be made',
    { skip: process.platform !== 'linux' },
    async () => {
      const program = start({ KIM_DATA_DIR: '/proc/kim/data' });
      assert.equal(await program.ends(), 1);
      assert.match(program.said(), /cannot be written/);
    },
  );

  it('says that the database at DATABASE_URL is not there, and never its password', async () => {
    const program = start({
      KIM_DATA_DIR: await givenFolder(),
      DATABASE_URL: 'postgres://kim:rahasia@127.0.0.1:9/kim',
    });

    assert.equal(await program.ends(), 1);
    assert.match(program.said(), /database at DATABASE_URL cannot be reached/);
    assert.doesNotMatch(program.said(), /rahasia/);
  });

  it('says what is wrong with a setting', async () => {
    const program = start({ PORT: 'delapan' });
    assert.equal(await program.ends(), 1);
    assert.match(program.said(), /PORT must be a number/);
    assert.doesNotMatch(program.said(), /at file:/);
  });
});
