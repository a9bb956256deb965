import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { Article, ArticleRecord, MediaPage, MediaRecord, Problem } from '@simpul-kim/contract';
import { sql } from 'kysely';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import {
  ask,
  found,
  givenService,
  publish,
  send,
  until,
  uploaded,
  villagesIn,
  type Answered,
} from '../testing/given.ts';
import { requireDocuments, requirePictures } from './index.ts';
import { openStorage } from './storage.ts';
import { sweeping } from './sweep.ts';

const service = await givenService();
const { database, mediaDir } = service;
const { db } = database;
const storage = await openStorage(undefined, mediaDir);
const [village, other] = (await villagesIn(database, '64.09.02')) as [string, string];
const group = await found(database, { region_code: village, name: 'KIM Satu' });
const otherGroup = await found(database, { region_code: other, name: 'KIM Dua' });
const contributor = await service.signedIn({ role: 'contributor', groupId: group });
const otherContributor = await service.signedIn({ role: 'contributor', groupId: otherGroup });
const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });

/** A picture like no other. */
const picture = async () => {
  const hash = createHash('sha256').update(randomUUID()).digest();
  const background = { r: hash[0]!, g: hash[1]!, b: hash[2]! };
  return sharp({ create: { width: 40 + (hash[3]! % 200), height: 30, channels: 3, background } })
    .composite([{ input: hash.subarray(0, 27), raw: { width: 3, height: 3, channels: 3 } }])
    .png()
    .toBuffer();
};
const pdf = (more = '') =>
  Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n${more}\ntrailer <<>>\n%%EOF\n`);

const pathOf = (url: string) => new URL(url).pathname;
const recordOf = ({ status, body, text }: Answered): MediaRecord => {
  assert.ok(status === 200 || status === 201, text);
  return body as MediaRecord;
};
const problemOf = ({ body }: Answered) => {
  const { code, errors = [] } = body as Problem;
  return [code, ...errors.map(({ field, rule }) => `${field}: ${rule}`)];
};
const create = async (file: Buffer, query = `groupId=${group}`, as = contributor) =>
  recordOf(await as.post(`/v1/media?${query}`, file));
const pathsOf = (record: MediaRecord) =>
  [
    ...(record.picture?.sizes ?? []),
    ...(record.picture?.avif ?? []),
    ...(record.document ? [record.document] : []),
  ].map(({ url }) => pathOf(url));
const statusesOf = async (record: MediaRecord) =>
  Promise.all(pathsOf(record).map(async (path) => (await service.get(path)).status));
const filesThere = async () =>
  (await readdir(mediaDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const countOf = async (table: 'pictures' | 'media_claims') => {
  const { count } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

describe('an upload', () => {
  it('belongs to a group, and is described as what it is', async () => {
    const record = await create(await picture(), `groupId=${group}&alt=Warga%20bermusyawarah`);
    assert.equal(record.groupId, group);
    assert.equal(record.regionCode, village);
    assert.equal(record.kind, 'picture');
    assert.equal(record.picture?.alt, 'Warga bermusyawarah');
    assert.equal(record.version, 1);
    assert.match(record.createdAt, /\+08:00$/);
    assert.deepEqual(recordOf(await contributor.get(`/v1/desk/media/${record.id}`)), record);
  });

  it('belongs to the office of a region, for its officers', async () => {
    const record = await create(await picture(), 'regionCode=64.09.02', officer);
    assert.deepEqual([record.groupId, record.regionCode], [null, '64.09.02']);
    const refused = await contributor.post(`/v1/media?regionCode=${village}`, await picture());
    assert.deepEqual(problemOf(refused), ['forbidden']);
  });

  it('has one owner, who is there', async () => {
    for (const [query, problem] of [
      ['', ['invalid-request', 'groupId: oneOf']],
      [`groupId=${group}&regionCode=64.09`, ['invalid-request', 'groupId: oneOf']],
      [`groupId=${uuidv7()}`, ['not-found']],
      ['groupId=satu', ['invalid-request', 'groupId: pattern']],
      ['regionCode=99', ['unknown-region']],
      [`groupId=${group}&title=x`, ['invalid-request', 'title: unknown']],
      [`groupId=${group}&alt=%20`, ['invalid-request', 'alt: pattern']],
      [`groupId=${group}&alt=a%00b`, ['invalid-request', 'alt: pattern']],
      [`groupId=${group}&alt=${'a'.repeat(301)}`, ['invalid-request', 'alt: maxLength']],
      [`groupId=${group}&name=Foto`, ['unusable', 'name: kind']],
    ] as const) {
      const refused = await officer.post(`/v1/media?${query}`, await picture());
      assert.deepEqual(problemOf(refused), problem, query);
    }
    assert.equal(await countOf('media_claims'), 0);
  });

  it('that is sent again with its Idempotency-Key is one row and one set of files', async () => {
    const file = await picture();
    const headers = { 'idempotency-key': randomUUID() };
    const url = `/v1/media?groupId=${group}`;
    const first = recordOf(await contributor.post(url, file, headers));
    const [rows, files] = [await countOf('pictures'), await filesThere()];

    const repeats = await Promise.all(
      [1, 2, 3].map(() => contributor.post(url, file, headers).then(recordOf)),
    );

    for (const repeat of repeats) assert.deepEqual(repeat, first);
    assert.deepEqual([await countOf('pictures'), await filesThere()], [rows, files]);
    assert.equal(await countOf('media_claims'), 0);
    const different = await contributor.post(url, await picture(), headers);
    assert.deepEqual(problemOf(different), ['key-reused']);
    assert.deepEqual(await filesThere(), files);
  });

  it('of the same bytes shares the files of the first, and outlives it', async () => {
    const file = await picture();
    const first = await create(file);
    const files = await filesThere();
    const second = await create(file, `groupId=${otherGroup}`, otherContributor);
    assert.notEqual(second.id, first.id);
    assert.deepEqual(pathsOf(second), pathsOf(first));
    assert.deepEqual(await filesThere(), files);

    assert.equal((await contributor.delete(`/v1/media/${first.id}`)).status, 200);

    assert.deepEqual(new Set(await statusesOf(second)), new Set([200]));
    assert.equal((await otherContributor.delete(`/v1/media/${second.id}`)).status, 200);
    assert.deepEqual(new Set(await statusesOf(second)), new Set([404]));
  });

  it('keeps its files, whoever deletes the same at the same time', async () => {
    const file = await picture();
    for (let round = 0; round < 5; round += 1) {
      const { id } = await create(file);
      const [made, deleted] = await Promise.all([
        create(file, `groupId=${otherGroup}`, otherContributor),
        contributor.delete(`/v1/media/${id}`),
      ]);
      assert.equal(deleted.status, 200);
      assert.deepEqual(new Set(await statusesOf(made)), new Set([200]));
      assert.equal((await otherContributor.delete(`/v1/media/${made.id}`)).status, 200);
      assert.deepEqual(new Set(await statusesOf(made)), new Set([404]));
    }
  });

  it('that finds its files gone stores them again', async () => {
    const file = await picture();
    const lost = await create(file);
    for (const path of pathsOf(lost)) await storage.delete(path.replace('/media/', ''));
    const again = await create(file);
    assert.deepEqual(new Set(await statusesOf(again)), new Set([200]));
  });

  it('is not even read from who may not send one', async () => {
    const file = Buffer.alloc(1_000, 'x');
    const nobody = await service.anyone.post(`/v1/media?groupId=${group}`, file);
    assert.deepEqual(problemOf(nobody), ['unauthenticated']);
    const neighbour = await otherContributor.post(`/v1/media?groupId=${group}`, await picture());
    assert.deepEqual(problemOf(neighbour), ['forbidden']);
  });

  it('is seen by another process', async () => {
    const another = await service.another();
    const record = await create(await picture());
    assert.equal((await ask(another, pathsOf(record)[0]!)).status, 200);
    const read = await ask(another, `/v1/desk/media/${record.id}`, { ...contributor.headers });
    assert.deepEqual(read.body, record);
  });
});

describe('a file that is not sent as what it is', () => {
  const sent = async (payload: string | Buffer, type: string) => {
    const response = await service.app.inject({
      method: 'POST',
      url: `/v1/media?groupId=${group}`,
      headers: { ...contributor.headers, 'idempotency-key': randomUUID(), 'content-type': type },
      payload,
    });
    return { status: response.statusCode, problem: response.json<Problem>() };
  };

  it('but in a form, is told to come as it is', async () => {
    const form = '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\nhalo\r\n--x--\r\n';
    const { status, problem } = await sent(form, 'multipart/form-data; boundary=x');
    assert.equal(status, 415);
    assert.equal(problem.code, 'unsupported-media');
    assert.match(problem.detail, /berkasnya sendiri.*--data-binary/);
  });

  it('but empty, is told so', async () => {
    const { status, problem } = await sent(Buffer.alloc(0), 'image/jpeg');
    assert.equal(status, 422);
    assert.deepEqual(
      problem.errors!.map(({ field, rule }) => [field, rule]),
      [['file', 'empty']],
    );
    assert.match(problem.detail, /kosong/);
  });
});

describe('a list of uploads', () => {
  it('holds those of a group or a region, newest first, page by page', async () => {
    const mine = await found(database, { region_code: other, name: 'KIM Tiga' });
    const writer = await service.signedIn({ role: 'contributor', groupId: mine });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.unshift((await create(pdf(), `groupId=${mine}&name=Surat`, writer)).id);
    }
    const seen: string[] = [];
    for (let next: string | null = '', page = 0; next !== null; page += 1) {
      assert.ok(page < 4);
      const cursor = next === '' ? '' : `&cursor=${next}`;
      const { body, headers } = await writer.get(
        `/v1/desk/media?groupId=${mine}&limit=1&kind=document${cursor}`,
      );
      assert.equal(headers['cache-control'], 'private, no-store');
      seen.push(...(body as MediaPage).data.map(({ id }) => id));
      next = (body as MediaPage).next;
    }
    assert.deepEqual(seen, ids);
    const idsOf = ({ body }: Answered) => (body as MediaPage).data.map(({ id }) => id);
    assert.deepEqual(idsOf(await writer.get('/v1/desk/media')), ids, 'all that are theirs');
    const region = idsOf(await officer.get('/v1/desk/media?region=64.09.02&limit=100'));
    assert.ok(ids.every((id) => region.includes(id)));
    assert.deepEqual(idsOf(await writer.get('/v1/desk/media?kind=picture')), []);
  });

  it('is only for who may write there', async () => {
    for (const [query, problem] of [
      [`groupId=${otherGroup}`, ['forbidden']],
      [`region=${village}`, ['forbidden']],
      [`groupId=${uuidv7()}`, ['not-found']],
      ['region=99', ['unknown-region']],
      ['cursor=x', ['invalid-cursor']],
    ] as const) {
      assert.deepEqual(problemOf(await contributor.get(`/v1/desk/media?${query}`)), problem, query);
    }
  });

  it('follows a group that moves to another region', async () => {
    const moving = await found(database, { region_code: village, name: 'KIM Pindah' });
    const id = await uploaded(database, { region_code: village, group_id: moving });
    await db.updateTable('groups').set({ region_code: other }).where('id', '=', moving).execute();
    assert.equal(recordOf(await officer.get(`/v1/desk/media/${id}`)).regionCode, other);
  });
});

describe('what a picture shows', () => {
  it('can be said later, and corrected', async () => {
    const { id, picture: before } = await create(await picture());
    assert.equal(before?.alt, '');
    const url = `/v1/media/${id}`;
    const changed = recordOf(await contributor.patch(url, { version: 1, alt: ' Perahu ' }));
    assert.deepEqual([changed.picture?.alt, changed.version], ['Perahu', 2]);
    assert.deepEqual(problemOf(await contributor.patch(url, { version: 1, alt: 'Kapal' })), [
      'conflict',
    ]);
    for (const alt of ['', ' ', 'a\0b', 'a\nb']) {
      const refused = await contributor.patch(url, { version: 2, alt });
      assert.deepEqual(problemOf(refused), ['invalid-request', 'alt: pattern']);
    }
    assert.deepEqual(problemOf(await contributor.patch(url, { version: 2, name: 'Surat' })), [
      'unusable',
      'name: kind',
    ]);
    assert.deepEqual(problemOf(await contributor.patch(url, { version: 2, kind: 'document' })), [
      'invalid-request',
      'kind: unknown',
    ]);
  });

  it('changes in the news too, in another process as well', async () => {
    const another = await service.another();
    const id = await uploaded(database, { region_code: village, group_id: group, alt: 'Perahu' });
    const article = await publish(database, {
      region_code: village,
      group_id: group,
      picture_id: id,
    });
    const altIn = async (app: typeof another) =>
      ((await ask(app, `/v1/articles/${article}`)).body as { picture: { alt: string } }).picture
        .alt;
    await until(async () => (await altIn(another)) === 'Perahu');
    await contributor.patch(`/v1/media/${id}`, { version: 1, alt: 'Kapal' });
    await until(async () => (await altIn(another)) === 'Kapal');
    await until(async () => (await altIn(service.app)) === 'Kapal');
  });
});

describe('a deletion', () => {
  it('takes the files too', async () => {
    const before = await filesThere();
    const record = await create(await picture());
    assert.deepEqual((await contributor.delete(`/v1/media/${record.id}`)).body, { deleted: true });
    assert.equal((await contributor.get(`/v1/desk/media/${record.id}`)).status, 404);
    assert.deepEqual(new Set(await statusesOf(record)), new Set([404]));
    assert.deepEqual(await filesThere(), before);
    assert.deepEqual(problemOf(await contributor.delete(`/v1/media/${record.id}`)), ['not-found']);
  });

  it('by an officer, forced, takes a picture out of all that uses it, hidden or not', async () => {
    const record = await create(await picture(), `groupId=${group}&alt=Anak+di+posyandu`);
    const own = { region_code: village, group_id: group, picture_id: record.id };
    const shown = await publish(database, own);
    const hidden = await publish(database, { ...own, hidden: true });
    await sql`insert into article_pictures (article_id, position, picture_id)
      values (${shown}, 0, ${record.id})`.execute(db);
    const seen = async () => (await service.get(`/v1/articles/${shown}`)).body as Article;
    assert.ok((await seen()).picture);
    const url = `/v1/media/${record.id}?force=true`;
    assert.deepEqual(problemOf(await contributor.delete(url)), ['forbidden']);
    assert.deepEqual((await officer.delete(url)).body, { deleted: true });
    assert.deepEqual(new Set(await statusesOf(record)), new Set([404]));
    await until(async () => (await seen()).picture === null);
    assert.deepEqual((await seen()).pictures, []);
    const kept = await officer.get(`/v1/desk/articles/${hidden}`);
    assert.equal((kept.body as ArticleRecord).picture, null);
  });

  it('is refused while something shows it, and then leaves everything as it is', async () => {
    const record = await create(await picture(), `groupId=${group}&alt=Perahu`);
    const article = await publish(database, {
      region_code: village,
      group_id: group,
      picture_id: record.id,
    });
    const refused = await contributor.delete(`/v1/media/${record.id}`);
    assert.deepEqual(problemOf(refused), ['wrong-state']);
    assert.match(refused.text, /masih dipakai/);
    assert.deepEqual(new Set(await statusesOf(record)), new Set([200]));
    await db.deleteFrom('articles').where('id', '=', article).execute();
    assert.equal((await contributor.delete(`/v1/media/${record.id}`)).status, 200);
  });

  it('is refused while a list of ids names it', async () => {
    const record = await create(await picture());
    await sql`create table albums (picture_ids uuid[] not null)`.execute(db);
    await sql`insert into albums values (array[${record.id}]::uuid[])`.execute(db);
    assert.deepEqual(problemOf(await contributor.delete(`/v1/media/${record.id}`)), [
      'wrong-state',
    ]);
    await sql`drop table albums`.execute(db);
  });

  it('is for who may write for its owner', async () => {
    const { id } = await create(await picture());
    assert.deepEqual(problemOf(await otherContributor.delete(`/v1/media/${id}`)), ['forbidden']);
    const office = await create(await picture(), 'regionCode=64.09', officer);
    assert.deepEqual(problemOf(await contributor.delete(`/v1/media/${office.id}`)), ['forbidden']);
  });
});

describe('a document', () => {
  it('is stored as it is, and given out as a download with its name', async () => {
    const file = pdf();
    const record = await create(file, `groupId=${group}&name=Laporan%20Dana%20Désa%202026`);
    assert.deepEqual([record.kind, record.picture], ['document', null]);
    const { name, url, type, bytes } = record.document!;
    assert.deepEqual(
      [name, type, bytes],
      ['Laporan Dana Désa 2026', 'application/pdf', file.length],
    );
    assert.match(url, /\/laporan-dana-desa-2026\.pdf$/);
    const answered = await service.get(pathOf(url));
    assert.ok(answered.bytes.equals(file));
    const { headers } = answered;
    assert.equal(headers['content-type'], 'application/pdf');
    assert.equal(headers['content-disposition'], 'attachment');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers['content-security-policy']), /sandbox/);
    const renamed = await contributor.patch(`/v1/media/${record.id}`, {
      version: 1,
      name: 'APBDes',
    });
    assert.match(recordOf(renamed).document!.url, /\/apbdes\.pdf$/);
    assert.deepEqual(
      problemOf(await contributor.patch(`/v1/media/${record.id}`, { version: 2, alt: 'x' })),
      ['unusable', 'alt: kind'],
    );
  });

  it('is refused where it is cut off, locked, or does something by itself', async () => {
    const packed = (text: string) => {
      const bytes = deflateSync(Buffer.from(text));
      const said = `3 0 obj <</Type /ObjStm /Filter /FlateDecode /N 1>>\nstream\n`;
      return Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(said),
        bytes,
        Buffer.from('\nendstream\nendobj\ntrailer <<>>\n%%EOF\n'),
      ]);
    };
    for (const [rule, file] of [
      ['broken', pdf().subarray(0, 40)],
      ['encrypted', pdf('trailer <</Encrypt 5 0 R>>')],
      ['encrypted', pdf('9 0 obj <</Type /XRef /Encrypt 5 0 R>> stream\nabc\nendstream')],
      ['active', pdf('1 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>>')],
      ['active', pdf('1 0 obj <</S /J#61vaScript>>')],
      ['active', pdf('1 0 obj <</S/Launch/F(calc.exe)>>')],
      ['active', packed('1 0 <</S /JavaScript>>')],
    ] as const) {
      const refused = await contributor.post(`/v1/media?groupId=${group}`, file);
      assert.deepEqual(problemOf(refused), ['unusable', `file: ${rule}`], file.toString('latin1'));
    }
    await create(pdf('4 0 obj (/JSON stream of words) endobj'));
    await create(packed('1 0 <</S /URI>>'));
  });

  it('that unpacks to more than anyone needs is refused', async () => {
    const said = '%PDF-1.7\n3 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n';
    const bomb = Buffer.concat([
      Buffer.from(said),
      deflateSync(Buffer.alloc(80 * 1024 * 1024), { level: 9 }),
      Buffer.from('\nendstream\n%%EOF'),
    ]);
    const refused = await contributor.post(`/v1/media?groupId=${group}`, bomb);
    assert.deepEqual(problemOf(refused), ['unusable', 'file: broken']);
  });

  it('must begin as one', async () => {
    const late = Buffer.concat([Buffer.from('<html>'), pdf()]);
    const refused = await contributor.post(`/v1/media?groupId=${group}`, late);
    assert.deepEqual(problemOf(refused), ['unusable', 'file: type']);
  });
});

describe('what may be shown', () => {
  const owner = { groupId: group, regionCode: village };
  const office = { groupId: null, regionCode: '64.09' };
  const check = async (work: Promise<void>) =>
    work.then(
      () => 'fine',
      (error: unknown) =>
        (error as { options: { errors: { rule: string }[] } }).options.errors[0]?.rule,
    );

  it('is there, is what it must be, is its own, and says what it shows', async () => {
    const mine = await uploaded(database, { region_code: village, group_id: group });
    const silent = await uploaded(database, { region_code: village, group_id: group, alt: '' });
    const neighbours = await uploaded(database, { region_code: other, group_id: otherGroup });
    const offices = await uploaded(database, { region_code: '64.09' });
    const otherOffices = await uploaded(database, { region_code: '64.02' });
    const villages = await uploaded(database, { region_code: village });
    const paper = (await create(pdf())).id;
    const pictures = (ids: string[], of: typeof owner | typeof office, altRequired?: boolean) =>
      check(
        requirePictures(
          db,
          ids,
          'pictureIds',
          of,
          altRequired === undefined ? {} : { altRequired },
        ),
      );

    assert.equal(await pictures([], owner), 'fine');
    assert.equal(await pictures([mine, mine.toUpperCase()], owner), 'fine');
    assert.equal(await pictures([mine, uuidv7()], owner), 'unknown');
    assert.equal(await pictures([silent], owner), 'alt');
    assert.equal(await pictures([silent], owner, false), 'fine');
    assert.equal(await pictures([neighbours], owner), 'owner');
    assert.equal(await pictures([offices], owner), 'owner');
    assert.equal(await pictures([villages], owner), 'owner');
    assert.equal(await pictures([offices], office), 'fine');
    assert.equal(await pictures([mine], office), 'owner');
    assert.equal(await pictures([otherOffices], office), 'owner');
    assert.equal(await pictures([paper], owner), 'kind');
    assert.equal(await check(requireDocuments(db, [paper], 'documentIds', owner)), 'fine');
    assert.equal(await check(requireDocuments(db, [mine], 'documentIds', owner)), 'kind');
  });
});

describe('a stored file', async () => {
  const record = await create(await picture());
  const [path = ''] = pathsOf(record);
  const whole = await service.get(path);

  it('may be kept for good, by any site', () => {
    const { headers } = whole;
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['content-type'], 'image/webp');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(Number(headers['content-length']), whole.bytes.length);
    assert.equal(headers['content-disposition'], undefined);
  });

  it('is named by what is in it, and by nothing else', () => {
    assert.match(path, /^\/media\/([0-9a-f]{2})\/\1[0-9a-f]{38}-\d+\.webp$/);
  });

  it('is not sent again to who has it', async () => {
    const etag = String(whole.headers['etag']);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await service.get(path, { 'if-none-match': known });
      assert.deepEqual([again.status, again.bytes.length], [304, 0]);
    }
    assert.equal((await service.get(path, { 'if-none-match': '"x"' })).status, 200);
  });

  it('is sent in parts to who asks for them', async () => {
    const size = whole.bytes.length;
    for (const [range, first, last] of [
      ['bytes=0-9', 0, 9],
      ['bytes=10-', 10, size - 1],
      ['bytes=-5', size - 5, size - 1],
      ['bytes=5-999999', 5, size - 1],
      ['bytes=-999999', 0, size - 1],
    ] as const) {
      const part = await service.get(path, { range });
      assert.equal(part.status, 206, range);
      assert.equal(part.headers['content-range'], `bytes ${first}-${last}/${size}`);
      assert.ok(part.bytes.equals(whole.bytes.subarray(first, last + 1)), range);
    }
    for (const range of ['bytes=9-2', 'bytes=-', 'bytes=0-1,4-5', `bytes=${size}-`, 'lines=1-2']) {
      const answered = await service.get(path, { range });
      assert.deepEqual([answered.status, answered.bytes.length], [200, size], range);
    }
    const stale = await service.get(path, { range: 'bytes=0-9', 'if-range': '"x"' });
    assert.equal(stale.status, 200);
  });

  it('answers HEAD with what it would send', async () => {
    const response = await service.app.inject({ method: 'HEAD', url: path });
    assert.equal(response.statusCode, 200);
    assert.equal(Number(response.headers['content-length']), whole.bytes.length);
    assert.equal(response.rawPayload.length, 0);
  });

  it('is the only thing to be had there', async () => {
    for (const url of [
      '/media/',
      '/media/ab',
      '/media/ab/',
      '/media/drafts',
      '/media/drafts/x.webp',
      '/media/../config.ts',
      '/media/..%2f..%2fetc%2fpasswd',
      '/media/%2e%2e/%2e%2e/etc/passwd',
      '/media/ab/..%5c..%5cx.webp',
      '/media/ab/x.webp%00.png',
      `${path}.bak`,
      path.replace('.webp', '.php'),
      path.replace(/-\d+\.webp/, '-9.webp'),
    ]) {
      const { status, headers, body } = await service.get(url);
      assert.ok(status === 404 || status === 400, `${url}: ${status}`);
      assert.match(String(headers['content-type']), /problem\+json/, url);
      assert.ok(['not-found', 'invalid-request'].includes((body as Problem).code), url);
    }
  });
});

describe('the sweep', () => {
  const sweep = () => sweeping(database, storage).run();
  const age = (id: string, days: number) =>
    sql`update pictures set created_at = now() - ${days} * interval '1 day'
      where id = ${id}`.execute(db);

  it('removes what nothing has used for long, with its files; nothing else', async () => {
    const [old, fresh, used] = [
      await create(await picture()),
      await create(await picture()),
      await create(await picture()),
    ];
    await publish(database, { region_code: village, group_id: group, picture_id: used.id });
    const paper = await create(pdf());
    await age(paper.id, 400);
    await age(old.id, 31);
    await age(fresh.id, 29);
    await age(used.id, 400);

    await sweep();

    assert.equal((await contributor.get(`/v1/desk/media/${old.id}`)).status, 404);
    assert.deepEqual(new Set(await statusesOf(old)), new Set([404]));
    for (const kept of [fresh, used, paper]) {
      assert.deepEqual(new Set(await statusesOf(kept)), new Set([200]));
    }
  });

  it('removes files that no upload names, but not those of one under way', async () => {
    const stem = `ff/ff${'0'.repeat(38)}`;
    await storage.put(`${stem}-320.webp`, Buffer.from('x'), 'image/webp');
    await storage.put('foto/kucing.webp', Buffer.from('x'), 'image/webp');
    const upload = uuidv7();
    await db.insertInto('media_claims').values({ upload, stem }).execute();

    await sweep();
    assert.ok(await storage.weigh(`${stem}-320.webp`));

    // The process that claimed it has ended long ago.
    await sql`update media_claims set at = now() - interval '2 hours'`.execute(db);
    await sweep();
    assert.equal(await storage.weigh(`${stem}-320.webp`), undefined);
    assert.ok(await storage.weigh('foto/kucing.webp'), 'what is not ours is left alone');
    assert.equal(await countOf('media_claims'), 0);
  });
});

describe('a storage that fails', async () => {
  const failure = { code: 'ENOSPC' };
  let puts = 0;
  const stored = new Map<string, Uint8Array>();
  const failing = await givenService({
    storage: {
      read: async () => undefined,
      weigh: async (file) => stored.get(file)?.length,
      tidy: async () => {},
      list: async () => [],
      delete: async (file) => void stored.delete(file),
      put: async (file, bytes) => {
        puts += 1;
        if (puts > 1) throw Object.assign(new Error('no space left'), failure);
        stored.set(file, bytes);
      },
    },
  });
  const [region] = (await villagesIn(failing.database, '64.09')) as [string];
  const mine = await found(failing.database, { region_code: region });
  const writer = await failing.signedIn({ role: 'contributor', groupId: mine });
  const upload = async () => writer.post(`/v1/media?groupId=${mine}`, await picture());

  it('is told as full, and nothing is left behind', async () => {
    const answered = await upload();
    assert.equal(answered.status, 507);
    assert.deepEqual(problemOf(answered), ['storage-full']);
    assert.equal(stored.size, 0);
    const rows = await failing.database.db.selectFrom('pictures').selectAll().execute();
    const claims = await failing.database.db.selectFrom('media_claims').selectAll().execute();
    assert.deepEqual([rows, claims], [[], []]);
  });

  it('leaves nothing behind where only the row cannot be written', async () => {
    puts = -100;
    await sql`alter table pictures add constraint no_more check (false) not valid`.execute(
      failing.database.db,
    );
    const answered = await send(failing.app, 'POST', `/v1/media?groupId=${mine}`, {
      headers: writer.headers,
      body: await picture(),
    });
    assert.equal(answered.status, 500);
    assert.equal(stored.size, 0);
  });
});
