/** What a page pays for the SDK: a bundle of the built package, as a developer's bundler makes it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

describe('the SDK in a bundle', () => {
  let modules: string[];

  before(async () => {
    const { metafile } = await build({
      stdin: {
        contents: `import { createKim } from '@simpul-kim/sdk'; console.log(createKim);`,
        resolveDir: root,
      },
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      metafile: true,
      platform: 'browser',
      write: false,
    });
    modules = Object.keys(metafile.inputs);
  });

  it('is its own modules and ky', () => {
    const others = modules.filter(
      (module) => !/^(<stdin>|packages\/sdk\/dist\/|node_modules\/ky\/)/.test(module),
    );
    assert.deepEqual(others, []);
    assert.ok(modules.some((module) => module.startsWith('packages/sdk/dist/')));
  });

  it('has nothing of TypeBox, the contract or the service in it', () => {
    assert.deepEqual(
      modules.filter((module) => /typebox|contract|service/.test(module)),
      [],
    );
  });
});
