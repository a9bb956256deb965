/**
 * What is shipped, in the browsers of the floor: the script of `/embed.js` on the page of a village,
 * and the frame pages. How elements behave there, the tests beside them show.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { givenDemoService } from './demo-service.ts';
import { floorBrowsers } from './floor.ts';
import { elements, framePath, tag, type ShownElement } from './widgets/elements.ts';

let service: Awaited<ReturnType<typeof givenDemoService>>;
let site: Server;
let siteOrigin = '';

before(async () => {
  service = await givenDemoService();
  const html = `<!doctype html><html lang="id"><title>Desa</title><link rel="icon" href="data:,"><script type="module" src="${service.origin}/embed.js"></script>${elements.map(tag).join('')}</html>`;
  site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteOrigin = `http://desa.test:${(site.address() as AddressInfo).port}`;
});

after(async () => {
  site.closeAllConnections();
  site.close();
  await service.stop();
});

for (const { name, options, puppeteer } of await floorBrowsers()) {
  describe(name, () => {
    let browser: Browser;
    before(async () => {
      browser = await puppeteer.launch(options);
    });
    after(() => browser.close());

    /** Opens a page, waits until these show what they have, and tells what it complained of. */
    async function visit(address: string, ...all: ShownElement[]): Promise<string[]> {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(address);
      for (const element of all) {
        // Not `waitForFunction`: in Firefox the policy of a frame page forbids how it is done.
        await page.evaluate(
          (host, inside, until) =>
            new Promise<void>((resolve, reject) => {
              const look = () => {
                if (document.querySelector(host)?.shadowRoot?.querySelector(inside)) resolve();
                else if (performance.now() > until) reject(new Error(`${host} shows nothing`));
                else requestAnimationFrame(look);
              };
              look();
            }),
          `kim-${element.name}`,
          element.shows,
          15_000,
        );
      }
      await page.close();
      return complaints;
    }

    it('shows all elements on one page', async () => {
      assert.deepEqual(await visit(siteOrigin, ...elements), []);
    });

    it('shows each frame page', async () => {
      for (const element of elements) {
        assert.deepEqual(await visit(service.origin + framePath(element), element), []);
      }
    });
  });
}
