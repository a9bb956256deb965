import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group, GroupPage, GroupRecord, Problem } from '@simpul-kim/contract';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { fold } from '../regions/index.ts';
import {
  ask,
  found,
  givenService,
  publish,
  until,
  uploaded,
  villagesIn,
} from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const operator = await service.signedIn({ role: 'operator' });

const list = async (query: string) => (await service.get(`/v1/groups?${query}`)).body as GroupPage;
const names = async (query: string) => (await list(query)).data.map(({ name }) => name);
const read = async (id: string) => (await service.get(`/v1/groups/${id}`)).body as Group;
const record = async (id: string) =>
  (await operator.get(`/v1/desk/groups/${id}`)).body as GroupRecord;

/** A moment so many days ago. */
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

const addPicture = (
  alt: string,
  owner: { readonly region_code: string; readonly group_id?: string },
) => {
  const id = uuidv7();
  const sizes = [{ file: `${id}.webp`, width: 320, height: 200, type: 'image/webp' }];
  return uploaded(database, { id, alt, sizes: JSON.stringify(sizes), ...owner });
};

describe('the group of a village', async () => {
  const [village, none] = (await villagesIn(database, '64.08')) as [string, string];
  await found(database, { region_code: village, name: 'KIM Baru Dibentuk', status: 'forming' });
  await found(database, { region_code: village, name: 'KIM Sudah Bubar', status: 'dissolved' });
  const recognised = await found(database, {
    region_code: village,
    name: 'KIM Dikukuhkan',
    status: 'active',
    decree_number: '140/01/SK',
    decree_date: '2025-01-02',
  });

  it('is read by the code of the village: the one that is recognised', async () => {
    const { id, name } = await read(village);
    assert.deepEqual([id, name], [recognised, 'KIM Dikukuhkan']);
  });

  it('is another one at once when that is dissolved', async () => {
    await database.db
      .updateTable('groups')
      .set({ status: 'dissolved' })
      .where('id', '=', recognised)
      .execute();
    await until(async () => (await read(village)).name === 'KIM Baru Dibentuk');
  });

  for (const [code, problem] of [
    [none, 'not-found'],
    ['64.08', 'not-found'],
    ['99.99', 'unknown-region'],
  ] as const) {
    it(`is told to be missing for ${code}`, async () => {
      const { status, body } = await service.get(`/v1/groups/${code}`);
      assert.equal(status, 404);
      assert.equal((body as Problem).code, problem);
    });
  }
});

describe('the groups of a region', async () => {
  const [village, other] = (await villagesIn(database, '64.09')) as [string, string];
  await found(database, { region_code: village, name: 'KIM Mangrove', potentials: ['tourism'] });
  await found(database, { region_code: other, name: 'KIM Ásri' });
  await found(database, { region_code: other, name: 'kim bahari' });

  it('are listed by name, as people order names', async () => {
    assert.deepEqual(await names('region=64.09'), ['KIM Ásri', 'kim bahari', 'KIM Mangrove']);
  });

  it('are those at or below it', async () => {
    assert.deepEqual(await names(`region=${village}`), ['KIM Mangrove']);
    const province = await names('region=64');
    for (const name of await names('region=64.09')) assert.ok(province.includes(name), name);
    assert.deepEqual(await names('region=11'), []);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const page = await list(`region=64.09&limit=1${cursor}`);
      seen.push(...page.data.map(({ name }) => name));
      next = page.next;
    }
    assert.deepEqual(seen, ['KIM Ásri', 'kim bahari', 'KIM Mangrove']);
  });

  it('come with what a card shows, and no more', async () => {
    const { data } = await list('region=64.09&potential=tourism');
    assert.deepEqual(Object.keys(data[0]!).sort(), [
      'activity',
      'id',
      'lastPublishedAt',
      'logo',
      'name',
      'potentials',
      'regionCode',
      'regionName',
      'status',
      'timeZone',
    ]);
  });
});

