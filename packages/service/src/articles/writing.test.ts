import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type {
  Article,
  ArticleEntry,
  ArticleRecord,
  ArticleVersion,
  ArticleVersionEntry,
  AuditEntry,
  Problem,
} from '@simpul-kim/contract';
import { uuidv7 } from 'uuidv7';
import { givenArticle, took, wrote } from '../testing/articles.ts';
import {
  found,
  givenService,
  publish,
  uploaded,
  villagesIn,
  type Answered,
  type Caller,
} from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village, neighbour] = (await villagesIn(database, '64.02.01')) as [string, string];
const group = await found(database, { region_code: village, name: 'KIM Lebak' });
const otherGroup = await found(database, { region_code: neighbour, name: 'KIM Seberang' });
const contributor = await service.signedIn({ role: 'contributor', groupId: group });
const other = await service.signedIn({ role: 'contributor', groupId: otherGroup });
const officer = await service.signedIn({ role: 'officer', regionCode: '64.02' });

const draft = (fields: object = {}) => givenArticle(contributor, group, 'draft', fields);
const own = { region_code: village, group_id: group };
const picture = (alt: string) => uploaded(database, { ...own, alt });
const documentFile = () =>
  uploaded(database, {
    ...own,
    kind: 'document',
    alt: '',
    name: 'APBDes',
    sizes: '[]',
    stem: 'ab/ab1',
  });

function refused(answered: Answered, status: number, code: string, field?: string): Problem {
  const problem = answered.body as Problem;
  assert.equal(answered.status, status, answered.text);
  assert.equal(problem.code, code);
  if (field !== undefined) assert.equal(problem.errors?.[0]?.field, field, answered.text);
  return problem;
}

describe('an article that is withdrawn', () => {
  it('lets go of its pictures, so that they can be deleted', async () => {
    const shown = await picture('Warga di balai desa');
    const article = await givenArticle(contributor, group, 'published', { pictureId: shown });
    refused(await contributor.delete(`/v1/media/${shown}`), 409, 'wrong-state');
    await took(contributor, article, 'retract', { reason: 'Fotonya tidak boleh disiarkan.' });
    assert.equal((await contributor.delete(`/v1/media/${shown}`)).status, 200);
  });
});

