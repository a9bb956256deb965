/**
 * Projects of others: each installs the packed SDK from its tarball, builds it with a tool of its own, and
 * shows news of the real service. The page is the one of the guide.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { Miniflare } from 'miniflare';
import type { Browser, BrowserContext } from 'playwright-core';
import { build as vite } from 'vite';
import sharp from 'sharp';
import webpack from 'webpack';
import { givenService, publish } from '../packages/service/src/testing/given.ts';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
const run = promisify(execFile);
const region = '64.09.02.2004';

let folder: string;
let serviceUrl: string;
let token: string;
let browser: Browser;
let site: StaticServer;
/** What the service was asked for. */
const asked: string[] = [];

/** A project that has the consumers' files beside the SDK of the tarball. */
async function givenProject(): Promise<string> {
  const project = await mkdtemp(path.join(os.tmpdir(), 'kim-consumers-'));
  const { stdout } = await run(
    'npm',
    [
      'pack',
      '--json',
      `--pack-destination=${project}`,
      '-w',
      'packages/contract',
      '-w',
      'packages/sdk',
    ],
    { cwd: root },
  );
  const packed = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>);
  await writeFile(path.join(project, 'package.json'), '{"private":true,"type":"module"}');
  const tarballs = packed.map(({ filename }) => path.join(project, filename));
  const { devDependencies } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  ) as {
    devDependencies: Record<string, string>;
  };
  const peers = ['msw', 'typebox'].map((name) => `${name}@${devDependencies[name]!}`);
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...quiet, ...tarballs, ...peers], { cwd: project });
  for (const name of ['page', 'node', 'worker', 'types']) {
    await cp(path.join(import.meta.dirname, 'consumers', name), project, { recursive: true });
  }
  return project;
}

before(async () => {
  const { app, database, signedIn } = await givenService();
  const officer = await signedIn({ role: 'officer', regionCode: '64.09' });
  token = officer.headers['authorization']!.slice('Bearer '.length);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  serviceUrl = `http://127.0.0.1:${port}`;
  app.server.on('request', ({ method = '', headers }: IncomingMessage) =>
    asked.push('if-none-match' in headers ? `${method} if changed` : method),
  );
  await publish(database, { region_code: region, title: 'Panen semangka perdana' });
  [folder, browser] = await Promise.all([
    givenProject(),
    // The page asks where `npm start` listens.
    launchBrowser([`MAP localhost:8787 127.0.0.1:${port}`]),
  ]);
  site = await serveFolder(folder);
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Fails with what a program has said. */
const tellOutput = (error: unknown) => assert.fail((error as { stdout: string }).stdout);

/** What a page below the project shows. */
async function shownBy(
  address: string,
  context: Pick<BrowserContext, 'newPage'> = browser,
): Promise<string[]> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.origin}/${address}`, { waitUntil: 'networkidle' });
  const items = page.locator('#news li');
  await items.first().waitFor();
  const shown = await items.allTextContents();
  await page.close();
  assert.deepEqual(complaints, []);
  return shown;
}

/** A page that loads one script, for tools that make no page. */
const pageOf = async (script: string) => {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const name = `${path.basename(script, '.js')}.html`;
  await writeFile(path.join(folder, name), html.replace('./main.js', `./${script}`));
  return name;
};

describe('a page', () => {
  const news = [/^Panen semangka perdana \(\d/];
  const assertNews = (shown: string[]) => {
    assert.equal(shown.length, news.length);
    news.forEach((pattern, place) => assert.match(shown[place]!, pattern));
  };

  it('shows news without any tool', async () => {
    assertNews(await shownBy('plain.html'));
  });

  it('shows news when esbuild has built it', async () => {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outfile: path.join(folder, 'by-esbuild.js'),
      bundle: true,
      format: 'esm',
      minify: true,
    });
    assertNews(await shownBy(await pageOf('by-esbuild.js')));
  });

  it('shows news when Vite has built it', async () => {
    const outDir = path.join(folder, 'by-vite');
    await vite({
      root: folder,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir },
    });
    assertNews(await shownBy('by-vite/index.html'));
  });

  it('shows news when webpack has built it', async () => {
    const compiler = webpack({
      context: folder,
      mode: 'production',
      entry: './main.js',
      output: { path: folder, filename: 'by-webpack.js' },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.ok(!stats!.hasErrors() && !stats!.hasWarnings(), stats!.toString());
    await promisify(compiler.close.bind(compiler))();
    assertNews(await shownBy(await pageOf('by-webpack.js')));
  });
});

describe('a page that keeps what it reads', () => {
  it('shows it at once on the next visit, and has it confirmed without its body', async () => {
    const script = 'kept-built.js';
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['kept.js'],
      outfile: path.join(folder, script),
      bundle: true,
      format: 'esm',
    });
    const page = await pageOf(script);
    asked.length = 0;
    const context = await browser.newContext();
    assert.deepEqual(await shownBy(page, context), ['Panen semangka perdana (new)']);
    assert.deepEqual(await shownBy(`${page}?later=60`, context), ['Panen semangka perdana (60 s)']);
    await context.close();
    // The second is the browser's own question behind what was shown; neither needed a preflight.
    assert.deepEqual(asked, ['GET', 'GET if changed']);
  });
});

describe('a page that sends', () => {
  it('keeps an aspiration with its photo while there is no line, then sends it', async () => {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['send.js'],
      outfile: path.join(folder, 'send-built.js'),
      bundle: true,
      format: 'esm',
    });
    const html = await readFile(path.join(folder, 'send.html'), 'utf8');
    await writeFile(
      path.join(folder, 'send-built.html'),
      html.replace('./send.js', './send-built.js'),
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/send-built.html`);
    await page.locator('#notice:not(:empty)').waitFor();
    await context.setOffline(true);
    await page.getByLabel('Judul').fill('Lampu jalan padam');
    await page.getByLabel('Isi laporan').fill('Lampu di depan balai desa padam sejak Senin.');
    const pixels = { width: 400, height: 300, channels: 3, background: 'teal' } as const;
    const buffer = await sharp({ create: pixels }).jpeg().toBuffer();
    await page
      .getByLabel('Foto')
      .setInputFiles({ name: 'lampu.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Disimpan di ponsel ini').waitFor();
    await context.setOffline(false);
    await page.getByText(/^Terkirim\. Kode lacak: (\w{4}-){3}\w{4}$/).waitFor();
    await context.close();
  });
});

