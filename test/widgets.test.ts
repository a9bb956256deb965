import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { givenDemoService } from './demo-service.ts';
import { elements, framePath, tag, type ShownElement } from './widgets/elements.ts';
import { hostileOf } from './widgets/hostile.ts';
import { spillsOf } from './widgets/spills.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** Rules of axe about whole pages, which these are not. */
const fragment: RunOptions = {
  rules: {
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

let browser: Browser;
let service: Awaited<ReturnType<typeof givenDemoService>>;
let site: Server;
let siteOrigin = '';
/** The page of the village's site, and its headers. */
let served: { html: string; headers: Record<string, string> } = { html: '', headers: {} };

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
  site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...served.headers });
    response.end(served.html);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  // As many village sites are: neither encrypted nor `localhost`.
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
  /** What the page complained of. */
  readonly complaints: string[];
  /** Origins of all that it asked for. */
  readonly asked: Set<string>;
}

async function visit(
  address: string,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 360, height: 800 },
  });
  await prepare?.(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, context, complaints, asked };
}

/** The village's page with some elements on it. */
function visitSite(
  body: string,
  headers: Record<string, string> = {},
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Visit> {
  served = {
    html: `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head><body><script type="module" src="${service.origin}/embed.js"></script>${body}</body></html>`,
    headers,
  };
  return visit(siteOrigin, prepare);
}

const shown = (page: Page, { name, shows }: ShownElement) =>
  page.locator(`kim-${name} ${shows}`).first().waitFor({ state: 'attached' });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run(at: Document, options: RunOptions): Promise<AxeResults> };
        }
      ).axe.run(document, options),
    fragment,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

