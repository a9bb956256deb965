/**
 * The thread through the whole system: a page of somebody else's site, with a pasted snippet, shows
 * real news of the real service out of a real database, in a real browser. Site and service are two
 * origins, both plain http and neither localhost, as many village sites are.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as PageApi from '@simpul-kim/widgets/page.js';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';

const village = '64.09.02.2004';
const examples = path.resolve(import.meta.dirname, '../examples');

let browser: Browser;
let service: DemoService;
let site: Server;
let siteOrigin: string;
/** What the village's site answers, by path. */
const pages = new Map<string, { html: string; headers?: Record<string, string> }>();

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
  site = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html);
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

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all that the page asked for. */
  readonly requests: string[];
  /** What the page complained of. */
  readonly complaints: string[];
}

async function visit(
  address: string,
  options: BrowserContextOptions & { prepare?: (context: BrowserContext) => Promise<unknown> } = {},
): Promise<Visit> {
  const { prepare, ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'id-ID', ...contextOptions });
  await prepare?.(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, context, requests, complaints };
}

/** Puts a page onto the village's site and visits it. */
async function visitSite(
  html: string,
  options: Parameters<typeof visit>[1] & { headers?: Record<string, string> } = {},
): Promise<Visit> {
  const { headers, ...rest } = options;
  const name = `/${pages.size}`;
  pages.set(name, {
    html: `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`,
    ...(headers ? { headers } : {}),
  });
  return visit(siteOrigin + name, rest);
}

const script = () => `<script type="module" src="${service.origin}/embed.js"></script>`;
const element = `<kim-news-feed region="${village}"></kim-news-feed>`;
const titlesIn = async (page: Page, count = 1): Promise<string[]> => {
  const titles = page.locator('kim-news-feed [part~=title]');
  await titles.nth(count - 1).waitFor();
  return titles.allInnerTexts();
};
const listed = async (
  query: string,
): Promise<{ id: string; title: string; regionCode: string }[]> => {
  const response = await fetch(`${service.address}/v1/articles?${query}`);
  return ((await response.json()) as { data: { id: string; title: string; regionCode: string }[] })
    .data;
};

