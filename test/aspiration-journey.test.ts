/**
 * What a resident goes through: a form on somebody else's site, a bad line, a code, and at last an answer.
 * The real service, a real browser, and between them a door that can keep requests.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AspirationRecord } from '@simpul-kim/contract';
import { createKim, type Kim } from '@simpul-kim/sdk';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser, openBrowser } from './browser.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';
import { dumped } from './device.ts';
import { givenDoor, submissions, uploads, type Door } from './door.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const village = '64.09.02.2004';
const contact = { name: 'Zulaikha Uji', phone: '0812-9876-5432', email: 'zulaikha@planted.test' };
/** What nobody may find of a contact. */
const planted = ['Zulaikha', '0812-9876-5432', '9876-5432', 'planted.test'];

let browser: Browser;
let service: DemoService;
let door: Door;
let site: Server;
let siteAddress: string;
let photo: Buffer;
let kim: Kim;
/** What the village's site shows. */
let body = '';

before(async () => {
  [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
  door = await givenDoor(service.address);
  site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="id"><head><title>Desa</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  // As many village sites are: neither encrypted nor `localhost`.
  siteAddress = `http://desa.test:${(site.address() as AddressInfo).port}/`;
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  photo = await sharp({
    create: { width: 1600, height: 1200, channels: 3, background: 'teal', noise },
  })
    .withExif({ IFD0: { Artist: 'Zulaikha Uji' } })
    .jpeg()
    .toBuffer();
  const { email, password } = service.accounts.find((each) => each.email.startsWith('kabupaten'))!;
  const { token } = await createKim({ baseUrl: service.address }).account.session.create({
    email,
    password,
  });
  kim = createKim({ baseUrl: service.address, token });
});

after(async () => {
  await browser.close();
  for (const server of [site, door.server]) {
    server.closeAllConnections();
    server.close();
  }
  await service.stop();
});

const script = () => `<script type="module" src="${door.origin}/embed.js"></script>`;
const form = `<kim-aspiration-form region="${village}"></kim-aspiration-form>`;
const status = `<kim-aspiration-status region="${village}"></kim-aspiration-status>`;

/** Opens the site as a phone does. */
async function openSite(context: BrowserContext, shows: string): Promise<Page> {
  body = shows;
  const page = await context.newPage();
  await page.goto(siteAddress);
  return page;
}
const phoneLike = { locale: 'id-ID', viewport: { width: 360, height: 740 }, hasTouch: true };
const phone = () => browser.newContext(phoneLike);

type Place = Page | FrameLocator;
const formIn = (place: Place) => place.locator('kim-aspiration-form');

/** Fills the form in, up to the last step. */
async function fillIn(place: Place, title: string, who: 'named' | 'anonymous' = 'named') {
  const at = formIn(place);
  await at.getByText('Pengaduan', { exact: true }).click();
  await at.getByLabel('Bidang').selectOption('infrastructure');
  await at.getByLabel('Judul').fill(title);
  await at.getByLabel('Ceritanya').fill('Dua papan sudah patah. Anak sekolah lewat setiap hari.');
  await at
    .locator('#gallery')
    .setInputFiles([{ name: 'jembatan.jpg', mimeType: 'image/jpeg', buffer: photo }]);
  await at.getByRole('img', { name: 'jembatan.jpg' }).waitFor();
  await at.getByRole('button', { name: 'Lanjut' }).click();
  await at.getByText('Desa Bangun Mulya').waitFor();
  await at.getByRole('button', { name: 'Lanjut' }).click();
  if (who === 'named') {
    await at.getByText('Dengan nama', { exact: true }).click();
    await at.getByLabel('Nama panggilan').fill(contact.name);
    await at.getByLabel('Nomor telepon').fill(contact.phone);
    await at.getByLabel('Email').fill(contact.email);
  } else await at.getByText('Tanpa nama (anonim)').click();
  await at.getByRole('button', { name: 'Lanjut' }).click();
  await at.getByLabel('Saya setuju').check();
}
const send = (place: Place) =>
  formIn(place).getByRole('button', { name: 'Kirim', exact: true }).click();

/** One that was ended while it sent leaves a lease for half a minute, and may have done so. */
const patience = 90_000;

async function codeIn(place: Place): Promise<string> {
  const code = formIn(place).locator('[part=code]');
  await code.waitFor({ timeout: patience });
  return (await code.textContent())!.trim();
}

/** What the office has received under this title. */
async function receivedWith(title: string): Promise<AspirationRecord[]> {
  const { data } = await kim.aspirations.records({ q: title });
  const found = data.filter((entry) => entry.title === title);
  return Promise.all(found.map(({ id }) => kim.aspirations.record(id)));
}
async function isReceivedOnce(title: string): Promise<AspirationRecord> {
  const [received, ...more] = await receivedWith(title);
  assert.deepEqual(more, []);
  assert.deepEqual(
    received!.attachments.map(({ type }) => type),
    ['image/webp'],
  );
  return received!;
}

async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          at: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const fragment = ['region', 'landmark-one-main', 'page-has-heading-one'];
    const rules = Object.fromEntries(fragment.map((rule) => [rule, { enabled: false }]));
    const { violations: found } = await axe.run(document, { rules });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
  });
}

