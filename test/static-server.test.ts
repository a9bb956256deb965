import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from './static-server.ts';

describe('serveFolder', () => {
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'static-'));
    await mkdir(join(folder, 'public'));
    await mkdir(join(folder, 'public-not'));
    await writeFile(join(folder, 'public', 'index.html'), '<p>halo</p>');
    await writeFile(join(folder, 'public-not', 'secret.txt'), 'secret');
    server = await serveFolder(join(folder, 'public'));
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** The status of a path sent as it is: `fetch` would mend it. */
  const status = (path: string) =>
    new Promise<number | undefined>((answered, failed) => {
      request(server.origin, { path }, (response) => {
        response.resume();
        answered(response.statusCode);
      })
        .on('error', failed)
        .end();
    });

  it('serves a file with its type, and the index of a folder', async () => {
    const answer = await fetch(`${server.origin}/?id=1`);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await answer.text(), '<p>halo</p>');
  });

  it('does not know what is not there', async () => {
    assert.equal(await status('/none.js'), 404);
  });

  it('lets nobody out of the folder', async () => {
    for (const path of [
      '/../public-not/secret.txt',
      '/%2e%2e/public-not/secret.txt',
      '/..%2fpublic-not%2fsecret.txt',
      '/a/../../public-not/secret.txt',
      '/%',
      '/%00',
    ]) {
      assert.equal(await status(path), 400, path);
    }
  });
});