describe('an article that is written', () => {
  it('is a draft of its group, told back as it is stored', async () => {
    const first = await picture('Padi menguning');
    const second = await picture('Warga membawa karung');
    const record = await draft({
      title: '  Panen raya  ',
      topic: 'fundTransparency',
      bodyHtml: '<p onclick="x()">Sejak pagi.</p><script>alert(1)</script>',
      pictureId: first.toUpperCase(),
      pictureIds: [second],
      video: 'https://youtu.be/dQw4w9WgXcQ?si=x',
      documents: [
        {
          title: 'APBDes',
          url: 'https://lebak.desa.id/apbdes.pdf',
          year: 2026,
          figures: [{ label: 'Jalan', budgetIdr: 187_000_000, realisedIdr: null }],
        },
      ],
    });
    assert.deepEqual(
      {
        status: record.status,
        version: record.version,
        title: record.title,
        bodyHtml: record.bodyHtml,
        author: record.author,
        regionCode: record.regionCode,
        pictureId: record.pictureId,
        alts: record.pictures.map(({ alt }) => alt),
        video: record.video,
        figures: record.documents[0]!.figures,
        publishedAt: record.publishedAt,
        featured: record.featured,
      },
      {
        status: 'draft',
        version: 1,
        title: 'Panen raya',
        bodyHtml: '<p>Sejak pagi.</p>',
        author: { kind: 'group', groupId: group, name: 'KIM Lebak' },
        regionCode: village,
        pictureId: first,
        alts: ['Warga membawa karung'],
        video: { site: 'youtube', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
        figures: [{ label: 'Jalan', budgetIdr: 187_000_000, realisedIdr: null }],
        publishedAt: null,
        featured: [],
      },
    );
  });

  it('gives out an uploaded document at the address of the upload', async () => {
    const documentId = await documentFile();
    const written = {
      title: 'APBDes',
      documentId: documentId.toUpperCase(),
      year: 2026,
      figures: [],
    };
    const { id, version, documents } = await draft({ documents: [written] });
    assert.equal(documents[0]!.documentId, documentId);
    assert.equal(documents[0]!.file!.name, 'APBDes');
    await took(contributor, { id }, 'publish', { version });
    const article = (await service.get(`/v1/articles/${id}`)).body as Article;
    const url = 'http://localhost/media/ab/ab1/apbdes.pdf';
    assert.deepEqual(article.documents, [{ title: 'APBDes', url, year: 2026, figures: [] }]);
    assert.ok((await service.get(`/berita/${id}`)).text.includes(`href="${url}"`));
    const media = await contributor.delete(`/v1/media/${documentId}`);
    assert.notEqual(media.status, 200, 'what is used is not deleted');
  });

  it('says what its pictures show before anyone sees them; a draft need not yet', async () => {
    const { id, version } = await draft({ pictureId: await picture('') });
    for (const [verb, body] of [
      ['submit', undefined],
      ['publish', { version }],
    ] as const) {
      const answered = await contributor.post(`/v1/articles/${id}/${verb}`, body);
      refused(answered, 422, 'unusable', 'pictureId');
    }
  });

  it('by an office has its name, given or that of its region', async () => {
    const own = await wrote(officer, { office: { regionCode: '64.02' } });
    assert.equal(own.author.kind, 'office');
    assert.match(own.author.name, /^Diskominfo /);
    const below = await wrote(officer, { office: { regionCode: '64.02.01' } });
    assert.match(below.author.name, /^Kecamatan /);
    const named = await wrote(officer, { office: { regionCode: '64.02', name: 'Humas' } });
    assert.equal(named.author.name, 'Humas');
  });

  it('by an office takes no identity number for its name', async () => {
    const office = { regionCode: '64.02', name: 'Humas 6402010101900001' };
    const body = { office, title: 'Judul', topic: 'umkm' };
    refused(await officer.post('/v1/articles', body), 422, 'unusable', 'office.name');
  });

  it('by an office is refused to who is no officer of its region', async () => {
    for (const [who, regionCode] of [
      [contributor, village],
      [officer, '64'],
      [officer, '64.09'],
    ] as const) {
      const body = { office: { regionCode }, title: 'Judul', topic: 'umkm' };
      refused(await who.post('/v1/articles', body), 403, 'forbidden');
    }
  });

  it('has one author: a group that is there, or an office', async () => {
    const base = { title: 'Judul', topic: 'umkm' };
    const office = { regionCode: '64.02' };
    for (const by of [{}, { groupId: group, office }, { groupId: uuidv7() }]) {
      const answered = await officer.post('/v1/articles', { ...base, ...by });
      refused(answered, 422, 'unusable', 'groupId');
    }
  });

  it('changes field by field, and keeps what is not named', async () => {
    const { id, version, bodyHtml } = await draft({ video: 'https://youtu.be/dQw4w9WgXcQ' });
    const answered = await contributor.patch(`/v1/articles/${id}`, {
      version,
      summary: 'Ringkasan lain.',
      video: null,
    });
    const record = answered.body as ArticleRecord;
    assert.equal(record.version, version + 1);
    assert.equal(record.summary, 'Ringkasan lain.');
    assert.equal(record.video, null);
    assert.equal(record.bodyHtml, bodyHtml);
  });

  it('is not overwritten by who has an older one before them', async () => {
    const { id, version } = await draft();
    const edit = (title: string) => contributor.patch(`/v1/articles/${id}`, { version, title });
    const both = await Promise.all([edit('Satu'), edit('Dua')]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    refused(await edit('Tiga'), 409, 'conflict');
  });

  it('keeps its former texts: who wrote them, when, and in what state', async () => {
    const { id, version } = await draft({ title: 'Judul pertama' });
    await contributor.patch(`/v1/articles/${id}`, { version, title: 'Judul kedua' });
    const again = await officer.patch(`/v1/articles/${id}`, {
      version: version + 1,
      title: 'Judul kedua',
    });
    const { version: third } = again.body as ArticleRecord;
    await took(contributor, { id }, 'publish', { version: third });
    await took(officer, { id }, 'correct', {
      version: third + 1,
      note: 'Judul.',
      title: 'Judul ketiga',
    });
    const { body } = await contributor.get(`/v1/desk/articles/${id}/versions`);
    const { data } = body as { data: ArticleVersionEntry[] };
    assert.deepEqual(
      data.map(({ title, status, writtenBy }) => [title, status, writtenBy?.id]),
      [
        ['Judul kedua', 'published', contributor.id],
        ['Judul pertama', 'draft', contributor.id],
      ],
      'an edit that changes nothing makes no version',
    );
    const one = await contributor.get(`/v1/desk/articles/${id}/versions/${data[1]!.version}`);
    const former = one.body as ArticleVersion;
    assert.equal(former.title, 'Judul pertama');
    assert.equal(former.bodyHtml, '<p>Sejak pagi warga turun ke sawah.</p>');
    const page = await contributor.get(`/v1/desk/articles/${id}/versions?limit=1`);
    const { next } = page.body as { next: string };
    const rest = await contributor.get(`/v1/desk/articles/${id}/versions?cursor=${next}`);
    assert.deepEqual((rest.body as { data: unknown[] }).data, [data[1]]);
    assert.equal((await contributor.get(`/v1/desk/articles/${id}/versions/99`)).status, 404);
  });
});

describe('what cannot be written', () => {
  const base = { groupId: group, title: 'Judul', topic: 'umkm' };
  const nik = '6409020101900001';
  const document = { title: 'APBDes', url: 'https://lebak.desa.id/a.pdf', year: 2026, figures: [] };

  for (const [what, field, fields] of [
    ['an identity number in the title', 'title', { title: `Bantuan untuk ${nik}` }],
    ['an identity number in the summary', 'summary', { summary: `NIK ${nik}` }],
    [
      'an identity number in the text, hidden by markup',
      'bodyHtml',
      { bodyHtml: '<p>6409<strong>0201</strong>0190<em>0001</em></p>' },
    ],
    [
      'an identity number in a document',
      'documents.0.title',
      { documents: [{ ...document, title: nik }] },
    ],
    ['a video of another site', 'video', { video: 'https://judi.example/watch?v=dQw4w9WgXcQ' }],
    ['a picture that is not there', 'pictureId', { pictureId: uuidv7() }],
    ['further pictures that are not there', 'pictureIds', { pictureIds: [uuidv7()] }],
    ['a document without anything', 'documents.0.url', { documents: [{ ...document, url: null }] }],
    [
      'an address that is none',
      'documents.0.url',
      { documents: [{ ...document, url: 'https://user:kata@lebak.desa.id' }] },
    ],
    [
      'the label of a fact check under another topic',
      'factCheck',
      { factCheck: { verdict: 'hoax', claim: 'Klaim', sources: [] } },
    ],
  ] as const) {
    it(`is ${what}`, async () => {
      const answered = await contributor.post('/v1/articles', { ...base, ...fields });
      const { detail } = refused(answered, 422, 'unusable', field);
      assert.match(detail, /^[A-Z][^]{20,}\.$/);
    });
  }

  it('is with the picture or document of another group', async () => {
    const of = { region_code: neighbour, group_id: otherGroup };
    const pictureId = await uploaded(database, of);
    const file = { ...of, kind: 'document', alt: '', name: 'APBDes', sizes: '[]' } as const;
    const documentId = await uploaded(database, file);
    const documents = [{ title: 'APBDes', documentId, year: 2026, figures: [] }];
    for (const [field, fields] of [
      ['pictureId', { pictureId }],
      ['pictureIds', { pictureIds: [pictureId] }],
      ['documents.0.documentId', { documents }],
      ['documents.0.url', { documents: [{ ...documents[0], url: document.url }] }],
    ] as const) {
      const answered = await contributor.post('/v1/articles', { ...base, ...fields });
      refused(answered, 422, 'unusable', field);
    }
  });

  for (const [what, fields] of [
    ['a field that is not known', { featured: ['regency'] }],
    ['a state of its own choice', { status: 'published' }],
    ['a title of two lines', { title: 'Satu\nDua' }],
    ['a title that says nothing', { title: '   ' }],
    ['a title that is too long', { title: 'a'.repeat(161) }],
    ['a NUL in the text', { bodyHtml: '<p>a\u0000b</p>' }],
    ['a topic that is not known', { topic: 'judi' }],
    ['a document that is not encrypted', { documents: [{ ...document, url: 'http://a.id' }] }],
    ['a document that runs', { documents: [{ ...document, url: 'javascript:alert(1)' }] }],
    [
      'figures that are no whole rupiah',
      {
        documents: [
          { ...document, figures: [{ label: 'Jalan', budgetIdr: 1.5, realisedIdr: null }] },
        ],
      },
    ],
    [
      'figures below nothing',
      {
        documents: [
          { ...document, figures: [{ label: 'Jalan', budgetIdr: -1, realisedIdr: null }] },
        ],
      },
    ],
    [
      'more pictures than anyone looks at',
      { pictureIds: Array.from({ length: 13 }, () => uuidv7()) },
    ],
    ['the same picture twice', { pictureIds: Array.from({ length: 2 }, () => group) }],
    ['a text as a number', { summary: 5 }],
  ] as const) {
    it(`is ${what}`, async () => {
      const answered = await contributor.post('/v1/articles', { ...base, ...fields });
      refused(answered, 400, 'invalid-request');
    });
  }

  it('is a text of nothing but tags, of which who may not write is told nothing', async () => {
    const bodyHtml = '<p>'.repeat(5_000);
    const body = { title: 'Tag', topic: 'government', groupId: group, bodyHtml };
    refused(await contributor.post('/v1/articles', body), 422, 'unusable', 'bodyHtml');
    refused(await other.post('/v1/articles', body), 403, 'forbidden');
    const { id, version } = await draft();
    const edit = { version, bodyHtml };
    refused(await contributor.patch(`/v1/articles/${id}`, edit), 422, 'unusable', 'bodyHtml');
    refused(await other.patch(`/v1/articles/${id}`, edit), 403, 'forbidden');
    const correction = { ...edit, note: 'Rapi.' };
    const correct = (by: Caller) => by.post(`/v1/articles/${id}/correct`, correction);
    refused(await contributor.patch(`/v1/articles/${uuidv7()}`, edit), 404, 'not-found');
    refused(await other.post(`/v1/articles/${id}/correct`, correction), 403, 'forbidden');
    refused(await correct(contributor), 422, 'unusable', 'bodyHtml');
  });

  it('is more than 256 kB', async () => {
    const bodyHtml = 'a'.repeat(300_000);
    refused(await contributor.post('/v1/articles', { ...base, bodyHtml }), 413, 'too-large');
  });

  it('is a text of more different words than can be found', async () => {
    const letters = (hex: string) => hex.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!);
    const words = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        letters(createHash('md5').update(`${n}`).digest('hex')),
      );
    const id = await publish(database, {
      ...own,
      status: 'draft',
      published_at: null,
      summary: words(24_000).join(' '),
    });
    const bodyHtml = words(30_000).slice(24_000).join(' ');
    const answered = await contributor.patch(`/v1/articles/${id}`, { version: 1, bodyHtml });
    assert.match(refused(answered, 422, 'unusable').detail, /kata yang berbeda/);
  });

  it('but for a text of 200,000 letters, which is found by its words', async () => {
    const words = Array.from({ length: 33_000 }, (_, n) => n.toString(36).padStart(4, 'k'));
    const { id, version } = await draft({ bodyHtml: `<p>${words.join(' ')}</p>` });
    await took(contributor, { id }, 'publish', { version });
    const { text } = await service.get(`/v1/articles?region=${village}&q=kp9a`);
    assert.ok(text.includes(id));
  });
});

