import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, it } from 'node:test';
import { givenFolder } from './testing/given.ts';
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
