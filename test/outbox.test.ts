/**
 * The outbox where residents meet it: a real browser, on a site of plain http that is not localhost,
 * sending to the real service. Between them is a door that can keep requests, or their answers.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { AspirationEntryPage, AspirationRecord, Session } from '@simpul-kim/contract';
import type { Outbox, OutboxItem, OutboxOptions } from '@simpul-kim/sdk/outbox.js';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';
import { dumped } from './device.ts';
import { givenDoor, submissions, uploads, type Door } from './door.ts';
import { bundled } from './solver.ts';

declare const bundle: {
  createOutbox(options: OutboxOptions): Outbox;
  sendingTo(baseUrl: string): OutboxOptions['aspirations'];
  progressFetch: NonNullable<OutboxOptions['progressFetch']>;
};
declare const window: { outbox: Outbox };

/** What of the SDK a page needs that sends: an outbox, and what it sends by. */
const pageScript = `
  import { aspirations } from '@simpul-kim/sdk/aspirations.js';
  import { createClient } from '@simpul-kim/sdk/client.js';
  import { fetchWithProgress } from '@simpul-kim/sdk/upload.js';
  export { createOutbox } from '@simpul-kim/sdk/outbox.js';

  export const sendingTo = (baseUrl) => aspirations(createClient({ baseUrl }));
  export const progressFetch = fetchWithProgress;
`;

let browser: Browser;
let service: DemoService;
let door: Door;
let site: Server;
let siteAddress: string;
let script: string;
let photo: string;
let token: string;

