import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isWrite,
  operations,
  type Answer,
  type Operation,
  type OperationId,
  type Problem,
} from '@simpul-kim/contract';
import { getResponse } from 'msw/utils/get-response';
import { Value } from 'typebox/value';
import {
  accountId,
  announcementId,
  articleId,
  aspirationId,
  aspirationRecordIds as aspirationIds,
  businessId,
  draftEventId,
  eventId,
  groupId,
  handlers,
  keyId,
  mediaId,
  mockOrigin,
  productId,
  signIn,
  suspendedGroupId,
  trackingCodes,
  unpublishedArticleIds as articleIds,
  unpublishedBusinessIds as businessIds,
  type MockCall,
} from './index.ts';

/** What an operation is asked with. */
type Asked<Id extends OperationId> = {
  readonly [Part in 'params' | 'query' | 'body']?: MockCall<Id>[Part];
};

const region = '64.09';
const village = '64.09.02.2004';
const version = 1;
const note = 'Jumlahnya 40, bukan 400.';
const reason = 'Sumbernya belum disebut.';
const text = 'Petugas memeriksa besok pagi.';
const code = trackingCodes.answered;
const role = { role: 'contributor', groupId: groupId(1) } as const;
const place = { groupId: groupId(1) };
const article = { params: { id: articleId(1) } };
const raised = { params: { id: articleId(3) } };
const event = { params: { id: eventId(1) } };
const group = { params: { id: groupId(1) } };
const one = (id: string) => ({ params: { id } });

