import {
  videoSites,
  type ArticleDraft,
  type ArticleEdit,
  type ArticleEntry,
  type ArticleRecord,
  type ArticleStatus,
  type ArticleVersion,
  type DocumentDraft,
  type FeaturingLevel,
  type OperationId,
  type Raise,
} from '@simpul-kim/contract';
import { articleId, articles, withdrawnArticleId, type MockArticle } from './articles.ts';
import { changesOf, deletionOf, oneOf, stated } from './changes.ts';
import { groupId } from './groups.ts';
import { isRefusal, problem, type Answers, type Refusal } from './handle.ts';
import { idOf, now } from './ids.ts';
import { uploadedDocument, uploadedPicture } from './media.ts';
import { mockOrigin } from './origin.ts';
import { pageOf } from './pages.ts';
import { findRegion, isWithin } from './regions.ts';
import { writerOf } from './writers.ts';

const levelOf: Readonly<Record<number, FeaturingLevel>> = {
  2: 'province',
  5: 'regency',
  8: 'district',
};
const lengthOf: Readonly<Record<FeaturingLevel, number>> = { province: 2, regency: 5, district: 8 };

const raiseOf = (article: string, regionCode: string, more: Partial<Raise> = {}): Raise => ({
  // One for each article and level.
  id: article.replace('-8000-', `-810${regionCode.length}-`),
  level: levelOf[regionCode.length]!,
  regionCode,
  status: 'open',
  note: null,
  reason: null,
  raisedAt: '2026-11-20T09:00:00+08:00',
  decidedAt: null,
  ...more,
});

/** What an article has at the desk that the public does not see, while there is nothing to it. */
const plain = {
  version: 1,
  hidden: false,
  publishAt: null,
  pictureId: null,
  picture: null,
  pictureIds: [],
  pictures: [],
  video: null,
  documents: [],
  factCheck: null,
  audience: null,
  sentBy: null,
  featured: [],
  raises: [],
  corrections: [],
  returnReason: null,
  retraction: null,
  hiddenReason: null,
} satisfies Partial<ArticleRecord>;

function toRecord({
  audience,
  featuredIn = [],
  updatedAt,
  ...article
}: MockArticle): ArticleRecord {
  return {
    ...plain,
    ...article,
    status: article.corrections.length > 0 ? 'corrected' : 'published',
    changedAt: updatedAt,
    documents: article.documents.map((one) => ({ ...one, documentId: null, file: null })),
    audience: audience ?? null,
    sentBy: audience === undefined ? null : article.author.name,
    featured: featuredIn.map((code) => levelOf[code.length]!),
    raises: featuredIn.map((code) =>
      raiseOf(article.id, code, { status: 'accepted', decidedAt: '2026-11-20T17:30:00+08:00' }),
    ),
  };
}

const unpublished = (
  id: string,
  status: ArticleStatus,
  title: string,
  more: Partial<ArticleRecord> = {},
): ArticleRecord => ({
  ...plain,
  id,
  status,
  title,
  topic: 'agriculture',
  summary: 'Kelompok tani mencoba dua varietas baru di lahan bersama.',
  bodyHtml: '<p>Kelompok tani mencoba dua varietas baru di lahan bersama.</p>',
  author: { kind: 'group', groupId: groupId(1), name: 'KIM Bangun Mulya' },
  regionCode: '64.09.02.2004',
  regionName: 'Bangun Mulya',
  timeZone: 'Asia/Makassar',
  publishedAt: null,
  changedAt: '2026-11-24T20:10:00+08:00',
  url: `${mockOrigin}/berita/${id}`,
  ...more,
});

/**
 * The articles of the fixtures that are not public, by how far they are. What `articles.create`
 * answers has the id of the draft, so that it can be edited and published.
 */
export const unpublishedArticleIds = {
  draft: articleId(0),
  submitted: articleId(-1),
  scheduled: articleId(-2),
  hidden: articleId(-3),
  retracted: withdrawnArticleId,
} as const;