before(async () => {
  [browser, service, script] = await Promise.all([
    launchBrowser(),
    givenDemoService(),
    bundled(pageScript, 'iife'),
  ]);
  door = await givenDoor(service.address);
  site = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" srcdoc="<p>Bingkai</p>"></iframe>',
      ),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteAddress = `http://desa.test:${(site.address() as AddressInfo).port}/`;
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const bytes = await sharp({
    create: { width: 500, height: 400, channels: 3, background: 'teal', noise },
  })
    .jpeg()
    .toBuffer();
  photo = bytes.toString('base64');
  const officer = service.accounts.find(({ email }) => email.startsWith('kabupaten'))!;
  const { email, password } = officer;
  const session = await fetch(`${service.address}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  ({ token } = (await session.json()) as Session);
});

after(async () => {
  await browser.close();
  for (const server of [site, door.server]) {
    server.closeAllConnections();
    server.close();
  }
  await service.stop();
});

/** Opens the site and starts an outbox there, on a clock that may be ahead. */
async function openPage(context: BrowserContext, aheadMs = 0): Promise<Page> {
  const page = await context.newPage();
  await page.goto(siteAddress);
  await startOutbox(page.mainFrame(), aheadMs);
  return page;
}

async function startOutbox(frame: Frame, aheadMs = 0): Promise<void> {
  await frame.evaluate(script);
  await frame.evaluate(
    ([origin, ahead]) => {
      window.outbox = bundle.createOutbox({
        baseUrl: origin,
        aspirations: bundle.sendingTo(origin),
        progressFetch: bundle.progressFetch,
        platform: {
          clock: {
            now: () => Date.now() + ahead,
            after(ms, then) {
              const timer = setTimeout(then, ms);
              return () => clearTimeout(timer);
            },
          },
        },
      });
      return window.outbox.start();
    },
    [door.origin, aheadMs] as const,
  );
}

/** Writes something with a photo. @returns its id. */
const write = (frame: Frame, word: string): Promise<string> =>
  frame.evaluate(
    async ([title, base64]) => {
      const blob = await (await fetch(`data:image/jpeg;base64,${base64}`)).blob();
      return window.outbox.add({
        draft: {
          type: 'complaint',
          topic: 'infrastructure',
          regionCode: '64.09.02.2004',
          title,
          text: `Lampu jalan di depan balai desa padam sejak Senin. ${title}`,
          anonymous: false,
          confidential: false,
          contact: { name: 'Warga Uji', phone: '0812-0000-0000', shareable: false },
          consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
        },
        files: [{ blob, name: 'tiang-lampu.jpg' }],
      });
    },
    [word, photo] as const,
  );

/** Waits until an item is in a state. */
const until = (frame: Frame, id: string, state: string): Promise<OutboxItem> =>
  frame.evaluate(
    ([asked, wanted]) =>
      new Promise<OutboxItem>((resolve) => {
        const look = () =>
          void window.outbox.get(asked).then((item) => {
            if (item?.state === wanted) resolve(item);
          });
        window.outbox.subscribe(look);
        look();
      }),
    [id, state] as const,
  );

async function atDesk<T>(path: string): Promise<T> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(service.address + path, { headers });
  assert.equal(response.status, 200);
  return (await response.json()) as T;
}

/** What the office has received with this word in its title. */
async function receivedWith(word: string): Promise<AspirationRecord[]> {
  const { data } = await atDesk<AspirationEntryPage>(`/v1/desk/aspirations?q=${word}`);
  return Promise.all(data.map(({ id }) => atDesk<AspirationRecord>(`/v1/desk/aspirations/${id}`)));
}

/** Makes sure that the office has it once, with its photo. */
async function isReceivedOnce(word: string): Promise<void> {
  const received = await receivedWith(word);
  assert.equal(received.length, 1);
  assert.deepEqual(
    received[0]!.attachments.map(({ type }) => type),
    ['image/webp'],
  );
}

/** Ends a page as a phone does that has no memory left: without a word. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await Promise.all([crashed, page.goto('chrome://crash').catch(() => {})]);
}

const secondsOfLease = 30;

describe('an aspiration in the outbox of a site of plain http', () => {
  it('is written offline, survives the closing of the page, and is sent once with its photo', async () => {
    const context = await browser.newContext();
    const page = await openPage(context);
    assert.deepEqual(
      await page.evaluate(() => [isSecureContext, 'locks' in navigator, 'randomUUID' in crypto]),
      [false, false, false],
    );
    await context.setOffline(true);
    const id = await write(page.mainFrame(), 'Rambutan');
    const waiting = await until(page.mainFrame(), id, 'waiting');
    assert.equal(waiting.kept, true);
    assert.ok((await dumped(page)).includes('Rambutan'));
    await page.close();

    await context.setOffline(false);
    const again = await openPage(context);
    const sent = await until(again.mainFrame(), id, 'sent');
    assert.match(sent.state === 'sent' ? sent.receipt.trackingCode : '', /^\w{4}(-\w{4}){3}$/);
    await isReceivedOnce('Rambutan');

    const left = await dumped(again);
    for (const typed of ['Rambutan', 'Lampu', 'Warga', '0812', 'tiang-lampu', 'JFIF']) {
      assert.ok(!left.includes(typed), typed);
    }
    await context.close();
  });

  it('is sent by itself when the connection comes back', async () => {
    const context = await browser.newContext();
    const page = await openPage(context);
    await context.setOffline(true);
    const id = await write(page.mainFrame(), 'Cempedak');
    await page.evaluate(() => window.outbox.flush());
    const item = await until(page.mainFrame(), id, 'waiting');
    assert.equal(item.state === 'waiting' && item.code, 'network');
    await context.setOffline(false);
    await until(page.mainFrame(), id, 'sent');
    await isReceivedOnce('Cempedak');
    await context.close();
  });

  it('is sent once by two tabs, and both have its code', async () => {
    const context = await browser.newContext();
    const [one, other] = [await openPage(context), await openPage(context)];
    const already = door.passed.length;
    const id = await write(one.mainFrame(), 'Salak');
    const items = await Promise.all([one, other].map((tab) => until(tab.mainFrame(), id, 'sent')));
    assert.deepEqual(items[0], items[1]);
    assert.deepEqual(
      door.passed.slice(already).map(({ path }) => path),
      [uploads, submissions],
    );
    await isReceivedOnce('Salak');
    await context.close();
  });

  it('is there once when the page dies in the middle of the upload', async () => {
    const context = await browser.newContext();
    const page = await openPage(context);
    const already = door.to(uploads).length;
    const caught = door.next(uploads, 'keep');
    const id = await write(page.mainFrame(), 'Manggis');
    await caught;
    await kill(page);

    const early = await openPage(context);
    assert.equal((await early.evaluate(() => window.outbox.list()))[0]?.state, 'sending');
    await early.close();
    const again = await openPage(context, 1000 * secondsOfLease);
    await until(again.mainFrame(), id, 'sent');
    const keys = door.to(uploads).slice(already);
    assert.equal(keys.length, 2);
    assert.equal(keys[0]!.key, keys[1]!.key);
    await isReceivedOnce('Manggis');
    await context.close();
  });

  it('is there once when the page dies while the service answers', async () => {
    const context = await browser.newContext();
    const page = await openPage(context);
    const already = door.passed.length;
    const caught = door.next(submissions, 'keep the answer');
    const id = await write(page.mainFrame(), 'Durian');
    await caught;
    await isReceivedOnce('Durian');
    await kill(page);

    const again = await openPage(context, 1000 * secondsOfLease);
    const sent = await until(again.mainFrame(), id, 'sent');
    assert.ok(sent.state === 'sent' && sent.receipt.trackingCode);
    const passed = door.passed.slice(already);
    assert.deepEqual(
      passed.map(({ path }) => path),
      [uploads, submissions, submissions],
    );
    assert.equal(passed[1]!.key, passed[2]!.key);
    await isReceivedOnce('Durian');
    await context.close();
  });

  it('is gone on with at once by another tab when the page is left', async () => {
    const context = await browser.newContext();
    const page = await openPage(context);
    const caught = door.next(uploads, 'keep');
    const id = await write(page.mainFrame(), 'Langsat');
    await caught;
    const other = await openPage(context);
    await page.goto('about:blank');
    await until(other.mainFrame(), id, 'sent');
    await isReceivedOnce('Langsat');
    await context.close();
  });
});

describe('an aspiration in the outbox of a frame in a sandbox', () => {
  it('is sent from memory, and the outbox says that it keeps nothing', async () => {
    const page = await browser.newPage();
    await page.goto(siteAddress);
    const frame = page.frames()[1]!;
    await startOutbox(frame);
    assert.equal(await frame.evaluate(() => window.outbox.keeps), 'memory');
    const caught = door.next(uploads, 'keep');
    const id = await write(frame, 'Matoa');
    await caught;
    assert.equal((await until(frame, id, 'sending')).kept, false);
    door.server.closeAllConnections();
    assert.equal((await until(frame, id, 'sent')).kept, false);
    await isReceivedOnce('Matoa');
    await page.close();
  });
});
