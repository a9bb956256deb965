/**
 * A widget on a site of somebody else, when things go wrong: the line, the service, the browser's storage,
 * the site itself.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createKim } from '@simpul-kim/sdk';
import { reads } from '@simpul-kim/widgets/reads.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';
import { givenDoor } from './door.ts';
import { floorBrowsers } from './floor.ts';

const village = '64.09.02.2004';

let browser: Browser;
let service: DemoService;
const sites: Server[] = [];

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
});

function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}

after(async () => {
  await browser.close();
  sites.forEach(close);
  await service.stop();
});

/** Serves one page of a site. @returns the server, and the port that it has under any host. */
async function givenSite(html: string): Promise<{ server: Server; port: number }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'max-age=600');
    response.end(
      `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sites.push(server);
  return { server, port: (server.address() as AddressInfo).port };
}

const scriptOf = (origin: string) => `<script type="module" src="${origin}/embed.js"></script>`;
const element = `<kim-news-feed region="${village}"></kim-news-feed>`;
const frameOf = (origin: string, height = 480) =>
  `<iframe title="Kabar" width="100%" height="${height}" src="${origin}/embed/news-feed?region=${village}"></iframe>`;
const newContext = () => browser.newContext({ locale: 'id-ID' });

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const elementTitles = (page: Page) => page.locator('kim-news-feed [part~=title]');
const frameTitles = (page: Page) => page.frameLocator('iframe').locator('[part~=title]');

describe('a site that is suspended', () => {
  it('is told so politely, by the element and by the frame, and another one is not', async () => {
    const { port } = await givenSite(scriptOf(service.origin) + element + frameOf(service.origin));
    const { email, password } = service.accounts.find(({ is }) => is === 'operator')!;
    const { token } = await createKim({ baseUrl: service.address }).account.session.create({
      email,
      password,
    });
    const operator = createKim({ baseUrl: service.address, token });
    await operator.sites.set('judi.test', { standing: 'suspended', reason: 'Diretas.' });

    const context = await newContext();
    const suspended = await open(context, `http://www.judi.test:${port}/`);
    const said = /di situs ini sedang dihentikan sementara oleh pengelola layanan/;
    const message = suspended.locator('kim-news-feed [part=message]');
    assert.match(await message.innerText(), said);
    assert.equal(await suspended.locator('kim-news-feed button').count(), 0);
    assert.match(await suspended.frameLocator('iframe').locator('main').innerText(), said);

    const other = await open(context, `http://desa.test:${port}/`);
    await elementTitles(other).first().waitFor();
    await frameTitles(other).first().waitFor();

    await operator.sites.remove('judi.test');
    await suspended.reload();
    await elementTitles(suspended).first().waitFor();
    await frameTitles(suspended).first().waitFor();
    await context.close();
  });
});

describe('a service that cannot be reached', () => {
  it('is told, with a way to try again, where nothing was seen before', async () => {
    const { port } = await givenSite(scriptOf(service.origin) + element);
    const context = await newContext();
    await context.route('**/v1/**', (route) => route.abort());
    const page = await open(context, `http://desa.test:${port}/`);
    const message = page.locator('kim-news-feed [role=alert]');
    await message.waitFor();
    await context.unroute('**/v1/**');
    await message.getByRole('button', { name: 'Coba lagi' }).click();
    await elementTitles(page).first().waitFor();
    await context.close();
  });

  it('is not missed on a second visit: element and frame show what they showed', async () => {
    const door = await givenDoor(service.address);
    sites.push(door.server);
    const { server, port } = await givenSite(
      scriptOf(door.origin) + element + frameOf(door.origin),
    );
    const context = await newContext();
    const first = await open(context, `http://desa.test:${port}/`);
    await frameTitles(first).first().waitFor();
    await elementTitles(first).first().waitFor();
    await first.waitForLoadState('networkidle');
    const before = await elementTitles(first).allInnerTexts();
    await first.close();
    close(server);
    close(door.server);

    const second = await open(context, `http://desa.test:${port}/`);
    await elementTitles(second).first().waitFor();
    assert.deepEqual(await elementTitles(second).allInnerTexts(), before);
    await frameTitles(second).first().waitFor();
    await context.close();
  });
});