describe('publication', () => {
  it('by its writers shows an article at once', async () => {
    const { id, version } = await draft({ title: 'Terbit' });
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    const record = await took(contributor, { id }, 'publish', { version });
    assert.equal(record.status, 'published');
    const { body } = await service.get(`/v1/articles/${id}`);
    assert.equal((body as Article).title, 'Terbit');
    assert.ok(Date.parse((body as Article).publishedAt) <= Date.now());
  });

  it('needs a summary and a text that says something', async () => {
    for (const [field, value] of [
      ['summary', ''],
      ['bodyHtml', '<p> <br> </p>'],
    ] as const) {
      const { id, version } = await draft({ [field]: value });
      const publish = await contributor.post(`/v1/articles/${id}/publish`, { version });
      refused(publish, 422, 'unusable', field);
      refused(await contributor.post(`/v1/articles/${id}/submit`), 422, 'unusable', field);
    }
  });

  it('is of the text that was read: a newer one is told of', async () => {
    const { id, version } = await draft();
    await contributor.patch(`/v1/articles/${id}`, { version, title: 'Lain' });
    refused(await officer.post(`/v1/articles/${id}/publish`, { version }), 409, 'conflict');
  });

  it('of what was submitted is for the office, which may give it back with a reason', async () => {
    const { id, version } = await givenArticle(contributor, group, 'submitted');
    const own = await contributor.post(`/v1/articles/${id}/publish`, { version });
    refused(own, 403, 'forbidden');
    const returned = await took(officer, { id }, 'return', { reason: 'Siapa sumbernya?' });
    assert.deepEqual([returned.status, returned.returnReason], ['draft', 'Siapa sumbernya?']);
    const { version: again } = await took(contributor, { id }, 'submit');
    const published = await took(officer, { id }, 'publish', { version: again });
    assert.deepEqual([published.status, published.returnReason], ['published', null]);
  });

  it('at a time to come waits for it, can be moved, and recalled', async () => {
    const { id, version, status, publishAt, publishedAt } = await givenArticle(
      contributor,
      group,
      'scheduled',
    );
    assert.deepEqual([status, publishedAt], ['scheduled', null]);
    assert.ok(Date.parse(publishAt!) > Date.now());
    const at = '2027-01-02T08:00:00+08:00';
    const moved = await took(contributor, { id }, 'publish', { version, publishAt: at });
    assert.equal(moved.publishAt, at);
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    const recalled = await took(contributor, { id }, 'recall');
    assert.deepEqual([recalled.status, recalled.publishAt], ['draft', null]);
  });

  it('is not at a time that is past, nor further away than a year', async () => {
    const { id, version } = await draft();
    for (const publishAt of ['2020-01-01T00:00:00Z', '2126-01-01T00:00:00Z']) {
      const answered = await contributor.post(`/v1/articles/${id}/publish`, { version, publishAt });
      refused(answered, 422, 'unusable', 'publishAt');
    }
  });

  it('is not twice, and tells in words why a step does not go', async () => {
    const { id, version } = await givenArticle(contributor, group, 'published');
    const again = await contributor.post(`/v1/articles/${id}/publish`, { version });
    assert.match(refused(again, 409, 'wrong-state').detail, /sudah terbit/);
    const edit = await contributor.patch(`/v1/articles/${id}`, { version, title: 'Diam-diam' });
    refused(edit, 409, 'wrong-state');
  });
});

