import { news } from '../lifetimes.ts';
import type { Operation } from '../operation.ts';
import { Article, ArticlePage, ArticleParams, ArticleQuery } from './schemas.ts';

/** What can be asked of news. */
export const articleOperations = {
  'articles.list': {
    method: 'GET',
    path: '/v1/articles',
    summary: 'List the news of a region, newest first',
    description:
      'News written at or below the region, and what offices above have sent down to it. Follow `next` to read on; a page is never shifted by what is published meanwhile.',
    access: 'public',
    query: ArticleQuery,
    answer: ArticlePage,
    problems: ['unknown-region', 'invalid-cursor'],
    cache: news,
  },
  'articles.get': {
    method: 'GET',
    path: '/v1/articles/{id}',
    summary: 'Read one article with its text',
    description: 'An article that was withdrawn is answered with 410.',
    access: 'public',
    params: ArticleParams,
    answer: Article,
    problems: ['not-found', 'withdrawn'],
    cache: news,
  },
} as const satisfies Record<string, Operation>;
