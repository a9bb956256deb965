/**
 * Projects of others: each installs the packed SDK from its tarball, builds it with a tool of its own, and
 * shows news of the real service. The page is the one of the guide.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { Miniflare } from 'miniflare';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build as vite } from 'vite';
import sharp from 'sharp';
import webpack from 'webpack';
import type { RoleGrant } from '@simpul-kim/contract';
import { createKim } from '@simpul-kim/sdk';
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
let operatorToken: string;
let browser: Browser;
/** Of someone to the west of the villages. */
let reader: BrowserContext;
let site: StaticServer;
/** What the service was asked for. */
const asked: string[] = [];

const { devDependencies: pinned } = JSON.parse(
  await readFile(path.join(root, 'package.json'), 'utf8'),
) as { devDependencies: Record<string, string> };
const npm = {
  ...process.env,
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
};

/** What the guide has its readers type, but for the tools: those are ours. */
async function commandsOfGuide(): Promise<string[]> {
  const guide = await readFile(path.join(root, 'docs', 'sdk.md'), 'utf8');
  return [...guide.matchAll(/^```sh\n([^]*?)^```$/gm)]
    .flatMap(([, block]) => block!.trim().split('\n'))
    .filter((command) => command.startsWith('npm ') && !command.endsWith(' vite'));
}

/** A project made as the guide says, from packed packages, with the consumers' files in it. */
async function givenProject(): Promise<string> {
  const tarballs = await mkdtemp(path.join(os.tmpdir(), 'kim-consumers-'));
  const project = path.join(tarballs, 'project');
  await mkdir(project);
  for (const command of await commandsOfGuide()) {
    const exact = command
      .replaceAll('/tmp', tarballs)
      .replaceAll(/ (msw|typebox)\b/g, (_, name: string) => ` ${name}@${pinned[name]!}`);
    const cwd = command.startsWith('npm pack') ? root : project;
    await run('sh', ['-c', exact], { cwd, env: npm });
  }
  for (const name of ['page', 'node', 'worker', 'types']) {
    await cp(path.join(import.meta.dirname, 'consumers', name), project, { recursive: true });
  }
  return project;
}

