import { Article, ArticlePage, ArticleParams, ArticleQuery } from './articles.ts';
import { Group, GroupPage, GroupParams, GroupQuery } from './groups.ts';
import type { AnswerOf, Operation, ParamsOf, QueryOf } from './operation.ts';
import { Region, RegionMatches, RegionParams, RegionQuery } from './regions.ts';

const minute = 60;
const day = 24 * 60 * minute;

/** News must be withdrawn everywhere soon after it is withdrawn here. */
const news = { maxAge: 30, staleWhileRevalidate: 5 * minute };
/** Codes of regions change with an edition of the law, not from day to day. */
const gazetteer = { maxAge: day, staleWhileRevalidate: 7 * day };

/**
 * Everything the service can be asked to do. Routes, validation, serialisation, OpenAPI, the types
 * of the SDK and of the mocks come from this table, and nothing is served that is not in it.
 */
export const operations = {
  'regions.search': {
    method: 'GET',
    path: '/v1/regions',
    summary: 'Find regions by name or code',
    description:
      'All provinces, regencies, districts and villages of Indonesia, best match first. Spelling, spaces and hyphens are forgiven.',
    access: 'public',
    query: RegionQuery,
    answer: RegionMatches,
    problems: [],
    cache: gazetteer,
  },
  'regions.get': {
    method: 'GET',
    path: '/v1/regions/{code}',
    summary: 'Read one region',
    description: 'With its level, its kind and what it lies in.',
    access: 'public',
    params: RegionParams,
    answer: Region,
    problems: ['unknown-region'],
    cache: gazetteer,
  },
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
  'groups.list': {
    method: 'GET',
    path: '/v1/groups',
    summary: 'List the KIM of a region, by name',
    description: 'The community information groups at or below the region.',
    access: 'public',
    query: GroupQuery,
    answer: GroupPage,
    problems: ['unknown-region', 'invalid-cursor'],
    cache: news,
  },
  'groups.get': {
    method: 'GET',
    path: '/v1/groups/{id}',
    summary: 'Read one KIM',
    description: 'What it is, what recognises it, and when it last published.',
    access: 'public',
    params: GroupParams,
    answer: Group,
    problems: ['not-found'],
    cache: news,
  },
} as const satisfies Record<string, Operation>;

/** The table of operations. */
export type Operations = typeof operations;
/** Name of an operation, e.g. `articles.list`. */
export type OperationId = keyof Operations;
/** Path parameters of the operation `Id`. */
export type Params<Id extends OperationId> = ParamsOf<Operations[Id]>;
/** Query of the operation `Id`. */
export type Query<Id extends OperationId> = QueryOf<Operations[Id]>;
/** Body of the 200 answer of the operation `Id`. */
export type Answer<Id extends OperationId> = AnswerOf<Operations[Id]>;
