import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Business,
  BusinessFigures,
  BusinessPage,
  BusinessRecord,
  Problem,
  Product,
  ProductPage,
  ProductRecord,
} from '@simpul-kim/contract';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import {
  found,
  givenService,
  offer,
  present,
  until,
  uploaded,
  villagesIn,
  type Answered,
  type Caller,
} from '../testing/given.ts';
import { certificationExpiry } from './expiry.ts';

const service = await givenService();
const { database } = service;
const { db } = database;

const list = async (query: string) => {
  const { status, body, text } = await service.get(`/v1/businesses?${query}`);
  assert.equal(status, 200, text);
  return (body as BusinessPage).data;
};
const names = async (query: string) => (await list(query)).map(({ name }) => name);
const products = async (query: string) => {
  const { status, body, text } = await service.get(`/v1/products?${query}`);
  assert.equal(status, 200, text);
  return (body as ProductPage).data.map(({ name }) => name);
};
const done = ({ status, body, text }: Answered): unknown => {
  assert.ok(status === 200 || status === 201, text);
  return body;
};
const recordOf = (answered: Answered) => done(answered) as BusinessRecord;
const productOf = (answered: Answered) => done(answered) as ProductRecord;
const codeOf = ({ body }: Answered) => (body as Problem).code;
const faultsOf = ({ status, body }: Answered) => [
  status,
  ...((body as Problem).errors ?? []).map(({ field, rule }) => `${field} ${rule}`),
];

/** Each group of tests has a regency of its own, so that none sees what another wrote. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 0, minutes));

/** A village with a KIM, someone who contributes to it, and the officer of the regency. */
async function givenGroup(regency: string) {
  const [village] = await villagesIn(database, regency);
  const group = await found(database, { region_code: village!, name: 'KIM Uji' });
  return {
    village: village!,
    group,
    contributor: await service.signedIn({ role: 'contributor', groupId: group }),
    officer: await service.signedIn({ role: 'officer', regionCode: regency }),
  };
}

/** The day that it is in Central Indonesia, some days away. */
const dayInWita = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