describe('an aspiration on a site of plain http', () => {
  it('survives a line that is cut in the middle of the photo, arrives once, and is answered', async () => {
    const context = await phone();
    const heard: string[] = [];
    const page = await openSite(context, script() + form);
    page.on('console', (message) => heard.push(message.text()));
    await page.evaluate(() => {
      const told = ((globalThis as unknown as { told: unknown[] }).told = []) as unknown[];
      document
        .querySelector('kim-aspiration-form')!
        .addEventListener('kim-aspiration', (event) => told.push(Object.entries(event)));
    });
    await fillIn(page, 'Jembatan lapuk');
    const cut = door.next(uploads, 'keep');
    await send(page);
    await cut;
    await context.setOffline(true);
    const told = JSON.stringify(
      await page.evaluate(() => (globalThis as unknown as { told: unknown }).told),
    );
    await page.close();
    assert.deepEqual(await receivedWith('Jembatan lapuk'), []);

    await context.setOffline(false);
    const again = await openSite(context, script() + form + status);
    again.on('console', (message) => heard.push(message.text()));
    const code = await codeIn(again);
    const record = await isReceivedOnce('Jembatan lapuk');
    assert.equal(record.anonymous, false);

    await kim.aspirations.verify(record.id, { version: record.version });
    const { version } = await kim.aspirations.record(record.id);
    await kim.aspirations.answer(record.id, {
      version,
      text: 'Jembatannya diperbaiki mulai besok pagi.',
    });
    const follow = again.locator('kim-aspiration-status');
    await follow.getByLabel('Kode lacak').fill(code.toLowerCase());
    await follow.getByRole('button', { name: 'Lihat perkembangan' }).click();
    await follow.getByRole('heading', { name: 'Sudah dijawab' }).waitFor();
    await follow.getByText('Jembatannya diperbaiki mulai besok pagi.').waitFor();

    const left = await dumped(again);
    for (const word of ['lapuk', 'papan', 'jembatan.jpg', 'JFIF', ...planted]) {
      assert.ok(!left.includes(word), `${word} is still on the device`);
    }
    const logged = service.logged();
    assert.match(logged, /"level":/);
    const said = [told, ...heard, again.url(), logged].join('\n');
    for (const word of [...planted, 'lapuk', code]) assert.ok(!said.includes(word), word);

    await formIn(again).getByRole('button', { name: 'Kode sudah saya simpan' }).click();
    await formIn(again).getByRole('button', { name: 'Ya, sudah' }).click();
    await formIn(again).getByRole('heading', { name: 'Apa yang ingin' }).waitFor();
    assert.ok(!(await dumped(again)).includes(code));
    await context.close();
  });

  it('waits without a signal, is told so, and is sent by itself when there is one', async () => {
    const context = await phone();
    const page = await openSite(context, script() + form);
    await fillIn(page, 'Lampu padam', 'anonymous');
    await context.setOffline(true);
    await send(page);
    await formIn(page).getByText('Disimpan di ponsel ini, akan dikirim saat ada sinyal.').waitFor();
    await context.setOffline(false);
    await codeIn(page);
    const record = await isReceivedOnce('Lampu padam');
    assert.equal(record.anonymous, true);
    await context.close();
  });

  it('is sent once after the whole browser was closed before there was a signal', async (t) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-browser-'));
    const first = await openBrowser(folder, phoneLike);
    const page = await openSite(first, script() + form);
    await fillIn(page, 'Sumur kering', 'anonymous');
    await first.setOffline(true);
    await send(page);
    await formIn(page).getByText('Disimpan di ponsel ini, akan dikirim saat ada sinyal.').waitFor();
    await first.close();
    assert.deepEqual(await receivedWith('Sumur kering'), []);

    const second = await openBrowser(folder, phoneLike);
    t.after(async () => {
      await second.close();
      await rm(folder, { recursive: true, force: true });
    });
    await codeIn(await openSite(second, script() + form));
    await isReceivedOnce('Sumur kering');
  });

  it('gives its code to be pasted also on a site that lets nobody copy', async () => {
    const context = await phone();
    const page = await openSite(
      context,
      `${script()}${form}<textarea aria-label="Catatan"></textarea>
      <style>body, body * { user-select: none !important }</style>
      <script>
        document.onselectstart = document.oncontextmenu = document.oncopy = () => false;
        document.addEventListener('copy', (event) => event.preventDefault(), true);
      </script>`,
    );
    await fillIn(page, 'Pagar roboh', 'anonymous');
    await send(page);
    const code = await codeIn(page);
    await formIn(page).getByRole('button', { name: 'Salin' }).click();
    await formIn(page).getByText('Kode tersalin.').waitFor();
    await page.getByLabel('Catatan').click();
    await page.keyboard.press('ControlOrMeta+V');
    assert.equal(await page.getByLabel('Catatan').inputValue(), code);
    await context.close();
  });

  it('is there again after the page was left in the middle, without who wrote it, and can be erased', async () => {
    const context = await phone();
    const page = await openSite(context, script() + form);
    await fillIn(page, 'Selokan mampet');
    await page.close();
    const again = await openSite(context, script() + form);
    await formIn(again).getByText('Ini tulisan Anda dari').waitFor();
    assert.equal(await formIn(again).getByLabel('Judul').inputValue(), 'Selokan mampet');
    await formIn(again).getByRole('img', { name: 'jembatan.jpg' }).waitFor();
    const kept = await dumped(again);
    for (const word of planted) assert.ok(!kept.includes(word), word);
    await formIn(again).getByRole('button', { name: 'Hapus tulisan' }).click();
    await formIn(again).getByRole('button', { name: 'Ya, hapus' }).click();
    await formIn(again).getByText('Tulisan sudah dihapus dari ponsel ini.').waitFor();
    assert.ok(!(await dumped(again)).includes('mampet'));
    await context.close();
  });

  it('tells which of its files the office will not have, and is sent without it', async () => {
    const context = await phone();
    const page = await openSite(context, script() + form);
    await fillIn(page, 'Plafon sekolah', 'anonymous');
    const at = formIn(page);
    await at.getByRole('button', { name: 'Ubah: Foto' }).click();
    await at.locator('#gallery').setInputFiles([
      // Not every browser can show it, so that only the service sees that it is broken.
      { name: 'pagar.avif', mimeType: 'image/avif', buffer: Buffer.from('\0\0\0\x1cftypavif') },
    ]);
    const next = at.getByRole('button', { name: 'Lanjut' });
    const goOn = async () => {
      for (const _ of ['what', 'where', 'who']) await next.click();
      await at.getByLabel('Saya setuju').check();
      await send(page);
    };
    await goOn();
    await at.getByRole('button', { name: 'Perbaiki' }).click();
    await at.getByText(/^pagar\.avif: /).waitFor();
    await at.getByRole('button', { name: 'Hapus pagar.avif' }).click();
    await goOn();
    await codeIn(page);
    await isReceivedOnce('Plafon sekolah');
    await context.close();
  });

  it('is written, sent and followed by the keyboard alone', async () => {
    const context = await browser.newContext({ locale: 'id-ID' });
    const page = await openSite(context, script() + form + status);
    await formIn(page).getByRole('heading').first().waitFor();
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return (at?.getAttribute('aria-label') ?? at?.id) || (at?.textContent ?? '').trim();
      });
    /** Goes on with Tab until something has the focus. */
    async function tabTo(wanted: string): Promise<void> {
      for (let step = 0; step < 40; step += 1) {
        await keyboard.press('Tab');
        if ((await focused()) === wanted) return;
      }
      assert.fail(`Tab does not lead to ${wanted}`);
    }
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await tabTo('topic');
    await keyboard.press('j');
    await tabTo('title');
    await keyboard.type('Papan nama roboh');
    await tabTo('text');
    await keyboard.type('Papan nama desa roboh sejak kemarin.');
    await tabTo('Lanjut');
    await keyboard.press('Enter');
    await formIn(page).getByRole('heading', { name: 'Di mana?' }).waitFor();
    await tabTo('place');
    // Enter in a field goes on too.
    await keyboard.press('Enter');
    await formIn(page).getByRole('heading', { name: 'Siapa Anda?' }).waitFor();
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await tabTo('Lanjut');
    await keyboard.press('Enter');
    await formIn(page).getByRole('heading', { name: 'Periksa, lalu kirim' }).waitFor();
    await formIn(page).getByLabel('Saya setuju').waitFor();
    await tabTo('consent');
    await keyboard.press('Space');
    await tabTo('Kirim');
    await keyboard.press('Enter');
    const code = await codeIn(page);
    await tabTo('code');
    await keyboard.type(code.replaceAll('-', ' '));
    await keyboard.press('Enter');
    const follow = page.locator('kim-aspiration-status');
    await follow.getByRole('heading', { name: 'Terkirim, menunggu diperiksa' }).waitFor();
    assert.equal((await receivedWith('Papan nama roboh')).length, 1);
    await context.close();
  });
});

