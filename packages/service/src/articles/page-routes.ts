import { ArticleParams, type Params } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { Handlers } from '../answers/index.ts';
import { alternatesOf } from '../feeds/index.ts';
import { servePage, type PageContext } from '../pages/serve.ts';
import { localeOf } from '../problems/index.ts';
import { articleStyle } from './page-style.ts';
import { articlePath } from './article.ts';
import { articlePage } from './page.ts';

/** The pages of articles that have no other home. */
export function articlePageRoutes(
  app: FastifyInstance,
  get: Handlers<'articles.get'>['articles.get'],
  context: PageContext,
): void {
  servePage(
    app,
    {
      url: articlePath(':id'),
      params: ArticleParams,
      policy: {},
      styles: [articleStyle],
      localeOf: ({ headers }) => localeOf(headers['accept-language']),
      async render({ params }, origin) {
        const input = { params: params as Params<'articles.get'>, query: {}, origin };
        const { answer, region, until } = await get(input);
        const feeds = alternatesOf(origin, answer.regionCode);
        return { html: articlePage(answer, feeds), region, until };
      },
    },
    context,
  );
}