describe('a directory', async () => {
  const [village, other] = (await villagesIn(database, '64.01')) as [string, string];
  const decree = { decree_number: '140/01/SK', decree_date: '2024-01-01' };
  const give = (name: string, group: object = {}) =>
    found(database, { region_code: village, name, ...group });
  const bangun = await give('KIM Bangun Mulya', {
    ...decree,
    status: 'active',
    potentials: ['umkm', 'ict'],
  });
  await give('KIM Nipah-Nipah Kreatif', { potentials: ['umkm'] });
  await give('KIM Salo Loang', { ...decree, status: 'inactive', region_code: other });
  await give('KIM Bubar', { ...decree, status: 'dissolved' });
  await publish(database, { region_code: village, group_id: bangun, published_at: ago(3) });

  for (const [query, expected] of [
    ['', ['KIM Bangun Mulya', 'KIM Nipah-Nipah Kreatif', 'KIM Salo Loang']],
    ['&potential=umkm', ['KIM Bangun Mulya', 'KIM Nipah-Nipah Kreatif']],
    ['&potential=umkm&active=false', ['KIM Nipah-Nipah Kreatif']],
    ['&active=true', ['KIM Bangun Mulya']],
    ['&active=false', ['KIM Nipah-Nipah Kreatif', 'KIM Salo Loang']],
    ['&status=forming', ['KIM Nipah-Nipah Kreatif']],
    ['&status=inactive', ['KIM Salo Loang']],
    ['&status=dissolved', ['KIM Bubar']],
    ['&q=bangun%20mulya', ['KIM Bangun Mulya']],
    ['&q=kim%20BANGUN', ['KIM Bangun Mulya']],
    ['&q=bangoen%20mulya', ['KIM Bangun Mulya']],
    ['&q=nipahnipah', ['KIM Nipah-Nipah Kreatif']],
    ['&q=kreatif', ['KIM Nipah-Nipah Kreatif']],
    ['&q=saloloang', ['KIM Salo Loang']],
    ['&q=kim', ['KIM Bangun Mulya', 'KIM Nipah-Nipah Kreatif', 'KIM Salo Loang']],
    ['&q=%20', ['KIM Bangun Mulya', 'KIM Nipah-Nipah Kreatif', 'KIM Salo Loang']],
    ['&q=%25%25', []],
    ['&q=%F0%9F%99%82', []],
    ["&q=';drop%20table%20groups", []],
  ] as const) {
    it(`narrowed by "${query}" holds ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, async () => {
      assert.deepEqual(await names(`region=64.01${query}`), expected);
    });
  }

  it('finds a group by its village too', async () => {
    const { data } = await list(`region=${other}`);
    const { regionName } = data[0]!;
    const found = await names(`region=64.01&q=${encodeURIComponent(regionName)}`);
    assert.ok(found.includes('KIM Salo Loang'));
  });

  for (const query of ['potential=gold', 'status=suspended', 'active=maybe', 'suspended=true']) {
    it(`refuses ${query}`, async () => {
      assert.equal((await service.get(`/v1/groups?region=64.01&${query}`)).status, 400);
    });
  }

  it('folds names in the database as search does', async () => {
    const [karangasem] = (await villagesIn(database, '51.07')) as [string];
    for (const name of ["KIM Ma'rang–Élok 2", 'NIPAH-NIPAH', 'Kimia Desa']) {
      const id = await found(database, { region_code: karangasem, name });
      const { search_name: folded } = await database.db
        .selectFrom('groups')
        .select('search_name')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(folded, fold(name).replace(/^kim/, ''));
    }
  });
});

describe('the profile of a group', async () => {
  const [village] = (await villagesIn(database, '64.03')) as [string];
  const logoId = await addPicture('Lambang kelompok', { region_code: village });
  const posterId = await addPicture('Warga di depan balai', { region_code: village });
  const officer = await service.signedIn({ role: 'officer', regionCode: '64.03' });
  const made = await officer.post('/v1/groups', {
    regionCode: village,
    name: 'KIM Lengkap',
    decree: {
      number: '140/12/SK',
      date: '2024-02-29',
      signedBy: 'Kepala Desa Contoh',
      documentUrl: 'https://desa-contoh.test/sk.pdf',
    },
    about: 'Mengabarkan pesisir.',
    officers: [{ position: 'chair', name: 'Contoh Ketua' }],
    divisions: [{ task: 'collecting', name: 'Peliputan', head: null }],
    members: { total: 12, women: 7, men: 5 },
    potentials: ['tourism', 'fisheries'],
    potentialNotes: [{ potential: 'tourism', text: 'Pantai berpasir putih.' }],
    contact: { phone: '(0542) 000-100', whatsapp: '0800-0000-1234', email: 'kim@contoh.test' },
    socials: ['https://www.instagram.com/contoh.kim?igsh=1', 'https://t.me/contohkim'],
    website: 'http://kim-contoh.desa.id',
    externalNumber: 'KIM-0001',
    awards: [
      { level: 'district', category: 'Pidato', year: 2023, rank: 'Juara III' },
      { level: 'national', category: 'Video profil', year: 2025, rank: 'Finalis' },
    ],
    video: { url: 'https://youtu.be/contohVideo?si=x', posterId },
    logoId,
  });
  assert.equal(made.status, 201, made.text);
  const { id } = made.body as GroupRecord;
  const picture = (pictureId: string, alt: string) => ({
    alt,
    sizes: [
      {
        url: `http://localhost/media/${pictureId}.webp`,
        width: 320,
        height: 200,
        type: 'image/webp',
      },
    ],
  });

  it('tells all that the group publishes, normalised', async () => {
    const group = await read(id);
    assert.deepEqual(group, {
      id,
      name: 'KIM Lengkap',
      regionCode: village,
      regionName: group.regionName,
      timeZone: 'Asia/Makassar',
      status: 'active',
      about: 'Mengabarkan pesisir.',
      decree: {
        number: '140/12/SK',
        date: '2024-02-29',
        signedBy: 'Kepala Desa Contoh',
        documentUrl: 'https://desa-contoh.test/sk.pdf',
      },
      officers: [{ position: 'chair', name: 'Contoh Ketua' }],
      divisions: [{ task: 'collecting', name: 'Peliputan', head: null }],
      members: { total: 12, women: 7, men: 5 },
      potentials: ['tourism', 'fisheries'],
      potentialNotes: [{ potential: 'tourism', text: 'Pantai berpasir putih.' }],
      contact: {
        phone: '62542000100',
        whatsapp: '6280000001234',
        email: 'kim@contoh.test',
        address: null,
      },
      socials: [
        { network: 'instagram', url: 'https://www.instagram.com/contoh.kim' },
        { network: 'telegram', url: 'https://t.me/contohkim' },
      ],
      website: 'http://kim-contoh.desa.id/',
      externalNumber: 'KIM-0001',
      awards: [
        { level: 'national', category: 'Video profil', year: 2025, rank: 'Finalis' },
        { level: 'district', category: 'Pidato', year: 2023, rank: 'Juara III' },
      ],
      video: {
        provider: 'youtube',
        id: 'contohVideo',
        url: 'https://www.youtube.com/watch?v=contohVideo',
        captions: null,
        poster: picture(posterId, 'Warga di depan balai'),
      },
      logo: picture(logoId, 'Lambang kelompok'),
      lastPublishedAt: null,
      activity: { active: false, articles30Days: 0, articles90Days: 0 },
    });
  });

  it('tells those who keep it more', async () => {
    const { version, suspended, decisions, logoId: logo, videoPosterId } = await record(id);
    assert.deepEqual(
      { version, suspended, decisions, logo, videoPosterId },
      { version: 1, suspended: false, decisions: [], logo: logoId, videoPosterId: posterId },
    );
  });

  it('is made once, however often the same request comes', async () => {
    const key = { 'idempotency-key': uuidv7() };
    const draft = { regionCode: village, name: 'KIM Sekali' };
    const one = await officer.post('/v1/groups', draft, key);
    const again = await officer.post('/v1/groups', draft, key);
    assert.equal((one.body as GroupRecord).id, (again.body as GroupRecord).id);
  });

  it('may leave out what is not known', async () => {
    const { status, body } = await officer.post('/v1/groups', {
      regionCode: village,
      name: 'KIM Ringkas',
      decree: { number: '140/13/SK', date: '2024-03-01' },
      divisions: [{ task: 'spreading', name: 'Penyebaran' }],
      members: { total: 9 },
    });
    assert.equal(status, 201);
    const { decree, divisions, members } = body as GroupRecord;
    assert.deepEqual([decree?.signedBy, decree?.documentUrl], [null, null]);
    assert.deepEqual(divisions, [{ task: 'spreading', name: 'Penyebaran', head: null }]);
    assert.deepEqual(members, { total: 9, women: null, men: null });
  });

  it('may have a video that is a file, with captions', async () => {
    const file = {
      url: 'https://desa-contoh.test/profil.mp4',
      captions: { url: 'https://desa-contoh.test/profil.vtt', language: 'id' },
    };
    const { body } = await officer.post('/v1/groups', {
      regionCode: village,
      name: 'KIM Berkas',
      video: file,
    });
    const { video } = await read((body as GroupRecord).id);
    assert.deepEqual(video, { provider: 'file', id: 'profil.mp4', ...file, poster: null });
  });

  it('is `forming` where no decree and no status is given', async () => {
    const { body } = await officer.post('/v1/groups', {
      regionCode: village,
      name: 'KIM Rintisan',
    });
    assert.equal((body as GroupRecord).status, 'forming');
  });
});

