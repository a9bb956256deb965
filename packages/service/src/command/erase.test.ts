import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStorage } from '../media/index.ts';
import { giveAttachment, received, rowOf } from '../testing/aspirations.ts';
import { environmentOf, giveCommand, giveCommandTo } from '../testing/command.ts';
import { givenService } from '../testing/given.ts';

const service = await givenService();
const { app, database } = service;
const { db } = database;
const here = environmentOf(service);
const storage = await openStorage(undefined, service.mediaDir);

/** One that was sent, with a contact and a photo. */
async function sent() {
  const contact = { name: 'Warga Uji', phone: '0812-0000-0000', shareable: false };
  const receipt = await received(app, { contact, title: 'Rahasia saya' });
  const row = () => rowOf(database, receipt);
  const { id } = await row();
  await giveAttachment(service, id);
  return { code: receipt.trackingCode, id, row };
}

describe('kim erase', () => {
  it('erases all that was written, says what, and is noted', async () => {
    const { code, id, row } = await sent();
    const { code: exit, text } = await giveCommand(here, 'erase', code, '--yes');
    assert.equal(exit, 0, text);
    assert.match(text, /^Terhapus: isi laporan dan percakapannya, kontak, 1 lampiran\./);
    const { title, body, contact, erased_at, status } = await row();
    assert.deepEqual([title, body, contact, status], [null, null, null, 'archived']);
    assert.notEqual(erased_at, null);
    assert.deepEqual(await storage.list('attachments'), []);
    const deed = await db
      .selectFrom('audit')
      .select(['target', 'region_code'])
      .where('operation', '=', 'kim erase')
      .executeTakeFirstOrThrow();
    assert.deepEqual(deed, { target: id, region_code: '64.09.02.2004' });
    const again = await giveCommand(here, 'erase', code, '--yes', '--lang', 'en');
    assert.deepEqual(again, { code: 0, text: 'That report was erased before.\n' });
  });

  it('takes the code as people type it, and from standard input', async () => {
    const { code, row } = await sent();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    const { code: exit, text } = await giveCommandTo({ piped: typed }, here, 'erase', '-', '--yes');
    assert.equal(exit, 0, text);
    assert.equal((await row()).title, null);
  });

  it('without --yes tells what it is about, nothing of what was written, and asks', async () => {
    const { code, row } = await sent();
    const ask = (typed?: string[]) => giveCommandTo(typed ? { typed } : {}, here, 'erase', code);
    const nobody = await ask();
    assert.equal(nobody.code, 2);
    assert.match(nobody.text, /pengaduan, Bangun Mulya \(64\.09\.02\.2004\).*\n.*tambahkan --yes/);
    assert.doesNotMatch(nobody.text, /Rahasia saya|Warga Uji/);
    const no = await ask(['jangan']);
    assert.equal(no.code, 1);
    assert.match(no.text, /Tidak ada yang dihapus/);
    assert.equal((await row()).title, 'Rahasia saya');
    const yes = await ask(['Hapus']);
    assert.equal(yes.code, 0, yes.text);
    assert.equal((await row()).title, null);
  });

  it('says of a code that is unknown just that, and never repeats a code', async () => {
    const { code, row } = await sent();
    await db
      .updateTable('aspirations')
      .set({ code_hash: Buffer.from('yang lain') })
      .where('id', '=', (await row()).id)
      .execute();
    const unknown = await giveCommand(here, 'erase', code, '--yes');
    assert.deepEqual(unknown, { code: 1, text: 'Tidak ada laporan dengan kode lacak itu.\n' });
    const slip = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    for (const wrong of [slip, 'bukan kode', '💣']) {
      const { code: exit, text } = await giveCommand(here, 'erase', wrong, '--yes');
      assert.equal(exit, 2);
      assert.match(text, /salah ketik: seharusnya 16 huruf dan angka/);
      assert.ok(!text.includes(wrong));
    }
    for (const args of [[], ['-'], ['']]) {
      assert.equal((await giveCommand(here, 'erase', ...args)).code, 2);
    }
  });
});
