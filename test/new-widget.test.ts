/** A new widget, made in a copy of the repository, is whole from its first day. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);
/** Without what tells a program that it is a part of this test. */
const { NODE_TEST_CONTEXT: _, ...env } = process.env;

let copy: string;
/** Files of the new widget, and those that name it. */
let files: string[];

/** Runs a program of the development dependencies in the copy, and fails with what it says. */
const passes = (name: string, ...args: string[]) =>
  run(path.join(root, 'node_modules/.bin', name), args, { cwd: copy, env }).catch(
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      assert.fail(`${stdout}${stderr}`);
    },
  );

const make = (...names: string[]) =>
  run(process.execPath, ['scripts/widgets/new.ts', ...names], { cwd: copy, env });

before(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'kim-new-widget-'));
  const left = new Set(['node_modules', '.git', 'data', 'storybook-static']);
  for (const name of await readdir(root)) {
    if (left.has(name)) continue;
    // What is built keeps its age, so that only what is new is built.
    await cp(path.join(root, name), path.join(copy, name), {
      recursive: true,
      preserveTimestamps: true,
      filter: (place) => path.basename(place) !== 'node_modules',
    });
  }
  const modules = path.join(copy, 'node_modules');
  await mkdir(path.join(modules, '@simpul-kim'), { recursive: true });
  for (const name of await readdir(path.join(root, 'node_modules'))) {
    if (name === '@simpul-kim') continue;
    await symlink(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  for (const name of await readdir(path.join(root, 'packages'))) {
    await symlink(path.join(copy, 'packages', name), path.join(modules, '@simpul-kim', name));
    const nested = path.join('packages', name, 'node_modules');
    if (existsSync(path.join(root, nested))) {
      await symlink(path.join(root, nested), path.join(copy, nested));
    }
  }
  const { stdout } = await make('village-map', 'Peta desa', 'Village map');
  files = [...stdout.matchAll(/^ {2}(\S+)$/gm)].map(([, file]) => file!);
  await passes('node', 'scripts/build.ts');
});

after(() => rm(copy, { recursive: true, force: true }));

describe('a new widget', () => {
  it('has the files that widgets have', async () => {
    const kinds = async (name: string) =>
      (await readdir(path.join(copy, 'packages/widgets/src', name)))
        .map((file) => file.replace(name, ''))
        .sort();
    assert.deepEqual(await kinds('village-map'), await kinds('news-feed'));
  });

  it('is named wherever a widget is', async () => {
    const { stdout } = await run('grep', ['-rlE', 'umkm-?showcase', '--include=*.ts', '-i', '.'], {
      cwd: path.join(copy, 'packages'),
    });
    const naming = stdout
      .split('\n')
      .filter((file) => /src/.test(file) && !/umkm-showcase|\.test\.ts$|\/testing\//.test(file));
    for (const file of naming) {
      assert.match(
        await readFile(path.join(copy, 'packages', file), 'utf8'),
        /village-?map/i,
        file,
      );
    }
    assert.ok(naming.length >= 4);
  });

  it('is right by its types', async () => {
    await passes('tsc', '--project', 'tsconfig.check.json');
  });

  it('is styled as all code is', async () => {
    assert.ok(files.length >= 12);
    await passes('prettier', '--check', ...files);
    const sources = files.filter((file) => file.endsWith('.ts'));
    await passes('eslint', '--max-warnings=0', ...sources);
  });

  it('tells all of itself in the manifest', async () => {
    await passes('node', 'scripts/widgets/reference.ts');
    await passes('node', '--test', 'test/manifest.test.ts');
    assert.match(
      await readFile(path.join(copy, 'docs/widgets.md'), 'utf8'),
      /^## kim-village-map$/m,
    );
  });

  it('passes its tests in a browser', async () => {
    await passes('web-test-runner', '--files', 'packages/widgets/src/village-map/*.test.ts');
  });

  for (const [why, names, told] of [
    ['is there', ['village-map', 'Peta', 'Map'], /village-map is there already/],
    ['is that of a folder of the base', ['base', 'Dasar', 'Base'], /base is there already/],
    ['no element can have', ['Peta_Desa', 'Peta', 'Map'], /no name of an element/],
    ['has its prefix', ['kim-peta', 'Peta', 'Map'], /leave out/],
    ['has no title', ['peta', 'Peta', ''], /no title/],
    ['has a title that ends a text', ['peta', "Peta'; evil()", 'Map'], /no title/],
  ] as const) {
    it(`is not made where its name ${why}`, async () => {
      await assert.rejects(make(...names), { code: 2, stderr: told });
    });
  }
});