describe('a group that is entered', async () => {
  const [village] = (await villagesIn(database, '63.01')) as [string];
  const officer = await service.signedIn({ role: 'officer', regionCode: '63.01' });
  const enter = (draft: object) =>
    officer.post('/v1/groups', { regionCode: village, name: `KIM Baru`, ...draft });

  it('may not have a name that its village has already, however it is spelt', async () => {
    assert.equal((await enter({ name: 'KIM Nipah-Nipah' })).status, 201);
    const { status, body } = await enter({ name: 'kim nipah nipah' });
    assert.deepEqual([status, (body as Problem).code], [409, 'taken']);
  });

  for (const [what, draft, field] of [
    ['an active one without a decree', { status: 'active' }, 'decree'],
    ['one of a district', { regionCode: '63.01.01' }, 'regionCode'],
    ['a number of sixteen digits', { about: 'NIK 6409021234560001' }, 'about'],
    ['one in a name', { name: 'KIM 6409 0212 3456 0001' }, 'name'],
    [
      'one in the name of an officer',
      { officers: [{ position: 'chair', name: 'Ani 6409021234560001' }] },
      'officers.0.name',
    ],
    ['a foreign WhatsApp number', { contact: { whatsapp: '+1 202 555 0100' } }, 'contact.whatsapp'],
    ['a landline for WhatsApp', { contact: { whatsapp: '0542 000 100' } }, 'contact.whatsapp'],
    ['a telephone number of three digits', { contact: { phone: '110' } }, 'contact.phone'],
    ['more women and men than members', { members: { total: 5, women: 4, men: 2 } }, 'members'],
    [
      'a social address elsewhere',
      { socials: ['https://t.me/kim', 'https://facebook.com.jahat.test/kim'] },
      'socials.1',
    ],
    ['a social address without https', { socials: ['http://facebook.com/kim'] }, 'socials.0'],
    ['a video elsewhere', { video: { url: 'https://video.jahat.test/v/1' } }, 'video.url'],
    [
      'captions of a video that is no file',
      {
        video: {
          url: 'https://youtu.be/contohVideo',
          captions: { url: 'https://desa-contoh.test/profil.vtt', language: 'id' },
        },
      },
      'video.captions',
    ],
    [
      'captions that are no WebVTT',
      {
        video: {
          url: 'https://desa-contoh.test/profil.mp4',
          captions: { url: 'https://desa-contoh.test/profil.srt', language: 'id' },
        },
      },
      'video.captions',
    ],
    ['a website with a user name', { website: 'https://kim:x@jahat.test/' }, 'website'],
    [
      'a note without its potential',
      { potentials: ['umkm'], potentialNotes: [{ potential: 'ict', text: 'Kelas.' }] },
      'potentialNotes',
    ],
    ['a logo that is not there', { logoId: uuidv7() }, 'logoId'],
    [
      'a poster that is not there',
      { video: { url: 'https://youtu.be/contohVideo', posterId: uuidv7() } },
      'video.posterId',
    ],
  ] as const) {
    it(`is refused with ${what}, and ${field} is named`, async () => {
      const { status, body } = await enter(draft);
      assert.equal(status, 422);
      assert.deepEqual(
        (body as Problem).errors?.map((error) => error.field),
        [field],
      );
    });
  }

  for (const [what, draft, field] of [
    ['an unknown field', { suspended: true }, 'suspended'],
    ['one that is derived', { activity: { active: true } }, 'activity'],
    ['a script for a website', { website: 'javascript:alert(1)' }, 'website'],
    ['NUL', { about: 'a\0b' }, 'about'],
    ['text that is too long', { about: 'a'.repeat(4001) }, 'about'],
    [
      'an unknown position',
      { officers: [{ position: 'king', name: 'Ani' }] },
      'officers.0.position',
    ],
    [
      'more about an officer than the name',
      { officers: [{ position: 'chair', name: 'Ani', phone: '0800' }] },
      'officers.0.phone',
    ],
    ['text for a number', { members: { total: '12', women: null, men: null } }, 'members.total'],
    ['an e-mail address that is none', { contact: { email: 'kim di contoh' } }, 'contact.email'],
    ['a potential twice', { potentials: ['ict', 'ict'] }, 'potentials'],
  ] as const) {
    it(`is refused with ${what}, and ${field} is named`, async () => {
      const { status, body } = await enter(draft);
      assert.equal(status, 400, JSON.stringify(body));
      assert.ok((body as Problem).errors?.some((error) => error.field === field));
    });
  }

  it('keeps hostile text as the text that it is', async () => {
    const about = '<img src=x onerror=alert(1)>\n${"a"} \'; drop table groups; --';
    const { body } = await enter({ name: 'KIM Aman', about });
    assert.equal((await read((body as GroupRecord).id)).about, about);
  });

  it('must be of a region that exists', async () => {
    const { status, body } = await enter({ regionCode: '63.01.99.2999' });
    assert.deepEqual([status, (body as Problem).code], [404, 'unknown-region']);
  });
});

