import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { environmentOf, giveCommand } from '../testing/command.ts';
import { found, givenService, until } from '../testing/given.ts';

const service = await givenService();
const here = environmentOf(service);
const village = '64.09.02.2004';
const sites = (...args: string[]) => giveCommand(here, 'sites', ...args);
const statusOf = async (url: string, origin = 'https://desa.example') =>
  (await service.get(url, { origin })).status;

describe('kim sites', () => {
  it('suspends a host and a region while the service runs, lists them, and frees them', async () => {
    const news = `/v1/articles?region=64.09`;
    const none = await sites();
    assert.deepEqual(none, { code: 0, text: 'Daftar situs masih kosong.\n' });
    const { code, text } = await sites('suspend', 'https://judi.example/x', '--reason', 'Diretas');
    assert.equal(code, 0, text);
    assert.match(text, /^Dihentikan\. Dalam satu menit/);
    await until(async () => (await statusOf(news, 'https://judi.example')) === 403);
    await sites('suspend', village, '--reason', 'Diperiksa');
    await until(async () => (await statusOf(`/v1/articles?region=${village}`)) === 403);

    const listed = await sites('--lang', 'en');
    assert.match(listed.text, /^64\.09\.02\.2004\tsuspended\t\S+\tDiperiksa\njudi\.example\tsusp/);

    for (const subject of [village, 'judi.example']) {
      assert.equal((await sites('remove', subject)).code, 0);
    }
    await until(async () => (await statusOf(news, 'https://judi.example')) === 200);
    assert.equal(await statusOf(`/v1/articles?region=${village}`), 200);
    const gone = await sites('remove', 'judi.example');
    assert.deepEqual([gone.code, /Tidak ada di daftar situs/.test(gone.text)], [1, true]);
  });

  it('suspends a group by its id, once, and brings it back', async () => {
    const group = await found(service.database, { region_code: village, name: 'KIM Uji' });
    const url = `/v1/groups/${group}`;
    assert.equal((await sites('suspend', group, '--reason', 'Diperiksa')).code, 0);
    await until(async () => (await statusOf(url)) === 403);
    const again = await sites('suspend', group, '--reason', 'Diperiksa');
    assert.match(again.text, /Sudah begitu keadaannya/);
    assert.equal((await sites('remove', group, '--reason', 'Selesai')).code, 0);
    await until(async () => (await statusOf(url)) === 200);
  });

  it('says what to write where something is missing or means nothing', async () => {
    for (const [args, said] of [
      [['suspend', 'judi.example'], /Sertakan --reason/],
      [['suspend', 'desa', '--reason', 'x'], /Sebut nama situs/],
      [['suspend'], /Sebut nama situs/],
      [
        ['block', 'judi.example'],
        /"block" tidak dimengerti di sini\. Pilih: suspend, allow, remove/,
      ],
    ] as const) {
      const { code, text } = await sites(...args);
      assert.equal(code, 2, text);
      assert.match(text, said);
    }
    const unknown = await sites('suspend', '99.01', '--reason', 'x');
    assert.match(unknown.text, /Tidak ada wilayah dengan kode 99\.01/);
  });
});
