import { expect, fixture, html } from '@open-wc/testing';
import '../define/aspiration-status.ts';
import { handle, mockOrigin, problem, trackedBy, trackingCodes } from '@simpul-kim/sdk/testing';
import { all, given, root, text, until, village, violations } from '../testing/index.ts';
import type { TrackedAspiration } from '@simpul-kim/sdk';
import type { KimAspirationStatus } from './kim-aspiration-status.ts';

async function shown(attributes: Record<string, string> = {}): Promise<KimAspirationStatus> {
  const status = document.createElement('kim-aspiration-status');
  for (const [name, value] of Object.entries({ 'base-url': mockOrigin, ...attributes })) {
    status.setAttribute(name, value);
  }
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(status);
  await until(() => status.shadowRoot?.querySelector('form'));
  return status;
}

const field = (status: KimAspirationStatus, selector: string) =>
  until(() => root(status).querySelector<HTMLInputElement>(selector));
const said = (status: KimAspirationStatus, selector: string, part: string) =>
  until(() => text(status, selector).find((each) => each.includes(part)));

async function press(status: KimAspirationStatus, name: string): Promise<void> {
  const button = await until(() =>
    all(status, 'button').find((each) => each.textContent.trim() === name),
  );
  button.click();
  await status.updateComplete;
}

async function enter(status: KimAspirationStatus, code: string): Promise<void> {
  (await field(status, '#code')).value = code;
  await press(status, 'Lihat perkembangan');
}

async function following(
  code: string,
  attributes?: Record<string, string>,
): Promise<KimAspirationStatus> {
  const status = await shown(attributes);
  await enter(status, code);
  await until(() => root(status).querySelector('.title'));
  return status;
}

async function write(status: KimAspirationStatus, message: string): Promise<void> {
  (await field(status, '#reply')).value = message;
  await press(status, 'Kirim pesan');
}

afterEach(
  () =>
    new Promise<void>((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase('simpul-kim-codes');
      deletion.onerror = () => reject(new Error('IndexedDB'));
      deletion.onsuccess = () => resolve();
    }),
);