const firefox = (await floorBrowsers()).find(({ name }) => name === 'Firefox');

describe(
  'a browser that keeps nothing for frames of others',
  { skip: firefox === undefined },
  () => {
    it('shows the frame as others do, more on demand', async () => {
      const { port } = await givenSite(frameOf(service.origin));
      const { options, puppeteer } = firefox!;
      const other = await puppeteer.launch({
        ...options,
        // https://searchfox.org/firefox-main/source/netwerk/cookie/nsICookieService.idl: BEHAVIOR_REJECT_FOREIGN
        extraPrefsFirefox: { ...options.extraPrefsFirefox, 'network.cookie.cookieBehavior': 1 },
      });
      const page = await other.newPage();
      await page.goto(`http://desa.test:${port}/`);
      const inside = page.frames().find((each) => each.url().includes('/embed/'))!;
      const [isRefused, before, after] = await inside.evaluate(async () => {
        const root = () => document.querySelector('kim-news-feed')?.shadowRoot;
        const count = () => root()?.querySelectorAll('[part~=item]').length ?? 0;
        const comes = <T>(look: () => T | null | undefined | false) =>
          new Promise<T>((resolve) => {
            const again = () => {
              const found = look();
              if (found) resolve(found);
              else requestAnimationFrame(again);
            };
            again();
          });
        const isRefused = await new Promise<boolean>((resolve) => {
          try {
            const opening = indexedDB.open('uji');
            opening.onerror = () => resolve(true);
            opening.onsuccess = () => resolve(false);
          } catch {
            resolve(true);
          }
        });
        await comes(() => customElements.get('kim-news-feed') && count() > 0);
        const before = count();
        (await comes(() => root()?.querySelector<HTMLElement>('[part~=more]'))).click();
        await comes(() => count() > before);
        return [isRefused, before, count()] as const;
      });
      assert.ok(isRefused, 'storage is refused');
      assert.ok(after > before);
      await other.close();
    });
  },
);

describe('a frame', () => {
  it('that is lower than its content scrolls in itself, and leads outside', async () => {
    const { port } = await givenSite(frameOf(service.origin, 200));
    const context = await newContext();
    const page = await open(context, `http://desa.test:${port}/`);
    const inside = page.frames()[1]!;
    await frameTitles(page).first().waitFor();
    const isScrolled = await inside.evaluate(() => {
      scrollTo(0, 10_000);
      return scrollY > 100;
    });
    assert.ok(isScrolled);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Sumber: Simpul KIM' }).click();
    assert.equal((await opened).url(), `${service.origin}/`);
    assert.equal(page.url(), `http://desa.test:${port}/`);
    await context.close();
  });

  /** Something of the demo that stands in each. */
  const content: Readonly<Record<string, RegExp>> = {
    'news-feed': /WITA/,
    announcement: /Dari .+|Diskominfo/,
    'aspiration-form': /Diskominfo|Kecamatan/,
    'aspiration-status': /Halaman ini perlu JavaScript/,
    directory: /Desa dan kelurahan ber-KIM/,
    'profile-card': /KIM Bangun/,
    'umkm-showcase': /Rp\s\d/,
  };

  for (const name of Object.keys(reads)) {
    it(`shows its content with JavaScript off: ${name}`, async () => {
      const context = await browser.newContext({ locale: 'id-ID', javaScriptEnabled: false });
      const page = await context.newPage();
      const region = name === 'directory' ? '64.09' : village;
      await page.goto(`${service.origin}/embed/${name}?region=${region}`);
      await page.getByText(content[name]!).first().waitFor();
      await context.close();
    });
  }
});