describe('a correction', () => {
  it('is seen with the article: what was wrong, and when it was mended', async () => {
    const { id, version } = await givenArticle(contributor, group, 'published');
    const record = await took(contributor, { id }, 'correct', {
      version,
      title: 'Empat puluh karung beras dibagikan',
      note: 'Jumlahnya 40 karung, bukan 400.',
    });
    assert.equal(record.status, 'corrected');
    const article = (await service.get(`/v1/articles/${id}`)).body as Article;
    assert.equal(article.title, 'Empat puluh karung beras dibagikan');
    assert.deepEqual(article.corrections, record.corrections);
    assert.equal(article.corrections[0]!.note, 'Jumlahnya 40 karung, bukan 400.');
    assert.equal(article.updatedAt, article.corrections[0]!.at);
    assert.match((await service.get(`/berita/${id}`)).text, /Jumlahnya 40 karung, bukan 400\./);
  });

  it('stands with those before it, newest first, and holds no identity number', async () => {
    const { id, version } = await givenArticle(contributor, group, 'corrected');
    const { corrections } = await took(contributor, { id }, 'correct', { version, note: 'Lagi.' });
    assert.deepEqual(
      corrections.map(({ note }) => note),
      ['Lagi.', 'Tanggalnya keliru.'],
    );
    const note = 'NIK 6409020101900001';
    const answered = await contributor.post(`/v1/articles/${id}/correct`, {
      version: version + 1,
      note,
    });
    refused(answered, 422, 'unusable', 'note');
  });

  it('leaves no article without what it needs to be shown', async () => {
    const { id, version } = await givenArticle(contributor, group, 'published');
    const body = { version, note: 'Dihapus.', bodyHtml: '<script>x</script>' };
    refused(
      await contributor.post(`/v1/articles/${id}/correct`, body),
      422,
      'unusable',
      'bodyHtml',
    );
  });
});