before(async () => {
  const { app, database, signedIn } = await givenService();
  const tokenOf = async (role: RoleGrant) =>
    (await signedIn(role)).headers['authorization']!.slice('Bearer '.length);
  token = await tokenOf({ role: 'officer', regionCode: '64.09' });
  operatorToken = await tokenOf({ role: 'operator' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  serviceUrl = `http://127.0.0.1:${port}`;
  app.server.on('request', ({ method = '', headers }: IncomingMessage) =>
    asked.push('if-none-match' in headers ? `${method} if changed` : method),
  );
  await publish(database, {
    region_code: region,
    title: 'Panen semangka perdana',
    // On the 26th in the village; on the 25th to the west of it.
    published_at: new Date('2026-11-25T17:30:00Z'),
  });
  [folder, browser] = await Promise.all([
    givenProject(),
    // The page asks where `npm start` listens.
    launchBrowser([`MAP localhost:8787 127.0.0.1:${port}`]),
  ]);
  site = await serveFolder(folder);
  reader = await browser.newContext({ timezoneId: 'UTC' });
});

after(async () => {
  await browser.close();
  await site.close();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

/** Fails with what a program has said. */
const tellOutput = (error: unknown) => assert.fail((error as { stdout: string }).stdout);

/** What a page below the project shows. */
async function shownBy(address: string, context = reader): Promise<string[]> {
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
  const news = [/^Panen semangka perdana \(26\/11\/2026\)$/];
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
    assert.deepEqual(await shownBy(`${page}?later=45`, context), ['Panen semangka perdana (45 s)']);
    await context.close();
    // The second is the browser's own question behind what was shown; neither needed a preflight.
    assert.deepEqual(asked, ['GET', 'GET if changed']);
  });
});

describe('a page that sends', () => {
  const script = 'send-built.js';
  const place = 'send-built.html';
  const code = /^Terkirim\. Kode lacak: (\w{4}-){3}\w{4}/;

  before(async () => {
    await esbuild({
      absWorkingDir: folder,
      entryPoints: ['send.js'],
      outfile: path.join(folder, script),
      bundle: true,
      format: 'esm',
    });
    const html = await readFile(path.join(folder, 'send.html'), 'utf8');
    await writeFile(path.join(folder, place), html.replace('./send.js', `./${script}`));
  });

  /** A phone, and how its service is taken away from it and given back. */
  async function givenPhone() {
    const context = await browser.newContext();
    const service = 'http://localhost:8787/**';
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`${site.origin}/${place}`);
      return page;
    };
    return {
      open,
      close: () => context.close(),
      lose: () => context.route(service, (route) => route.abort()),
      async find() {
        await context.unroute(service);
        for (const page of context.pages()) {
          await page.evaluate(() => dispatchEvent(new Event('online')));
        }
      },
    };
  }

  async function fill(page: Page, title = 'Lampu jalan padam') {
    await page.getByLabel('Judul').fill(title);
    await page.getByLabel('Isi laporan').fill('Lampu di depan balai desa padam sejak Senin.');
    await page.getByRole('checkbox').check();
  }
  const send = (page: Page) => page.getByRole('button', { name: 'Kirim' }).click();

  it('keeps an aspiration with its photo while the service is away, then sends it', async () => {
    const phone = await givenPhone();
    const first = await phone.open();
    // The notice of the first visit will do for the next.
    await first.getByText('Saya setuju').waitFor();
    await first.close();
    await phone.lose();

    const page = await phone.open();
    await fill(page);
    const pixels = { width: 400, height: 300, channels: 3, background: 'teal' } as const;
    const buffer = await sharp({ create: pixels }).jpeg().toBuffer();
    await page
      .getByLabel('Foto')
      .setInputFiles({ name: 'lampu.jpg', mimeType: 'image/jpeg', buffer });
    await send(page);
    await page.getByText('Disimpan di ponsel ini').waitFor();
    assert.equal(page.url(), `${site.origin}/${place}`);

    await page.reload();
    await page.getByText('Disimpan di ponsel ini').waitFor();
    await phone.find();
    await page.getByText(code).waitFor();
    await page.getByRole('button', { name: 'Sudah saya catat' }).click();
    await page.getByText(code).waitFor({ state: 'detached' });
    await phone.close();
  });

  it('sends nothing, not even into its address, before it has the notice', async () => {
    const phone = await givenPhone();
    await phone.lose();
    const page = await phone.open();
    await fill(page);
    await page.getByText('Tidak ada sambungan').waitFor();
    await page.getByLabel('Judul').press('Enter');
    assert.equal(page.url(), `${site.origin}/${place}`);

    await phone.find();
    await send(page);
    await page.getByText(code).waitFor();
    await phone.close();
  });

  it('sends nothing into its address where its script does not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/${place}`);
    await fill(page);
    await page.getByLabel('Judul').press('Enter');
    assert.equal(page.url(), `${site.origin}/${place}`);
    await context.close();
  });

  it('tells what was refused by the names that its form has, and sends it mended', async () => {
    const phone = await givenPhone();
    const page = await phone.open();
    await page.getByText('Saya setuju').waitFor();
    await fill(page, ' ');
    await send(page);
    await page.getByText('Periksa “Judul”').waitFor();
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    await fill(page);
    await send(page);
    await page.getByText(code).waitFor();
    assert.equal(await page.getByRole('listitem').count(), 1);
    await phone.close();
  });
});

