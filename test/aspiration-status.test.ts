/** What whoever holds a tracking code can do with it: the real service, and a real browser. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createKim, type Kim } from '@simpul-kim/sdk';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';
import { dumped } from './device.ts';

const village = '64.09.02.2004';
/** Where messages are sent. */
const messages = '/v1/aspirations/track/messages';

let browser: Browser;
let service: DemoService;
let site: Server;
let siteAddress: string;
let kim: Kim;
/** What the village's site shows. */
let body = '';

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
  site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  // As many village sites are: neither encrypted nor `localhost`.
  siteAddress = `http://desa.test:${(site.address() as AddressInfo).port}/`;
  const { email, password } = service.accounts.find((each) => each.email.startsWith('kabupaten'))!;
  const { token } = await createKim({ baseUrl: service.address }).account.session.create({
    email,
    password,
  });
  kim = createKim({ baseUrl: service.address, token });
});

after(async () => {
  await browser.close();
  site.closeAllConnections();
  site.close();
  await service.stop();
});

/** Sends one; its code, and its id for the office. */
async function givenAspiration(title: string): Promise<{ code: string; id: string }> {
  const { trackingCode } = await kim.aspirations.create({
    type: 'complaint',
    topic: 'infrastructure',
    regionCode: village,
    title,
    text: 'Sudah seminggu begini, dan malam hari jalannya gelap sekali.',
    anonymous: true,
    confidential: false,
    consent: { notice: '2026-11-25', at: new Date().toISOString() },
  });
  const { data } = await kim.aspirations.records({ q: title });
  return { code: trackingCode, id: data.find((entry) => entry.title === title)!.id };
}

async function answer(id: string, text: string): Promise<void> {
  const { version } = await kim.aspirations.record(id);
  await kim.aspirations.answer(id, { version, text });
}

const messagesOf = async (id: string) =>
  (await kim.aspirations.record(id)).steps
    .filter(({ kind }) => kind === 'replied')
    .map(({ text }) => text);

const element = () =>
  `<script type="module" src="${service.origin}/embed.js"></script><kim-aspiration-status region="${village}"></kim-aspiration-status>`;
const sandboxed = () =>
  `<iframe sandbox="allow-scripts" width="360" height="700" title="Lacak" src="${service.origin}/embed/aspiration-status?region=${village}"></iframe>`;

/** The site in a browser, with the element as `shows` puts it there, and all addresses that it asked for. */
async function openSite(shows: string) {
  body = shows;
  const context: BrowserContext = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 360, height: 740 },
  });
  const page: Page = await context.newPage();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(siteAddress);
  const place = shows.startsWith('<iframe') ? page.frameLocator('iframe') : page;
  return { context, page, at: place.locator('kim-aspiration-status'), addresses, said };
}

async function follow(at: Locator, code: string): Promise<void> {
  await at.getByLabel('Kode lacak').fill(code);
  await at.getByLabel('Kode lacak').press('Enter');
  await at.locator('.title').waitFor();
}

describe('an answer', () => {
  for (const [where, shows, title] of [
    ['on a page of plain http', element, 'Lampu jalan RT 01'],
    ['in a sandboxed frame', sandboxed, 'Lampu jalan RT 02'],
  ] as const) {
    it(`is seen ${where} by whoever has the code, when it is asked for again`, async () => {
      const { code, id } = await givenAspiration(title);
      const { context, at } = await openSite(shows());
      await follow(at, `kode lacak ${code.toLowerCase()}`);
      await at.getByRole('heading', { name: 'Terkirim, menunggu diperiksa' }).waitFor();
      await at.getByText(/^Diperiksa paling lambat \d+ \w+ \d{4}\.$/).waitFor();
      await answer(id, 'Lampunya diganti besok pagi.');
      await at.getByRole('button', { name: 'Perbarui' }).click();
      await at.getByRole('heading', { name: 'Sudah dijawab' }).waitFor();
      await at.locator('.answer').getByText('Lampunya diganti besok pagi.').waitFor();
      await context.close();
    });
  }
});