describe('a program', () => {
  const program = async (file: string, ...args: string[]) => {
    const { stdout } = await run('node', [file, ...args], {
      cwd: folder,
      env: { ...process.env, KIM_URL: serviceUrl, KIM_TOKEN: token },
    });
    return stdout;
  };

  it('reads news in Node.js', async () => {
    assert.equal(await program('news.js'), 'Panen semangka perdana\n');
  });

  it('tells what went wrong', async () => {
    assert.match(await program('failing.js', 'bukan-id'), /^Isi `id`.* [\w-]{36}\n$/);
  });

  it('keeps what it has read', async () => {
    assert.equal(
      await program('cached.js'),
      'Bangun Mulya from the service\nBangun Mulya kept for 0 s\n',
    );
  });

  it('publishes news with a token', async () => {
    assert.equal(await program('desk.js'), 'published\n');
  });

  it('sends an aspiration and follows it', async () => {
    assert.match(await program('aspiration.js'), /^(\w{4}-){3}\w{4} 20\S+\nsubmitted\n$/);
  });

  it('is tested without a service', async () => {
    await program('news.test.js').catch(tellOutput);
  });

  it('reads news in a worker at the edge (workerd)', async () => {
    const script = path.join(folder, 'worker-built.js');
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['worker.js'],
      outfile: script,
      bundle: true,
      format: 'esm',
      // Neither a browser nor Node.js: a built-in of either fails the build.
      platform: 'neutral',
      mainFields: ['module', 'main'],
    });
    const edge = new Miniflare({
      modules: true,
      modulesRoot: folder,
      scriptPath: script,
      compatibilityDate: '2026-01-01',
      bindings: { KIM_URL: serviceUrl },
    });
    try {
      const answer = await edge.dispatchFetch('http://edge.test/');
      assert.deepEqual(await answer.json(), ['Panen semangka perdana']);
    } finally {
      await edge.dispose();
    }
  });
});

describe('the types', () => {
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`are right for a consumer who resolves modules by ${moduleResolution}`, async () => {
      await run(
        bin('tsc'),
        [
          ...['use.ts', '--noEmit', '--strict', '--exactOptionalPropertyTypes'],
          ...['--target', 'es2022', '--lib', 'es2022,dom'],
          ...['--module', module, '--moduleResolution', moduleResolution],
        ],
        { cwd: folder },
      ).catch(tellOutput);
    });
  }
});

describe('the types of what runs in a page', () => {
  it('are right for a consumer who knows no page', async () => {
    await run(
      bin('tsc'),
      [
        ...['server.ts', '--noEmit', '--strict', '--exactOptionalPropertyTypes'],
        ...['--target', 'es2022', '--lib', 'es2022', '--module', 'nodenext'],
        ...['--typeRoots', path.join(root, 'node_modules/@types'), '--types', 'node'],
      ],
      { cwd: folder },
    ).catch(tellOutput);
  });
});

describe('the package', () => {
  it('is as publint wants it', async () => {
    for (const name of ['sdk', 'contract']) {
      await run(bin('publint'), ['--strict', `packages/${name}`], { cwd: root }).catch(tellOutput);
    }
  });

  it('has types that everybody finds', async () => {
    for (const name of ['sdk', 'contract']) {
      await run(bin('attw'), ['--pack', `packages/${name}`, '--profile', 'esm-only'], {
        cwd: root,
      }).catch(tellOutput);
    }
  });
});