describe('a business, from the first word to the public', async () => {
  const { village, group, contributor } = await givenGroup('64.02');
  const owner = { region_code: village, group_id: group };
  const pictures = [
    await uploaded(database, { ...owner, alt: 'Irisan pisang' }),
    await uploaded(database, { ...owner, alt: 'Dapur' }),
  ];
  const draft = {
    name: 'Keripik <b>Bu Marni</b>',
    category: 'food',
    description: 'Digoreng tiap pagi.\nTanpa pengawet. <script>alert(1)</script>',
    regionCode: village,
    groupId: group,
    ownerName: 'Bu Marni',
    whatsapp: '0800-0000-123',
    marketplaces: ['https://www.tokopedia.com/toko-contoh'],
    address: 'RT 05',
    point: { latitude: -0.44, longitude: 116.98 },
    pictures,
    certifications: [
      { kind: 'nib', number: '1234567890123' },
      { kind: 'pirt', number: 'P-IRT 1234567890123-45' },
      { kind: 'halal', number: 'ID64110000123450721', endsOn: dayInWita(-1) },
    ],
  };

  const record = recordOf(await contributor.post('/v1/businesses', draft));
  const product = productOf(
    await contributor.post('/v1/products', {
      businessId: record.id,
      name: 'Keripik pisang',
      priceIdr: 15_000,
      priceIdrMax: 25_000,
      unit: 'bungkus 200 gram',
      pictures: [pictures[0]],
    }),
  );

  it('is pending, and not seen with its products, until it is approved', async () => {
    assert.equal(record.status, 'pending');
    assert.equal(record.publishedAt, null);
    assert.equal((await service.get(`/v1/businesses/${record.id}`)).status, 404);
    assert.equal((await service.get(`/v1/products/${product.id}`)).status, 404);
    assert.deepEqual(await names(`region=${village}`), []);
    assert.deepEqual(await products(`region=${village}`), []);
  });

  it('is published by the group that presents it, and then seen in all there is of it', async () => {
    const url = `/v1/businesses/${record.id}/approve`;
    const approved = recordOf(await contributor.post(url, { version: record.version }));
    assert.equal(approved.status, 'published');

    const { body } = await service.get(`/v1/businesses/${record.id}`);
    const business = body as Business;
    const size = (width: number, height: number) => ({
      url: `http://localhost/media/a/a-${width}.webp`,
      width,
      height,
      type: 'image/webp',
    });
    const picture = (alt: string) => ({ alt, sizes: [size(320, 180), size(640, 360)] });
    assert.deepEqual(business, {
      id: record.id,
      name: draft.name,
      category: 'food',
      description: draft.description,
      regionCode: village,
      regionName: business.regionName,
      timeZone: business.timeZone,
      group: { id: group, name: 'KIM Uji' },
      ownerName: 'Bu Marni',
      whatsapp: { number: '628000000123', url: 'https://wa.me/628000000123' },
      marketplaces: [
        {
          marketplace: 'tokopedia',
          name: 'Tokopedia',
          url: 'https://www.tokopedia.com/toko-contoh',
        },
      ],
      address: 'RT 05',
      point: { latitude: -0.44, longitude: 116.98 },
      certifications: [
        {
          kind: 'nib',
          number: '1234567890123',
          standing: 'selfDeclared',
          endsOn: null,
          expired: false,
        },
        {
          kind: 'pirt',
          number: '1234567890123-45',
          standing: 'selfDeclared',
          endsOn: '2045-12-31',
          expired: false,
        },
        {
          kind: 'halal',
          number: 'ID64110000123450721',
          standing: 'selfDeclared',
          endsOn: dayInWita(-1),
          expired: true,
        },
      ],
      pictures: [picture('Irisan pisang'), picture('Dapur')],
      products: [
        {
          id: product.id,
          name: 'Keripik pisang',
          description: '',
          priceIdr: 15_000,
          priceIdrMax: 25_000,
          unit: 'bungkus 200 gram',
          available: true,
          pictures: [picture('Irisan pisang')],
        },
      ],
      updatedAt: business.updatedAt,
    });
  });

  it('is listed in every region around it, with the first of its pictures', async () => {
    for (const region of [village, village.slice(0, 8), '64.02', '64']) {
      const [business] = await list(`region=${region}`);
      assert.equal(business?.id, record.id, region);
      assert.equal(business.picture?.alt, 'Irisan pisang');
      assert.ok(!('products' in business));
    }
  });

  it('stands beside each of its products', async () => {
    const { body } = await service.get(`/v1/products/${product.id}`);
    const { business, priceIdr } = body as Product;
    assert.equal(priceIdr, 15_000);
    assert.equal(business.name, draft.name);
    assert.equal(business.whatsapp?.url, 'https://wa.me/628000000123');
    assert.equal(business.certifications.length, 3);
  });

  it('never tells its status, its version or a reason in public', async () => {
    for (const url of [
      `/v1/businesses/${record.id}`,
      `/v1/businesses?region=${village}`,
      `/v1/products?region=${village}`,
      `/v1/products/${product.id}`,
    ]) {
      const { text } = await service.get(url);
      assert.doesNotMatch(
        text,
        /"(status|version|reason|createdAt|publishedAt|verified|product_names|shown)"/,
        url,
      );
    }
  });

  it('stays published when the group edits it', async () => {
    const { version } = recordOf(await contributor.get(`/v1/desk/businesses/${record.id}`));
    const edited = recordOf(
      await contributor.patch(`/v1/businesses/${record.id}`, {
        version,
        name: 'Keripik Bu Marni',
        ownerName: null,
        point: null,
        marketplaces: [],
      }),
    );
    assert.equal(edited.status, 'published');
    assert.equal(edited.version, version + 1);
    await until(async () => (await list(`region=${village}`))[0]?.name === 'Keripik Bu Marni');
    const [business] = await list(`region=${village}`);
    assert.equal(business?.ownerName, null);
    assert.equal(business.point, null);
    assert.deepEqual(business.marketplaces, []);
    assert.equal(business.address, 'RT 05');
  });

  it('is not overwritten by who has an older version', async () => {
    const stale = await contributor.patch(`/v1/businesses/${record.id}`, { version: 1, name: 'X' });
    assert.equal(codeOf(stale), 'conflict');
  });

  it('is made once, however often it is sent', async () => {
    const key = { 'idempotency-key': uuidv7() };
    const one = recordOf(await contributor.post('/v1/businesses', draft, key));
    const again = recordOf(await contributor.post('/v1/businesses', draft, key));
    assert.equal(one.id, again.id);
  });
});

