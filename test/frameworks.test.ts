/**
 * Projects of others in React, Preact, Solid, Vue and Svelte, with the packed packages: their own checkers
 * pass what is right, and tell what is wrong. `kabar` of each is the one of the guide; it runs.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { articlesFor } from '@simpul-kim/sdk/testing';
import { build } from '../scripts/build.ts';
import { launchBrowser } from './browser.ts';
import { buildPage, mounts } from './framework-pages.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

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

describe('the component of the guide', () => {
  let browser: Browser;
  let site: StaticServer;
  const news = articlesFor({ region: '64.09.02.2004' }).slice(0, 2);

  before(async () => {
    browser = await launchBrowser();
    site = await serveFolder(folder);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page with the component, and what it has written to its console. */
  async function givenPage(framework: keyof typeof mounts, isLater: boolean) {
    const script = await buildPage(folder, framework, isLater);
    const html = `<!doctype html><div id="place"></div><script type="module" src="${script}"></script>`;
    await writeFile(path.join(folder, `${script}.html`), html);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.route('https://kim.example.go.id/**', (route) =>
      route.fulfill({
        json: { data: news, next: null },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.goto(`${site.origin}/${script}.html`);
    return { page, said };
  }

  for (const framework of Object.keys(mounts) as (keyof typeof mounts)[]) {
    for (const isLater of [false, true]) {
      const when = isLater ? 'before the element is defined' : 'when the element is defined';
      it(`of ${framework} sets options and hears events, made ${when}`, async () => {
        const { page, said } = await givenPage(framework, isLater);
        if (isLater) {
          await page.locator('kim-news-feed').waitFor({ state: 'attached' });
          await page.evaluate('defineLater()');
        }
        const heading = page.locator('kim-news-feed [part=heading]');
        await heading.waitFor();
        assert.equal(await heading.getAttribute('aria-level'), '3');
        await page.getByText('Kabar desa').waitFor();
        await page.locator('kim-news-feed section.cards [part=title]').first().click();
        await page.waitForURL(`**/kabar/${news[0]!.id}`);
        assert.deepEqual(said.slice(0, 1), ['2 berita']);
        await page.close();
      });
    }
  }
});
