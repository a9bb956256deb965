import type { Locale } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import { failuresOf, fieldErrors } from '../problems/fields.ts';
import { problemOf, Refusal } from '../problems/index.ts';
import { pageHeaders, type PagePolicy } from './headers.ts';
import { problemPage } from './problem.ts';

/** A page of ours: where it is, what its address may hold, and what it shows. */
export interface PageRoute {
  readonly url: string;
  /** JSON Schemas of what its address holds. */
  readonly schema: { readonly params?: unknown; readonly querystring?: unknown };
  readonly policy: Omit<PagePolicy, 'styles'>;
  /** Its style sheets; the first one serves for what is said in its place, too. */
  readonly styles: readonly [page: string, ...others: string[]];
  /** The language in which it is said why it is not there. */
  readonly localeOf: (request: FastifyRequest) => Locale;
  /**
   * Its HTML, and the region whose changes touch it.
   *
   * @throws {Refusal} where there is nothing to show.
   */
  readonly render: (
    request: FastifyRequest,
    origin: string,
  ) => Promise<{ html: string; region: string | undefined }>;
}

const type = 'text/html; charset=utf-8';
const lifetime = { maxAge: 30, staleWhileRevalidate: 300 };

/** Serves a page, kept ready until what it is about changes; a refusal is a page in words. */
export function servePage(
  app: FastifyInstance,
  { url, schema, policy, styles, localeOf, render }: PageRoute,
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  const headers = pageHeaders({ ...policy, styles });
  app.get(url, { schema, attachValidation: true }, async (request, reply) => {
    reply.headers(headers);
    const { validationError } = request;
    try {
      // A path that can name nothing is no mistake in a form: nothing is there.
      if (validationError?.validationContext === 'params') throw new Refusal('not-found');
      if (validationError) throw new Refusal('invalid-request');
      const origin = originOf(request);
      const ready = await cache.get(keyOf(request, origin), async () => {
        const { html, region } = await render(request, origin);
        return { answer: await makeReady(html), region };
      });
      return await sendReady(request, reply, ready, { type, lifetime });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const locale = localeOf(request);
      const failures = error.code === 'invalid-request' ? failuresOf(validationError) : [];
      const errors = fieldErrors(failures, locale);
      const problem = problemOf(error.code, { locale, requestId: request.id, errors });
      return reply
        .code(problem.status)
        .header('cache-control', 'no-store')
        .type(type)
        .send(problemPage(problem, locale, styles[0]));
    }
  });
}