/** A request that each operation answers well. */
const requests: { readonly [Id in OperationId]: Asked<Id> } = {
  'accounts.create': { body: { name: 'Contoh', email: 'baru@contoh.test', role } },
  'accounts.grant': { ...one(accountId(2)), body: role },
  'accounts.list': { query: { region } },
  'accounts.resetPassword': one(accountId(1)),
  'accounts.restore': one(accountId(4)),
  'accounts.suspend': one(accountId(1)),
  'accounts.withdraw': { ...one(accountId(1)), body: role },
  'activity.get': { query: { region } },
  'announcements.create': {
    body: { kind: 'announcement', severity: 'info', title: 'Air padam', text, ...place },
  },
  'announcements.edit': { ...one(announcementId(1)), body: { version, title: 'Siaga' } },
  'announcements.get': one(announcementId(1)),
  'announcements.list': { query: { region } },
  'announcements.record': one(announcementId(1)),
  'announcements.records': {},
  'announcements.withdraw': { ...one(announcementId(1)), body: { version, reason } },
  'articles.accept': { ...raised, body: { level: 'regency' } },
  'articles.correct': { ...article, body: { version, note, title: 'Panen' } },
  'articles.create': {
    body: {
      ...place,
      title: 'Panen',
      topic: 'agriculture',
      pictureId: mediaId(1),
      pictureIds: [mediaId(2)],
      video: 'https://www.youtube.com/watch?v=contohVideo',
      documents: [{ title: 'Laporan', year: 2026, figures: [], documentId: mediaId(3) }],
    },
  },
  'articles.decline': { ...raised, body: { level: 'regency', reason } },
  'articles.delete': one(articleIds.draft),
  'articles.edit': { ...one(articleIds.draft), body: { version, title: 'Lain', video: null } },
  'articles.get': article,
  'articles.hide': { ...article, body: { reason } },
  'articles.list': { query: { region: village } },
  'articles.publish': { ...one(articleIds.draft), body: { version } },
  'articles.raise': { ...article, body: { level: 'province', note } },
  'articles.raised': { query: { region } },
  'articles.recall': one(articleIds.scheduled),
  'articles.record': article,
  'articles.records': { query: { region } },
  'articles.retract': { ...article, body: { reason } },
  'articles.return': { ...one(articleIds.submitted), body: { reason } },
  'articles.setAudience': { ...article, body: { regionCode: region } },
  'articles.show': one(articleIds.hidden),
  'articles.submit': one(articleIds.draft),
  'articles.unfeature': { ...article, body: { level: 'regency' } },
  'articles.version': { params: { id: articleId(1), version } },
  'articles.versions': article,
  'aspirations.answer': { ...one(aspirationIds.inProgress), body: { version, text } },
  'aspirations.assign': {
    ...one(aspirationIds.submitted),
    body: { version, officeCode: '64.09.02' },
  },
  'aspirations.attach': {},
  'aspirations.close': { ...one(aspirationIds.answered), body: { version } },
  'aspirations.contact': { ...one(aspirationIds.submitted), body: { reason } },
  'aspirations.create': {
    body: {
      type: 'complaint',
      topic: 'infrastructure',
      regionCode: village,
      title: 'Lampu jalan padam',
      text: 'Lampu jalan di depan balai desa padam.',
      anonymous: true,
      confidential: false,
      consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
    },
  },
  'aspirations.erase': { body: { code } },
  'aspirations.figures': { query: { region } },
  'aspirations.get': one(aspirationId(1)),
  'aspirations.hold': { ...one(aspirationIds.submitted), body: { version, text } },
  'aspirations.list': { query: { region } },
  'aspirations.progress': { ...one(aspirationIds.forwarded), body: { version, text } },
  'aspirations.publish': {
    ...one(aspirationIds.inProgress),
    body: { version, title: 'Lampu padam', text },
  },
  'aspirations.record': one(aspirationIds.submitted),
  'aspirations.records': { query: { order: 'due' } },
  'aspirations.redirect': { ...one(aspirationIds.submitted), body: { version, text } },
  'aspirations.reject': { ...one(aspirationIds.submitted), body: { version, text } },
  'aspirations.reply': { body: { code, text } },
  'aspirations.resume': { ...one(aspirationIds.onHold), body: { version } },
  'aspirations.track': { body: { code } },
  'aspirations.unpublish': { ...one(aspirationIds.answered), body: { version } },
  'aspirations.verify': { ...one(aspirationIds.submitted), body: { version, note } },
  'aspirations.withdraw': { body: { code } },
  'aspirations.withdrawConsent': { body: { code } },
  'audit.list': {},
  'businesses.approve': { ...one(businessIds.pending), body: { version } },
  'businesses.create': {
    body: {
      name: 'Abon',
      category: 'food',
      description: '',
      regionCode: village,
      groupId: groupId(1),
      whatsapp: '0800-0000-1234',
      marketplaces: ['https://shopee.co.id/contoh'],
      pictures: [mediaId(1)],
      certifications: [{ kind: 'nib', number: '0000000000009' }],
    },
  },
  'businesses.delete': one(businessId(1)),
  'businesses.edit': { ...one(businessId(1)), body: { version, whatsapp: null } },
  'businesses.figures': { query: { region } },
  'businesses.get': one(businessId(1)),
  'businesses.list': { query: { region } },
  'businesses.record': one(businessIds.pending),
  'businesses.records': {},
  'businesses.reject': { ...one(businessIds.pending), body: { version, reason } },
  'businesses.restore': { ...one(businessIds.suspended), body: { version } },
  'businesses.suspend': { ...one(businessId(1)), body: { version, reason } },
  'businesses.verify': {
    ...one(businessId(1)),
    body: { version, kind: 'halal', number: 'ID64110000000010725', standing: 'verified' },
  },
  'events.cancel': { ...event, body: { version, reason } },
  'events.create': {
    body: { type: 'other', title: 'Kelas', tentative: { month: '2027-02' }, ...place },
  },
  'events.edit': { ...event, body: { version, place: { name: 'Balai desa' } } },
  'events.get': event,
  'events.list': { query: { region } },
  'events.publish': { ...one(draftEventId), body: { version } },
  'events.record': one(draftEventId),
  'events.records': { query: { region } },
  'events.withdraw': { ...event, body: { version, reason } },
  'groups.create': {
    body: {
      regionCode: '64.09.02.2001',
      name: 'KIM Api-api',
      decree: { number: '140/1', date: '2026-11-01' },
      contact: { whatsapp: '0800-0000-1234' },
      socials: ['https://www.instagram.com/contoh'],
      video: { url: 'https://youtu.be/contohVideo', posterId: mediaId(1) },
      logoId: mediaId(2),
    },
  },
  'groups.edit': { ...group, body: { version, about: 'Kabar desa.', members: { total: 20 } } },
  'groups.get': group,
  'groups.list': { query: { region } },
  'groups.recognise': { ...group, body: { version, status: 'inactive' } },
  'groups.record': group,
  'groups.records': { query: { region } },
  'groups.restore': { ...one(suspendedGroupId), body: { version, reason } },
  'groups.suspend': { ...group, body: { version, reason } },
  'keys.create': { body: { name: 'Situs desa', role } },
  'keys.list': {},
  'keys.revoke': one(keyId(2)),
  'media.create': { query: { groupId: groupId(1), alt: 'Kebun semangka' } },
  'media.delete': one(mediaId(1)),
  'media.edit': { ...one(mediaId(2)), body: { version, alt: 'Irisan pisang' } },
  'media.get': one(mediaId(3)),
  'media.list': { query: { kind: 'picture' } },
  'offices.get': { params: { code: village } },
  'offices.record': { params: { code: region } },
  'offices.set': {
    params: { code: region },
    body: { version, name: 'Diskominfo PPU', phone: '0542 000-100' },
  },
  'privacy.notice': {},
  'products.create': { body: { businessId: businessId(1), name: 'Keripik', priceIdr: 15_000 } },
  'products.delete': one(productId(1)),
  'products.edit': { ...one(productId(1)), body: { version, available: false } },
  'products.get': one(productId(1)),
  'products.list': { query: { region } },
  'proofs.create': { body: { operation: 'aspirations.create', key: 'a-key-of-sixteen-signs' } },
  'regions.get': { params: { code: village } },
  'regions.search': { query: { q: 'saloloang' } },
  'session.changePassword': {
    body: { current: signIn.password, next: 'sebuah kalimat yang panjang' },
  },
  'session.create': { body: signIn },
  'session.end': {},
  'session.get': {},
  'sites.list': {},
  'sites.remove': { params: { subject: 'judi.example' } },
  'sites.set': {
    params: { subject: 'judi.example' },
    body: { standing: 'suspended', reason: 'Situsnya diretas.' },
  },
};
const ids = Object.keys(operations) as OperationId[];

