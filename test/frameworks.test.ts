/**
 * Projects of others in React, Preact, Solid, Vue and Svelte, with the packed packages: their own checkers
 * pass what is right, and tell what is wrong. `kabar` of each is the one of the guide.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from '../scripts/build.ts';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
const run = promisify(execFile);

let folder: string;

before(async () => {
  build();
  folder = await mkdtemp(path.join(os.tmpdir(), 'kim-frameworks-'));
  const modules = path.join(folder, 'node_modules');
  const ours = path.join(modules, '@simpul-kim');
  await mkdir(ours, { recursive: true });
  for (const name of ['sdk', 'widgets']) {
    const packed = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await run('npm', [...packed, '--workspace', `packages/${name}`], {
      cwd: root,
    });
    await run('tar', ['-xzf', path.join(folder, stdout.trim()), '-C', folder]);
    await cp(path.join(folder, 'package'), path.join(ours, name), { recursive: true });
    await rm(path.join(folder, 'package'), { recursive: true });
  }
  // All that is not ours is as it is installed here.
  for (const name of await readdir(path.join(root, 'node_modules'))) {
    if (name === '@simpul-kim' || name === '.bin') continue;
    await symlink(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  await cp(path.join(import.meta.dirname, 'consumers/frameworks'), folder, { recursive: true });
});

after(() => rm(folder, { recursive: true, force: true }));

/** Fails with what a checker has said. */
const tellOutput = (error: unknown) => assert.fail((error as { stdout: string }).stdout);

describe('the types', () => {
  for (const framework of ['react', 'preact', 'solid']) {
    it(`are right in JSX of ${framework}`, async () => {
      await run(bin('tsc'), ['--project', framework], { cwd: folder }).catch(tellOutput);
    });
  }

  it('are right in templates of Vue', async () => {
    await run(bin('vue-tsc'), ['--project', 'vue'], { cwd: folder }).catch(tellOutput);
  });

  it('are right in Svelte', async () => {
    const cwd = path.join(folder, 'svelte');
    const { stdout } = await run(
      bin('svelte-check'),
      ['--tsconfig', 'tsconfig.json', '--output', 'machine'],
      {
        cwd,
      },
    ).catch((error: unknown) => error as { stdout: string });
    const told = [...stdout.matchAll(/ (?:ERROR|WARNING) "(.+?)" (\d+):/g)].map(
      ([, file, line]) => `${file!}:${line!}`,
    );
    // Its templates have no comment that expects an error: each of ours is about the next line.
    const lines = (await readFile(path.join(cwd, 'Wrong.svelte'), 'utf8')).split('\n');
    const wrong = lines.flatMap((line, place) =>
      line.startsWith('<!-- Wrong: ') ? [`Wrong.svelte:${place + 2}`] : [],
    );
    assert.deepEqual(told, wrong, stdout);
    assert.ok(wrong.length > 0);
  });
});
