import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chown, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { givenFolder } from '../testing/given.ts';
import { keysFile, newKey, ringFrom, ringIn, ringOf, SealingError } from './index.ts';

const idsOf = (keys: readonly { id: string }[]) => keys.map(({ id }) => id);
const isRoot = process.getuid?.() === 0;

describe('the keys of a data folder', () => {
  it('are made when they are first asked for, for their owner alone', async () => {
    const folder = path.join(await givenFolder(), 'data');
    const ring = ringIn(folder);
    const [key, ...others] = await ring.read();
    assert.equal(others.length, 0);
    assert.deepEqual(idsOf(await ringIn(folder).read()), [key?.id]);
    const { mode, uid } = await stat(path.join(folder, keysFile));
    assert.deepEqual([mode & 0o777, uid], [0o600, process.getuid?.()]);
    assert.deepEqual(await readdir(folder), [keysFile]);
  });

  it('are looked at without one being made', async () => {
    const folder = await givenFolder();
    assert.deepEqual(await ringIn(folder).look(), []);
    assert.deepEqual(await readdir(folder), []);
  });

  it('are made once, by whichever of several processes is first', async () => {
    const folder = await givenFolder();
    const script = `
      const { ringIn } = await import(${JSON.stringify(path.join(import.meta.dirname, 'ring.ts'))});
      console.log((await ringIn(${JSON.stringify(folder)}).read()).map(({ id }) => id).join());`;
    const runs = Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]),
    );
    const told = new Set((await Promise.all(runs)).map(({ stdout }) => stdout.trim()));
    assert.deepEqual([...told], idsOf(await ringIn(folder).read()));
    assert.deepEqual(await readdir(folder), [keysFile]);
  });

  it('are made once too where one process asks twice at once', async () => {
    const folder = await givenFolder();
    const rings = await Promise.all(Array.from({ length: 8 }, () => ringIn(folder).read()));
    assert.equal(new Set(rings.map((keys) => idsOf(keys).join())).size, 1);
  });

  it('are added in front, so that others hear of it, and forgotten by their ids', async () => {
    const folder = await givenFolder();
    const [here, there] = [ringIn(folder), ringIn(folder)];
    const [first] = await here.read();
    const [second, third] = [newKey(), newKey()];
    await here.add(second);
    await there.add(third);
    assert.deepEqual(await here.read(), [third, second, first]);
    await here.forget([second.id]);
    assert.deepEqual(await there.read(), [third, first]);
    const { mode } = await stat(path.join(folder, keysFile));
    assert.equal(mode & 0o777, 0o600);
  });

  it('leave no copies behind where a process was killed while it wrote them', async () => {
    const folder = await givenFolder();
    const ring = ringIn(folder);
    await ring.read();
    const left = path.join(folder, `${keysFile}.terputus`);
    await writeFile(left, '{"keys":[]}');
    await utimes(left, 1, 1);
    await ring.add(newKey());
    assert.deepEqual(await readdir(folder), [keysFile]);
  });

  it(
    'stay with the user who runs the service, though root gives the command',
    { skip: isRoot ? false : 'only root can give files away' },
    async () => {
      const folder = path.join(await givenFolder(), 'data');
      await mkdir(folder);
      await chown(folder, 65534, 65534);
      const ring = ringIn(folder);
      await ring.read();
      await ring.add(newKey());
      const { uid, gid, mode } = await stat(path.join(folder, keysFile));
      assert.deepEqual([uid, gid, mode & 0o777], [65534, 65534, 0o600]);
    },
  );

  for (const [what, change] of [
    ['is no JSON', () => 'rusak'],
    ['is empty', () => ''],
    ['has no keys', () => '{"keys":[]}'],
    ['has something else', () => '[1, 2]'],
    ['was cut off', (text: string) => text.slice(0, -20)],
    ['has a key changed', (text: string) => text.replace(/[\w-]{43}/, 'rahasia')],
  ] as const) {
    it(`are told to be damaged where the file ${what}, and nothing in it is repeated`, async () => {
      const folder = await givenFolder();
      const file = path.join(folder, keysFile);
      await ringIn(folder).read();
      const text = await readFile(file, 'utf8');
      await writeFile(file, change(text));
      await assert.rejects(ringIn(folder).read(), (error) => {
        assert.ok(error instanceof SealingError);
        assert.match(error.message, /secret-keys\.json is damaged: put it back from a copy/);
        assert.equal(error.cause, undefined);
        assert.doesNotMatch(error.message, /rahasia|rusak/);
        return true;
      });
      assert.equal(await readFile(file, 'utf8'), change(text));
    });
  }

  it('that cannot be read are told by their file', async () => {
    const folder = await givenFolder();
    await mkdir(path.join(folder, keysFile));
    await assert.rejects(ringIn(folder).read(), /secret-keys\.json cannot be read \(EISDIR\)/);
  });
});

describe('keys that are configured', () => {
  it('are used as they are, and changed in the configuration alone', async () => {
    const keys = [newKey(), newKey()];
    const ring = ringFrom(keys, '/tidak/ada');
    assert.deepEqual([await ring.read(), await ring.look(), ring.file], [keys, keys, undefined]);
    await assert.rejects(ring.add(newKey()), /KIM_SECRET_KEYS/);
    await assert.rejects(ringOf(keys).forget([]), SealingError);
  });
});
