import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Region } from '@simpul-kim/contract';
import { givenService } from '../testing/given.ts';

const service = await givenService();

const search = async (q: string, more = '') => {
  const { body } = await service.get(`/v1/regions?q=${encodeURIComponent(q)}${more}`);
  return (body as { data: Region[] }).data;
};
const first = async (q: string, more = '') => (await search(q, more))[0]?.code;

describe('all of Indonesia', () => {
  it('is there: provinces, regencies, districts and villages', async () => {
    const counts = await service.database.db
      .selectFrom('regions')
      .select(({ fn }) => ['level', fn.countAll<string>().as('count')])
      .groupBy('level')
      .execute();
    const of = Object.fromEntries(counts.map(({ level, count }) => [level, Number(count)]));
    assert.equal(of['province'], 38);
    assert.equal(of['regency'], 514);
    assert.ok(of['district']! > 7_200);
    assert.ok(of['village']! > 83_000);
  });

  it('has no name with a double quote for an apostrophe', async () => {
    const quoted = await service.database.db
      .selectFrom('regions')
      .select('name')
      .where('name', 'like', '%"%')
      .execute();
    assert.deepEqual(quoted, []);
  });
});

describe('the search of regions', () => {
  for (const [typed, code, name] of [
    ['saloloang', '64.09.01.1002', 'Salo Loang'],
    ['nipah nipah', '64.09.01.1009', 'Nipah-Nipah'],
    ['karang asem', '51.07', 'Karangasem'],
    ['64.09.02.2004', '64.09.02.2004', 'Bangun Mulya'],
    ['6409022004', '64.09.02.2004', 'Bangun Mulya, without dots'],
    ['64-09-02-2004', '64.09.02.2004', 'Bangun Mulya, with hyphens'],
    ['PENAJAM PASER UTARA', '64.09', 'Penajam Paser Utara'],
    ['penajam paser', '64.09', 'Penajam Paser Utara, begun'],
    ['bangoen mulya', '64.09.02.2004', 'Bangun Mulya, misspelt'],
    ['kab. kutai kartanegara', '64.02', 'Kutai Kartanegara'],
    ['kota balikpapan', '64.71', 'Balikpapan'],
    ['desa bangun mulya waru', '64.09.02.2004', 'Bangun Mulya of the district Waru'],
    ['sumber sari, penajam', '64.09.03.2009', 'the Sumber Sari of Penajam Paser Utara'],
    ['sumber sari babulu', '64.09.03.2009', 'the Sumber Sari of the district Babulu'],
    ['kelurahan waru', '64.09.02.1003', 'the village Waru, not the district'],
  ] as const) {
    it(`finds ${name} by "${typed}"`, async () => {
      assert.equal(await first(typed), code);
    });
  }

  it('tells regions of one name apart by what they lie in', async () => {
    const found = await search('sumber sari', '&level=village&limit=50');
    const here = found.filter(({ name }) => name === 'Sumber Sari');
    assert.ok(here.length > 1);
    const places = here.map(({ ancestors }) => ancestors.map(({ code }) => code).join());
    assert.equal(new Set(places).size, here.length);
  });

  it('keeps to a level when asked to', async () => {
    const found = await search('waru', '&level=district');
    assert.ok(found.length > 0);
    assert.ok(found.every(({ level }) => level === 'district'));
  });

  it('gives no more than asked for', async () => {
    assert.equal((await search('sumber', '&limit=3')).length, 3);
  });

  for (const typed of ['', '   ', '%%%', '🙂', ',,,', "'; drop table regions; --"]) {
    it(`finds nothing, and breaks nothing, for "${typed}"`, async () => {
      assert.deepEqual(await search(typed), []);
    });
  }
});

describe('one region', () => {
  it('tells its level, kind, zone and what it lies in', async () => {
    const { status, body } = await service.get('/v1/regions/64.09.02.2004');
    assert.equal(status, 200);
    assert.deepEqual(body, {
      code: '64.09.02.2004',
      name: 'Bangun Mulya',
      level: 'village',
      kind: 'desa',
      timeZone: 'Asia/Makassar',
      ancestors: [
        { code: '64', name: 'Kalimantan Timur', level: 'province', kind: 'provinsi' },
        { code: '64.09', name: 'Penajam Paser Utara', level: 'regency', kind: 'kabupaten' },
        { code: '64.09.02', name: 'Waru', level: 'district', kind: 'kecamatan' },
      ],
    });
  });

  it('knows a kelurahan from a desa', async () => {
    const { body } = await service.get('/v1/regions/64.09.01.1005');
    assert.equal((body as Region).kind, 'kelurahan');
  });

  it('that does not exist is a 404 that says where to look', async () => {
    const { status, body } = await service.get('/v1/regions/99.99');
    assert.equal(status, 404);
    assert.equal((body as { code: string }).code, 'unknown-region');
    assert.match((body as { detail: string }).detail, /Tidak ada wilayah dengan kode ini/);
  });
});