describe('a pasted snippet', () => {
  it('shows the news of the village and of the offices above, as an element', async () => {
    const { page, context, complaints } = await visitSite(script() + element);
    const expected = (await listed(`region=${village}&limit=6`)).map(({ title }) => title);
    assert.deepEqual(await titlesIn(page, 6), expected);
    assert.ok((await page.locator('kim-news-feed [part=above]').count()) > 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows the same as a placeholder', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}" data-kim-limit="6"><a href="${service.origin}/embed/news-feed?region=${village}">Berita desa</a></div>`;
    const { page, context } = await visitSite(placeholder + script());
    const expected = (await listed(`region=${village}&limit=6`)).map(({ title }) => title);
    assert.deepEqual(await titlesIn(page, 6), expected);
    await context.close();
  });

  it('makes nothing of a placeholder but the options of the widget', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}" data-kim-tabindex="0" data-kim-autofocus="" data-kim-onfocus="document.title='!'" data-kim-style="position:fixed"></div>`;
    const { page, context } = await visitSite(placeholder + script());
    await titlesIn(page, 6);
    const names = await page.locator('kim-news-feed').evaluate((feed) => feed.getAttributeNames());
    assert.deepEqual(names, ['region']);
    assert.equal(await page.title(), 'Desa');
    await context.close();
  });

  it('is not kept from showing by another one whose base-url is none', async () => {
    const { page, context, requests } = await visitSite(
      `${script()}<kim-news-feed region="${village}" base-url="http://["></kim-news-feed><kim-news-feed region="${village}" base-url=""></kim-news-feed>`,
    );
    assert.equal((await titlesIn(page, 6)).length, 6);
    assert.deepEqual(
      requests.filter((url) => url.startsWith(`${siteOrigin}/v1`)),
      [],
    );
    await context.close();
  });

  it('keeps what stands in the placeholder where the script does not come', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}"><a href="/berita">Berita desa</a></div><script type="module" src="http://mati.test:9/embed.js"></script>`;
    const { page, context } = await visitSite(placeholder);
    assert.ok(await page.getByRole('link', { name: 'Berita desa' }).isVisible());
    await context.close();
  });

  it('keeps it too where the loader comes, and the widget does not', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}"><a href="/berita">Berita desa</a></div>`;
    const { page, context } = await visitSite(placeholder + script(), {
      prepare: (context) => context.route('**/embed/assets/**', (route) => route.abort()),
    });
    await page.locator('kim-news-feed').waitFor();
    assert.ok(await page.getByRole('link', { name: 'Berita desa' }).isVisible());
    await context.close();
  });

  it('comes when there is a line again, where its code did not come at first', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}"><a href="/berita">Berita desa</a></div>`;
    const { page, context } = await visitSite(placeholder + script(), {
      prepare: (context) => context.route('**/embed/assets/*', (route) => route.abort()),
    });
    await page.locator('kim-news-feed').waitFor();
    assert.ok(await page.getByRole('link', { name: 'Berita desa' }).isVisible());
    await context.unroute('**/embed/assets/*');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    assert.equal((await titlesIn(page, 6)).length, 6);
    await context.close();
  });

  it('brings a part at the second attempt, where the first had no line', async () => {
    const { page, context } = await visitSite(
      `${script()}<kim-news-feed region="${village}" controls="search"></kim-news-feed>`,
      { prepare: (context) => context.route('**/find-bar-*', (route) => route.abort()) },
    );
    await titlesIn(page, 6);
    assert.equal(await page.getByRole('searchbox').count(), 0);
    await context.unroute('**/find-bar-*');
    await page.locator('kim-news-feed').evaluate((feed) => feed.setAttribute('heading', 'Berita'));
    await page.getByRole('searchbox').waitFor();
    await context.close();
  });

  it('waits as long as it is held back, e.g. until somebody consents', async () => {
    const { page, context, requests } = await visitSite(
      `${script()}<section data-kim-hold>${element}<div data-kim-widget="umkm-showcase" data-kim-region="${village}">Produk</div></section>`,
    );
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => url.startsWith(service.origin)),
      [`${service.origin}/embed.js`],
    );
    await page.locator('section').evaluate((held) => held.removeAttribute('data-kim-hold'));
    assert.equal((await titlesIn(page, 6)).length, 6);
    await page.locator('kim-umkm-showcase [part=title]').first().waitFor();
    await context.close();
  });

  for (const attributes of ['', 'async', 'defer', 'nonce="kata"']) {
    it(`works with the classic script ${attributes}, also in the head`, async () => {
      const classic = `<script ${attributes} src="${service.origin}/embed.classic.js"></script>`;
      const { origin } = service;
      const { page, context, complaints } = await visitSite(classic + element, {
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${attributes ? "'nonce-kata'" : ''} ${attributes.startsWith('nonce') ? '' : origin}; connect-src ${origin}; img-src ${origin} data:`,
        },
      });
      assert.equal((await titlesIn(page, 6)).length, 6);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('lives by a nonce alone, as a module too', async () => {
    const { origin } = service;
    const { page, context, complaints } = await visitSite(
      `<script type="module" nonce="kata" src="${origin}/embed.js"></script>${element}`,
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'nonce-kata'; connect-src ${origin}; img-src ${origin} data:`,
        },
      },
    );
    assert.equal((await titlesIn(page, 6)).length, 6);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('may be pinned to a version, with the hash of its script', async () => {
    const { version, loaders } = JSON.parse(
      await readFile(
        fileURLToPath(import.meta.resolve('@simpul-kim/widgets/cdn/manifest.json')),
        'utf8',
      ),
    ) as { version: string; loaders: Record<string, string> };
    const pinned = (integrity: string) =>
      `<script type="module" crossorigin="anonymous" integrity="${integrity}" src="${service.origin}/embed/${version}/embed.js"></script>${element}`;
    const { page, context, requests } = await visitSite(
      pinned(loaders[`embed/${version}/embed.js`]!),
    );
    assert.equal((await titlesIn(page, 6)).length, 6);
    assert.ok(requests.some((url) => url.startsWith(`${service.origin}/v1/articles`)));
    await context.close();
    const other = await visitSite(pinned(loaders['embed.js']!));
    await other.page.waitForLoadState('networkidle');
    assert.equal(await other.page.locator('kim-news-feed [part~=title]').count(), 0);
    await other.context.close();
  });

  it('is spoken to by a page with four functions', async () => {
    const placeholder = `<div data-kim-widget="news-feed" data-kim-region="${village}" data-kim-limit="3"><a href="/berita">Berita desa</a></div>`;
    const { page, context } = await visitSite(`${script()}<main>${placeholder}${element}</main>`);
    const told = await page.evaluate(async (address) => {
      const { ready, scan, destroy } = (await import(address)) as typeof PageApi;
      const shown = async () =>
        (await ready()).map(
          ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~=title]').length,
        );
      const first = await shown();
      const main = document.querySelector('main')!;
      destroy(main);
      const destroyed = main.innerHTML;
      scan(main);
      return { first, destroyed, again: await shown() };
    }, `${service.origin}/embed.page.js`);
    assert.deepEqual(told.first, [3, 6]);
    assert.equal(told.destroyed, placeholder);
    assert.deepEqual(told.again, [3]);
    await context.close();
  });

  it('costs four requests with its data, all to the service, and none is made twice', async () => {
    const { page, context, requests } = await visitSite(script() + element);
    await titlesIn(page, 6);
    const ours = requests.filter((url) => !url.startsWith(siteOrigin) && !url.startsWith('data:'));
    assert.deepEqual(
      ours.filter((url) => !url.startsWith(service.origin)),
      [],
    );
    const withoutPictures = ours.filter((url) => !url.includes('/media/'));
    assert.equal(withoutPictures.length, 4, withoutPictures.join('\n'));
    assert.equal(new Set(withoutPictures).size, 4);
    await context.close();
  });

  for (const attributes of [
    'flow="local" limit="3" layout="cards"',
    'topic="umkm" q="halal &amp; baik"',
    'region="6409022004"',
  ]) {
    it(`asks once for its data with ${attributes}`, async () => {
      const own = attributes.includes('region=') ? '' : `region="${village}"`;
      const { page, context, requests } = await visitSite(
        `${script()}<kim-news-feed ${own} ${attributes}></kim-news-feed>`,
      );
      await page
        .locator('kim-news-feed')
        .locator('.items:not(.skeleton), .message')
        .first()
        .waitFor();
      assert.equal(requests.filter((url) => url.includes('/v1/articles')).length, 1);
      await context.close();
    });
  }

  it('asks for code and data side by side', async () => {
    const { page, context } = await visitSite(script() + element);
    await titlesIn(page, 6);
    const starts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => {
        const { name, startTime, responseEnd } = entry as PerformanceResourceTiming;
        return { name, startTime, responseEnd };
      }),
    );
    const data = starts.find(({ name }) => name.includes('/v1/articles'))!;
    const code = starts.filter(({ name }) => name.includes('/embed/assets/'));
    assert.equal(code.length, 2);
    for (const { responseEnd } of code) assert.ok(data.startTime <= responseEnd);
    await context.close();
  });

  it('comes onto a page later, as Turbo and its like put it there', async () => {
    const { page, context } = await visitSite(`${script()}<main>Beranda</main>`);
    for (const snippet of [
      element,
      `<div data-kim-widget="news-feed" data-kim-region="${village}"></div>`,
    ]) {
      await page.evaluate((html) => {
        const next = document.createElement('body');
        next.innerHTML = html;
        document.documentElement.replaceChild(next, document.body);
      }, snippet);
      assert.equal((await titlesIn(page, 6)).length, 6);
    }
    await context.close();
  });

  it('may be moved in the page, and still stands there', async () => {
    const { page, context, requests } = await visitSite(
      `${script()}<aside></aside><main>${element}</main>`,
    );
    const before = await titlesIn(page, 6);
    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('kim-news-feed')!),
    );
    assert.deepEqual(await titlesIn(page, 6), before);
    assert.equal(requests.filter((url) => url.includes('/v1/articles')).length, 1);
    await context.close();
  });

  it('may be pasted twice, script and all', async () => {
    const { page, context, complaints } = await visitSite(
      `${script()}${element}<hr>${script()}<script type="module">await import('${service.origin}/embed.js?lagi')</script>${element}`,
    );
    assert.equal((await titlesIn(page, 12)).length, 12);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('lives under a strict content security policy', async () => {
    const { origin } = service;
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin} data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
    const { page, context, complaints } = await visitSite(script() + element, {
      headers: { 'content-security-policy': `${policy}; trusted-types lit-html` },
    });
    assert.equal((await titlesIn(page, 6)).length, 6);
    const size = await page.locator('kim-news-feed .picture').first().boundingBox();
    assert.ok(size!.width > 90, 'the style sheet is there');
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('does without IndexedDB, where that throws', async () => {
    const { page, context, complaints } = await visitSite(script() + element, {
      prepare: (context) =>
        context.addInitScript(() =>
          Object.defineProperty(window, 'indexedDB', {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          }),
        ),
    });
    assert.equal((await titlesIn(page, 6)).length, 6);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows what it showed last, with its date, when the service cannot be reached', async () => {
    const { page, context } = await visitSite(script() + element);
    const before = await titlesIn(page, 6);
    await context.route('**/v1/**', (route) => route.abort());
    await page.reload();
    assert.deepEqual(await titlesIn(page, 6), before);
    const status = await page.locator('kim-news-feed [part=status]').innerText();
    assert.match(status, /^Data per \d+ \w+ \d{4} \d\d\.\d\d WITA/);
    await context.close();
  });

  it('says to the editor of the site when the region is not there', async () => {
    const { page, context } = await visitSite(
      `${script()}<kim-news-feed region="99.99"></kim-news-feed>`,
    );
    const notice = page.locator('kim-news-feed [part=notice]');
    await notice.waitFor();
    assert.match(await notice.innerText(), /Kode wilayah "99\.99" tidak dikenal/);
    await context.close();
  });
});

describe('the frame page', () => {
  const address = () => `${service.origin}/embed/news-feed?region=${village}&limit=6`;

  it('shows the same items with JavaScript off', async () => {
    const off = await visit(address(), { javaScriptEnabled: false });
    const expected = (await listed(`region=${village}&limit=6`)).map(({ title }) => title);
    assert.deepEqual(await titlesIn(off.page, 6), expected);
    assert.deepEqual(
      off.requests.filter((url) => !url.includes('/media/') && !url.startsWith('data:')),
      [address(), ...off.requests.filter((url) => url.includes('/embed/frame/'))],
    );
    await off.context.close();
  });

  it('comes alive with JavaScript on, keeping what is there, and asks for nothing twice', async () => {
    const { page, context, requests, complaints } = await visit(address());
    const first = page.locator('kim-news-feed [part~=title]').first();
    await first.evaluate((link) => ((link as HTMLElement & { kept?: boolean }).kept = true));
    await page.locator('kim-news-feed [part=more]').click();
    await page.locator('kim-news-feed [part~=title]').nth(6).waitFor();
    assert.ok(await first.evaluate((link) => (link as HTMLElement & { kept?: boolean }).kept));
    const data = requests.filter((url) => url.includes('/v1/'));
    assert.equal(data.length, 1);
    assert.match(data[0]!, /cursor=/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is as high as what is in it, where the page has the script for that', async () => {
    const frame = `<iframe title="Kabar" width="360" height="100" src="${address()}"></iframe>`;
    const { page, context } = await visitSite(
      `<script src="${service.origin}/embed.frames.js" async></script>${frame}<iframe id="lain" title="Lain" height="100" srcdoc="<script>parent.postMessage({ type: 'kim-height', value: 5000 }, '*')</script>"></iframe>`,
    );
    const inside = page.frames().find((each) => each.url() === address())!;
    const height = await inside.evaluate(() => document.documentElement.offsetHeight);
    await page.waitForFunction(
      (wanted) => document.querySelector('iframe')!.clientHeight === wanted,
      height,
    );
    await inside.evaluate(() => document.querySelector('kim-news-feed')!.remove());
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight < 100);
    assert.equal(await page.locator('#lain').evaluate((other) => other.clientHeight), 100);
    // What another window says of a frame is not believed.
    await page.evaluate(() => postMessage({ type: 'kim-height', value: 5000 }, '*'));
    assert.ok((await page.locator('iframe').first().boundingBox())!.height < 110);
    await context.close();
  });

  it('speaks to WordPress out of its sandbox: its height, and the link that was pressed', async () => {
    const heard = `<script>window.heard = []; addEventListener('message', ({ source, data }) => { if (source === document.querySelector('iframe').contentWindow) heard.push(data); });</script>`;
    const frame = `<iframe sandbox="allow-scripts" security="restricted" width="360" height="338" src="${address()}#?secret=kataRahasi"></iframe>`;
    const { page, context } = await visitSite(heard + frame);
    await page.frameLocator('iframe').locator('[part~=title]').first().click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { heard: { message?: string }[] }).heard.some(
        ({ message }) => message === 'link',
      ),
    );
    const messages = await page.evaluate(
      () =>
        (globalThis as unknown as { heard: { message?: string; value: string; secret: string }[] })
          .heard,
    );
    const height = messages.find(({ message }) => message === 'height')!;
    assert.ok(Number(height.value) > 300);
    assert.equal(height.secret, 'kataRahasi');
    const link = messages.find(({ message }) => message === 'link')!;
    assert.ok(link.value.startsWith(`${service.origin}/berita/`), link.value);
    await context.close();
  });

  it('works in a frame on the site of somebody else, and in a sandbox where storage throws', async () => {
    const frame = (more: string) =>
      `<iframe src="${address()}" width="100%" height="480" title="Berita" ${more}></iframe>`;
    for (const more of ['', 'sandbox="allow-scripts"']) {
      const { page, context } = await visitSite(frame(more));
      const inside = page.frameLocator('iframe');
      await inside.locator('kim-news-feed [part~=title]').nth(5).waitFor();
      await inside.locator('kim-news-feed [part=more]').click();
      await inside.locator('kim-news-feed [part~=title]').nth(6).waitFor();
      await context.close();
    }
  });
});