/** All articles as the desk has them, last changed first; the third of the public ones is raised. */
export const articleRecords: readonly ArticleRecord[] = [
  unpublished(unpublishedArticleIds.draft, 'draft', 'Uji Coba Dua Varietas Semangka'),
  unpublished(unpublishedArticleIds.submitted, 'submitted', 'Jadwal Tanam Bersama Musim Ini'),
  unpublished(unpublishedArticleIds.scheduled, 'scheduled', 'Panen Raya Digelar Hari Minggu', {
    publishAt: '2026-11-29T06:00:00+08:00',
  }),
  unpublished(unpublishedArticleIds.hidden, 'published', 'Harga Pupuk di Kios Desa', {
    publishedAt: '2026-11-22T08:00:00+08:00',
    hidden: true,
    hiddenReason: 'Daftar harganya masih diperiksa dinas.',
  }),
  unpublished(unpublishedArticleIds.retracted, 'retracted', 'Bantuan Bibit untuk Semua Warga', {
    publishedAt: '2026-11-01T08:00:00+08:00',
    retraction: { at: '2026-11-02T09:00:00+08:00', reason: 'Sumbernya keliru.' },
  }),
  ...articles.map(toRecord).map((record, index) =>
    index === 2
      ? {
          ...record,
          raises: [raiseOf(record.id, '64.09', { note: 'Bisa menjadi contoh untuk desa lain.' })],
        }
      : record,
  ),
];

const toEntry = (record: ArticleRecord): ArticleEntry => {
  const { id, version, status, hidden, title, topic, author } = record;
  const { regionCode, regionName, timeZone, publishAt, publishedAt, changedAt } = record;
  return {
    ...{ id, version, status, hidden, title, topic, author },
    ...{ regionCode, regionName, timeZone, publishAt, publishedAt, changedAt },
  };
};

/** The former text of an article. */
const formerOf = ({ id: _, ...record }: ArticleRecord): ArticleVersion => ({
  version: record.version,
  status: 'draft',
  writtenAt: record.changedAt,
  writtenBy: { kind: 'account', id: idOf('e000', 1), name: 'Contoh Penyunting Desa' },
  title: `${record.title} (naskah awal)`,
  topic: record.topic,
  summary: record.summary,
  bodyHtml: record.bodyHtml,
  pictureId: record.pictureId,
  pictureIds: record.pictureIds,
  video: record.video,
  documents: record.documents.map(({ file: __, ...one }) => one),
  factCheck: record.factCheck,
});

const documentOf = (draft: DocumentDraft): ArticleRecord['documents'][number] => {
  const { documentId = null, url = null, ...told } = draft;
  const file = uploadedDocument(documentId);
  return { ...told, documentId, file, url: file?.url ?? url };
};

/** What was sent of a text, as the record has it. */
const contentOf = (sent: Partial<ArticleDraft & ArticleEdit>): Partial<ArticleRecord> =>
  stated({
    title: sent.title,
    topic: sent.topic,
    summary: sent.summary,
    bodyHtml: sent.bodyHtml,
    factCheck: sent.factCheck,
    pictureId: sent.pictureId,
    picture: sent.pictureId === undefined ? undefined : uploadedPicture(sent.pictureId),
    pictureIds: sent.pictureIds,
    pictures: sent.pictureIds?.flatMap((id) => uploadedPicture(id) ?? []),
    video:
      sent.video == null
        ? sent.video
        : {
            site: videoSites.find((site) => sent.video?.includes(site)) ?? 'youtube',
            url: sent.video,
          },
    documents: sent.documents?.map(documentOf),
  });

const isOneOf =
  (...statuses: ArticleStatus[]) =>
  ({ status }: ArticleRecord) =>
    statuses.includes(status);
const isUnpublished = isOneOf('draft', 'submitted', 'scheduled');
const isOut = isOneOf('published', 'corrected');
const isNotWithdrawn = (record: ArticleRecord) => record.status !== 'retracted';

/** What a decision of the office at a level makes of an open raise; nothing, where there is none. */
function decided(
  { raises, featured }: ArticleRecord,
  level: FeaturingLevel,
  decision: Pick<Raise, 'status' | 'reason'>,
): Partial<ArticleRecord> | Refusal<'wrong-state'> {
  const isAsked = (raise: Raise) => raise.level === level && raise.status === 'open';
  if (!raises.some(isAsked)) return problem('wrong-state');
  return {
    raises: raises.map((raise) =>
      isAsked(raise) ? { ...raise, ...decision, decidedAt: now } : raise,
    ),
    featured: decision.status === 'accepted' ? [...featured, level] : featured,
  };
}

const { step } = changesOf(articleRecords, { changedAt: now });

export const articleDeskAnswers: Answers<
  Exclude<Extract<OperationId, `articles.${string}`>, 'articles.get' | 'articles.list'>
