import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, it } from 'node:test';
import { givenOperatorToken, keysIn } from './testing/folder.ts';
import { givenFolder, until } from './testing/given.ts';
import { startProgram as start } from './testing/program.ts';

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
    assert.doesNotMatch(program.said(), /connection was lost/);
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

  it('says what is wrong with the secret keys, in the language that KIM_LANG names', async () => {
    const folder = await givenFolder();
    await writeFile(path.join(folder, 'secret-keys.json'), 'rusak');
    for (const [more, said] of [
      [{}, /Berkas kunci rahasia .*secret-keys\.json rusak: kembalikan dari salinannya/],
      [{ KIM_LANG: 'en' }, /The file of secret keys .*secret-keys\.json is damaged/],
    ] as const) {
      const program = start({ KIM_DATA_DIR: folder, ...more });
      assert.equal(await program.ends(), 1);
      assert.match(program.said(), said);
    }
  });

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

describe('a service that is told to stop', () => {
  it('finishes the write that is under way, answers it, takes no new ones, and is quick', async () => {
    const folder = await givenFolder();
    const token = await givenOperatorToken(folder);
    const program = start({ KIM_DATA_DIR: folder });
    const { port } = new URL(await program.address());
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    const body = JSON.stringify({ name: 'Terakhir', role: { role: 'operator' } });
    socket.write(
      [
        'POST /v1/keys HTTP/1.1',
        'Host: localhost',
        `Authorization: Bearer ${token}`,
        'Idempotency-Key: yang-terakhir',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        '',
        body.slice(0, 10),
      ].join('\r\n'),
    );
    // Browsers open connections in advance: nobody waits for what never comes over them.
    const silent = connect(Number(port), '127.0.0.1');
    await Promise.all([once(socket, 'connect'), once(silent, 'connect')]);
    // It has been taken in once a later request on another connection is answered.
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);

    const before = performance.now();
    program.child.kill('SIGTERM');
    await program.says(/Stopping/);
    await until(() =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ status }) => status === 503,
        () => true,
      ),
    );
    socket.write(body.slice(10));

    assert.equal(await program.ends(), 0, program.said());
    assert.ok(performance.now() - before < 10_000);
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.match(answer, /connection: close/i);
    assert.deepEqual(await keysIn(folder), ['Terakhir']);
  });

  it('does not wait for who never ends', async () => {
    const folder = await givenFolder();
    const program = start({ KIM_DATA_DIR: folder });
    const { port } = new URL(await program.address());
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    await once(socket, 'connect');
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);

    const before = performance.now();
    program.child.kill('SIGTERM');

    assert.equal(await program.ends(), 0, program.said());
    assert.ok(performance.now() - before < 10_000);
    assert.ok(!existsSync(path.join(folder, 'postgres', 'postmaster.pid')));
  });
});

describe('a service whose own database is killed', () => {
  it('brings it back, and is ready again', async () => {
    const folder = await givenFolder();
    const program = start({ KIM_DATA_DIR: folder });
    const address = await program.address();
    const status = async () => (await fetch(`${address}/readyz`)).status;
    const pidFile = path.join(folder, 'postgres', 'postmaster.pid');
    const pid = Number.parseInt(await readFile(pidFile, 'utf8'), 10);

    process.kill(pid, 'SIGKILL');

    await program.says(/the database is started again/);
    await until(async () => (await status()) === 200, 20_000);
    assert.notEqual(Number.parseInt(await readFile(pidFile, 'utf8'), 10), pid);
    program.child.kill('SIGTERM');
    assert.equal(await program.ends(), 0);
  });
});