describe('the example pages', () => {
  const names = ['village-html', 'regency-portal'] as const;

  for (const name of names) {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const) {
      it(`(${name}, ${width} px, ${colorScheme}) shows its news, asks nobody else, and has no fault that axe finds`, async () => {
        const { page, context, requests, complaints } = await visit(
          `${service.origin}/examples/${name}`,
          { viewport: { width, height: 800 }, colorScheme },
        );
        for (const feed of await page.locator('kim-news-feed').all()) {
          await feed.locator('[part~=title]').first().waitFor();
        }
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(service.origin) && !url.startsWith('data:')),
          [],
        );
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }

  it('can be opened as the files that they are', async () => {
    for (const name of names) {
      const html = await readFile(path.join(examples, name, 'index.html'), 'utf8');
      assert.match(
        html,
        /<script type="module" src="http:\/\/localhost:8787\/embed\.js"><\/script>/,
      );
      const { page, context } = await visit(`file://${path.join(examples, name, 'index.html')}`, {
        prepare: (context) =>
          context.route('http://localhost:8787/**', (route) =>
            route.continue({
              url: route.request().url().replace('http://localhost:8787', service.address),
            }),
          ),
      });
      assert.ok((await titlesIn(page)).length > 0);
      await context.close();
    }
  });
});