describe('the steps of a business', async () => {
  const { village, group, contributor, officer } = await givenGroup('64.03');
  const business = (more = {}) =>
    present(database, { region_code: village, group_id: group, status: 'pending', ...more });
  const step = (who: Caller, id: string, verb: string, version: number, reason?: string) =>
    who.post(`/v1/businesses/${id}/${verb}`, { version, ...(reason ? { reason } : {}) });

  it('lead from rejected, with the reason, over an edit back to pending', async () => {
    const id = await business();
    const rejected = recordOf(await step(officer, id, 'reject', 1, 'Alamat belum jelas.'));
    assert.deepEqual([rejected.status, rejected.reason], ['rejected', 'Alamat belum jelas.']);
    assert.equal(codeOf(await step(officer, id, 'approve', 2)), 'wrong-state');
    const edited = recordOf(
      await contributor.patch(`/v1/businesses/${id}`, { version: 2, address: 'RT 02' }),
    );
    assert.deepEqual([edited.status, edited.reason], ['pending', null]);
    assert.equal(recordOf(await step(contributor, id, 'approve', 3)).status, 'published');
  });

  it('lead from suspended back to where it was', async () => {
    const id = await business();
    done(await step(officer, id, 'suspend', 1, 'Dilaporkan warga.'));
    const pending = recordOf(await step(officer, id, 'restore', 2));
    assert.equal(pending.status, 'pending');
    const { publishedAt } = recordOf(await step(officer, id, 'approve', 3));
    done(await step(officer, id, 'suspend', 4, 'Dilaporkan warga.'));
    const restored = recordOf(await step(officer, id, 'restore', 5));
    assert.deepEqual([restored.status, restored.publishedAt], ['published', publishedAt]);
  });

  it('do not let an office end the suspension of one above it, nor delete what it looks into', async () => {
    const id = await business();
    const province = await service.signedIn({ role: 'officer', regionCode: village.slice(0, 2) });
    done(await step(officer, id, 'suspend', 1, 'Dilaporkan warga.'));
    done(await step(province, id, 'suspend', 2, 'Diperiksa provinsi.'));
    assert.equal(codeOf(await step(officer, id, 'restore', 3)), 'forbidden');
    assert.equal(codeOf(await step(officer, id, 'suspend', 3, 'Lagi.')), 'wrong-state');
    assert.equal(codeOf(await officer.delete(`/v1/businesses/${id}`)), 'forbidden');
    assert.equal(recordOf(await step(province, id, 'restore', 3)).status, 'pending');
  });

  it('do not let the group end a suspension: not by approval, an edit or a deletion', async () => {
    const id = await business();
    done(await step(officer, id, 'suspend', 1, 'Dilaporkan warga.'));
    assert.equal(codeOf(await step(contributor, id, 'approve', 2)), 'wrong-state');
    assert.equal(codeOf(await step(contributor, id, 'restore', 2)), 'forbidden');
    assert.equal(codeOf(await contributor.delete(`/v1/businesses/${id}`)), 'forbidden');
    const edited = recordOf(
      await contributor.patch(`/v1/businesses/${id}`, { version: 2, description: 'Sudah benar.' }),
    );
    assert.deepEqual([edited.status, edited.reason], ['suspended', 'Dilaporkan warga.']);
  });

  it('cannot be taken from elsewhere, or on what is not there', async () => {
    const id = await business({ status: 'published', published_at: at(0) });
    for (const verb of ['approve', 'restore']) {
      assert.equal(codeOf(await step(officer, id, verb, 1)), 'wrong-state', verb);
    }
    assert.equal(codeOf(await step(officer, id, 'reject', 1, 'Tidak jadi.')), 'wrong-state');
    assert.equal(codeOf(await step(officer, uuidv7(), 'approve', 1)), 'not-found');
  });

  it('end with a deletion, after which nothing of it is stored', async () => {
    const id = await business({ status: 'published', published_at: at(0) });
    const product = await offer(database, { business_id: id });
    assert.equal((await service.get(`/v1/products/${product}`)).status, 200);
    assert.deepEqual((await contributor.delete(`/v1/businesses/${id}`)).body, { deleted: true });
    await until(async () => (await service.get(`/v1/businesses/${id}`)).status === 404);
    await until(async () => (await service.get(`/v1/products/${product}`)).status === 404);
    assert.equal(codeOf(await contributor.get(`/v1/desk/businesses/${id}`)), 'not-found');
    assert.equal(codeOf(await contributor.delete(`/v1/products/${product}`)), 'not-found');
  });

  it('stand in the audit log', async () => {
    const id = await business();
    done(await step(contributor, id, 'approve', 1));
    const { body } = await officer.get(`/v1/desk/audit?region=64.03&target=${id}`);
    assert.deepEqual(
      (body as { data: { operation: string }[] }).data.map(({ operation }) => operation),
      ['businesses.approve'],
    );
  });
});

