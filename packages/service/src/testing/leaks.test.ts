import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublicReadId } from '@simpul-kim/contract';
import { uuidv7 } from 'uuidv7';
import { givenArticle } from './articles.ts';
import { giveContact, lodge, received } from './aspirations.ts';
import { found, givenService, offer, present, publish, villagesIn } from './given.ts';
import { announce, convene, minutesFromNow } from './notices.ts';

/** Stands in everything that anyone may read. */
const shown = 'TERBUKA';
/** Stands in everything that must not be read: in every text that it has. */
const secret = 'TERTUTUP';

const service = await givenService();
const { database } = service;
const [village, elsewhere] = (await villagesIn(database, '64.09.02')) as [string, string];
const operator = await service.signedIn({ role: 'operator' });

const group = await found(database, { region_code: village, name: shown, about: shown });
const suspended = await found(database, {
  region_code: village,
  name: secret,
  about: secret,
  suspended: true,
});

/** Texts of an article of the secret kind. */
const told = {
  title: secret,
  summary: secret,
  bodyHtml: `<p>${secret}</p>`,
  topic: 'government',
};
const row = { region_code: village, title: secret, summary: secret, body_html: secret };
const notice = { region_code: village, title: secret, body: secret };

/** Ids of what must not be read. */
const hidden = {
  articles: [
    ...(await Promise.all(
      (['draft', 'submitted', 'scheduled', 'hidden', 'retracted'] as const).map(
        async (standing) => (await givenArticle(operator, group, standing, told)).id,
      ),
    )),
    await publish(database, { ...row, group_id: suspended }),
    await publish(database, { ...row, group_id: suspended, audience_code: village }),
    await publish(database, { ...row, group_id: suspended, featured_regency: true }),
  ],
  groups: [suspended],
  businesses: await Promise.all([
    ...(['pending', 'rejected', 'suspended'] as const).map((status) =>
      present(database, { region_code: village, name: secret, description: secret, status }),
    ),
    present(database, {
      region_code: village,
      name: secret,
      description: secret,
      group_id: suspended,
    }),
  ]),
  announcements: [
    await announce(database, { ...notice, group_id: suspended }),
    await announce(database, { ...notice, starts_at: minutesFromNow(60) }),
    await announce(database, {
      ...notice,
      withdrawn_at: minutesFromNow(-1),
      withdrawn_reason: shown,
    }),
  ],
  events: [
    await convene(database, { ...notice, status: 'draft' }),
    await convene(database, { ...notice, status: 'withdrawn' }),
    await convene(database, { ...notice, group_id: suspended }),
  ],
};
/** What a reporter wrote: only what an office writes in its place may be read. */
const written = { region_code: village, title: secret, body: secret, place_note: secret };
const taken = { shown_title: secret, shown_body: secret };
const givenSent = async () => {
  const { trackingCode } = await received(service.app, {
    ...{ regionCode: village, title: secret, text: `${secret} ${secret}` },
    contact: { name: secret, phone: '0812-0000-0000', shareable: true },
  });
  const { id } = await database.db
    .selectFrom('aspirations')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return { id, code: trackingCode };
};
const hiddenAspirations = [
  await lodge(database, written),
  await lodge(database, { ...written, anonymous: true }),
  await lodge(database, { ...written, confidential: true }),
  await lodge(database, { ...written, suspect: true }),
];
for (const id of hiddenAspirations.filter((_, index) => index !== 1)) {
  await giveContact(service, id);
}
// Shown once, and taken back since: by the office, by the reporter, for good.
const unpublished = await lodge(database, { ...written, ...taken });
for (const path of ['withdraw', 'withdraw-consent', 'erase']) {
  const { id, code } = await givenSent();
  await database.db.updateTable('aspirations').set(taken).where('id', '=', id).execute();
  const { status } = await service.anyone.post(`/v1/aspirations/track/${path}`, { code });
  assert.equal(status, 200);
  hiddenAspirations.push(id);
}
await database.db
  .updateTable('aspirations')
  .set({ shown_title: null, shown_body: null })
  .where('id', '=', unpublished)
  .execute();
hiddenAspirations.push(unpublished);

const aspiration = await lodge(database, {
  ...written,
  shown_title: shown,
  shown_body: shown,
  status: 'answered',
  place_latitude: -1.4,
  place_longitude: 116.6,
});
await giveContact(service, aspiration);
for (const [kind, body, note] of [
  ['answered', shown, secret],
  ['replied', secret, null],
  ['progressed', secret, secret],
] as const) {
  const office = kind !== 'replied';
  await database.db
    .insertInto('aspiration_steps')
    .values({
      id: uuidv7(),
      aspiration_id: aspiration,
      at: new Date(),
      kind,
      by: office ? 'office' : 'reporter',
      office_code: office ? '64.09' : null,
      office_name: office ? shown : null,
      shown: kind === 'answered',
      body,
      note,
      actor_kind: office ? 'account' : null,
      actor_id: office ? operator.id : null,
    })
    .execute();
}

const products = await Promise.all(
  hidden.businesses.map((business) =>
    offer(database, { business_id: business, name: secret, description: secret }),
  ),
);

const article = await publish(database, {
  ...row,
  title: shown,
  summary: shown,
  body_html: shown,
  group_id: group,
});
const business = await present(database, { region_code: village, name: shown, group_id: group });
const product = await offer(database, { business_id: business, name: shown });
const announcement = await announce(database, { ...notice, title: shown, body: shown });
const event = await convene(database, { ...notice, title: shown, body: shown });