describe('the demo', () => {
  it('has twenty of the newest from several villages of the regency', async () => {
    const data = await listed('region=64.09&flow=local&limit=20');
    assert.equal(data.length, 20);
    assert.ok(new Set(data.map(({ regionCode }) => regionCode)).size > 5);
  });

  it('can be read to its end, every article once', async () => {
    const seen = new Set<string>();
    let count = 0;
    let cursor = '';
    for (;;) {
      const response = await fetch(
        `${service.address}/v1/articles?region=64.09&flow=local&limit=20${cursor}`,
      );
      const { data, next } = (await response.json()) as {
        data: { id: string }[];
        next: string | null;
      };
      for (const { id } of data) seen.add(id);
      count += data.length;
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    assert.ok(count >= 120);
    assert.equal(seen.size, count);
  });

  it('has its pictures, each in three sizes', async () => {
    const response = await fetch(`${service.address}/v1/articles?region=64.09&limit=50`);
    const { data } = (await response.json()) as {
      data: { picture: { sizes: { url: string; type: string }[] } | null }[];
    };
    const pictures = data.flatMap(({ picture }) => picture ?? []);
    assert.ok(pictures.length > 20);
    for (const { url, type } of pictures[0]!.sizes) {
      const picture = await fetch(url);
      assert.equal(picture.status, 200);
      assert.equal(picture.headers.get('content-type'), type);
      assert.match(picture.headers.get('cache-control')!, /immutable/);
    }
    assert.equal(pictures[0]!.sizes.length, 3);
  });
});

describe('what is shipped', () => {
  it('has no development build of Lit in it', async () => {
    const { page, context, requests } = await visitSite(script() + element);
    await titlesIn(page, 6);
    const scripts = requests.filter((url) => url.endsWith('.js'));
    assert.equal(scripts.length, 3);
    for (const url of scripts) {
      const code = await page.evaluate(async (address) => (await fetch(address)).text(), url);
      assert.doesNotMatch(code, /Lit is in dev mode|litIssuedWarnings|lit\.dev\/msg/, url);
    }
    await context.close();
  });
});