describe('the place of a business', async () => {
  const { village, group, contributor, officer } = await givenGroup('64.07');
  const [, neighbour] = await villagesIn(database, '64.07');
  const otherGroup = await found(database, { region_code: neighbour!, name: 'KIM Lain' });
  const draft = { name: 'Warung', category: 'food', description: '', regionCode: village };

  it('is the village of its group: nobody puts anything into the list of another', async () => {
    const elsewhere = await contributor.post('/v1/businesses', {
      ...draft,
      regionCode: neighbour,
      groupId: group,
    });
    assert.deepEqual(faultsOf(elsewhere), [422, 'regionCode within']);
  });

  it('is a village, not a region that holds some', async () => {
    const aggregate = await officer.post('/v1/businesses', { ...draft, regionCode: '64.07' });
    assert.deepEqual(faultsOf(aggregate), [422, 'regionCode village']);
    const nowhere = await officer.post('/v1/businesses', { ...draft, regionCode: '64.07.99.2001' });
    assert.equal(codeOf(nowhere), 'unknown-region');
  });

  it('without a group is the business of officers alone', async () => {
    assert.equal(codeOf(await contributor.post('/v1/businesses', draft)), 'forbidden');
    const made = recordOf(await officer.post('/v1/businesses', draft));
    assert.equal(made.group, null);
    const url = `/v1/businesses/${made.id}/approve`;
    assert.equal(codeOf(await contributor.post(url, { version: 1 })), 'forbidden');
  });

  it('changes for who has the right over both only', async () => {
    const id = await present(database, { region_code: village, group_id: group });
    const product = await offer(database, { business_id: id });
    const move = { version: 1, regionCode: neighbour, groupId: otherGroup };
    assert.equal(codeOf(await contributor.patch(`/v1/businesses/${id}`, move)), 'forbidden');
    const away = { version: 1, groupId: null };
    assert.equal(codeOf(await contributor.patch(`/v1/businesses/${id}`, away)), 'forbidden');
    const outside = await officer.patch(`/v1/businesses/${id}`, {
      version: 1,
      regionCode: (await villagesIn(database, '64.02'))[0],
      groupId: null,
    });
    assert.equal(codeOf(outside), 'forbidden');
    const moved = recordOf(await officer.patch(`/v1/businesses/${id}`, move));
    assert.equal(moved.group?.id, otherGroup);
    const { body } = await service.get(`/v1/products/${product}`);
    assert.equal((body as Product).business.regionCode, neighbour);
    assert.deepEqual(await products(`region=${neighbour}`), ['Keripik pisang']);
  });

  it('is the same however an id is written', async () => {
    const picture = await uploaded(database, { region_code: village, group_id: group });
    const made = await contributor.post('/v1/businesses', {
      ...draft,
      groupId: group.toUpperCase(),
      pictures: [picture, picture.toUpperCase()],
    });
    assert.equal(recordOf(made).pictures.length, 1);
  });

  it('cannot be with a group that does not exist', async () => {
    const unknown = await officer.post('/v1/businesses', { ...draft, groupId: uuidv7() });
    assert.deepEqual(faultsOf(unknown), [422, 'groupId unknown']);
  });
});

