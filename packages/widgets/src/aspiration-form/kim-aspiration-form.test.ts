import { expect, fixture, html } from '@open-wc/testing';
import '../define/aspiration-form.ts';
import type { AspirationDraft } from '@simpul-kim/sdk';
import { createOutbox } from '@simpul-kim/sdk/outbox.js';
import {
  handle,
  mockOrigin,
  never,
  noticeVersion,
  problem,
  receiptCode,
} from '@simpul-kim/sdk/testing';
import type { KimAspirationEvent } from '../events/aspiration.ts';
import { all, given, requests, root, text, until, village, violations } from '../testing/index.ts';
import type { KimAspirationForm } from './kim-aspiration-form.ts';

/** A service for each test: what one leaves in the outbox is not sent in another. */
let service = '';
let tests = 0;
beforeEach(() => {
  service = `${mockOrigin}/uji-${(tests += 1)}/`;
});

async function shown(attributes: Record<string, string> = {}): Promise<KimAspirationForm> {
  const form = document.createElement('kim-aspiration-form');
  for (const [name, value] of Object.entries({
    region: village,
    'base-url': service,
    ...attributes,
  })) {
    form.setAttribute(name, value);
  }
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(form);
  await until(() => form.shadowRoot?.querySelector('form, .message'));
  // All that it brings later is here.
  await until(() => form.writing.isKept !== undefined);
  await form.updateComplete;
  return form;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const control = (form: KimAspirationForm, selector: string) =>
  until(() => root(form).querySelector<Control>(selector));

async function fill(form: KimAspirationForm, selector: string, value: string): Promise<void> {
  const field = await control(form, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

async function choose(form: KimAspirationForm, selector: string): Promise<void> {
  (await control(form, selector)).click();
  await form.updateComplete;
}

const press = async (form: KimAspirationForm, name: string) => {
  const button = await until(() =>
    all(form, 'button, [part~=button]').find((each) => each.textContent.trim() === name),
  );
  button.click();
  await form.updateComplete;
};

const title = (form: KimAspirationForm) => text(form, '.step-title')[0];
const said = async (form: KimAspirationForm, selector: string, part: string) =>
  until(() => text(form, selector).find((each) => each.includes(part)));

async function tellWhat(form: KimAspirationForm): Promise<void> {
  await choose(form, '[value=complaint]');
  await fill(form, '#topic', 'infrastructure');
  await fill(form, '#title', 'Lampu jalan padam');
  await fill(form, '#text', 'Lampu di depan balai desa padam sejak Senin.');
  await press(form, 'Lanjut');
}
async function reachWho(form: KimAspirationForm): Promise<void> {
  await tellWhat(form);
  await until(() => root(form).querySelector('.chosen'));
  await press(form, 'Lanjut');
}
async function reachReview(form: KimAspirationForm): Promise<void> {
  await reachWho(form);
  await choose(form, '[value=anonymous]');
  await press(form, 'Lanjut');
}
async function send(form: KimAspirationForm): Promise<void> {
  await reachReview(form);
  await choose(form, '#consent');
  await press(form, 'Kirim');
}

/** Keeps what the service is sent. */
function receiving(): AspirationDraft[] {
  const received: AspirationDraft[] = [];
  given(
    handle('aspirations.create', ({ body, request }) => {
      if (!request.url.startsWith(service)) return Response.error();
      received.push(body);
      return {
        trackingCode: receiptCode,
        type: body.type,
        regionCode: body.regionCode,
        regionName: 'Bangun Mulya',
        timeZone: 'Asia/Makassar',
        office: { regionCode: '64.09', name: 'Diskominfo Penajam Paser Utara' },
        submittedAt: '2026-11-25T09:00:00+08:00',
        deadlines: { verifyBy: '2026-11-30T23:59:59+08:00', followUpBy: null, closesAt: null },
      };
    }),
  );
  return received;
}

const photo = async (name: string) => {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')!.fillRect(0, 0, 40, 30);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg' })], name, {
    type: 'image/jpeg',
  });
};
async function attach(form: KimAspirationForm, ...files: File[]): Promise<void> {
  await choosing(form, ...files);
  await until(() => !form.writing.isShrinking);
  await form.updateComplete;
}