describe('an aspiration in a frame page', () => {
  const frame = (more = '') =>
    `<iframe title="Aspirasi" width="360" height="700" ${more} src="${door.origin}/embed/aspiration-form?region=${village}"></iframe>`;

  it('on another site is kept on the device and sent once, as on a page of its own', async () => {
    const context = await phone();
    const page = await openSite(context, frame());
    const inside = page.frameLocator('iframe');
    await fillIn(inside, 'Pohon tumbang');
    const cut = door.next(uploads, 'keep');
    await send(inside);
    await cut;
    await page.close();
    const again = await openSite(context, frame());
    await codeIn(again.frameLocator('iframe'));
    await isReceivedOnce('Pohon tumbang');
    assert.deepEqual(await violations(again.frames()[1]!), []);
    await context.close();
  });

  it('takes over what was typed before its script came, and nothing of that is in any address or console', async () => {
    const context = await phone();
    const said: string[] = [];
    let letIn!: () => void;
    const held = new Promise<void>((resolve) => (letIn = resolve));
    await context.route(/\/embed\/frame\//, async (route) => {
      await held;
      await route.continue();
    });
    const page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => said.push(request.url()));
    const opened = page.goto(`${door.origin}/embed/aspiration-form?region=${village}`);
    const at = formIn(page);
    await at.getByText('Pengaduan', { exact: true }).click();
    await at.getByLabel('Bidang').selectOption('infrastructure');
    await at.getByLabel('Judul').fill('Talud longsor');
    await at.getByLabel('Judul').press('Enter');
    await at.getByRole('button', { name: 'Lanjut' }).click();
    letIn();
    await opened;
    await at.getByText('tersimpan di ponsel ini').waitFor();
    assert.equal(await at.getByLabel('Judul').inputValue(), 'Talud longsor');
    assert.equal(await at.getByLabel('Bidang').inputValue(), 'infrastructure');
    assert.ok(await at.getByRole('radio', { name: 'Pengaduan' }).isChecked());
    assert.ok(!said.join('\n').includes('longsor'), said.join('\n'));
    await context.close();
  });

  it('in a sandbox, as of WordPress, is sent from memory, and says what it cannot do', async () => {
    const context = await phone();
    const page = await openSite(context, frame('sandbox="allow-scripts"'));
    const inside = page.frameLocator('iframe');
    await fillIn(inside, 'Got bau');
    await formIn(inside).getByText('Jangan tutup halaman ini sebelum terkirim.').waitFor();
    const cut = door.next(submissions, 'keep');
    await send(inside);
    await cut;
    await formIn(inside).getByText('Sedang mengirim…').first().waitFor();
    door.server.closeAllConnections();
    await codeIn(inside);
    await formIn(inside).getByText('Di sini kode tidak bisa dikirim').waitFor();
    await formIn(inside).getByRole('button', { name: 'Salin' }).waitFor();
    await isReceivedOnce('Got bau');
    await context.close();
  });

  it('is followed in a sandbox too, and says that no code is remembered there', async () => {
    const receipt = await kim.aspirations.create({
      type: 'aspiration',
      topic: 'other',
      regionCode: village,
      title: 'Taman bacaan',
      text: 'Mohon dibuatkan taman bacaan di balai desa.',
      anonymous: true,
      confidential: false,
      consent: { notice: '2026-11-25', at: new Date().toISOString() },
    });
    const context = await phone();
    const page = await openSite(
      context,
      `<iframe sandbox="allow-scripts" width="360" height="700" title="Lacak" src="${door.origin}/embed/aspiration-status?region=${village}"></iframe>`,
    );
    const follow = page.frameLocator('iframe').locator('kim-aspiration-status');
    await follow.getByLabel('Kode lacak').fill(receipt.trackingCode);
    await follow.getByText('Di sini kode tidak bisa diingat.').waitFor();
    await follow.getByLabel('Kode lacak').press('Enter');
    await follow.getByRole('heading', { name: 'Terkirim, menunggu diperiksa' }).waitFor();
    assert.deepEqual(await violations(page.frames()[1]!), []);
    await context.close();
  });

  for (const [name, heading] of [
    ['aspiration-form', 'Langkah 1 dari 4'],
    ['aspiration-status', 'Kode lacak'],
  ] as const) {
    it(`without JavaScript tells whom to turn to: ${name}`, async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${door.origin}/embed/${name}?region=${village}`);
      await page.getByText('Kecamatan Waru', { exact: true }).waitFor();
      await page.getByRole('link', { name: /^\+62/ }).waitFor();
      assert.equal(await page.getByText(heading).first().isVisible(), false);
      await context.close();
    });
  }
});

describe('a screen reader', () => {
  /** What it meets, in its order: roles and names, without what these are read from. */
  const met = async (at: Locator): Promise<string[]> =>
    (await at.ariaSnapshot())
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/^- /, '')
          .replace(/ \[active\]|:$/g, '')
          // By the calendar of the day.
          .replace(/(?<=paling lambat ).+/, '…'),
      )
      .filter((line) => !/^(text|strong|option|term|definition|\/url)\b/.test(line));

  it('meets each step of the form, and the code, in the order in which they are asked and told', async () => {
    const context = await phone();
    const page = await openSite(context, script() + form);
    const at = formIn(page);
    const next = (heading: string) =>
      at
        .getByRole('button', { name: 'Lanjut' })
        .click()
        .then(() => at.getByRole('heading', { name: heading }).waitFor());

    await at.getByRole('heading').first().waitFor();
    assert.deepEqual(await met(at), [
      'form "Sampaikan aspirasi"',
      'paragraph: Langkah 1 dari 4',
      'heading "Apa yang ingin disampaikan?" [level=3]',
      'radiogroup "Jenis"',
      'radio "Pengaduan"',
      'radio "Aspirasi"',
      'radio "Permintaan informasi"',
      'combobox "Bidang"',
      'paragraph: "Satu kalimat, misalnya: Jembatan kayu di RT 03 lapuk"',
      'textbox "Judul"',
      'paragraph: Jangan menulis NIK. Bila ingin anonim, jangan menulis nama Anda di sini.',
      'textbox "Ceritanya"',
      'group "Foto (boleh dikosongkan)"',
      'paragraph: Paling banyak 5 foto atau PDF. Foto dikecilkan dulu, dan lokasi di dalamnya dihapus.',
      'button "Ambil foto"',
      'button "Pilih foto atau PDF"',
      'button "Lanjut"',
    ]);

    await at.getByText('Aspirasi', { exact: true }).click();
    await at.getByLabel('Bidang').selectOption('other');
    await at.getByLabel('Judul').fill('Rumput tinggi');
    await at.getByLabel('Ceritanya').fill('Rumput di lapangan sudah setinggi lutut.');
    await next('Di mana?');
    assert.deepEqual((await met(at)).slice(0, -2), [
      'form "Sampaikan aspirasi"',
      'paragraph: Langkah 2 dari 4',
      'heading "Di mana?" [level=3]',
      'paragraph',
      'paragraph: "Misalnya: di depan balai desa"',
      'textbox "Patokan tempatnya (boleh dikosongkan)"',
      'button "Kembali"',
      'button "Lanjut"',
    ]);

    await next('Siapa Anda?');
    await at.getByText('Dengan nama', { exact: true }).click();
    assert.deepEqual((await met(at)).slice(0, -2), [
      'form "Sampaikan aspirasi"',
      'paragraph: Langkah 3 dari 4',
      'heading "Siapa Anda?" [level=3]',
      'radiogroup "Nama Anda"',
      'radio "Dengan nama" [checked]',
      'radio "Tanpa nama (anonim)"',
      'textbox "Nama panggilan (boleh dikosongkan)"',
      'textbox "Nomor telepon atau WhatsApp (boleh dikosongkan)"',
      'textbox "Email (boleh dikosongkan)"',
      'paragraph: Tanpa nomor atau email, jawaban hanya bisa dibaca dengan kode lacak.',
      'group "Isi laporan"',
      'checkbox "Rahasiakan isinya"',
      'button "Kembali"',
      'button "Lanjut"',
    ]);

    await at.getByLabel('Nama panggilan').fill('Warga Uji');
    await next('Periksa, lalu kirim');
    await at.getByLabel('Saya setuju').check();
    const review = await met(at);
    assert.deepEqual(review.slice(0, 3), [
      'form "Sampaikan aspirasi"',
      'paragraph: Langkah 4 dari 4',
      'heading "Periksa, lalu kirim" [level=3]',
    ]);
    assert.deepEqual(review.slice(-6, -2), [
      'group: Baca pernyataan privasi',
      'checkbox "Saya setuju laporan ini disimpan dan ditindaklanjuti oleh kantor yang berwenang, sesuai pernyataan privasi." [checked]',
      'button "Kembali"',
      'button "Kirim"',
    ]);

    await send(page);
    const code = await codeIn(page);
    await at.getByRole('button', { name: 'Salin' }).waitFor();
    assert.deepEqual(await met(at), [
      'region "Kiriman dari ponsel ini"',
      'list',
      'listitem',
      'heading "Sudah diterima" [level=3]',
      'paragraph: Kode lacak Anda',
      `paragraph: ${code}`,
      'paragraph: Simpan kode ini. Hanya dengan kode ini Anda bisa membaca jawabannya; kode tidak bisa diminta lagi.',
      'group "Simpan kode"',
      'button "Salin"',
      'link "Kirim ke WhatsApp sendiri"',
      'button "Simpan gambar"',
      'button "Cetak"',
      'paragraph',
      'link "Lihat perkembangannya dengan kode itu di sini"',
      'paragraph',
      'list',
      'listitem: Laporan Anda ada di Diskominfo Penajam Paser Utara.',
      'listitem: Diperiksa paling lambat …',
      'paragraph: Dihitung dalam hari kerja.',
      'button "Kode sudah saya simpan"',
      'button "Tulis yang lain"',
    ]);
    await context.close();
  });
});