describe('what is sent of a business or product', async () => {
  const { village, group, contributor } = await givenGroup('64.08');
  const draft = {
    name: 'Warung',
    category: 'food',
    description: '',
    regionCode: village,
    groupId: group,
  };
  const nik = '6409010101900001';
  const long = 'a'.repeat(3000);

  for (const [change, ...faults] of [
    [{ name: '   ' }, 400, 'name pattern'],
    [{ name: 'a\u0000b' }, 400, 'name pattern'],
    [{ name: long }, 400, 'name maxLength'],
    [{ description: long }, 400, 'description maxLength'],
    [{ description: 7 }, 400, 'description type'],
    [{ category: 'judi' }, 400, 'category enum'],
    [{ status: 'published' }, 400, 'status unknown'],
    [{ published_at: '2026-01-01' }, 400, 'published_at unknown'],
    [{ regionCode: 'desa' }, 400, 'regionCode pattern'],
    [{ name: `Warung ${nik}` }, 422, 'name identityNumber'],
    [{ description: `NIK 6409 0101 0190 0001` }, 422, 'description identityNumber'],
    [{ ownerName: nik }, 422, 'ownerName identityNumber'],
    [{ address: nik }, 422, 'address identityNumber'],
    [{ whatsapp: '0542-12345' }, 422, 'whatsapp whatsapp'],
    [{ whatsapp: '<script>' }, 422, 'whatsapp whatsapp'],
    [{ marketplaces: ['javascript:alert(1)'] }, 400, 'marketplaces.0 pattern'],
    [{ marketplaces: ['https://judi.example/'] }, 422, 'marketplaces.0 marketplace'],
    [{ point: { latitude: 52.5, longitude: 13.4 } }, 400],
    [{ point: { latitude: 0, longitude: 0 } }, 400],
    [{ pictures: [uuidv7()] }, 422, 'pictures unknown'],
    [{ certifications: [{ kind: 'nib', number: '1' }] }, 422, 'certifications.0.number nib'],
    [
      { certifications: [{ kind: 'nib', number: '1234567890123', standing: 'verified' }] },
      400,
      'certifications.0.standing unknown',
    ],
    [
      { certifications: [{ kind: 'nib', number: '1234567890123', endsOn: '2026-02-30' }] },
      400,
      'certifications.0.endsOn format',
    ],
  ] as const) {
    it(`is refused with a sentence: ${JSON.stringify(change).slice(0, 70)}`, async () => {
      const answered = await contributor.post('/v1/businesses', { ...draft, ...change });
      const [status, ...told] = faultsOf(answered);
      assert.equal(status, faults[0], answered.text);
      if (faults[1]) assert.ok(told.includes(faults[1]), answered.text);
      for (const { message } of (answered.body as Problem).errors!) {
        assert.match(message, /^(Isi|Periksa|Hapus|Persingkat) .+\.$/);
      }
    });
  }

  const business = await present(database, { region_code: village, group_id: group });
  for (const [change, ...faults] of [
    [{ priceIdr: -1 }, 400, 'priceIdr minimum'],
    [{ priceIdr: 0 }, 400, 'priceIdr minimum'],
    [{ priceIdr: 1500.5 }, 400, 'priceIdr type'],
    [{ priceIdr: '15000' }, 400, 'priceIdr type'],
    [{ priceIdr: 9e15 }, 400, 'priceIdr maximum'],
    [{ priceIdr: 20_000, priceIdrMax: 10_000 }, 422, 'priceIdrMax minimum'],
    [{ priceIdrMax: 10_000 }, 422, 'priceIdr required'],
    [{ unit: nik }, 422, 'unit identityNumber'],
    [{ description: nik }, 422, 'description identityNumber'],
    [{ available: 'ya' }, 400, 'available type'],
    [{ shown: true }, 400, 'shown unknown'],
    [{ pictures: [uuidv7()] }, 422, 'pictures unknown'],
    [{ businessId: uuidv7() }, 422, 'businessId unknown'],
  ] as const) {
    it(`is refused with a sentence: ${JSON.stringify(change).slice(0, 70)}`, async () => {
      const answered = await contributor.post('/v1/products', {
        businessId: business,
        name: 'Keripik',
        ...change,
      });
      const [status, ...told] = faultsOf(answered);
      assert.equal(status, faults[0], answered.text);
      assert.ok(told.includes(faults[1]), answered.text);
    });
  }

  it('may hold no price at all, and lose the one it had', async () => {
    const made = productOf(
      await contributor.post('/v1/products', { businessId: business, name: 'Hantaran' }),
    );
    assert.deepEqual([made.priceIdr, made.priceIdrMax, made.available], [null, null, true]);
    const url = `/v1/products/${made.id}`;
    const range = { version: 1, priceIdr: 10_000, priceIdrMax: 20_000 };
    assert.equal(productOf(await contributor.patch(url, range)).priceIdrMax, 20_000);
    const below = await contributor.patch(url, { version: 2, priceIdr: 30_000 });
    assert.deepEqual(faultsOf(below), [422, 'priceIdrMax minimum']);
    const none = { version: 2, priceIdr: null, priceIdrMax: null };
    assert.equal(productOf(await contributor.patch(url, none)).priceIdr, null);
  });

  it('is refused where a business has too many products', async () => {
    const crowded = await present(database, { region_code: village, group_id: group });
    await sql`insert into products (id, business_id, name, description)
      select gen_random_uuid(), ${crowded}::uuid, 'Produk', '' from generate_series(1, 200)`.execute(
      db,
    );
    const more = await contributor.post('/v1/products', { businessId: crowded, name: 'Lagi' });
    assert.equal(codeOf(more), 'wrong-state');
    assert.match((more.body as Problem).detail, /200 produk/);
  });
});

describe('a certification', async () => {
  const { village, group, contributor, officer } = await givenGroup('64.11');
  const proofs = [
    { kind: 'nib', number: '1234567890123' },
    { kind: 'halal', number: 'ID64110000123450721', endsOn: '2027-05-31' },
  ];
  const made = recordOf(
    await contributor.post('/v1/businesses', {
      name: 'Dapur Halal',
      category: 'food',
      description: '',
      regionCode: village,
      groupId: group,
      certifications: proofs,
    }),
  );
  const url = `/v1/businesses/${made.id}`;
  const standings = ({ certifications }: BusinessRecord) =>
    certifications.map(({ kind, standing }) => `${kind} ${standing}`);

  it('is verified by an officer, however its number is written, and not by the group', async () => {
    const check = {
      version: 1,
      kind: 'halal',
      number: 'id64110000123450721',
      standing: 'verified',
    };
    assert.equal(codeOf(await contributor.post(`${url}/verify`, check)), 'forbidden');
    const verified = recordOf(await officer.post(`${url}/verify`, check));
    assert.deepEqual(standings(verified), ['nib selfDeclared', 'halal verified']);
  });

  it('stays verified in an edit that leaves it as it is', async () => {
    const kept = recordOf(
      await contributor.patch(url, { version: 2, certifications: [...proofs].reverse() }),
    );
    assert.deepEqual(standings(kept), ['halal verified', 'nib selfDeclared']);
  });

  it('is self-declared again once its last day is another', async () => {
    const later = proofs.map((one) => ({ ...one, endsOn: '2029-05-31' }));
    const changed = recordOf(await contributor.patch(url, { version: 3, certifications: later }));
    assert.deepEqual(standings(changed), ['nib selfDeclared', 'halal selfDeclared']);
  });

  it('can be told self-declared by an officer who was wrong', async () => {
    const check = { version: 4, kind: 'nib', number: '1234567890123', standing: 'verified' };
    done(await officer.post(`${url}/verify`, check));
    const back = recordOf(
      await officer.post(`${url}/verify`, { ...check, version: 5, standing: 'selfDeclared' }),
    );
    assert.deepEqual(standings(back), ['nib selfDeclared', 'halal selfDeclared']);
    const unknown = await officer.post(`${url}/verify`, {
      ...check,
      version: 6,
      number: '9999999999999',
    });
    assert.deepEqual(faultsOf(unknown), [422, 'number unknown']);
  });
});