/** Photos are made smaller on the page, and only once that is allowed. @returns what allows it. */
function slowly(): () => void {
  const { createImageBitmap, Worker } = globalThis;
  let allow!: () => void;
  const allowed = new Promise<void>((resolve) => (allow = resolve));
  Object.assign(globalThis, {
    Worker: undefined,
    createImageBitmap: (...asked: [ImageBitmapSource]) =>
      allowed.then(() => createImageBitmap(...asked)),
  });
  return () => {
    Object.assign(globalThis, { createImageBitmap, Worker });
    allow();
  };
}

/** Begins to attach files, and does not wait until they are ready. */
async function choosing(form: KimAspirationForm, ...files: File[]): Promise<void> {
  const input = (await control(form, '#gallery')) as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

/** Has what was written kept, without the pause after the last key. */
async function keptNow(form: KimAspirationForm): Promise<void> {
  form.writing.keepNow();
  await form.writing.resume();
  await form.updateComplete;
}

/** The device fails to do this to a store. @returns what ends it. */
function failing(deed: 'put' | 'delete', name: string): () => void {
  const { prototype } = IDBObjectStore;
  const done = Reflect.get(prototype, deed) as (...asked: unknown[]) => IDBRequest;
  const set = (value: unknown) =>
    Object.defineProperty(prototype, deed, { value, configurable: true, writable: true });
  set(function (this: IDBObjectStore, ...asked: unknown[]) {
    if (this.name === name) throw new DOMException('', 'QuotaExceededError');
    return done.apply(this, asked);
  });
  return () => set(done);
}

const outbox = () =>
  createOutbox({ baseUrl: service, aspirations: { attach: never, create: never } });
const dropped = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onerror = () => reject(new Error(name));
    deletion.onsuccess = () => resolve();
  });

afterEach(async () => {
  const box = outbox();
  for (const { id } of await box.list()) {
    if (!(await box.forget(id))) await box.cancel(id);
  }
  await box.stop();
  await dropped('simpul-kim-drafts');
});