describe('a deletion', () => {
  const remove = (who: Caller, { id }: { readonly id: string }) => who.delete(`/v1/articles/${id}`);

  it('takes a draft away for good, with its former texts, and frees its uploads', async () => {
    const shown = await picture('Warga di balai desa');
    const report = await documentFile();
    const documents = [{ title: 'APBDes', year: 2026, figures: [], documentId: report }];
    const article = await draft({ pictureId: shown, documents });
    const edit = { version: article.version, title: 'Judul baru' };
    await contributor.patch(`/v1/articles/${article.id}`, edit);
    assert.deepEqual((await remove(contributor, article)).body, { deleted: true });
    refused(await contributor.get(`/v1/desk/articles/${article.id}`), 404, 'not-found');
    refused(await remove(contributor, article), 404, 'not-found');
    for (const upload of [shown, report]) {
      assert.equal((await contributor.delete(`/v1/media/${upload}`)).status, 200);
    }
  });

  it('stays in the audit log', async () => {
    const article = await draft();
    await remove(contributor, article);
    const { body } = await officer.get(`/v1/desk/audit?target=${article.id}`);
    const { data } = body as { data: AuditEntry[] };
    assert.deepEqual(
      data.map(({ operation, actor }) => [operation, actor.id]),
      [
        ['articles.delete', contributor.id],
        ['articles.create', contributor.id],
      ],
    );
  });

  it('is for drafts: what waits, is out or was out stays', async () => {
    for (const standing of [
      ...(['submitted', 'scheduled', 'published', 'corrected'] as const),
      ...(['hidden', 'retracted'] as const),
    ]) {
      const article = await givenArticle(officer, group, standing);
      for (const who of [contributor, officer]) {
        refused(await remove(who, article), 409, 'wrong-state');
      }
    }
  });

  it('of a draft that an office keeps hidden is for officers', async () => {
    const article = await draft();
    await took(officer, article, 'hide', { reason: 'Diperiksa dulu.' });
    assert.match(refused(await remove(contributor, article), 403, 'forbidden').detail, /petugas/);
    assert.equal((await remove(officer, article)).status, 200);
  });
});

