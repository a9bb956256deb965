import assert from 'node:assert/strict';
import type { ArticleRecord } from '@simpul-kim/contract';
import type { Caller } from './given.ts';

/** Where an article of a test stands; `raised` and `featured` at the regency. */
export type Standing =
  | 'draft'
  | 'submitted'
  | 'scheduled'
  | 'published'
  | 'corrected'
  | 'retracted'
  | 'hidden'
  | 'raised'
  | 'featured';

/** Takes a step that must succeed, and tells what the article is then. */
export async function took(
  who: Caller,
  article: { readonly id: string },
  verb: string,
  body?: unknown,
): Promise<ArticleRecord> {
  const answered = await who.post(`/v1/articles/${article.id}/${verb}`, body);
  assert.equal(answered.status, 200, answered.text);
  return answered.body as ArticleRecord;
}

/** Writes a draft that could be published. */
export async function wrote(who: Caller, fields: object): Promise<ArticleRecord> {
  const answered = await who.post('/v1/articles', {
    title: 'Panen raya di sawah',
    topic: 'agriculture',
    summary: 'Warga memanen padi bersama-sama.',
    bodyHtml: '<p>Sejak pagi warga turun ke sawah.</p>',
    ...fields,
  });
  assert.equal(answered.status, 201, answered.text);
  return answered.body as ArticleRecord;
}

const publish = (who: Caller, article: ArticleRecord) =>
  took(who, article, 'publish', { version: article.version });
const reason = 'Sumbernya belum disebut.';
const level = 'regency';

/** How an article comes to stand somewhere, from a draft or from where it stood before. */
const ways: Readonly<
  Record<Standing, (who: Caller, draft: ArticleRecord) => Promise<ArticleRecord>>
> = {
  draft: async (_, draft) => draft,
  submitted: (who, draft) => took(who, draft, 'submit'),
  scheduled: (who, draft) =>
    took(who, draft, 'publish', {
      version: draft.version,
      publishAt: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  published: publish,
  corrected: async (who, draft) => {
    const { version } = await publish(who, draft);
    return took(who, draft, 'correct', { version, note: 'Tanggalnya keliru.' });
  },
  retracted: async (who, draft) => took(who, await publish(who, draft), 'retract', { reason }),
  hidden: async (who, draft) => took(who, await publish(who, draft), 'hide', { reason }),
  raised: async (who, draft) => took(who, await publish(who, draft), 'raise', { level }),
  featured: async (who, draft) => took(who, await ways.raised(who, draft), 'accept', { level }),
};

/** An article of a group that stands somewhere, by who may take every step. */
export const givenArticle = async (
  who: Caller,
  groupId: string,
  standing: Standing,
  fields: object = {},
): Promise<ArticleRecord> => ways[standing](who, await wrote(who, { groupId, ...fields }));