> = {
  'articles.records': ({ query }) => {
    const items = articleRecords.filter(
      ({ author, regionCode, status }) =>
        (query.groupId === undefined || author.groupId === query.groupId) &&
        (query.region === undefined || isWithin(regionCode, query.region)) &&
        (query.status === undefined || status === query.status),
    );
    return pageOf(items.map(toEntry), query);
  },
  'articles.record': oneOf(articleRecords),
  'articles.versions': (call) => {
    const record = oneOf(articleRecords)(call);
    if (isRefusal(record)) return record;
    const { version, status, writtenAt, writtenBy, title } = formerOf(record);
    return { data: [{ version, status, writtenAt, writtenBy, title }], next: null };
  },
  'articles.version': (call) => {
    const record = oneOf(articleRecords)(call);
    if (isRefusal(record)) return record;
    return call.params.version === record.version ? formerOf(record) : problem('not-found');
  },
  'articles.raised': ({ query }) => {
    const { region, status = 'open' } = query;
    const raised = articleRecords.flatMap((record) =>
      record.raises
        .filter((raise) => raise.status === status && isWithin(raise.regionCode, region))
        .map((raise) => ({ ...raise, article: toEntry(record) })),
    );
    return pageOf(raised, query);
  },
  'articles.create': ({ body }) => {
    const writer = writerOf(body);
    if (isRefusal(writer)) return writer;
    return {
      ...unpublished(unpublishedArticleIds.draft, 'draft', body.title),
      ...writer.place,
      author: writer.author,
      topic: body.topic,
      summary: '',
      bodyHtml: '',
      changedAt: now,
      ...contentOf(body),
    };
  },
  'articles.edit': step(isUnpublished, (_, body) => contentOf(body)),
  'articles.submit': step(isOneOf('draft'), () => ({ status: 'submitted', returnReason: null })),
  'articles.return': step(isOneOf('submitted'), (_, { reason }) => ({
    status: 'draft',
    returnReason: reason,
  })),
  'articles.recall': step(isOneOf('submitted', 'scheduled'), () => ({
    status: 'draft',
    publishAt: null,
  })),
  'articles.publish': step(isUnpublished, (_, { publishAt }) =>
    publishAt === undefined
      ? { status: 'published', publishAt: null, publishedAt: now, returnReason: null }
      : { status: 'scheduled', publishAt, returnReason: null },
  ),
  'articles.correct': step(isOut, ({ corrections }, { note, ...body }) => ({
    ...contentOf(body),
    status: 'corrected',
    corrections: [{ at: now, note }, ...corrections],
  })),
  'articles.retract': step(isOut, (_, { reason }) => ({
    status: 'retracted',
    retraction: { at: now, reason },
    featured: [],
  })),
  'articles.delete': (call) => {
    const record = oneOf(articleRecords)(call);
    if (!isRefusal(record) && record.status !== 'draft') return problem('wrong-state');
    return deletionOf(articleRecords)(call);
  },
  'articles.hide': step(isNotWithdrawn, (_, { reason }) => ({
    hidden: true,
    hiddenReason: reason,
  })),
  'articles.show': step(isNotWithdrawn, () => ({ hidden: false, hiddenReason: null })),
  'articles.raise': step(isOut, ({ id, regionCode, raises }, { level, note = null }) => {
    const office = regionCode.slice(0, lengthOf[level]);
    if (office === regionCode) return problem('unusable');
    if (raises.some((raise) => raise.level === level && raise.status === 'open')) {
      return problem('taken');
    }
    return { raises: [raiseOf(id, office, { note, raisedAt: now }), ...raises] };
  }),
  'articles.accept': step(isOut, (record, { level }) =>
    decided(record, level, { status: 'accepted', reason: null }),
  ),
  'articles.decline': step(isOut, (record, { level, reason }) =>
    decided(record, level, { status: 'declined', reason }),
  ),
  'articles.unfeature': step(isOut, ({ featured }, { level }) =>
    featured.includes(level)
      ? { featured: featured.filter((each) => each !== level) }
      : problem('wrong-state'),
  ),
  'articles.setAudience': step(isNotWithdrawn, (_, { regionCode }) =>
    regionCode !== null && !findRegion(regionCode)
      ? problem('unknown-region')
      : {
          audience: regionCode,
          sentBy: regionCode === null ? null : 'Diskominfo Penajam Paser Utara',
        },
  ),
};
