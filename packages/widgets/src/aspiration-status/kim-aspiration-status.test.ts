import { expect, fixture, html } from '@open-wc/testing';
import '../define/aspiration-status.ts';
import { handle, mockOrigin, problem, trackedBy, trackingCodes } from '@simpul-kim/sdk/testing';
import { all, given, root, text, village, violations } from '../testing/index.ts';
import type { KimAspirationStatus } from './kim-aspiration-status.ts';

/** Waits until something is there, as a person would. */
async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

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
      const told = text(status, '.answered .what');
      expect(told).to.deep.equal([
        'Jawaban Diskominfo Penajam Paser Utara, 20 Nov 2026 14.20 WITA',
      ]);
      expect(text(status, '.answered .said p')[0]).to.equal('Lampunya sudah diganti kemarin sore.');
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
      expect(text(status, '.title')).to.deep.equal(['Sudah ditarik']);
      expect(root(status).querySelector('.line')).to.equal(null);
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

    for (const [name, yes, does] of [
      ['Tarik laporan', 'Ya, tarik laporan', 'Anda menarik laporan'],
      ['Tarik persetujuan', 'Ya, tarik persetujuan', 'Anda menarik persetujuan'],
      ['Hapus semuanya', 'Ya, hapus semuanya', 'Isi laporan dihapus'],
    ] as const) {
      it(`is explained, and asked once more: ${name}`, async () => {
        const status = await following(trackingCodes.inProgress);
        await open(status);
        await press(status, name);
        expect(text(status, '.title')).to.deep.equal(['Sedang ditindaklanjuti']);
        await press(status, yes);
        await said(status, '.title', 'Sudah ditarik');
        await said(status, '.steps strong', does);
      });
    }

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

    it('are said not to be kept where the browser keeps nothing', async () => {
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value() {
          throw new DOMException('', 'SecurityError');
        },
      });
      try {
        const status = await shown();
        await choose(status, '#remember');
        await enter(status, trackingCodes.answered);
        await said(status, '.told', 'Peramban ini tidak bisa mengingat kode.');
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
      root(one).querySelector('details')!.open = true;
      await until(() => root(one).querySelector('.ways'));
      expect(await violations(one)).to.deep.equal([]);
    }
  });
});

async function choose(status: KimAspirationStatus, selector: string): Promise<void> {
  (await field(status, selector)).click();
}