describe('the day on which a certification ends', async () => {
  const [village] = await villagesIn(database, '64.01');
  const region = village!;
  const id = await present(database, { region_code: region, name: 'Dapur Hari Ini' });
  const endsOn = (day: string) =>
    db.updateTable('certifications').set({ ends_on: day }).where('business_id', '=', id).execute();
  await db
    .insertInto('certifications')
    .values({
      business_id: id,
      kind: 'pirt',
      number: '1234567890123-26',
      ends_on: dayInWita(0),
      position: 0,
    })
    .execute();
  const expired = async () => {
    const { body } = await service.get(`/v1/businesses/${id}`);
    return (body as Business).certifications[0]?.expired;
  };

  it('is still its own, by the clock of the region; the day after it has expired', async () => {
    assert.equal(await expired(), false);
    assert.deepEqual(await names(`region=${region}&certification=pirt`), ['Dapur Hari Ini']);
    assert.deepEqual(await names(`region=${region}&certification=halal`), []);
    await endsOn(dayInWita(-1));
    await until(async () => (await expired()) === true);
    await until(async () => (await names(`region=${region}&certification=pirt`)).length === 0);
    assert.deepEqual(await names(`region=${region}`), ['Dapur Hari Ini']);
  });

  it('drops what is kept ready of it at midnight', async () => {
    await endsOn(dayInWita(1));
    await until(async () => (await expired()) === false);
    // As when a night passes: nobody writes anything.
    await sql`alter table certifications disable trigger announce`.execute(db);
    await endsOn(dayInWita(-1));
    assert.equal(await expired(), false);
    await certificationExpiry(database).run();
    await until(async () => (await expired()) === true);
    await sql`alter table certifications enable trigger announce`.execute(db);
  });
});