describe('a retraction', () => {
  it('is for good, and says why at its address, to programs and to people', async () => {
    const { id } = await givenArticle(contributor, group, 'published');
    const reason = 'Narasumber <b>menarik</b> keterangannya.';
    const record = await took(contributor, { id }, 'retract', { reason });
    assert.equal(record.retraction!.reason, reason);
    const answered = await service.get(`/v1/articles/${id}`);
    assert.match(refused(answered, 410, 'withdrawn').detail, /Narasumber <b>menarik<\/b>/);
    const english = await service.get(`/v1/articles/${id}`, { 'accept-language': 'en' });
    assert.match((english.body as Problem).detail, /was withdrawn .* The reason: Narasumber/);
    const page = await service.get(`/berita/${id}`);
    assert.equal(page.status, 410);
    assert.match(page.text, /Narasumber &lt;b&gt;menarik&lt;\/b&gt; keterangannya\./);
    const step = await officer.post(`/v1/articles/${id}/show`);
    assert.match(refused(step, 409, 'wrong-state').detail, /sudah ditarik/);
  });

  it('of what an office had hidden does not say why in public', async () => {
    const { id } = await givenArticle(officer, group, 'hidden');
    await took(contributor, { id }, 'retract', { reason: 'Alasan yang kasar.' });
    const answered = await service.get(`/v1/articles/${id}`);
    assert.equal(answered.status, 410);
    assert.doesNotMatch(answered.text, /kasar/);
  });
});