describe('a program', () => {
  const programWith = async (env: Record<string, string>, file: string, ...args: string[]) => {
    const { stdout } = await run('node', [file, ...args], {
      cwd: folder,
      env: { ...process.env, KIM_URL: serviceUrl, ...env },
    });
    return stdout;
  };
  const program = (file: string, ...args: string[]) => programWith({}, file, ...args);

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
    assert.equal(await programWith({ KIM_TOKEN: token }, 'desk.js'), 'published\n');
  });

  it('signs in with its first password, changes it, works and signs out', async () => {
    const operator = createKim({ baseUrl: serviceUrl, token: operatorToken });
    const email = 'petugas@example.go.id';
    const { password } = await operator.account.accounts.create({
      name: 'Petugas Penajam',
      email,
      role: { role: 'officer', regionCode: '64.09' },
    });
    const said = await programWith(
      { KIM_EMAIL: email, KIM_PASSWORD: password, KIM_NEW_PASSWORD: 'kata sandi yang baru' },
      'session.js',
    );
    assert.match(said, /^Petugas Penajam: \d+ waiting\n$/);
    const { data } = await operator.account.audit.list({ limit: 1 });
    assert.equal(data[0]!.operation, 'session.end');
  });

  it('logs what it asks', async () => {
    assert.equal(await program('logging.js'), 'GET /v1/regions/64.09.02.2004 200\nBangun Mulya\n');
  });

  it('links to feeds, frames, orders and calls, and describes an article', async () => {
    const lines = (await program('links.js')).split('\n');
    assert.deepEqual(lines.slice(0, 2), [
      `${serviceUrl}/feeds/64.09/rss?flow=local`,
      `${serviceUrl}/embed/news-feed?layout=cards&region=64.09.02.2004`,
    ]);
    assert.match(lines[2]!, /^https:\/\/wa\.me\/6281234567890\?text=/);
    assert.equal(lines[3], 'tel:+62542720100');
    assert.match(lines[4]!, /^<script .*"headline":"Panen semangka perdana".*<\/script>$/);
  });

  it('sends an aspiration and follows it', async () => {
    assert.match(await program('aspiration.js'), /^(\w{4}-){3}\w{4} 20\S+\nsubmitted\n$/);
  });

  it('watches an aspiration to its end', async () => {
    const [code] = (await program('aspiration.js')).split(' ');
    await createKim({ baseUrl: serviceUrl }).aspirations.withdraw({ code: code! });
    assert.equal(await program('watch.js', code!), 'archived\n');
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
          ...['use.ts', 'outbox.ts', '--noEmit', '--strict', '--exactOptionalPropertyTypes'],
          ...['--target', 'es2022', '--lib', 'es2022,dom'],
          ...['--module', module, '--moduleResolution', moduleResolution],
        ],
        { cwd: folder },
      ).catch(tellOutput);
    });
  }

  it('are right without those of a browser', async () => {
    await run(
      bin('tsc'),
      [
        ...['use.ts', '--noEmit', '--strict', '--exactOptionalPropertyTypes'],
        ...['--target', 'es2022', '--lib', 'es2022', '--module', 'nodenext'],
        ...['--types', 'node', '--typeRoots', path.join(root, 'node_modules', '@types')],
      ],
      { cwd: folder },
    ).catch(tellOutput);
  });
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
  it('is built when it is packed where nothing is', async () => {
    const clone = await mkdtemp(path.join(os.tmpdir(), 'kim-clone-'));
    const isSource = (place: string) => !/[\\/](dist|node_modules)$/.test(place);
    for (const name of [
      ...['package.json', 'tsconfig.base.json'],
      ...['packages/contract', 'packages/sdk'],
    ]) {
      const from = path.join(root, name);
      await cp(from, path.join(clone, name), { recursive: true, filter: isSource });
    }
    await symlink(path.join(root, 'node_modules'), path.join(clone, 'node_modules'));

    const pack = ['pack', '--json', '--dry-run', '-w', 'packages/contract', '-w', 'packages/sdk'];
    const { stdout } = await run('npm', pack, { cwd: clone, env: npm });
    await rm(clone, { recursive: true });
    const packed = JSON.parse(stdout) as Record<
      string,
      { name: string; files: { path: string }[] }
    >;
    for (const { name, files } of Object.values(packed)) {
      const paths = files.map((file) => file.path);
      for (const file of ['dist/index.js', 'dist/index.d.ts', 'LICENSE', 'README.md']) {
        assert.ok(paths.includes(file), `${name} has no ${file}`);
      }
      assert.ok(!paths.some((file) => file.includes('tsbuildinfo')), name);
    }
  });

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
