import { ArticleParams } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import { pageHeaders } from '../pages/headers.ts';
import { pageStyle } from '../pages/style.ts';
import { problemPage } from '../pages/problem.ts';
import { problemOf, Refusal } from '../problems/index.ts';
import { articlePath } from './article.ts';
import { articlePage } from './page.ts';

const type = 'text/html; charset=utf-8';
const headers = pageHeaders({ styles: [pageStyle] });
const lifetime = { maxAge: 30, staleWhileRevalidate: 300 };

/** The pages of articles that have no other home. */
export function articlePageRoutes(
  app: FastifyInstance,
  get: Handlers<'articles.get'>['articles.get'],
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  app.get<{ Params: { id: string } }>(
    articlePath(':id'),
    { schema: { params: ArticleParams }, attachValidation: true },
    async (request, reply) => {
      reply.headers(headers);
      try {
        if (request.validationError) throw new Refusal('not-found');
        const origin = originOf(request);
        const ready = await cache.get(keyOf(request, origin), async () => {
          const { answer, region } = await get({ params: request.params, query: {}, origin });
          return { answer: await makeReady(articlePage(answer)), region };
        });
        return await sendReady(request, reply, ready, { type, lifetime });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const problem = problemOf(error.code, { locale: 'id', requestId: request.id });
        return reply
          .code(problem.status)
          .header('cache-control', 'no-store')
          .type(type)
          .send(problemPage(problem, 'id', pageStyle));
      }
    },
  );
}