describe('<kim-aspiration-status>', () => {
  describe('a code', () => {
    for (const [how, code] of Object.entries({
      'in small letters, with spaces': 'jade wpkq jgkz d89d',
      'with O for 0, and L for 1': trackingCodes.forwarded.replaceAll('1', 'l'),
      'with the message around it': `Kode lacak laporan saya: ${trackingCodes.closed}\nDiskominfo, 27 Nov 2026`,
    })) {
      it(`is found ${how}`, async () => {
        await following(code);
      });
    }

    it('that cannot be one is told so before anybody is asked', async () => {
      const status = await shown();
      await enter(status, 'JADE-WPKQ-JGKZ-D89C');
      await said(status, '#code-fault', 'belum lengkap atau ada yang salah ketik');
      const input = await field(status, '#code');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(root(status).activeElement).to.equal(input);
    });

    it('that nobody has is told so, with whom to ask instead', async () => {
      const status = await shown({ region: village });
      await enter(status, '0000-0000-0000-0000');
      await said(status, '#code-fault', 'Kode ini tidak dikenal.');
      await said(status, '.message', 'Atau tanyakan langsung kepada:');
    });

    it('stays where it is while there is no connection', async () => {
      given(handle('aspirations.track', () => Response.error()));
      const status = await shown();
      await enter(status, trackingCodes.answered);
      await said(status, '#code-fault', 'Kode Anda masih di sini');
      expect((await field(status, '#code')).value).to.equal(trackingCodes.answered);
    });

    it('is told when it can be looked up again where too much was asked, with whom to ask', async () => {
      const detail = 'Terlalu banyak percobaan. Tunggu 10 menit, lalu coba lagi.';
      const headers = { 'content-type': 'application/problem+json', 'retry-after': '600' };
      given(
        handle('aspirations.track', () =>
          Response.json({ code: 'too-many-requests', detail }, { status: 429, headers }),
        ),
      );
      const status = await shown({ region: village });
      await enter(status, trackingCodes.answered);
      await said(status, '#code-fault', detail);
      await said(status, '.message', 'Kecamatan Waru');
      expect((await field(status, '#code')).value).to.equal(trackingCodes.answered);
    });

    it('tells whom to ask from an earlier visit, where the service is down as a whole', async () => {
      const attributes = { region: village };
      const before = await shown(attributes);
      await enter(before, '0000-0000-0000-0000');
      await said(before, '.message', 'Atau tanyakan langsung kepada:');
      given(
        handle('aspirations.track', () => Response.error()),
        handle('offices.get', () => Response.error()),
      );
      const status = await shown(attributes);
      await enter(status, trackingCodes.answered);
      await said(status, '.message', 'Atau tanyakan langsung kepada:');
    });

    it('is found in a message of many lines when that is pasted', async () => {
      const status = await shown();
      const input = await field(status, '#code');
      const message = `Kode\n${trackingCodes.answered}\n${'Diskominfo '.repeat(80)}`;
      // Firefox gives no clipboard to an event that a script has made.
      const pasting = Object.assign(new Event('paste', { cancelable: true }), {
        clipboardData: { getData: () => message },
      });
      input.dispatchEvent(pasting);
      expect(input.value).to.equal(trackingCodes.answered);
      expect(pasting.defaultPrevented).to.equal(true);
    });

    it('is written in groups while it is typed', async () => {
      const status = await shown();
      const input = await field(status, '#code');
      input.value = 'jadew';
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
      expect(input.value).to.equal('JADE-W');
      input.value = 'JADE-';
      input.dispatchEvent(new InputEvent('input', { inputType: 'deleteContentBackward' }));
      expect(input.value).to.equal('JADE-');
    });

    it('is in no address and no event', async () => {
      const heard: Event[] = [];
      const names = ['kim-load', 'kim-error', 'kim-share', 'kim-aspiration'];
      // On its way down every event passes here, also one that does not bubble.
      for (const name of names) document.addEventListener(name, (event) => heard.push(event), true);
      await following(trackingCodes.answered);
      expect(heard).to.deep.equal([]);
      expect(location.href).not.to.include('JADE');
    });
  });

  describe('what it shows', () => {
    it('is where the aspiration stands, and leads whoever asked there', async () => {
      const status = await following(trackingCodes.answered);
      expect(text(status, '.title')).to.deep.equal(['Sudah dijawab']);
      expect(root(status).activeElement?.className).to.equal('title');
      expect(text(status, '.line [aria-current]')).to.deep.equal(['Dijawab']);
    });

    it('is what has happened, in the zone of the region, with the words of the office', async () => {
      const status = await following(trackingCodes.answered);
      expect(text(status, '.steps .what')).to.deep.equal([
        'Laporan diterima 17 Nov 2026 09.15 WITA',
        'Diperiksa Diskominfo Penajam Paser Utara, 18 Nov 2026 08.40 WITA',
        'Jawaban Diskominfo Penajam Paser Utara, 20 Nov 2026 14.20 WITA',
        'Ringkasannya ditampilkan kepada umum Diskominfo Penajam Paser Utara, 20 Nov 2026 14.30 WITA',
      ]);
    });

    it('is the answer before all that has happened, and only once', async () => {
      const status = await following(trackingCodes.answered);
      expect(text(status, '.answer p')).to.deep.equal([
        'Jawaban Diskominfo Penajam Paser Utara, 20 Nov 2026 14.20 WITA',
        'Lampunya sudah diganti kemarin sore.',
        'Bila padam lagi, balas di sini.',
      ]);
      expect(all(status, '.steps .said')).to.have.length(0);
    });

    it('is an answer among the rest, where something was written to it', async () => {
      const status = await following(trackingCodes.answered);
      await write(status, 'Masih padam.');
      await said(status, '.title', 'Sedang ditindaklanjuti');
      expect(all(status, '.answer')).to.have.length(0);
      expect(text(status, '.steps .said')).to.deep.equal([
        'Lampunya sudah diganti kemarin sore.Bila padam lagi, balas di sini.',
        'Masih padam.',
      ]);
    });

    it('is why an office has turned it away, as an answer is', async () => {
      given(
        handle('aspirations.track', () => {
          const step = { by: 'office', officeName: 'Diskominfo', at: '2026-11-18T08:40:00+08:00' };
          const text = 'Jalan ini milik provinsi: hubungi Dinas PU.';
          return {
            ...trackedBy(trackingCodes.closed)!,
            status: 'outOfJurisdiction',
            steps: [{ ...step, kind: 'redirected', text } as const],
          } as TrackedAspiration;
        }),
      );
      const status = await following(trackingCodes.closed);
      expect(text(status, '.title')).to.deep.equal(['Bukan wewenang kantor ini']);
      expect(text(status, '.answer p').at(-1)).to.equal(
        'Jalan ini milik provinsi: hubungi Dinas PU.',
      );
    });

    it('is who did it, also where nobody has', async () => {
      const status = await following(trackingCodes.closed);
      expect(text(status, '.steps .what').at(-1)).to.equal(
        'Selesai otomatis, 6 Nov 2026 23.59 WITA',
      );
    });

    it('is who has it, by when what is to happen, and that the office is late', async () => {
      const status = await following(trackingCodes.submitted);
      expect(text(status, '.facts li')).to.deep.equal([
        'Ada di Diskominfo Penajam Paser Utara.',
        'Diperiksa paling lambat 20 Nov 2026.',
        'Kantor terlambat dari tenggatnya.',
      ]);
    });

    it('has no line for what has left it', async () => {
      const status = await following(trackingCodes.archived);
      expect(text(status, '.title')).to.deep.equal(['Sudah dihapus']);
      expect(root(status).querySelector('.line')).to.equal(null);
      expect(text(status, '.facts').join()).not.to.include('Ada di');
    });

    it('is read again when that is asked for', async () => {
      let isAnswered = false;
      given(
        handle('aspirations.track', () =>
          trackedBy(isAnswered ? trackingCodes.answered : trackingCodes.submitted)!,
        ),
      );
      const status = await following(trackingCodes.submitted);
      isAnswered = true;
      await press(status, 'Perbarui');
      await said(status, '.title', 'Sudah dijawab');
    });

    it('stays where it cannot be read again, and so does a message that is being written', async () => {
      const status = await following(trackingCodes.inProgress);
      (await field(status, '#reply')).value = 'Masih padam.';
      given(handle('aspirations.track', () => Response.error()));
      await press(status, 'Perbarui');
      await said(status, '#refresh-fault', 'Belum bisa diperbarui.');
      expect(text(status, '.title')).to.deep.equal(['Sedang ditindaklanjuti']);
      expect((await field(status, '#reply')).value).to.equal('Masih padam.');
    });

    it('is not shown to whom has left before it came', async () => {
      const status = await following(trackingCodes.submitted);
      let answer!: () => void;
      const asked = new Promise<void>((isAsked) => {
        given(
          handle('aspirations.track', async () => {
            isAsked();
            await new Promise<void>((resolve) => (answer = resolve));
            return trackedBy(trackingCodes.answered)!;
          }),
        );
      });
      await press(status, 'Perbarui');
      await asked;
      await press(status, 'Lihat kode lain');
      answer();
      given();
      await enter(status, trackingCodes.closed);
      await said(status, '.title', 'Selesai');
    });
  });

  describe('a message', () => {
    it('is added, and said to be received', async () => {
      const status = await following(trackingCodes.inProgress);
      await write(status, 'Lampu di simpang empat juga padam.');
      await said(status, '.told', 'Pesan Anda sudah diterima.');
      await said(status, '.replied .said', 'Lampu di simpang empat juga padam.');
      expect((await field(status, '#reply')).value).to.equal('');
    });

    it('that failed stays, and sent again has the same key; another one has its own', async () => {
      const keys: (string | null)[] = [];
      let isDown = true;
      given(
        handle('aspirations.reply', ({ request, body }) => {
          keys.push(request.headers.get('idempotency-key'));
          return isDown ? problem('wrong-state') : trackedBy(body.code)!;
        }),
      );
      const status = await following(trackingCodes.inProgress);
      await write(status, 'Masih padam.');
      await until(() => root(status).querySelector('#reply-fault'));
      expect((await field(status, '#reply')).value).to.equal('Masih padam.');
      await press(status, 'Kirim pesan');
      await until(() => keys.length === 2);
      await until(() => root(status).querySelector('#reply-fault'));
      isDown = false;
      await write(status, 'Masih padam juga.');
      await said(status, '.told', 'Pesan Anda sudah diterima.');
      expect(keys[0]).to.equal(keys[1]);
      expect(keys[2]).not.to.equal(keys[0]);
    });

    it('is sent once, however often the button is pressed', async () => {
      let count = 0;
      given(
        handle('aspirations.reply', ({ body }) => {
          count += 1;
          return trackedBy(body.code)!;
        }),
      );
      const status = await following(trackingCodes.inProgress);
      await write(status, 'Masih padam.');
      expect((await field(status, '#reply')).readOnly).to.equal(true);
      await press(status, 'Kirim pesan');
      await said(status, '.told', 'Pesan Anda sudah diterima.');
      expect(count).to.equal(1);
    });

    it('needs words', async () => {
      const status = await following(trackingCodes.inProgress);
      await write(status, '  ');
      await said(status, '#reply-fault', 'Tulis dulu pesannya.');
    });

    it('cannot be added to what has ended', async () => {
      const status = await following(trackingCodes.closed);
      expect(root(status).querySelector('#reply')).to.equal(null);
    });
  });

  describe('ending it', () => {
    const open = async (status: KimAspirationStatus) => {
      root(status).querySelector('details')!.open = true;
      await until(() => root(status).querySelector('.ways'));
    };

    for (const [name, yes, does, stands] of [
      ['Tarik laporan', 'Ya, tarik laporan', 'Anda menarik laporan', 'Sudah Anda tarik'],
      [
        'Tarik persetujuan',
        'Ya, tarik persetujuan',
        'Anda menarik persetujuan',
        'Persetujuannya sudah Anda tarik',
      ],
      ['Hapus semuanya', 'Ya, hapus semuanya', 'Isi laporan dihapus', 'Sudah dihapus'],
    ] as const) {
      it(`is explained, and asked once more: ${name}`, async () => {
        const status = await following(trackingCodes.inProgress);
        await open(status);
        await press(status, name);
        expect(text(status, '.title')).to.deep.equal(['Sedang ditindaklanjuti']);
        await press(status, yes);
        await said(status, '.title', stands);
        await said(status, '.steps strong', does);
      });
    }

    it('is not done by pressing twice', async () => {
      const status = await following(trackingCodes.inProgress);
      await open(status);
      await press(status, 'Hapus semuanya');
      const group = await until(() => root(status).querySelector('.ways [role=group]'));
      expect(group.querySelector('button')!.textContent.trim()).to.equal('Tidak jadi');
      expect(root(status).activeElement).to.equal(group.querySelector('button'));
    });

    it('is not asked about another code', async () => {
      const status = await following(trackingCodes.inProgress);
      await open(status);
      await press(status, 'Hapus semuanya');
      await press(status, 'Lihat kode lain');
      await enter(status, trackingCodes.answered);
      await said(status, '.title', 'Sudah dijawab');
      await open(status);
      expect(all(status, '.ways [role=group]')).to.have.length(0);
    });

    it('is no more offered once all is erased', async () => {
      const status = await following(trackingCodes.archived);
      expect(root(status).querySelector('details')).to.equal(null);
    });

    it('can be left', async () => {
      const status = await following(trackingCodes.inProgress);
      await open(status);
      await press(status, 'Hapus semuanya');
      await press(status, 'Tidak jadi');
      expect(all(status, '.ways .row')).to.have.length(0);
      expect(text(status, '.title')).to.deep.equal(['Sedang ditindaklanjuti']);
    });

    it('that failed says why, and can be tried again', async () => {
      given(handle('aspirations.erase', () => Response.error()));
      const status = await following(trackingCodes.inProgress);
      await open(status);
      await press(status, 'Hapus semuanya');
      await press(status, 'Ya, hapus semuanya');
      await said(status, '.ways [role=alert]', 'Belum berhasil.');
    });
  });

  describe('codes that the device remembers', () => {
    it('are those that someone has asked it to, and are forgotten when asked to', async () => {
      const status = await shown();
      await choose(status, '#remember');
      await enter(status, trackingCodes.answered);
      await until(() => root(status).querySelector('.title'));
      const next = await shown();
      await said(next, '.codes', 'Pengaduan untuk Bangun Mulya, 17 Nov 2026: …D89D');
      await press(next, 'Lupakan');
      await until(() => all(next, '.codes').length === 0);
      const last = await shown();
      expect(all(last, '.codes')).to.have.length(0);
    });

    it('are none where nobody has asked', async () => {
      await following(trackingCodes.answered);
      const next = await shown();
      await next.updateComplete;
      expect(all(next, '.codes')).to.have.length(0);
    });

    it('are not offered where the browser keeps nothing, and that is said', async () => {
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value() {
          throw new DOMException('', 'SecurityError');
        },
      });
      try {
        const status = await shown();
        await said(status, '.hint', 'Di sini kode tidak bisa diingat.');
        expect(root(status).querySelector('#remember')).to.equal(null);
        await enter(status, trackingCodes.answered);
        await said(status, '.title', 'Sudah dijawab');
      } finally {
        Reflect.deleteProperty(indexedDB, 'open');
      }
    });
  });

  it('speaks English where the page does', async () => {
    const status = await shown({ locale: 'en' });
    (await field(status, '#code')).value = trackingCodes.answered;
    await press(status, 'See how it goes');
    await said(status, '.title', 'Answered');
  });

  it('has nothing that axe finds wrong, in any of its states', async () => {
    const status = await shown({ region: village });
    expect(await violations(status)).to.deep.equal([]);
    await enter(status, '0000-0000-0000-0000');
    await until(() => root(status).querySelector('.message'));
    expect(await violations(status)).to.deep.equal([]);
    for (const code of Object.values(trackingCodes)) {
      const one = await following(code);
      const ending = root(one).querySelector('details');
      if (ending) {
        ending.open = true;
        await until(() => root(one).querySelector('.ways'));
      }
      expect(await violations(one)).to.deep.equal([]);
    }
  });
});

async function choose(status: KimAspirationStatus, selector: string): Promise<void> {
  (await field(status, selector)).click();
}