describe('the lists of a region', async () => {
  const region = '64.71';
  const [village, neighbour] = await villagesIn(database, region);
  const business = async (name: string, minute: number, more = {}) => {
    const id = await present(database, {
      region_code: village!,
      name,
      published_at: at(minute),
      ...more,
    });
    return id;
  };
  const keripik = await business('Keripik Marni', 1, { description: 'Camilan petani Manggar.' });
  await business('Tenun Sari', 2, { category: 'craft', region_code: neighbour });
  const kopi = await business('Kopi Pagi', 3, { category: 'drink' });
  await offer(database, { business_id: keripik, name: 'Amplang tenggiri', listed_at: at(1) });
  await offer(database, { business_id: kopi, name: 'Kopi bubuk robusta', listed_at: at(2) });

  it('have the newest first, of the region and all that lies in it', async () => {
    assert.deepEqual(await names(`region=${region}`), ['Kopi Pagi', 'Tenun Sari', 'Keripik Marni']);
    assert.deepEqual(await names(`region=${neighbour}`), ['Tenun Sari']);
    assert.deepEqual(await products(`region=${region}`), [
      'Kopi bubuk robusta',
      'Amplang tenggiri',
    ]);
  });

  it('narrow by category', async () => {
    assert.deepEqual(await names(`region=${region}&category=craft`), ['Tenun Sari']);
    assert.deepEqual(await products(`region=${region}&category=drink`), ['Kopi bubuk robusta']);
  });

  for (const [typed, expected] of [
    ['keripik', ['Keripik Marni']],
    ['kripik marni', ['Keripik Marni']],
    ['tenggiri', ['Keripik Marni']],
    ['pertanian', ['Keripik Marni']],
    ['KOPI', ['Kopi Pagi']],
    ['robust', ['Kopi Pagi']],
    ['kopi tenun', []],
    ["kopi' | !x:* <-> (", []],
    ['🙂', []],
  ] as const) {
    it(`find ${expected.join(', ') || 'nothing'} by "${typed}"`, async () => {
      assert.deepEqual(await names(`region=${region}&q=${encodeURIComponent(typed)}`), expected);
    });
  }

  it('of products are searched by what their business is called, too', async () => {
    assert.deepEqual(await products(`region=${region}&q=marni`), ['Amplang tenggiri']);
    assert.deepEqual(await products(`region=${region}&q=amplang%20kripik`), ['Amplang tenggiri']);
  });

  it('come page by page, each once', async () => {
    for (const [what, count] of [
      ['businesses', 3],
      ['products', 2],
    ] as const) {
      const seen: string[] = [];
      let cursor = '';
      for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
        const { body } = await service.get(`/v1/${what}?region=${region}&limit=1${cursor}`);
        const page = body as BusinessPage | ProductPage;
        seen.push(...page.data.map(({ id }) => id));
        next = page.next;
      }
      assert.equal(seen.length, count);
      assert.equal(new Set(seen).size, count);
    }
  });

  describe('in an order that is asked for', async () => {
    const [shelf] = await villagesIn(database, '65.71');
    const shop = (name: string, minute: number) =>
      present(database, { region_code: shelf!, name, published_at: at(minute) });
    const toko = await shop('Toko Élok', 1);
    await shop('Warung Ana', 2);
    await shop('toko asri', 3);
    const stocked: readonly (readonly [string, number | null, number | null])[] = [
      ['Beras', 72_000, null],
      ['Anyaman', null, null],
      ['tikar', 25_000, 90_000],
      ['Cabai', 25_000, null],
      ['Ésabu', 1_000, null],
    ];
    for (const [name, price_idr, price_idr_max] of stocked) {
      await offer(database, { business_id: toko, name, price_idr, price_idr_max });
    }

    /** A list read page by page, two by two. */
    async function wholeList(what: 'businesses' | 'products', sort: string) {
      const seen: string[] = [];
      let cursor = '';
      for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
        const asked = `/v1/${what}?region=65.71&sort=${sort}&limit=2${cursor}`;
        const page = done(await service.get(asked)) as BusinessPage | ProductPage;
        seen.push(...page.data.map(({ name }) => name));
        next = page.next;
      }
      return seen;
    }

    it('come by name as a person would look it up', async () => {
      assert.deepEqual(await wholeList('products', 'name'), [
        ...['Anyaman', 'Beras', 'Cabai', 'Ésabu', 'tikar'],
      ]);
      assert.deepEqual(await wholeList('businesses', 'name'), [
        ...['toko asri', 'Toko Élok', 'Warung Ana'],
      ]);
    });

    it('come by the lower end of their price, without one last', async () => {
      const low = await wholeList('products', 'priceLow');
      assert.deepEqual(low.toSpliced(1, 2), ['Ésabu', 'Beras', 'Anyaman']);
      assert.deepEqual(low.slice(1, 3).sort(), ['Cabai', 'tikar']);
      const high = await wholeList('products', 'priceHigh');
      assert.deepEqual(high.toSpliced(1, 2), ['Beras', 'Ésabu', 'Anyaman']);
    });

    it('do not take the cursor of another order, nor one that was made up', async () => {
      const { next } = done(
        await service.get('/v1/products?region=65.71&sort=priceLow&limit=1'),
      ) as ProductPage;
      const made = (key: string) =>
        Buffer.from(JSON.stringify([key, '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1'])).toString(
          'base64url',
        );
      for (const [sort, cursor] of [
        ['newest', next],
        ['priceHigh', next],
        ['name', next],
        ['name', made('name:\0')],
        ['priceLow', made('priceLow:99999999999')],
        ['priceLow', made('priceLow:9999999999')],
        ['priceLow', made('priceLow:1; drop')],
      ]) {
        const answered = await service.get(
          `/v1/products?region=65.71&sort=${sort}&cursor=${cursor}`,
        );
        assert.equal(codeOf(answered), 'invalid-cursor', `${sort} ${cursor}`);
      }
    });

    it('are refused where there is no such order', async () => {
      for (const url of ['businesses?sort=priceLow', 'products?sort=termurah']) {
        assert.equal(codeOf(await service.get(`/v1/${url}&region=65.71`)), 'invalid-request');
      }
    });
  });

  it('are counted by category', async () => {
    const { body } = await service.get(`/v1/businesses/figures?region=${region}`);
    const { total, categories } = body as BusinessFigures;
    assert.equal(total, 3);
    assert.equal(categories.length, 7);
    assert.deepEqual(
      categories.filter(({ businesses }) => businesses > 0),
      [
        { category: 'food', businesses: 1 },
        { category: 'drink', businesses: 1 },
        { category: 'craft', businesses: 1 },
      ],
    );
  });

  for (const url of ['/v1/businesses', '/v1/products', '/v1/businesses/figures']) {
    it(`say what is wrong with a question (${url})`, async () => {
      assert.equal(codeOf(await service.get(`${url}?region=99.99`)), 'unknown-region');
      assert.equal(codeOf(await service.get(url)), 'invalid-request');
      assert.equal(
        codeOf(await service.get(`${url}?region=64.71&status=pending`)),
        'invalid-request',
      );
    });
  }

  it('begin only where a page ended', async () => {
    const { status } = await service.get(`/v1/businesses?region=${region}&cursor=bukan`);
    assert.equal(status, 400);
  });
});