describe('hiding', () => {
  it('takes an article from the public, and gives it back', async () => {
    const { id } = await givenArticle(officer, group, 'hidden');
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 404);
    assert.equal((await service.get(`/berita/${id}`)).status, 404);
    refused(await officer.post(`/v1/articles/${id}/hide`, { reason: 'Lagi.' }), 409, 'wrong-state');
    await took(officer, { id }, 'show');
    assert.equal((await service.get(`/v1/articles/${id}`)).status, 200);
    refused(await officer.post(`/v1/articles/${id}/show`), 409, 'wrong-state');
  });

  it('by an office is taken back by it or one above it, and may become the decision of a higher one', async () => {
    const district = await service.signedIn({ role: 'officer', regionCode: village.slice(0, 8) });
    const province = await service.signedIn({ role: 'officer', regionCode: '64' });
    const operator = await service.signedIn({ role: 'operator' });
    const { id } = await givenArticle(officer, group, 'hidden');
    assert.match(
      refused(await district.post(`/v1/articles/${id}/show`), 403, 'forbidden').detail,
      /kantor di atas kantor Anda/,
    );
    await took(province, { id }, 'show');

    await took(district, { id }, 'hide', { reason: 'Dulu.' });
    const { hiddenReason } = await took(officer, { id }, 'hide', { reason: 'Kabupaten juga.' });
    assert.equal(hiddenReason, 'Kabupaten juga.');
    refused(await district.post(`/v1/articles/${id}/show`), 403, 'forbidden');
    await took(officer, { id }, 'show');

    await took(operator, { id }, 'hide', { reason: 'Melanggar.' });
    refused(
      await province.post(`/v1/articles/${id}/hide`, { reason: 'Lagi.' }),
      409,
      'wrong-state',
    );
    refused(await province.post(`/v1/articles/${id}/show`), 403, 'forbidden');
    await took(operator, { id }, 'show');
  });

  it('of what is scheduled lasts beyond its time', async () => {
    const { id } = await givenArticle(contributor, group, 'scheduled');
    const record = await took(officer, { id }, 'hide', { reason: 'Tunggu.' });
    assert.deepEqual(
      [record.status, record.hidden, record.hiddenReason],
      ['scheduled', true, 'Tunggu.'],
    );
  });
});