/** By how many pixels a page can be moved sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('all elements on one page of a site that is plain http', () => {
  it('live under default-src none with the documented directives, and ask nobody else', async () => {
    const { origin } = service;
    const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin} data:; require-trusted-types-for 'script'; trusted-types lit-html dompurify`;
    const { page, context, complaints, asked } = await visitSite(elements.map(tag).join(''), {
      'content-security-policy': policy,
    });
    for (const element of elements) await shown(page, element);
    await page.locator('kim-news-feed .item [part~=title]').first().click();
    await page.locator('kim-news-feed dialog[open] [part=close]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('kim-directory [part=title]').first().click();
    await page.locator('kim-directory dialog[open] kim-profile-card [part=name]').waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      [...asked].filter((other) => ![origin, siteOrigin, 'null'].includes(other)),
      [],
    );
    await context.close();
  });

  it('are accessible and stay within the page, at every width, in every look', async () => {
    const { page, context } = await visitSite(elements.map(tag).join(''));
    for (const element of elements) await shown(page, element);
    for (const width of [1280, 360, 240]) {
      await page.setViewportSize({ width, height: 900 });
      assert.ok((await overflow(page)) <= 0, `${width} px: ${await overflow(page)}`);
    }
    await page.setViewportSize({ width: 360, height: 900 });
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
      { forcedColors: 'none', reducedMotion: 'reduce' },
    ] as const) {
      await page.emulateMedia(media);
      assert.deepEqual(await violations(page), [], JSON.stringify(media));
    }
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    assert.equal(moving, 0, 'something moves for who wants no motion');
    await context.close();
  });

  it('hold what they show, and break no short word, at every size of text', async () => {
    const layouts = ['layout="list"', 'layout="compact"', 'layout="headline"', 'layout="carousel"'];
    const more = layouts.flatMap((layout) =>
      elements.map(({ name, attributes }) =>
        tag({ name, attributes: `${layout} ${attributes.replace(/layout="\w+"/, '')}`, shows: '' }),
      ),
    );
    const { page, context } = await visitSite([...elements.map(tag), ...more].join('<br>'));
    for (const element of elements) {
      await page.waitForFunction(
        ([name, shows]) =>
          [...document.querySelectorAll(`kim-${name}`)].every((one) =>
            one.shadowRoot?.querySelector(shows),
          ),
        [element.name, element.shows] as const,
      );
    }
    await page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      }
    });
    for (const [width, size] of [
      [1280, 100],
      [360, 100],
      [240, 100],
      [320, 130],
      [360, 200],
      [320, 200],
      [1280, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, size);
      assert.deepEqual(
        await page.evaluate(
          spillsOf,
          elements.map(({ name }) => name),
        ),
        [],
        `${width} px, text of ${size} %`,
      );
      assert.ok((await overflow(page)) <= 0, `${width} px, text of ${size} %`);
    }
    await context.close();
  });

  it('run nothing of hostile answers, lead nowhere, and keep their shape', async () => {
    const answer = async (route: Route) => {
      const address = route.request().url().replace(service.origin, service.address);
      await route.fulfill({
        json: hostileOf(await (await fetch(address)).json()),
        headers: { 'access-control-allow-origin': '*' },
      });
    };
    let dialogs = 0;
    const { page, context, asked } = await visitSite(elements.map(tag).join(''), {}, (context) =>
      context.route('**/v1/**', answer),
    );
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    for (const element of elements) await shown(page, element);
    await page.locator('kim-news-feed .item [part~=title]').first().click();
    await page.locator('kim-news-feed dialog[open] [part=close]').waitFor();
    await page.keyboard.press('Escape');
    for (const summary of await page.locator('summary').all()) await summary.click({ force: true });
    const { hit, links } = await page.evaluate(() => {
      const all = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
        );
      return {
        hit: (globalThis as { hit?: number }).hit,
        links: all(document)
          .flatMap((one) => [one.getAttribute('href'), one.getAttribute('src')])
          .filter((address) => address !== null),
      };
    });
    assert.equal(hit, undefined);
    assert.equal(dialogs, 0);
    assert.deepEqual(
      links.filter((address) => !/^(https?:|tel:|mailto:|data:,$)/.test(address)),
      [],
    );
    assert.ok(!asked.has('http://evil.test'));
    assert.ok((await overflow(page)) <= 0, String(await overflow(page)));
    await context.close();
  });

  it('show 500 items, without pictures, and stay within the page', async () => {
    const answer = async (route: Route) => {
      const address = route.request().url().replace(service.origin, service.address);
      const told = (await (await fetch(address)).json()) as { data?: object[] };
      const many = told.data?.length
        ? Array.from({ length: 500 }, (_, index) => ({
            ...told.data![index % told.data!.length],
            id: `0193a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          }))
        : told.data;
      await route.fulfill({
        json: { ...told, ...(many ? { data: many } : {}) },
        headers: { 'access-control-allow-origin': '*' },
      });
    };
    const lists = elements.filter(({ shows }) => shows.startsWith('.item'));
    const { page, context, complaints } = await visitSite(
      lists
        .map((one) => tag(one).replace(' ', ' pictures="none" ').replace('alerts="pinned"', ''))
        .join(''),
      {},
      (context) => context.route('**/v1/**', answer),
    );
    for (const element of lists) {
      await shown(page, element);
      assert.equal(await page.locator(`kim-${element.name} .item`).count(), 500, element.name);
      assert.equal(await page.locator(`kim-${element.name} .picture`).count(), 0, element.name);
    }
    assert.ok((await overflow(page)) <= 0, String(await overflow(page)));
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('lead to a page of its own where the part that would show it here does not come', async () => {
    for (const { element, part, press, leads } of [
      {
        element: elements.find(({ name }) => name === 'directory')!,
        part: 'dialog',
        press: '[part=title]',
        leads: /\/embed\/profile-card\?group=[\da-f-]{36}$/,
      },
      {
        element: elements.find(({ name }) => name === 'profile-card')!,
        part: 'video',
        press: '.play',
        leads: /^https:\/\/(www\.)?youtu/,
      },
    ]) {
      const { page, context } = await visitSite(tag(element), {}, async (context) => {
        await context.route(`**/assets/${part}-*`, (route) => route.abort());
        await context.route(/youtu/, (route) => route.fulfill({ body: 'video' }));
      });
      await page.locator(`kim-${element.name} ${press}`).first().click();
      await page.waitForURL(leads);
      await context.close();
    }
  });

  it('hold no more memory after 500 updates and 100 moves than after some', async () => {
    const { page, context } = await visitSite(
      '<div id="here"></div><div id="there"></div><kim-news-feed region="64.09" limit="6"></kim-news-feed>',
    );
    await shown(page, elements[0]!);
    const client = await context.newCDPSession(page);
    const live = (updates: number, moves: number) =>
      page.evaluate(
        async ([updates, moves]) => {
          const feed = document.querySelector('kim-news-feed') as HTMLElement & {
            page: unknown;
            updateComplete: Promise<unknown>;
          };
          const { data } = (await (
            await fetch(
              `${new URL(document.querySelector('script')!.src).origin}/v1/articles?region=64.09&limit=6`,
            )
          ).json()) as { data: object[] };
          for (let update = 0; update < updates; update += 1) {
            feed.page = {
              data: data.map((item) => ({ ...item, title: `Kabar ${update}` })),
              next: null,
            };
            await feed.updateComplete;
          }
          for (let move = 0; move < moves; move += 1) {
            document.querySelector(move % 2 ? '#here' : '#there')!.append(feed);
            await feed.updateComplete;
          }
        },
        [updates, moves] as const,
      );
    const counted = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    await live(50, 10);
    const some = await counted();
    await live(500, 100);
    const many = await counted();
    assert.ok(many.nodes <= some.nodes + 20, `${some.nodes} nodes, then ${many.nodes}`);
    assert.ok(
      many.jsEventListeners <= some.jsEventListeners + 5,
      `${some.jsEventListeners} listeners, then ${many.jsEventListeners}`,
    );
    await context.close();
  });
});

describe('the frame page', () => {
  for (const element of elements) {
    it(`of ${element.name} is taken over without a word, and is accessible`, async () => {
      const { page, context, complaints } = await visit(service.origin + framePath(element));
      await shown(page, element);
      await page.waitForFunction(
        (name) =>
          (document.querySelector(`kim-${name}`) as { hasUpdated?: boolean } | null)?.hasUpdated,
        element.name,
      );
      assert.deepEqual(complaints, []);
      assert.deepEqual(await violations(page), []);
      await page.setViewportSize({ width: 240, height: 600 });
      assert.ok((await overflow(page)) <= 0);
      await context.close();
    });
  }
});