describe('the pictures of a profile', async () => {
  const [village] = (await villagesIn(database, '63.04')) as [string];
  const id = await found(database, { region_code: village, name: 'KIM Gambar' });
  const contributor = await service.signedIn({ role: 'contributor', groupId: id });

  it('may be sent again as they are, and taken away', async () => {
    const logoId = await addPicture('Lambang', { region_code: village, group_id: id });
    for (const [version, logo] of [
      [1, logoId],
      [2, logoId],
      [3, null],
    ] as const) {
      const { status, body } = await contributor.patch(`/v1/groups/${id}`, {
        version,
        logoId: logo,
      });
      assert.equal(status, 200);
      assert.equal((body as GroupRecord).logo?.alt, logo ? 'Lambang' : undefined);
    }
  });
});

describe('a change of a group', async () => {
  const [village, neighbour] = (await villagesIn(database, '64.07')) as [string, string];
  const [elsewhere] = (await villagesIn(database, '64.08')) as [string];
  const give = (name: string) => found(database, { region_code: village, name });
  const officer = await service.signedIn({ role: 'officer', regionCode: '64.07' });

  it('leaves what it does not name as it is, and raises the version', async () => {
    const id = await give('KIM Sunting');
    const contributor = await service.signedIn({ role: 'contributor', groupId: id });
    await contributor.patch(`/v1/groups/${id}`, {
      version: 1,
      about: 'Awal.',
      website: 'https://kim.test/',
      potentials: ['ict', 'umkm'],
      potentialNotes: [{ potential: 'ict', text: 'Kelas komputer.' }],
    });
    const { status, body } = await contributor.patch(`/v1/groups/${id}`, {
      version: 2,
      website: null,
      potentials: ['umkm'],
    });
    assert.equal(status, 200);
    const { about, website, potentialNotes, version } = body as GroupRecord;
    assert.deepEqual(
      { about, website, potentialNotes, version },
      { about: 'Awal.', website: null, potentialNotes: [], version: 3 },
    );
  });

  it('that is based on an older version is refused, and changes nothing', async () => {
    const id = await give('KIM Bersama');
    await officer.patch(`/v1/groups/${id}`, { version: 1, about: 'Pertama.' });
    for (const [path, more] of [
      ['', { about: 'Kedua.' }],
      ['/recognise', { name: 'KIM Kedua' }],
      ['/suspend', { reason: 'Kedua.' }],
    ] as const) {
      const method = path === '' ? 'patch' : 'post';
      const { status, body } = await officer[method](`/v1/groups/${id}${path}`, {
        version: 1,
        ...more,
      });
      assert.deepEqual([status, (body as Problem).code], [409, 'conflict']);
    }
    const { about, name, suspended } = await record(id);
    assert.deepEqual([about, name, suspended], ['Pertama.', 'KIM Bersama', false]);
  });

  for (const field of ['name', 'regionCode', 'decree', 'status']) {
    it(`by the group itself does not know \`${field}\``, async () => {
      const id = await give(`KIM Wajar ${field}`);
      const contributor = await service.signedIn({ role: 'contributor', groupId: id });
      const { status, body } = await contributor.patch(`/v1/groups/${id}`, {
        version: 1,
        [field]: 'x',
      });
      assert.equal(status, 400);
      assert.equal((body as Problem).errors?.[0]?.field, field);
      const recognise = await contributor.post(`/v1/groups/${id}/recognise`, { version: 1 });
      assert.equal(recognise.status, 403);
    });
  }

  it('by an office recognises it by a decree', async () => {
    const id = await give('KIM Resmi');
    const decree = { number: '140/1/SK', date: '2025-05-05', signedBy: null, documentUrl: null };
    const early = await officer.post(`/v1/groups/${id}/recognise`, {
      version: 1,
      status: 'active',
    });
    assert.equal(early.status, 422);
    const { body } = await officer.post(`/v1/groups/${id}/recognise`, {
      version: 1,
      status: 'active',
      decree,
    });
    assert.deepEqual((body as GroupRecord).decree, decree);
    const taken = await officer.post(`/v1/groups/${id}/recognise`, { version: 2, decree: null });
    assert.equal(taken.status, 422);
  });

  it('that moves it takes along what it wrote, and needs the right over both places', async () => {
    const id = await give('KIM Pindah');
    const article = await publish(database, { region_code: village, group_id: id });
    const away = await officer.post(`/v1/groups/${id}/recognise`, {
      version: 1,
      regionCode: elsewhere,
    });
    assert.equal(away.status, 403);
    const moved = await officer.post(`/v1/groups/${id}/recognise`, {
      version: 1,
      regionCode: neighbour,
    });
    assert.equal(moved.status, 200);
    await until(async () => {
      const { body } = await service.get(`/v1/articles?region=${neighbour}&flow=local`);
      return (body as { data: { id: string }[] }).data.some((found) => found.id === article);
    });
    const left = await service.get(`/v1/articles?region=${village}&flow=local&limit=100`);
    assert.ok(!left.text.includes(article));
  });

  it('that moves it leaves behind what offices of the old place had accepted', async () => {
    const id = await give('KIM Unggulan');
    const far = (await villagesIn(database, '64.07')).find(
      (code) => code.slice(0, 8) !== village.slice(0, 8),
    )!;
    const article = await publish(database, {
      region_code: village,
      group_id: id,
      featured_district: true,
      featured_regency: true,
    });
    await officer.post(`/v1/groups/${id}/recognise`, { version: 1, regionCode: far });
    const featured = await database.db
      .selectFrom('articles')
      .select(['region_code', 'featured_district', 'featured_regency'])
      .where('id', '=', article)
      .executeTakeFirstOrThrow();
    assert.deepEqual(featured, {
      region_code: far,
      featured_district: false,
      featured_regency: true,
    });
  });

  it('is made by one of two who send it at the same time', async () => {
    const id = await give('KIM Serentak');
    const both = await Promise.all(
      ['Satu.', 'Dua.'].map((about) => officer.patch(`/v1/groups/${id}`, { version: 1, about })),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    assert.equal((await record(id)).version, 2);
  });

  it('leaves its line in the audit log', async () => {
    const id = await give('KIM Tercatat');
    await officer.patch(`/v1/groups/${id}`, { version: 1, about: 'Baru.' });
    await officer.patch(`/v1/groups/${id}`, { version: 1, about: 'Terlambat.' });
    const { body } = await operator.get(`/v1/desk/audit?target=${id}`);
    const lines = (body as { data: { operation: string; regionCode: string }[] }).data;
    assert.deepEqual(
      lines.map(({ operation, regionCode }) => [operation, regionCode]),
      [['groups.edit', village]],
    );
  });

  it('of the name shows in what it wrote', async () => {
    const id = await give('KIM Nama Lama');
    const article = await publish(database, { region_code: village, group_id: id });
    const author = async () =>
      ((await service.get(`/v1/articles/${article}`)).body as { author: { name: string } }).author
        .name;
    assert.equal(await author(), 'KIM Nama Lama');
    await officer.post(`/v1/groups/${id}/recognise`, { version: 1, name: 'KIM Nama Baru' });
    await until(async () => (await author()) === 'KIM Nama Baru');
  });

  it('of something that is not there is told so', async () => {
    const { status } = await officer.patch(`/v1/groups/${uuidv7()}`, { version: 1 });
    assert.equal(status, 404);
  });
});

describe('a suspended group', async () => {
  const [village] = (await villagesIn(database, '64.72')) as [string];
  const officer = await service.signedIn({ role: 'officer', regionCode: '64.72' });
  const id = await found(database, { region_code: village, name: 'KIM Diretas' });
  const article = await publish(database, { region_code: village, group_id: id });
  const contributor = await service.signedIn({ role: 'contributor', groupId: id });
  const other = await service.another();

  const seen = async (app: typeof other) => ({
    listed: (await ask(app, `/v1/groups?region=64.72`)).text.includes(id),
    dissolved: (await ask(app, `/v1/groups?region=${village}&status=forming`)).text.includes(id),
    read: (await ask(app, `/v1/groups/${id}`)).status,
    article: (await ask(app, `/v1/articles/${article}`)).status,
    news: (await ask(app, `/v1/articles?region=${village}`)).text.includes(article),
    counted: (await ask(app, `/v1/activity?region=${village}`)).text.includes('"formingGroups":1'),
  });
  const everything = {
    listed: true,
    dissolved: true,
    read: 200,
    article: 200,
    news: true,
    counted: true,
  };
  const nothing = {
    listed: false,
    dissolved: false,
    read: 403,
    article: 404,
    news: false,
    counted: false,
  };
  const same = async (app: typeof other, expected: object) =>
    JSON.stringify(await seen(app)) === JSON.stringify(expected);

  it('is out of sight with all it wrote, in every process, until it is restored', async () => {
    for (const app of [service.app, other]) assert.deepEqual(await seen(app), everything);
    const reason = 'Situs sumbernya diretas.';
    const suspended = await officer.post(`/v1/groups/${id}/suspend`, { version: 1, reason });
    assert.equal(suspended.status, 200);
    for (const app of [service.app, other]) await until(() => same(app, nothing));

    const restored = await officer.post(`/v1/groups/${id}/restore`, {
      version: 2,
      reason: 'Sudah bersih.',
    });
    assert.deepEqual(
      (restored.body as GroupRecord).decisions.map(({ decision, reason: why }) => [decision, why]),
      [
        ['restored', 'Sudah bersih.'],
        ['suspended', reason],
      ],
    );
    for (const app of [service.app, other]) await until(() => same(app, everything));
  });

  it('by an office is restored by it or one above it', async () => {
    const district = await service.signedIn({ role: 'officer', regionCode: village.slice(0, 8) });
    const step = async (who: typeof officer, verb: string) =>
      who.post(`/v1/groups/${id}/${verb}`, {
        version: (await record(id)).version,
        reason: 'Diperiksa.',
      });
    assert.equal((await step(district, 'suspend')).status, 200);
    assert.equal((await step(district, 'suspend')).status, 409);
    assert.equal((await step(officer, 'suspend')).status, 200);
    assert.equal((await step(district, 'restore')).status, 403);
    assert.equal((await step(officer, 'restore')).status, 200);
    for (const app of [service.app, other]) await until(() => same(app, everything));
  });

  it('is not suspended twice, nor restored twice', async () => {
    const { version } = await record(id);
    const again = { version, reason: 'Lagi.' };
    assert.equal((await officer.post(`/v1/groups/${id}/restore`, again)).status, 409);
  });

  it('can be seen at the desk of the officers above, and its contributors may do nothing', async () => {
    const { version } = await record(id);
    await officer.post(`/v1/groups/${id}/suspend`, { version, reason: 'Diperiksa.' });
    const { body } = await officer.get('/v1/desk/groups?region=64.72&suspended=true');
    assert.deepEqual(
      (body as GroupPage).data.map((group) => group.id),
      [id],
    );
    assert.equal((await contributor.get(`/v1/desk/groups/${id}`)).status, 403);
    const edit = await contributor.patch(`/v1/groups/${id}`, { version: version + 1 });
    assert.equal(edit.status, 403);
  });
});

describe('the desk of an officer', async () => {
  const [village] = (await villagesIn(database, '63.02')) as [string];
  const officer = await service.signedIn({ role: 'officer', regionCode: '63.02' });
  const give = (name: string, group: object = {}) =>
    found(database, { region_code: village, name, ...group });
  await give('KIM Aktif', { potentials: ['ict'] });
  await give('KIM Bubar', { status: 'dissolved' });
  await give('KIM Cuti', { suspended: true });

  for (const [query, expected] of [
    ['', ['KIM Aktif', 'KIM Bubar', 'KIM Cuti']],
    ['&suspended=false', ['KIM Aktif', 'KIM Bubar']],
    ['&suspended=true', ['KIM Cuti']],
    ['&status=dissolved', ['KIM Bubar']],
    ['&potential=ict', ['KIM Aktif']],
    ['&q=cuti', ['KIM Cuti']],
  ] as const) {
    it(`narrowed by "${query}" holds ${expected.join(', ')}`, async () => {
      const { body } = await officer.get(`/v1/desk/groups?region=63.02${query}`);
      assert.deepEqual(
        (body as GroupPage).data.map(({ name }) => name),
        expected,
      );
    });
  }

  it('comes page by page', async () => {
    const first = await officer.get('/v1/desk/groups?region=63.02&limit=2');
    const { next } = first.body as GroupPage;
    assert.match(String(first.headers['link']), /rel="next"/);
    const second = await officer.get(`/v1/desk/groups?region=63.02&limit=2&cursor=${next}`);
    assert.deepEqual(
      (second.body as GroupPage).data.map(({ name }) => name),
      ['KIM Cuti'],
    );
  });

  it('is closed to officers of elsewhere, whatever region they name', async () => {
    assert.equal((await officer.get('/v1/desk/groups?region=63.03')).status, 403);
    assert.equal((await officer.get('/v1/desk/groups?region=63')).status, 403);
    assert.equal((await officer.get('/v1/desk/groups')).status, 400);
  });

  it('holds a new group only below the own region', async () => {
    const [other] = (await villagesIn(database, '63.03')) as [string];
    const { status } = await officer.post('/v1/groups', { regionCode: other, name: 'KIM Luar' });
    assert.equal(status, 403);
  });
});

describe('what must not be seen', async () => {
  const [village] = (await villagesIn(database, '64.74')) as [string];
  const secret = 'alasan-rahasia';
  const id = await found(database, { region_code: village, name: 'KIM Tampak' });
  const officer = await service.signedIn({ role: 'officer', regionCode: '64.74' });
  await officer.post(`/v1/groups/${id}/suspend`, { version: 1, reason: secret });
  await officer.post(`/v1/groups/${id}/restore`, { version: 2, reason: secret });

  it('is what the desk knows, in any public answer', async () => {
    const desk = ['version', 'suspended', 'decisions', 'logoId', 'createdAt', 'updatedAt'];
    for (const url of [
      `/v1/groups/${id}`,
      `/v1/groups?region=${village}`,
      `/v1/activity?region=${village}`,
    ]) {
      const { status, text } = await service.get(url);
      assert.equal(status, 200);
      assert.doesNotMatch(text, new RegExp(secret));
      for (const field of desk) assert.ok(!text.includes(`"${field}"`), `${url} ${field}`);
    }
  });

  it('is the desk, to who is not signed in', async () => {
    for (const url of [`/v1/desk/groups/${id}`, `/v1/desk/groups?region=${village}`]) {
      assert.equal((await service.get(url)).status, 401);
    }
  });

  it('is a dissolved group in a directory; its address says that it was dissolved', async () => {
    const bubar = await found(database, {
      region_code: village,
      name: 'KIM Bubar',
      status: 'dissolved',
    });
    assert.deepEqual(await names(`region=${village}`), ['KIM Tampak']);
    assert.equal((await read(bubar)).status, 'dissolved');
  });

  it('is any field of a row that the contract does not name', async () => {
    await sql`update groups set officers = ${JSON.stringify([
      { position: 'chair', name: 'Contoh', nik: '6409021234560001' },
    ])}::jsonb where id = ${id}`.execute(database.db);
    await until(async () => (await read(id)).officers.length === 1);
    assert.deepEqual((await read(id)).officers, [{ position: 'chair', name: 'Contoh' }]);
  });
});
