/**
 * The looks of the elements, compared with pictures of them that somebody has looked at. What is shipped,
 * with the answers of the mocks, in the Chromium of npm with its own fonts alone: every machine draws the
 * same. `npm run baselines` draws them anew; where one differs, what is drawn and where it differs stand in
 * `test/visual/differences/`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { getResponse } from 'msw';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { handlers, mockOrigin } from '@simpul-kim/sdk/testing';
import { browserArguments } from './browser.ts';
import { hasNpmChromium, npmChromium } from './npm-chromium.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { views, type View } from './visual/views.ts';

const folder = path.join(import.meta.dirname, 'visual');
const baselines = path.join(folder, 'baselines');
const differences = path.join(folder, 'differences');
const isDrawing = process.env['KIM_BASELINES'] === 'draw';
const widths = [360, 1280];
/** Higher than any of them; of the rest the first screens tell enough. */
const maxHeight = 1600;
/** Edges of letters may fall otherwise; a word that is another, or a line that has moved, is far more. */
const pixelsAllowed = 20;

let browser: Browser;
let cdn: StaticServer;

/** The page of a village, plain, with the fonts that the browser has. */
const pageOf = ({ html, isDark }: View) => `<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Desa</title>
<style>body { margin: 0; padding: 16px; font: 16px/1.5 sans-serif; ${isDark ? 'background: #16181c; color: #eef0f2; color-scheme: dark' : 'background: #fff; color: #1c1f23'} }</style>
<script type="module" src="/embed.js" data-kim-base-url="${mockOrigin}"></script>${html.replace(' ', ` base-url="${mockOrigin}" `)}</html>`;

async function opened(view: View, width: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    reducedMotion: 'reduce',
  });
  // The fixtures are of these days.
  await page.clock.setFixedTime('2026-11-25T09:00:00+08:00');
  await page.route(`${mockOrigin}/**`, async (route) => {
    const request = route.request();
    const answer = await getResponse(
      [...handlers],
      new Request(request.url(), {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      }),
    );
    if (!answer) return route.abort();
    await route.fulfill({
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), 'access-control-allow-origin': '*' },
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.route(`${cdn.origin}/desa`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(view) }),
  );
  await page.goto(`${cdn.origin}/desa`);
  await page.locator(view.shows).first().waitFor({ state: 'attached' });
  await view.act?.(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const pictures = (root: Document | ShadowRoot): HTMLImageElement[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one instanceof HTMLImageElement ? [one] : []),
        ...(one.shadowRoot ? pictures(one.shadowRoot) : []),
      ]);
    for (const picture of pictures(document)) {
      picture.loading = 'eager';
      await picture.decode().catch(() => undefined);
    }
  });
  return page;
}

/** What a page looks like, as far as it is looked at. */
async function drawn(page: Page, width: number): Promise<PNG> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, maxHeight) });
  return PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** By how many pixels it is not as it was, and where. */
function compare(was: PNG, is: PNG): { pixels: number; where: PNG } {
  const { width, height } = was;
  const where = new PNG({ width, height });
  if (is.width !== width || is.height !== height) return { pixels: Infinity, where };
  return {
    pixels: pixelmatch(was.data, is.data, where.data, width, height, { threshold: 0.1 }),
    where,
  };
}

const reason = hasNpmChromium ? false : 'the Chromium of npm runs on Linux x64 alone';

describe('looks', { skip: reason }, () => {
  before(async () => {
    const { executablePath, env } = await npmChromium('@sparticuz/chromium', 'own');
    cdn = await serveFolder(path.resolve(import.meta.dirname, '../packages/widgets/dist/cdn'));
    browser = await chromium.launch({
      executablePath,
      args: browserArguments,
      env: { ...(process.env as Record<string, string>), ...env },
    });
    await rm(differences, { recursive: true, force: true });
    await mkdir(baselines, { recursive: true });
  });
  after(async () => {
    await browser.close();
    await cdn.close();
  });

  for (const view of views) {
    for (const width of widths) {
      const name = `${view.name}-${width}.png`;
      it(`${view.name} at ${width} px is as it was`, async () => {
        const page = await opened(view, width);
        const is = await drawn(page, width);
        await page.close();
        const file = path.join(baselines, name);
        if (isDrawing) {
          const isSame =
            existsSync(file) &&
            compare(PNG.sync.read(await readFile(file)), is).pixels <= pixelsAllowed;
          if (!isSame) await writeFile(file, PNG.sync.write(is));
          return;
        }
        assert.ok(existsSync(file), `There is no ${name} yet: npm run baselines, and look at it.`);
        const { pixels, where } = compare(PNG.sync.read(await readFile(file)), is);
        if (pixels > pixelsAllowed) {
          await mkdir(differences, { recursive: true });
          await writeFile(path.join(differences, name), PNG.sync.write(is));
          await writeFile(
            path.join(differences, name.replace('.png', '-where.png')),
            PNG.sync.write(where),
          );
        }
        assert.ok(
          pixels <= pixelsAllowed,
          `${name} differs by ${pixels} pixels; see test/visual/differences. If it is better now: npm run baselines.`,
        );
      });
    }
  }
});