describe('what must not be seen', async () => {
  const { village, group } = await givenGroup('64.72');
  const resting = await found(database, {
    region_code: village,
    name: 'KIM Istirahat',
    suspended: true,
  });
  const hidden = {
    pending: await present(database, {
      region_code: village,
      group_id: group,
      status: 'pending',
      category: 'craft',
    }),
    rejected: await present(database, {
      region_code: village,
      group_id: group,
      status: 'rejected',
      category: 'craft',
    }),
    suspended: await present(database, {
      region_code: village,
      group_id: group,
      status: 'suspended',
      category: 'craft',
      published_at: at(1),
    }),
    'suspended with its group': await present(database, {
      region_code: village,
      group_id: resting,
      category: 'craft',
    }),
  };

  for (const [what, id] of Object.entries(hidden)) {
    it(`a business that is ${what}, its products, its number in the figures`, async () => {
      const product = await offer(database, { business_id: id });
      for (const code of [village, village.slice(0, 8), '64.72', '64']) {
        for (const query of ['', '&category=craft', '&q=dapur', '&q=keripik']) {
          const asked = `region=${code}&limit=100${query}`;
          assert.ok(!(await list(asked)).some((one) => one.id === id), asked);
          const { text } = await service.get(`/v1/products?${asked}`);
          assert.ok(!text.includes(product), asked);
        }
      }
      assert.equal((await service.get(`/v1/businesses/${id}`)).status, 404);
      assert.equal((await service.get(`/v1/products/${product}`)).status, 404);
      const { body } = await service.get(`/v1/businesses/figures?region=${village}`);
      assert.equal((body as BusinessFigures).total, 0);
    });
  }

  it('a business of others at the desk, in the list or alone', async () => {
    const [, neighbour] = await villagesIn(database, '64.72');
    const otherGroup = await found(database, { region_code: neighbour!, name: 'KIM Lain' });
    const other = await service.signedIn({ role: 'contributor', groupId: otherGroup });
    const mine = await present(database, {
      region_code: neighbour!,
      group_id: otherGroup,
      status: 'pending',
    });
    const seen = async (query = '') => {
      const { body } = await other.get(`/v1/desk/businesses${query}`);
      return (body as { data: BusinessRecord[] }).data.map(({ id }) => id);
    };
    assert.deepEqual(await seen(), [mine]);
    assert.deepEqual(await seen(`?region=${village}`), []);
    assert.deepEqual(await seen(`?groupId=${group}`), []);
    assert.equal(codeOf(await other.get(`/v1/desk/businesses/${hidden.pending}`)), 'forbidden');
  });

  it('nothing, at the desk of an officer: what waits is found by its status', async () => {
    const officer = await service.signedIn({ role: 'officer', regionCode: village.slice(0, 8) });
    const seen = async (query: string) => {
      const { body } = await officer.get(`/v1/desk/businesses?${query}`);
      return (body as { data: BusinessRecord[] }).data.map(({ id }) => id);
    };
    assert.deepEqual(await seen(`region=${village}&status=pending`), [hidden.pending]);
    assert.deepEqual(await seen('status=rejected&limit=1'), [hidden.rejected]);
    assert.deepEqual(await seen('region=64.02'), []);
  });
});

describe('what is kept ready', async () => {
  const { village, group, officer } = await givenGroup('64.74');

  it('changes as soon as something in it does, in every process', async () => {
    const other = await service.another();
    const id = await present(database, { region_code: village, group_id: group, name: 'Satu' });
    const product = await offer(database, { business_id: id });
    const seenBy = async (url: string) => [
      (await service.get(url)).text,
      (await other.inject(url)).body,
    ];
    const every = (url: string, text: string, there: boolean) =>
      until(async () => (await seenBy(url)).every((seen) => seen.includes(text) === there));
    const lists = [`/v1/businesses?region=64.74`, `/v1/products?region=${village}`];
    for (const url of lists) await every(url, 'Satu', true);

    await db.updateTable('groups').set({ name: 'KIM Baru' }).where('id', '=', group).execute();
    await every(lists[0]!, 'KIM Baru', true);

    await db.updateTable('products').set({ price_idr: 99_000 }).where('id', '=', product).execute();
    await every(lists[1]!, '99000', true);
    await every(`/v1/businesses/${id}`, '99000', true);

    const reason = 'Dilaporkan warga.';
    done(await officer.post(`/v1/businesses/${id}/suspend`, { version: 1, reason }));
    for (const url of lists) await every(url, 'Satu', false);

    done(await officer.post(`/v1/businesses/${id}/restore`, { version: 2 }));
    for (const url of lists) await every(url, 'Satu', true);

    await db.updateTable('groups').set({ suspended: true }).where('id', '=', group).execute();
    for (const url of lists) await every(url, 'Satu', false);
  });
});