interface Sent {
  readonly params?: object;
  readonly query?: object;
  readonly body?: object | undefined;
}

const headers = {
  authorization: 'Bearer a-token-of-sixteen-signs',
  'idempotency-key': 'a-key-of-sixteen-signs',
  'kim-proof': 'e30',
};

async function send(
  id: OperationId,
  { params = {}, query = {}, body }: Sent = requests[id],
  fields: Record<string, string> = headers,
) {
  const operation: Operation = operations[id];
  const values = params as Readonly<Record<string, unknown>>;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const address = new URL(path, mockOrigin);
  for (const [name, value] of Object.entries(query)) {
    address.searchParams.set(name, String(value));
  }
  const isFile = isWrite(operation) && operation.file !== undefined;
  const request = new Request(address, {
    method: operation.method,
    headers: fields,
    ...(isFile ? { body: new Uint8Array([1, 2, 3]) } : {}),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const response = await getResponse(handlers, request);
  assert.ok(response, `nothing answers ${id}`);
  return { status: response.status, body: (await response.json()) as unknown };
}

const codeOf = async (...sent: Parameters<typeof send>) =>
  ((await send(...sent)).body as Problem).code;

describe('every operation of the table', () => {
  for (const id of ids) {
    it(`is answered as the contract has it: ${id}`, async () => {
      const operation: Operation = operations[id];
      const { status, body } = await send(id);
      const expected = isWrite(operation) && operation.creates ? 201 : 200;
      assert.deepEqual(
        [status, [...Value.Errors(operation.answer, body)]],
        [expected, []],
        JSON.stringify(body),
      );
    });
  }

  it('that is not for everyone answers nobody who is not known', async () => {
    const closed = ids.filter((id) => operations[id].access !== 'public');
    const { authorization: _, ...withoutToken } = headers;
    for (const id of closed) {
      assert.equal(await codeOf(id, requests[id], withoutToken), 'unauthenticated', id);
    }
  });

  it('that creates is refused without an Idempotency-Key', async () => {
    const { 'idempotency-key': _, ...withoutKey } = headers;
    for (const id of ids) {
      const operation: Operation = operations[id];
      if (!isWrite(operation) || !operation.creates) continue;
      assert.equal(await codeOf(id, requests[id], withoutKey), 'invalid-request', id);
    }
  });

  it('on one thing answers 404 where there is none', async () => {
    for (const id of ids) {
      const asked: Sent = requests[id];
      if (!asked.params || !('id' in asked.params)) continue;
      const nobody = { ...asked, params: { ...asked.params, id: articleId(700) } };
      assert.equal(await codeOf(id, nobody), 'not-found', id);
    }
  });

  it('that names a version is refused for another one', async () => {
    for (const id of ids) {
      const asked: Sent = requests[id];
      if (!asked.body || !('version' in asked.body)) continue;
      const stale = { ...asked, body: { ...asked.body, version: 7 } };
      assert.equal(await codeOf(id, stale), 'conflict', id);
    }
  });
});

describe('a write', () => {
  const article = async (id: OperationId, asked: Sent = requests[id]) =>
    (await send(id, asked)).body as Answer<'articles.record'>;

  it('answers what was sent, made into a record', async () => {
    const made = await article('articles.create');
    assert.equal(made.title, 'Panen');
    assert.equal(made.author.name, 'KIM Bangun Mulya');
    assert.equal(made.picture?.alt, 'Petani memanen semangka di Bangun Mulya');
    assert.equal(made.documents[0]?.file?.name, 'Laporan dana desa 2026');
  });

  it('can be followed by the next step, as what is made is there in the fixtures', async () => {
    const made = await article('articles.create');
    const published = await article('articles.publish', {
      params: { id: made.id },
      body: { version: made.version },
    });
    assert.deepEqual([published.status, published.version], ['published', made.version + 1]);
  });

  it('is refused where it is not possible now', async () => {
    const published = { params: { id: articleId(1) }, body: { version, title: 'Lain' } };
    assert.equal(await codeOf('articles.edit', published), 'wrong-state');
  });

  it('leaves the fixtures as they are', async () => {
    await send('groups.edit');
    const { body } = await send('groups.record');
    assert.equal((body as Answer<'groups.record'>).version, version);
  });

  it('by someone with a wrong password is told so', async () => {
    const wrong = { body: { ...signIn, password: 'salah' } };
    assert.equal(await codeOf('session.create', wrong), 'wrong-credentials');
  });
});
