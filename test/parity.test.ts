/**
 * One widget, five ways, the same result: as an element, as a placeholder, as a frame, as an address that is
 * pasted (oEmbed), and from npm. The same options, under the same names, show the same.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { reads } from '@simpul-kim/widgets/reads.js';
import { launchBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';

const village = '64.09.02.2004';
const district = '64.09.02';

/** Options of each widget, by the names that they have everywhere. */
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'news-feed': {
    region: village,
    limit: '3',
    layout: 'cards',
    flow: 'all',
    heading: 'Kabar & cerita',
  },
  announcement: { region: village, limit: '2' },
  'aspiration-form': { region: village, heading: 'Suara warga' },
  'aspiration-status': { region: village, locale: 'en' },
  directory: { region: '64.09', limit: '4', figures: 'hidden' },
  'profile-card': { region: village, layout: 'compact' },
  'umkm-showcase': { region: district, limit: '3', sort: 'name', 'heading-level': '3' },
};

let browser: Browser;
let service: DemoService;
let site: Server;
let siteOrigin: string;
let body = '';
let bundle: Uint8Array;

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
  const { outputFiles } = await build({
    stdin: {
      contents: Object.keys(reads)
        .map((name) => `import '@simpul-kim/widgets/define/${name}.js';`)
        .join(''),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
  });
  bundle = outputFiles[0]!.contents;
  site = createServer(({ url }, response) => {
    if (url === '/bundle.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(bundle);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteOrigin = `http://desa.test:${(site.address() as AddressInfo).port}`;
});

after(async () => {
  await browser.close();
  site.closeAllConnections();
  site.close();
  await service.stop();
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributesOf = (name: string, prefix = '') =>
  Object.entries(options[name]!)
    .map(([option, value]) => `${prefix}${option}="${escaped(value)}"`)
    .join(' ');
const addressOf = (name: string) =>
  `${service.origin}/embed/${name}?${new URLSearchParams(options[name]).toString()}`;

/** What stands on the site, and in which page of it the element is. */
const ways: Readonly<Record<string, (name: string) => string | Promise<string>>> = {
  element: (name) =>
    `<script type="module" src="${service.origin}/embed.js"></script><kim-${name} ${attributesOf(name)}></kim-${name}>`,
  placeholder: (name) =>
    `<div data-kim-widget="${name}" ${attributesOf(name, 'data-kim-')}><a href="/">Desa</a></div><script src="${service.origin}/embed.classic.js" async></script>`,
  frame: (name) =>
    `<iframe title="Desa" width="800" height="600" src="${escaped(addressOf(name))}"></iframe>`,
  async pasted(name) {
    // As this process reaches it.
    const url = addressOf(name).replace(service.origin, service.address);
    const asked = new URLSearchParams({ url }).toString();
    const response = await fetch(`${service.address}/oembed?${asked}`);
    assert.equal(response.status, 200);
    return ((await response.json()) as { html: string }).html;
  },
  npm: (name) =>
    `<script type="module" src="/bundle.js"></script><kim-${name} base-url="${service.origin}" ${attributesOf(name)}></kim-${name}>`,
};

/** All that an element shows, by line; what a screen reader is told besides depends on who has read the data. */
const shownBy = (place: Page | Frame, tag: string): Promise<string[]> =>
  place.locator(tag).evaluate((element) => {
    const root = element.shadowRoot!;
    for (const told of root.querySelectorAll('[role=status]')) told.textContent = '';
    return [...root.children]
      .filter((child) => child instanceof HTMLElement && child.localName !== 'style')
      .flatMap((child) => (child as HTMLElement).innerText.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) =>
        // A frame page is kept: there it is the day, elsewhere how long ago.
        line.replace(/(?<=berita terakhir ).+/, '…'),
      );
  });

async function shown(context: BrowserContext, name: string, way: string): Promise<string[]> {
  body = await ways[way]!(name);
  const page = await context.newPage();
  await page.goto(siteOrigin, { waitUntil: 'networkidle' });
  const place = page.frames()[1] ?? page;
  await place.locator(`kim-${name}`).waitFor({ state: 'attached' });
  await place.waitForFunction(
    (tag) =>
      customElements.get(tag) &&
      !document.querySelector(tag)?.shadowRoot?.querySelector('[aria-busy=true]'),
    `kim-${name}`,
  );
  const lines = await shownBy(place, `kim-${name}`);
  await page.close();
  return lines;
}

describe('one widget, five ways', () => {
  for (const name of Object.keys(reads)) {
    it(`shows the same: ${name}`, async () => {
      const context = await browser.newContext({
        locale: 'id-ID',
        viewport: { width: 820, height: 700 },
      });
      const [first = '', ...others] = Object.keys(ways);
      const expected = await shown(context, name, first);
      assert.ok(expected.length >= 2, expected.join('\n'));
      for (const way of others) assert.deepEqual(await shown(context, name, way), expected, way);
      await context.close();
    });
  }
});
