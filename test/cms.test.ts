/**
 * Snippets go through the filters of OpenSID and Blogger: what is left shows the widget, or, where nothing can,
 * a link that leads to it. `wordpress.test.ts` does so with a whole WordPress.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { keptByBlogger } from './cms/blogger.ts';
import { articlesIn, missingForWidgets, versions, widgetsIn, type Version } from './cms/opensid.ts';
import { assertLeads, assertShows } from './cms/shown.ts';
import { scriptsOf, snippetOf, widgets, type Form } from './cms/snippets.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';

let browser: Browser;
let context: BrowserContext;
let service: DemoService;
let site: Server;
let siteOrigin: string;
let body = '';

/** What was started, and is to end. */
const started: { stop(): Promise<void> }[] = [];

before(async () => {
  browser = await launchBrowser();
  started.push({ stop: () => browser.close() });
  service = await givenDemoService();
  started.push(service);
  context = await browser.newContext({ locale: 'id-ID' });
  site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  started.push({
    async stop() {
      site.closeAllConnections();
      site.close();
    },
  });
  siteOrigin = `http://desa.test:${(site.address() as AddressInfo).port}`;
});

after(async () => {
  for (const each of started.reverse()) await each.stop();
});

/** What is pasted for each widget. */
const pastedAs = (form: Form): string[] =>
  widgets.map((widget) => snippetOf(form, widget, service.origin));

/** Opens a page, and does something with it. */
async function onPage<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  const done = await act(page);
  await page.close();
  return done;
}

/** Opens a page of the site with what it has kept of each widget, and looks at each. */
async function eachKept(
  kept: readonly string[],
  look: (place: Locator, widget: string) => Promise<void>,
  theme = '',
): Promise<void> {
  body = widgets.map((_, i) => `<section>${kept[i]!}</section>`).join('') + theme;
  await onPage(async (page) => {
    await page.goto(siteOrigin);
    for (const [i, widget] of widgets.entries()) {
      const place = page.locator('section').nth(i);
      await place.scrollIntoViewIfNeeded();
      await look(place, widget);
    }
  });
}

const showsFrame = async (place: Locator, widget: string): Promise<void> => {
  const frame = place.locator('iframe');
  assert.equal(await frame.getAttribute('width'), '100%');
  assert.equal(await frame.getAttribute('height'), '480');
  await assertShows(frame.contentFrame(), widget);
};
const leads = (place: Locator, widget: string) => assertLeads(place, widget, service);

const places: Readonly<
  Record<string, (version: Version, pasted: readonly string[]) => Promise<string[]>>
> = {
  'dynamic widget': widgetsIn,
  article: (version, pasted) => onPage((page) => articlesIn(version, pasted, page)),
};
const missing: Readonly<Record<string, string | false>> = {
  'dynamic widget': await missingForWidgets(),
};

for (const [place, keep] of Object.entries(places)) {
  for (const version of versions) {
    describe(`OpenSID ${version}, ${place}`, { skip: missing[place] ?? false }, () => {
      for (const form of ['element', 'placeholder'] as const) {
        it(`leaves a link to each widget: ${form}`, async () => {
          const kept = await keep(version, pastedAs(form));
          assert.doesNotMatch(kept.join(''), /<(?:script|kim-)/);
          await eachKept(kept, leads);
        });
      }

      for (const kind of ['module', 'classic'] as const) {
        it(`shows each widget: placeholder, with the ${kind} script in the theme`, async () => {
          const kept = await keep(version, pastedAs('placeholder alone'));
          await eachKept(kept, assertShows, scriptsOf(service.origin)[kind]);
        });
      }

      it('shows each widget: frame', async () => {
        await eachKept(await keep(version, pastedAs('frame')), showsFrame);
      });
    });
  }
}

describe('Blogger', () => {
  const keep = (form: Form) => onPage((page) => keptByBlogger(pastedAs(form), page));

  for (const form of ['element', 'placeholder'] as const) {
    it(`shows each widget: ${form}`, async () => {
      await eachKept(await keep(form), assertShows);
    });
  }

  for (const kind of ['module', 'classic'] as const) {
    it(`shows each widget: placeholder, with the ${kind} script in the theme`, async () => {
      const scripts = [scriptsOf(service.origin)[kind]];
      const [theme] = await onPage((page) => keptByBlogger(scripts, page));
      await eachKept(await keep('placeholder alone'), assertShows, theme);
    });
  }

  it('shows each widget: frame', async () => {
    await eachKept(await keep('frame'), showsFrame);
  });
});