await database.db
  .insertInto('offices')
  .values(
    ['64', '64.09.02'].map((region_code) => ({
      region_code,
      name: shown,
      phone: null,
      email: null,
      address: null,
      hours: null,
      notify: [`${secret}@kantor.contoh.test`],
    })),
  )
  .execute();

const regions = [village, '64.09.02', '64.09', '64'];
/** An address for each region around the village. */
const around = (url: (region: string) => string) => regions.map(url);
const each = (path: string, ids: readonly string[]) => ids.map((id) => `${path}/${id}`);

/**
 * Every way to ask for each public read: whoever adds one says here how. The first ones must show
 * what is open, or they would prove nothing.
 */
const ways = {
  'regions.search': [[], [`/v1/regions?q=${secret}`]],
  'regions.get': [[], [`/v1/regions/${village}`]],
  'articles.list': [
    around((region) => `/v1/articles?region=${region}&limit=100`),
    [
      ...around((region) => `/v1/articles?region=${region}&q=${secret}`),
      ...around((region) => `/v1/articles?region=${region}&flow=featured`),
      ...around((region) => `/v1/articles?region=${region}&flow=above`),
      `/v1/articles?region=${elsewhere}`,
    ],
  ],
  'articles.get': [[`/v1/articles/${article}`], each('/v1/articles', hidden.articles)],
  'groups.list': [
    around((region) => `/v1/groups?region=${region}`),
    around((region) => `/v1/groups?region=${region}&q=${secret}`),
  ],
  'groups.get': [[`/v1/groups/${group}`], each('/v1/groups', hidden.groups)],
  'activity.get': [[], around((region) => `/v1/activity?region=${region}`)],
  'businesses.list': [
    around((region) => `/v1/businesses?region=${region}`),
    around((region) => `/v1/businesses?region=${region}&q=${secret}`),
  ],
  'businesses.figures': [[], around((region) => `/v1/businesses/figures?region=${region}`)],
  'businesses.get': [[`/v1/businesses/${business}`], each('/v1/businesses', hidden.businesses)],
  'products.list': [
    around((region) => `/v1/products?region=${region}`),
    around((region) => `/v1/products?region=${region}&q=${secret}`),
  ],
  'products.get': [[`/v1/products/${product}`], each('/v1/products', products)],
  'announcements.list': [
    [`/v1/announcements?region=${village}`],
    [
      ...around((region) => `/v1/announcements?region=${region}&below=true`),
      ...around((region) => `/v1/announcements?region=${region}&past=true`),
    ],
  ],
  'announcements.get': [
    [`/v1/announcements/${announcement}`],
    each('/v1/announcements', hidden.announcements),
  ],
  'events.list': [around((region) => `/v1/events?region=${region}`), []],
  'offices.get': [around((region) => `/v1/offices/${region}`), []],
  'events.get': [[`/v1/events/${event}`], each('/v1/events', hidden.events)],
  'aspirations.list': [
    around((region) => `/v1/aspirations?region=${region}&limit=100`),
    [
      ...around((region) => `/v1/aspirations?region=${region}&status=archived`),
      `/v1/aspirations?region=${elsewhere}`,
    ],
  ],
  'aspirations.get': [
    [`/v1/aspirations/${aspiration}`],
    each('/v1/aspirations', hiddenAspirations),
  ],
  'aspirations.figures': [[], around((region) => `/v1/aspirations/figures?region=${region}`)],
  'privacy.notice': [[], ['/v1/privacy-notice']],
} satisfies Record<PublicReadId, readonly [readonly string[], readonly string[]]>;

/** What else there is for anyone to read. */
const pages: readonly [readonly string[], readonly string[]] = [
  [
    ...['rss', 'atom', 'json', 'ics'].flatMap((form) =>
      around((region) => `/feeds/${region}/${form}`),
    ),
    ...around((region) => `/embed/news-feed?region=${region}`),
    `/berita/${article}`,
    `/feeds/events/${event}.ics`,
    ...['json', 'xml'].flatMap((form) => [
      ...around((region) => `/open311/v2/requests.${form}?jurisdiction_id=${region}`),
      `/open311/v2/requests/${aspiration}.${form}`,
    ]),
  ],
  [
    ...each('/berita', hidden.articles),
    ...hidden.events.map((id) => `/feeds/events/${id}.ics`),
    ...['json', 'xml'].flatMap((form) => [
      ...hiddenAspirations.map((id) => `/open311/v2/requests/${id}.${form}`),
      `/open311/v2/requests.${form}?service_request_id=${hiddenAspirations.join(',')}`,
      `/open311/v2/requests.${form}?jurisdiction_id=${village}&status=closed`,
      `/open311/v2/services.${form}`,
      `/open311/v2/discovery.${form}`,
    ]),
    '/sitemap.xml',
    '/sitemap/1.xml',
    '/robots.txt',
    '/',
    `/?q=${village}`,
    '/metrics',
    '/healthz',
  ],
];

for (const [name, [open, others]] of Object.entries({ ...ways, 'pages and feeds': pages })) {
  describe(name, () => {
    for (const url of open) {
      it(`shows what is open at ${url}`, async () => {
        const { status, text } = await service.get(url);
        assert.equal(status, 200, text);
        assert.ok(text.includes(shown), text);
      });
    }
    for (const url of [...open, ...others]) {
      it(`shows nothing that is closed at ${url}`, async () => {
        const { text } = await service.get(url);
        assert.ok(!text.includes(secret), text);
        const ids = [...Object.values(hidden).flat(), ...products, ...hiddenAspirations].filter(
          (id) => !url.includes(id),
        );
        for (const id of ids) assert.ok(!text.includes(id), id);
      });
    }
  });
}