describe('a message', () => {
  it('whose answer was lost stays, is sent again with the same key, and is there once', async () => {
    const { code, id } = await givenAspiration('Lampu jalan RT 03');
    const { context, page, at } = await openSite(element());
    await follow(at, code);
    const keys: (string | undefined)[] = [];
    let isCut = true;
    await page.route(`**${messages}`, async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      // The first has arrived, and its answer has not; then there is no line at all.
      if (keys.length === 1) await route.fetch({ url: service.address + messages });
      await (isCut ? route.abort() : route.continue());
    });
    const field = at.getByRole('textbox', { name: 'Tambah pesan' });
    await field.fill('Di simpang empat juga padam.');
    await at.getByRole('button', { name: 'Kirim pesan' }).click();
    await at.getByText('Pesan Anda masih di sini').waitFor();
    assert.deepEqual(await messagesOf(id), ['Di simpang empat juga padam.']);
    assert.equal(await field.inputValue(), 'Di simpang empat juga padam.');
    isCut = false;
    await at.getByRole('button', { name: 'Kirim pesan' }).click();
    await at.getByText('Pesan Anda sudah diterima.').waitFor();
    assert.deepEqual(await messagesOf(id), ['Di simpang empat juga padam.']);
    assert.equal(new Set(keys).size, 1);
    await context.close();
  });

  it('is sent from a sandboxed frame too', async () => {
    const { code, id } = await givenAspiration('Lampu jalan RT 04');
    const { context, at } = await openSite(sandboxed());
    await follow(at, code);
    await at.getByRole('textbox', { name: 'Tambah pesan' }).fill('Di dekat mushola.');
    await at.getByRole('button', { name: 'Kirim pesan' }).click();
    await at.getByText('Pesan Anda sudah diterima.').waitFor();
    assert.deepEqual(await messagesOf(id), ['Di dekat mushola.']);
    await context.close();
  });
});

describe('an end', () => {
  for (const [name, yes, stands, isGone] of [
    ['Tarik laporan', 'Ya, tarik laporan', 'Sudah Anda tarik', false],
    ['Hapus semuanya', 'Ya, hapus semuanya', 'Sudah dihapus', true],
  ] as const) {
    it(`is put to it from a sandboxed frame, after a question: ${name}`, async () => {
      const { code, id } = await givenAspiration(`Lampu jalan: ${name}`);
      const { context, at } = await openSite(sandboxed());
      await follow(at, code);
      await at.getByText('Tarik laporan atau hapus data').click();
      await at.getByRole('button', { name, exact: true }).dblclick();
      assert.equal((await kim.aspirations.record(id)).status, 'submitted');
      await at.getByText('Yakin?').waitFor();
      await at.getByRole('button', { name: yes }).click();
      await at.getByRole('heading', { name: stands }).waitFor();
      const { status, text } = await kim.aspirations.record(id);
      assert.equal(status, 'archived');
      assert.equal(text === null, isGone);
      await context.close();
    });
  }
});

describe('a code', () => {
  it('is in no address, no word of the console, and on no device where nobody asks for that', async () => {
    const { code } = await givenAspiration('Lampu jalan RT 05');
    const { context, page, at, addresses, said } = await openSite(element());
    await follow(at, code);
    const left = [await dumped(page), page.url(), ...addresses, ...said].join('\n');
    for (const written of [code, code.replaceAll('-', '')]) assert.ok(!left.includes(written));
    await context.close();
  });

  it('is remembered where someone asks for that, and gone when it is to be forgotten', async () => {
    const { code } = await givenAspiration('Lampu jalan RT 06');
    const { context, page, at } = await openSite(element());
    await at.getByLabel('Ingat kode ini').check();
    await follow(at, code);
    await page.reload();
    await at.getByRole('button', { name: new RegExp(`^Pengaduan.*…${code.slice(-4)}$`) }).click();
    await at.getByRole('heading', { name: 'Terkirim, menunggu diperiksa' }).waitFor();
    await at.getByRole('button', { name: 'Lihat kode lain' }).click();
    await at.getByRole('button', { name: 'Lupakan' }).click();
    await at.getByText('Kode yang diingat').waitFor({ state: 'detached' });
    assert.ok(!(await dumped(page)).includes(code));
    await context.close();
  });
});