describe('the desk', () => {
  const entries = async (who: Caller, query: string) =>
    ((await who.get(`/v1/desk/articles?${query}`)).body as { data: ArticleEntry[] }).data;

  it('lists what a group has, last changed first, whatever its state', async () => {
    const own = await found(database, { region_code: village, name: 'KIM Meja' });
    const writer = await service.signedIn({ role: 'contributor', groupId: own });
    const first = await givenArticle(officer, own, 'draft');
    const second = await givenArticle(officer, own, 'retracted');
    const third = await givenArticle(officer, own, 'corrected');
    await writer.patch(`/v1/articles/${first.id}`, { version: 1, title: 'Baru saja' });
    const data = await entries(writer, `groupId=${own}`);
    assert.deepEqual(
      data.map(({ id, status }) => [id, status]),
      [
        [first.id, 'draft'],
        [third.id, 'corrected'],
        [second.id, 'retracted'],
      ],
    );
    assert.deepEqual(
      (await entries(writer, `groupId=${own}&status=corrected`)).map(({ id }) => id),
      [third.id],
    );
    assert.deepEqual(await entries(writer, `groupId=${own}&status=published`), []);
    assert.ok(!('bodyHtml' in data[0]!));
  });

  it('comes page by page, each article once', async () => {
    const own = await found(database, { region_code: village, name: 'KIM Halaman' });
    for (const standing of ['draft', 'published', 'submitted', 'draft', 'retracted'] as const) {
      await givenArticle(officer, own, standing);
    }
    const seen: string[] = [];
    for (let cursor = '', next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const { body } = await officer.get(`/v1/desk/articles?groupId=${own}&limit=2${cursor}`);
      const page = body as { data: ArticleEntry[]; next: string | null };
      seen.push(...page.data.map(({ id }) => id));
      next = page.next;
    }
    assert.equal(seen.length, 5);
    assert.equal(new Set(seen).size, 5);
  });

  it('shows an officer a region, and nobody the region of others', async () => {
    assert.ok((await entries(officer, 'region=64.02&status=submitted')).length > 0);
    for (const [who, region] of [
      [officer, '64'],
      [officer, '64.09'],
      [contributor, village],
    ] as const) {
      refused(await who.get(`/v1/desk/articles?region=${region}`), 403, 'forbidden');
    }
    refused(await other.get(`/v1/desk/articles?groupId=${group}`), 403, 'forbidden');
    for (const query of ['', `groupId=${group}&region=64.02`]) {
      refused(await officer.get(`/v1/desk/articles?${query}`), 400, 'invalid-request', 'groupId');
    }
  });

  it('does not tell others that a draft is there, and lets them do nothing with it', async () => {
    const { id, version } = await draft();
    for (const path of ['', '/versions', '/versions/1']) {
      refused(await other.get(`/v1/desk/articles/${id}${path}`), 404, 'not-found');
    }
    refused(await other.patch(`/v1/articles/${id}`, { version, title: 'X' }), 403, 'forbidden');
    refused(await other.post(`/v1/articles/${id}/publish`, { version }), 403, 'forbidden');
    refused(await other.post(`/v1/articles/${uuidv7()}/submit`), 404, 'not-found');
  });

  it('is closed to the writers of a group that is suspended', async () => {
    const own = await found(database, { region_code: village, name: 'KIM Henti' });
    const writer = await service.signedIn({ role: 'contributor', groupId: own });
    const { id, version } = await givenArticle(writer, own, 'draft');
    await database.db
      .updateTable('groups')
      .set({ suspended: true })
      .where('id', '=', own)
      .execute();
    refused(await writer.post(`/v1/articles/${id}/publish`, { version }), 403, 'forbidden');
  });
});
