import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { mockOrigin } from '@simpul-kim/sdk/testing';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { fragmentRules } from '../.storybook/fragment-rules.ts';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'storybook-static');
const require = createRequire(import.meta.url);

/** An entry of Storybook's index.json. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  /** Path of its file, from the root: `./stories/news-feed.stories.ts`. */
  readonly importPath: string;
}

/** All that a built Storybook is made of. */
const sources = [
  '.storybook/*',
  'stories/**',
  'packages/widgets/src/**',
  'packages/{contract,sdk}/dist/**',
  'package-lock.json',
];

const changedAt = async (file: string): Promise<number> =>
  (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

async function isFresh(): Promise<boolean> {
  const builtAt = await changedAt(path.join(built, 'index.json'));
  for await (const file of glob(sources, { cwd: root })) {
    if ((await changedAt(path.join(root, file))) > builtAt) return false;
  }
  return true;
}

function build(): void {
  const manifest = require.resolve('storybook/package.json');
  const { bin } = require('storybook/package.json') as { bin: string | { storybook: string } };
  const program = path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin.storybook);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'build', '-c', '.storybook', '-o', built, '--quiet'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, `storybook build failed:\n${stdout}${stderr}`);
}

/** What Chromium itself asks where it sees a form, to fill it in. */
const chromiumsOwn = /^content-autofill\.googleapis\.com:443$/;

/** The way out for a browser that should need none: notes what asks for it, and lets nothing by. */
async function startWayOut() {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    if (!chromiumsOwn.test(request.url ?? '')) asked.push(request.url ?? '');
    // Who asks may be gone, its page closed.
    socket.on('error', () => undefined).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { server, asked, address: `http://127.0.0.1:${port}` };
}

/** A browser tells of each answer that is an error; mocked ones are what some stories are about. */
const isMockedFailure = (message: ConsoleMessage): boolean =>
  message.text().startsWith('Failed to load resource') &&
  message.location().url.startsWith(mockOrigin);

/** Opens an entry, waits until Storybook is done with it (`play` included), and tells what failed. */
async function open(page: Page, origin: string, { id, type }: Entry): Promise<string[]> {
  const failures: string[] = [];
  const heard = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !isMockedFailure(message)) failures.push(message.text());
  };
  const thrown = (error: Error) => failures.push(String(error));
  page.on('console', heard).on('pageerror', thrown);
  try {
    // The accessibility check is made below, not by Storybook too.
    const view = type === 'docs' ? 'docs' : 'story&globals=a11y.manual:!true';
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${view}`);
    const done = await page.waitForFunction(
      (event) =>
        (
          globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] } }
        ).__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0] ??
        (document.body.classList.contains('sb-show-errordisplay') && { status: 'error' }),
      type === 'docs' ? 'docsRendered' : 'storyFinished',
      { timeout: 15_000 },
    );
    const { status } = (await done.jsonValue()) as { status?: string };
    if (status === 'error') {
      failures.push(await page.locator('#error-message').innerText());
    }
  } finally {
    page.off('console', heard).off('pageerror', thrown);
  }
  return failures;
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the story in a page, one line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run(at: string, options: RunOptions): Promise<AxeResults> };
        }
      ).axe.run('#storybook-root', options),
    { rules: fragmentRules } as RunOptions,
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}

describe('every story', () => {
  let server: StaticServer;
  let wayOut: Awaited<ReturnType<typeof startWayOut>>;
  let browser: Browser;
  let entries: Entry[];

  before(async () => {
    if (!(await isFresh())) build();
    const index = await readFile(path.join(built, 'index.json'), 'utf8');
    entries = Object.values((JSON.parse(index) as { entries: Record<string, Entry> }).entries);
    server = await serveFolder(built);
    wayOut = await startWayOut();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    wayOut?.server.close();
  });

  it('stands in a file that Storybook knows, and every widget has one', async () => {
    const known = new Set(entries.map(({ importPath }) => importPath));
    for await (const file of glob('stories/**/*.{stories.ts,mdx}', { cwd: root })) {
      assert.ok(known.has(`./${file}`), `${file} has no story`);
    }
    for await (const file of glob('packages/widgets/src/define/*.ts', { cwd: root })) {
      const name = path.basename(file, '.ts');
      assert.ok(known.has(`./stories/${name}.stories.ts`), `the widget ${name} has no stories`);
    }
  });

  it('shows what it says, without an error, and is accessible', async (test) => {
    for (const entry of entries) {
      await test.test(`${entry.title}: ${entry.name}`, async () => {
        // A new device for each: none finds the mocks or the kept news of another.
        const context = await browser.newContext({
          proxy: { server: wayOut.address, bypass: '127.0.0.1' },
          reducedMotion: 'reduce',
        });
        try {
          const page = await context.newPage();
          assert.deepEqual(await open(page, server.origin, entry), []);
          if (entry.type === 'story') assert.deepEqual(await violations(page), []);
        } finally {
          await context.close();
        }
      });
    }
  });

  it('asks nobody but its own server', () => {
    assert.deepEqual(wayOut.asked, []);
  });
});
