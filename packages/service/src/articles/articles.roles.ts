import {
  officersAbove,
  writersOfGroup,
  type Attempt,
  type RoleCase,
  type Stage,
  type Who,
} from '../testing/roles.ts';
import { givenArticle, type Standing } from '../testing/articles.ts';

/** A step on an article of the group that stands somewhere, made for each who tries it. */
const step = (
  may: readonly Who[],
  verb: string,
  standing: Standing,
  body?: (article: { readonly version: number }, stage: Stage) => unknown,
): RoleCase => ({
  may,
  attempt: async (stage): Promise<Attempt> => {
    const { districtOfficer, operator } = stage.people;
    // What an office has hidden, none below it shows.
    const by = standing === 'hidden' ? districtOfficer : operator;
    const article = await givenArticle(by, stage.group, standing);
    return { url: `/v1/articles/${article.id}${verb}`, body: body?.(article, stage) };
  },
});

const toReason = () => ({ reason: 'Sumbernya belum disebut.' });
const atRegency = () => ({ level: 'regency' });
const regencyUp: Who[] = ['regencyOfficer', 'provinceOfficer', 'operator'];

const read = (url: (article: { readonly id: string }) => string): RoleCase => ({
  may: writersOfGroup,
  attempt: async (stage) => {
    const { operator } = stage.people;
    const { id, version } = await givenArticle(operator, stage.group, 'published');
    await operator.post(`/v1/articles/${id}/correct`, { version, note: 'Judul.', title: 'Baru' });
    return { url: url({ id }) };
  },
});

/** Who may call what there is about articles. */
export const articleCases = {
  'articles.records': {
    may: writersOfGroup,
    attempt: async ({ group }) => ({ url: `/v1/desk/articles?groupId=${group}` }),
  },
  'articles.record': read(({ id }) => `/v1/desk/articles/${id}`),
  'articles.versions': read(({ id }) => `/v1/desk/articles/${id}/versions`),
  'articles.version': read(({ id }) => `/v1/desk/articles/${id}/versions/2`),
  'articles.raised': {
    may: officersAbove,
    attempt: async ({ village }) => ({ url: `/v1/desk/raised?region=${village.slice(0, 8)}` }),
  },
  'articles.create': {
    may: writersOfGroup,
    attempt: async ({ group }) => ({
      url: '/v1/articles',
      body: { groupId: group, title: 'Panen', topic: 'agriculture' },
    }),
  },
  'articles.edit': step(writersOfGroup, '', 'draft', ({ version }) => ({ version, title: 'Lain' })),
  'articles.submit': step(writersOfGroup, '/submit', 'draft'),
  'articles.return': step(officersAbove, '/return', 'submitted', toReason),
  'articles.recall': step(writersOfGroup, '/recall', 'submitted'),
  'articles.publish': step(writersOfGroup, '/publish', 'draft', ({ version }) => ({ version })),
  'articles.correct': step(writersOfGroup, '/correct', 'published', ({ version }) => ({
    version,
    note: 'Jumlahnya 40, bukan 400.',
  })),
  'articles.retract': step(writersOfGroup, '/retract', 'published', toReason),
  'articles.delete': step(writersOfGroup, '', 'draft'),
  'articles.hide': step(officersAbove, '/hide', 'published', toReason),
  'articles.show': step(officersAbove, '/show', 'hidden'),
  'articles.raise': step(writersOfGroup, '/raise', 'published', atRegency),
  'articles.accept': step(regencyUp, '/accept', 'raised', atRegency),
  'articles.decline': step(regencyUp, '/decline', 'raised', () => ({
    ...atRegency(),
    ...toReason(),
  })),
  'articles.unfeature': step(regencyUp, '/unfeature', 'featured', atRegency),
  'articles.setAudience': step(officersAbove, '/audience', 'published', (_, { village }) => ({
    regionCode: village.slice(0, 8),
  })),
} as const satisfies Record<string, RoleCase>;