describe('<kim-aspiration-form>', () => {
  describe('its steps', () => {
    it('say which one it is, and what is asked', async () => {
      const form = await shown();
      expect(text(form, '.step')).to.deep.equal(['Langkah 1 dari 4']);
      expect(title(form)).to.equal('Apa yang ingin disampaikan?');
    });

    it('go on only where nothing is wrong, and say beside each field what is', async () => {
      const form = await shown();
      await press(form, 'Lanjut');
      expect(text(form, '.fault')).to.deep.equal([
        'Pilih salah satu jenisnya.',
        'Pilih bidangnya. Bila ragu, pilih “Lainnya”.',
        'Tulis judul singkatnya.',
        'Ceritakan sedikit lebih panjang: apa yang terjadi, sejak kapan, siapa yang terkena.',
      ]);
      expect(text(form, '[role=status].told')).to.deep.equal(['4 isian perlu diperbaiki.']);
      const field = root(form).querySelector('#title')!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal('title-hint title-fault');
      expect(title(form)).to.equal('Apa yang ingin disampaikan?');
    });

    it('lead whoever went on to the first field at fault, and then to the next title', async () => {
      const form = await shown();
      await press(form, 'Lanjut');
      expect(root(form).activeElement).to.equal(root(form).querySelector('#type input'));
      await tellWhat(form);
      expect(root(form).activeElement?.className).to.equal('step-title');
      expect(title(form)).to.equal('Di mana?');
    });

    it('take away what is wrong with a field once it is changed', async () => {
      const form = await shown();
      await press(form, 'Lanjut');
      await fill(form, '#title', 'Lampu');
      expect(root(form).querySelector('#title-fault')).to.equal(null);
      expect(all(form, '.fault')).to.have.length(3);
    });

    it('lose nothing on the way back', async () => {
      const form = await shown();
      await reachWho(form);
      await choose(form, '[value=named]');
      await fill(form, '#phone', '0812 0000 0000');
      await press(form, 'Kembali');
      await press(form, 'Kembali');
      expect((await control(form, '#text')).value).to.match(/^Lampu di depan/);
      expect(root(form).querySelector<HTMLInputElement>('[value=complaint]')!.checked).to.equal(
        true,
      );
      await press(form, 'Lanjut');
      await press(form, 'Lanjut');
      expect((await control(form, '#phone')).value).to.equal('0812 0000 0000');
    });

    it('end in all that was written, each with a way to change it', async () => {
      const form = await shown();
      await reachReview(form);
      expect(text(form, 'dt')).to.include.members(['Judul', 'Ceritanya', 'Nama Anda']);
      expect(text(form, 'dd')).to.include.members(['Lampu jalan padam', 'Tanpa nama (anonim)']);
      const [change] = all(form, '[aria-label="Ubah: Judul"]');
      change!.click();
      await form.updateComplete;
      expect(title(form)).to.equal('Apa yang ingin disampaikan?');
    });
  });

  describe('where it is', () => {
    it('is the village of the page, which nobody need choose', async () => {
      const form = await shown();
      await tellWhat(form);
      await said(form, '.chosen', 'Desa Bangun Mulya');
      expect(root(form).querySelector('input[type=search]')).to.equal(null);
    });

    it('is searched for where the page names none', async () => {
      const form = await shown({ region: '' });
      await tellWhat(form);
      await press(form, 'Lanjut');
      expect(text(form, '.fault')).to.deep.equal(['Pilih desa atau kelurahannya.']);
      await fill(form, '#area', 'bangun');
      await said(form, '[role=status]', '1 wilayah ditemukan.');
      all(form, '.matches button')[0]!.click();
      await said(form, '.chosen', 'Desa Bangun Mulya');
    });

    it('is the regency of the page where someone does not know the village', async () => {
      const form = await shown({ region: '64.09' });
      await tellWhat(form);
      await press(form, 'Tidak tahu desanya: kirim untuk Kabupaten Penajam Paser Utara');
      await said(form, '.chosen', 'Kabupaten Penajam Paser Utara');
    });

    it('can be told in words, which stand at the end of the text', async () => {
      const received = receiving();
      const form = await shown();
      await tellWhat(form);
      await fill(form, '#place', 'di depan balai desa');
      await until(() => root(form).querySelector('.chosen'));
      await press(form, 'Lanjut');
      await choose(form, '[value=anonymous]');
      await press(form, 'Lanjut');
      await choose(form, '#consent');
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.code'));
      expect(received[0]!.text).to.match(/Senin\.\n\nLokasi: di depan balai desa$/);
      expect(received[0]!.place).to.equal(undefined);
    });
  });

  describe('who sends it', () => {
    it('is told exactly who sees what', async () => {
      const form = await shown();
      await reachWho(form);
      await said(form, '#who-named', 'setiap kali dibuka itu dicatat');
      await said(form, '#who-anonymous', 'Petugas pun tidak tahu siapa Anda');
      await said(form, '#confidential-hint', 'tidak akan pernah ditampilkan kepada umum');
    });

    it('says a name or how to be reached, and is told of a number that cannot be one', async () => {
      const form = await shown();
      await reachWho(form);
      await choose(form, '[value=named]');
      await fill(form, '#phone', '0812');
      await fill(form, '#email', 'warga@');
      await press(form, 'Lanjut');
      expect(all(form, '.fault').map(({ id }) => id)).to.deep.equal(['phone-fault', 'email-fault']);
      await fill(form, '#phone', '');
      await fill(form, '#email', '');
      await press(form, 'Lanjut');
      expect(all(form, '.fault').map(({ id }) => id)).to.deep.equal(['name-fault']);
      await fill(form, '#name', 'Warga Uji');
      await press(form, 'Lanjut');
      expect(title(form)).to.equal('Periksa, lalu kirim');
    });

    it('sends no contact when anonymous, whatever was typed before', async () => {
      const received = receiving();
      const form = await shown();
      await reachWho(form);
      await choose(form, '[value=named]');
      await fill(form, '#phone', '0812 0000 0000');
      await choose(form, '[value=anonymous]');
      await press(form, 'Lanjut');
      await choose(form, '#consent');
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.code'));
      expect(received[0]).to.include({ anonymous: true });
      expect(JSON.stringify(received)).not.to.include('0812');
    });

    it('sends a contact with the right to pass it on only where that is given', async () => {
      const received = receiving();
      const form = await shown();
      await reachWho(form);
      await choose(form, '[value=named]');
      await fill(form, '#phone', '0812 0000 0000');
      await choose(form, '[name=confidential]');
      await press(form, 'Lanjut');
      await choose(form, '#consent');
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.code'));
      expect(received[0]).to.deep.include({
        anonymous: false,
        confidential: true,
        contact: { phone: '0812 0000 0000', shareable: false },
      });
    });
  });

  describe('photos', () => {
    it('are shown, counted, and can be removed', async () => {
      const form = await shown();
      await attach(form, await photo('satu.jpg'), await photo('dua.jpg'));
      expect(text(form, '.told')).to.deep.equal(['2 foto atau PDF siap dikirim.']);
      expect(all(form, 'canvas').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
        'satu.jpg',
        'dua.jpg',
      ]);
      all(form, '[aria-label="Hapus satu.jpg"]')[0]!.click();
      await form.updateComplete;
      expect(all(form, 'canvas')).to.have.length(1);
      expect(root(form).activeElement?.id).to.equal('gallery');
    });

    it('are five at the most, and what is none is left out by name', async () => {
      const form = await shown();
      const many = await Promise.all(['1', '2', '3', '4', '5'].map((name) => photo(name)));
      await attach(form, new File(['x'], 'film.mp4', { type: 'video/mp4' }), ...many);
      await said(form, '.left-out', 'film.mp4 bukan foto atau PDF');
      await attach(form, await photo('6'));
      await said(form, '.left-out', 'Paling banyak 5');
      expect(all(form, 'canvas')).to.have.length(5);
      all(form, '[aria-label="Hapus 1"]')[0]!.click();
      await form.updateComplete;
      expect(all(form, '.left-out')).to.have.length(0);
    });

    it('that cannot be opened are left out at once, and not when they are sent', async () => {
      const form = await shown();
      await attach(form, new File(['bukan foto'], 'rusak.jpg', { type: 'image/jpeg' }));
      await said(form, '.left-out', 'rusak.jpg tidak bisa dibuka, jadi tidak ikut.');
      expect(all(form, 'canvas')).to.have.length(0);
    });

    for (const [name, type, bytes] of [
      ['kosong.jpg', 'image/jpeg', ''],
      ['rusak.jpg', 'image/jpeg', 'bukan foto'],
      ['gambar.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['IMG_0001.HEIC', '', '\0\0\0\x18ftypheic\0\0\0\0'],
      ['surat.pdf', 'application/pdf', 'PK'],
    ] as const) {
      it(`that the service could not read are told at once, and not when they are sent: ${name}`, async () => {
        const form = await shown();
        await attach(form, new File([bytes], name, { type }));
        await said(form, '.left-out', `${name} tidak bisa dibuka, jadi tidak ikut.`);
        expect(all(form, 'canvas')).to.deep.equal([]);
      });
    }

    it('that are chosen while others are made smaller come too', async () => {
      const form = await shown();
      const allow = slowly();
      await choosing(form, await photo('satu.jpg'));
      await choosing(form, await photo('dua.jpg'));
      allow();
      await until(() => all(form, 'canvas').length === 2);
    });

    it('are waited for before anything is sent', async () => {
      given(handle('proofs.create', () => Response.error()));
      const form = await shown();
      const allow = slowly();
      await choosing(form, await photo('satu.jpg'));
      await reachReview(form);
      await choose(form, '#consent');
      await press(form, 'Kirim');
      await said(form, '.told', 'Foto masih dikecilkan.');
      expect(all(form, '.item')).to.deep.equal([]);
      allow();
      await said(form, 'dd', 'satu.jpg');
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.item'));
      const [item] = await outbox().list();
      expect(item).to.have.nested.property('files[0].name', 'satu.jpg');
    });
  });

  describe('sending', () => {
    it('needs the consent, with the version of the notice that was shown', async () => {
      const received = receiving();
      const form = await shown();
      await reachReview(form);
      await said(form, 'summary', 'Baca pernyataan privasi');
      await press(form, 'Kirim');
      await said(form, '.fault', 'Centang persetujuan ini supaya laporan bisa dikirim.');
      expect(received).to.deep.equal([]);
      await choose(form, '#consent');
      expect(text(form, '.told'), 'nothing is wrong any more').to.deep.equal(['']);
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.code'));
      expect(received[0]!.consent.notice).to.equal(noticeVersion);
    });

    it('ends with the code, who has it, and by when something happens', async () => {
      receiving();
      const form = await shown();
      await send(form);
      await said(form, '.code', receiptCode);
      await said(form, '.after', 'Laporan Anda ada di Diskominfo Penajam Paser Utara.');
      await said(form, '.after', 'Diperiksa paling lambat 30 Nov 2026.');
      expect(root(form).querySelector('form')).to.equal(null);
    });

    it('offers ways to keep the code', async () => {
      receiving();
      const form = await shown();
      await send(form);
      await until(() => root(form).querySelector('.ways'));
      expect(text(form, '.ways > *')).to.deep.equal([
        'Salin',
        'Kirim ke WhatsApp sendiri',
        'Simpan gambar',
        'Cetak',
      ]);
      const link = root(form).querySelector<HTMLAnchorElement>('.ways a')!;
      expect(decodeURIComponent(link.href)).to.include(receiptCode);
    });

    it('happens once, however often the button is pressed', async () => {
      const received = receiving();
      const form = await shown();
      await reachReview(form);
      await choose(form, '#consent');
      const button = all(form, '.primary')[0]!;
      button.click();
      button.click();
      button.click();
      await until(() => root(form).querySelector('.code'));
      expect(received).to.have.length(1);
      expect(all(form, '.item')).to.have.length(1);
    });

    it('leaves the code until it is said to be kept elsewhere, and asks once more', async () => {
      receiving();
      const form = await shown();
      await send(form);
      await press(form, 'Kode sudah saya simpan');
      await said(form, '[role=alert]', 'Kode akan hilang');
      await press(form, 'Ya, sudah');
      await said(form, '.step-title', 'Apa yang ingin disampaikan?');
      expect(all(form, '.item')).to.have.length(0);
    });

    it('tells the page how it goes, and nothing of what was written', async () => {
      receiving();
      const form = await shown();
      const heard: KimAspirationEvent[] = [];
      form.addEventListener('kim-aspiration', (event) => heard.push(event));
      await send(form);
      await until(() => root(form).querySelector('.code'));
      expect(heard.map(({ state }) => state).at(-1)).to.equal('sent');
      const told = heard.map((event) => JSON.stringify(Object.entries(event))).join();
      for (const word of ['Lampu', receiptCode]) expect(told).not.to.include(word);
    });

    it('without a connection says where it is kept, and can be taken back', async () => {
      given(handle('proofs.create', () => Response.error()));
      const form = await shown();
      await send(form);
      await said(form, '.item', 'Disimpan di ponsel ini, akan dikirim saat ada sinyal.');
      await press(form, 'Batalkan');
      await press(form, 'Ya, hapus');
      // Whether it was on its way by then or not.
      await said(form, '.told', 'ihapus dari ponsel ini.');
      expect(all(form, '.item')).to.have.length(0);
    });

    it('is seen by another form of the same site too, until it is sent', async () => {
      given(handle('proofs.create', () => Response.error()));
      await send(await shown());
      const other = await shown();
      await said(other, '.item', 'Lampu jalan padam');
      expect(root(other).querySelector('form')).not.to.equal(null);
    });

    it('says beside the field what the service will not have, and sends it anew once mended', async () => {
      let isWrong = true;
      const received: string[] = [];
      given(
        handle('aspirations.create', ({ body, request }) => {
          if (!request.url.startsWith(service)) return Response.error();
          received.push(body.title);
          return isWrong
            ? problem('unusable', [
                { field: 'title', rule: 'usable', message: 'Judul ini tidak bisa dipakai.' },
              ])
            : ({
                trackingCode: receiptCode,
                type: body.type,
                regionCode: body.regionCode,
                regionName: 'Bangun Mulya',
                timeZone: 'Asia/Makassar',
                office: { regionCode: '64.09', name: 'Diskominfo' },
                submittedAt: '2026-11-25T09:00:00+08:00',
                deadlines: { verifyBy: null, followUpBy: null, closesAt: null },
              } as const);
        }),
      );
      const form = await shown();
      await send(form);
      await press(form, 'Perbaiki');
      await said(form, '#title-fault', 'Judul ini tidak bisa dipakai.');
      await until(() => root(form).activeElement?.id === 'title');
      expect(text(form, '.item button'), 'it stands in the form now').to.deep.equal(['Batalkan']);
      await said(form, '.hint', 'dengan kontaknya, sampai terkirim atau dibatalkan');
      isWrong = false;
      await fill(form, '#title', 'Lampu balai desa padam');
      for (const _ of [1, 2, 3]) await press(form, 'Lanjut');
      await choose(form, '#consent');
      await press(form, 'Kirim');
      await until(() => root(form).querySelector('.code'));
      expect(received).to.deep.equal(['Lampu jalan padam', 'Lampu balai desa padam']);
      expect(all(form, '.item')).to.have.length(1);
    });
  });

  it('tells the editor of the site that the region is not known', async () => {
    const form = await shown({ region: '99.99.99.9999' });
    await said(form, '[part=notice]', 'Kode wilayah "99.99.99.9999" tidak dikenal');
  });

  it('says so in place of the form where it is suspended, also to who was here before', async () => {
    (await shown()).remove();
    given(handle('regions.get', () => problem('suspended')));
    const form = await shown();
    await said(form, '.message', 'sedang dihentikan sementara');
    expect(all(form, 'form')).to.deep.equal([]);
    expect(await violations(form)).to.deep.equal([]);
  });

  describe('a draft', () => {
    it('is there again on the next visit, without who wrote it', async () => {
      const form = await shown();
      await attach(form, await photo('satu.jpg'));
      await reachWho(form);
      await choose(form, '[value=named]');
      await fill(form, '#name', 'Warga Uji');
      form.remove();
      const next = await shown();
      await said(next, '.hint', 'WITA, belum dikirim');
      expect((await control(next, '#title')).value).to.equal('Lampu jalan padam');
      expect(all(next, 'canvas')).to.have.length(1);
      await reachWho(next);
      await choose(next, '[value=named]');
      expect((await control(next, '#name')).value).to.equal('');
    });

    it('is erased when that is asked for, and once more confirmed', async () => {
      const form = await shown();
      await fill(form, '#title', 'Lampu');
      await said(form, '.hint', 'tersimpan di ponsel ini, tanpa nama dan kontak');
      await press(form, 'Hapus tulisan');
      await press(form, 'Ya, hapus');
      await said(form, '.told', 'Tulisan sudah dihapus dari ponsel ini.');
      form.remove();
      const next = await shown();
      expect((await control(next, '#title')).value).to.equal('');
    });

    it('is erased after a month, also by a form for another region', async () => {
      const now = Date.now;
      try {
        Date.now = () => now() - 31 * 86_400_000;
        const form = await shown();
        await fill(form, '#title', 'Lampu');
        await keptNow(form);
        form.remove();
      } finally {
        Date.now = now;
      }
      await shown({ region: '64.09' });
      Date.now = () => now() - 31 * 86_400_000;
      const next = await shown();
      Date.now = now;
      expect((await control(next, '#title')).value).to.equal('');
    });

    it('is gone once it is sent', async () => {
      receiving();
      const form = await shown();
      await send(form);
      await until(() => root(form).querySelector('.code'));
      form.remove();
      const next = await shown();
      expect((await control(next, '#title')).value).to.equal('');
    });

    it('is not there any more once its words were deleted by hand', async () => {
      const form = await shown();
      await fill(form, '#title', 'Lampu');
      await keptNow(form);
      await fill(form, '#title', '');
      form.remove();
      const next = await shown();
      expect((await control(next, '#title')).value).to.equal('');
    });

    it('is not there any more under the region that the page was for before', async () => {
      const form = await shown();
      await fill(form, '#title', 'Lampu');
      await keptNow(form);
      form.region = '64.09';
      await form.updateComplete;
      await press(form, 'Hapus tulisan');
      await press(form, 'Ya, hapus');
      await said(form, '.told', 'Tulisan sudah dihapus dari ponsel ini.');
      form.remove();
      const next = await shown();
      expect((await control(next, '#title')).value).to.equal('');
    });

    it('that was erased does not get the photo that was still made smaller', async () => {
      const form = await shown();
      await fill(form, '#title', 'Lampu');
      const allow = slowly();
      await choosing(form, await photo('satu.jpg'));
      await press(form, 'Hapus tulisan');
      await press(form, 'Ya, hapus');
      await said(form, '.told', 'Tulisan sudah dihapus dari ponsel ini.');
      allow();
      await until(() => !form.writing.isShrinking);
      expect(form.writing.files).to.deep.equal([]);
      form.remove();
      expect(all(await shown(), 'canvas')).to.deep.equal([]);
    });

    it('that was sent or erased in another tab is here no longer, unless more was written here', async () => {
      const form = await shown();
      const before = await shown();
      await fill(form, '#title', 'Lampu');
      await keptNow(form);
      const other = await shown();
      await fill(other, '#text', 'Lampu balai desa padam.');
      await keptNow(other);
      await fill(before, '#title', 'Selokan');
      await press(other, 'Hapus tulisan');
      await press(other, 'Ya, hapus');
      await said(form, '.told', 'Tulisan ini sudah dikirim atau dihapus di tab lain.');
      expect((await control(form, '#title')).value).to.equal('');
      expect((await control(before, '#title')).value).to.equal('Selokan');
    });

    it('that the device did not erase is not said to be erased, and can be once more', async () => {
      const form = await shown();
      await fill(form, '#title', 'Lampu');
      await keptNow(form);
      const end = failing('delete', 'drafts');
      try {
        await press(form, 'Hapus tulisan');
        await press(form, 'Ya, hapus');
        await said(form, '.told', 'Tulisan belum terhapus dari ponsel ini.');
      } finally {
        end();
      }
      await press(form, 'Hapus tulisan');
      await press(form, 'Ya, hapus');
      await said(form, '.told', 'Tulisan sudah dihapus dari ponsel ini.');
      form.remove();
      expect((await control(await shown(), '#title')).value).to.equal('');
    });

    it('whose photos the device has no room for is said to be lost with the page, also when more is written', async () => {
      const end = failing('put', 'files');
      try {
        const form = await shown();
        await attach(form, await photo('satu.jpg'));
        await said(form, '.hint', 'Jangan tutup halaman ini sebelum terkirim.');
        await fill(form, '#title', 'Lampu');
        await keptNow(form);
        await said(form, '.hint', 'Jangan tutup halaman ini sebelum terkirim.');
      } finally {
        end();
      }
    });

    it('that the browser cannot keep is said to be lost with the page', async () => {
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value() {
          throw new DOMException('', 'SecurityError');
        },
      });
      try {
        const form = await shown();
        await fill(form, '#title', 'Lampu');
        await said(form, '.hint', 'Jangan tutup halaman ini sebelum terkirim.');
        const leaving = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(leaving);
        expect(leaving.defaultPrevented).to.equal(true);
      } finally {
        Reflect.deleteProperty(indexedDB, 'open');
      }
    });
  });

  describe('what the service will not have', () => {
    const refusing = () =>
      given(
        handle('aspirations.create', ({ request }) =>
          request.url.startsWith(service)
            ? problem('unusable', [
                { field: 'title', rule: 'usable', message: 'Judul ini tidak bisa dipakai.' },
              ])
            : Response.error(),
        ),
      );

    it('is not mended over something else that is being written', async () => {
      refusing();
      const form = await shown();
      await send(form);
      await said(form, '.item', 'Perbaiki');
      await press(form, 'Tulis yang lain');
      await fill(form, '#title', 'Selokan mampet');
      await press(form, 'Perbaiki');
      await said(form, '.told', 'Kirim atau hapus dulu tulisan yang ada di bawah.');
      expect((await control(form, '#title')).value).to.equal('Selokan mampet');
    });
  });

  it('speaks English where the page does', async () => {
    const form = await shown({ locale: 'en' });
    expect(title(form)).to.equal('What do you want to say?');
    await press(form, 'Continue');
    expect(text(form, '.fault')[0]).to.equal('Choose one of these.');
  });

  it('asks for the notice again where it did not come', async () => {
    let isDown = true;
    given(
      handle('privacy.notice', () =>
        isDown
          ? Response.error()
          : {
              version: noticeVersion,
              locale: 'id',
              title: 'Pernyataan privasi',
              summary: 'Saya setuju.',
              sections: [],
              isCurrent: true,
            },
      ),
    );
    const form = await shown();
    await reachReview(form);
    await said(form, '[role=alert]', 'Pernyataan privasi belum bisa dimuat.');
    // Who presses what sends asks for it too.
    const asked = () => requests.filter((each) => each.includes('privacy-notice')).length;
    const before = asked();
    await press(form, 'Kirim');
    await until(() => asked() > before);
    await said(form, '[role=alert]', 'Pernyataan privasi belum bisa dimuat.');
    isDown = false;
    await press(form, 'Coba lagi');
    await said(form, '.choice', 'Saya setuju.');
    expect(requests.filter((each) => each.includes('privacy-notice')).length).to.be.above(1);
  });

  describe('has nothing that axe finds wrong', () => {
    it('in any of its steps, with and without faults', async () => {
      const form = await shown({ region: '' });
      expect(await violations(form)).to.deep.equal([]);
      await attach(form, await photo('satu.jpg'));
      await press(form, 'Lanjut');
      expect(await violations(form)).to.deep.equal([]);
      await tellWhat(form);
      await fill(form, '#area', 'bangun');
      await said(form, '[role=status]', '1 wilayah');
      expect(await violations(form)).to.deep.equal([]);
      all(form, '.matches button')[0]!.click();
      await form.updateComplete;
      expect(await violations(form)).to.deep.equal([]);
      await press(form, 'Lanjut');
      await choose(form, '[value=named]');
      await fill(form, '#phone', '0812');
      await press(form, 'Lanjut');
      expect(await violations(form)).to.deep.equal([]);
      await fill(form, '#phone', '0812 0000 0000');
      await press(form, 'Lanjut');
      await control(form, '#consent');
      root(form).querySelector('details')!.open = true;
      expect(await violations(form)).to.deep.equal([]);
    });

    it('once it is sent, or waits to be', async () => {
      given(handle('proofs.create', () => Response.error()));
      const waiting = await shown();
      await send(waiting);
      await said(waiting, '.item', 'Disimpan di ponsel ini');
      await press(waiting, 'Batalkan');
      expect(await violations(waiting)).to.deep.equal([]);
      waiting.remove();
      receiving();
      const form = await shown();
      await send(form);
      await until(() => root(form).querySelector('.ways'));
      expect(await violations(form)).to.deep.equal([]);
    });
  });
});
