import { operations, problems, type Locale } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import type { Sites } from '../sites/index.ts';
import { codeOf, retryAfterSeconds } from '../problems/answer.ts';
import { problemOf, Refusal } from '../problems/index.ts';
import { pageHeaders, type PagePolicy } from './headers.ts';
import { homeFrom, problemPage, problemPageHeaders } from './problem.ts';

/** A page of ours: where it is, what its address may hold, and what it shows. */
export interface PageRoute {
  readonly url: string;
  /** JSON Schema of the parameters in its path. */
  readonly params?: unknown;
  /** What of its query makes a difference; what others add (`fbclid`, `utm_…`) does not. */
  readonly query?: readonly string[];
  /** Whether it is another page for those whose browser asks to save data (`Save-Data: on`). */
  readonly sparing?: boolean;
  readonly policy: Omit<PagePolicy, 'styles'>;
  /** Its style sheets. */
  readonly styles: readonly string[];
  /** The language in which it is said why it is not there. */
  readonly localeOf: (request: FastifyRequest) => Locale;
  /**
   * Its HTML, the region whose changes touch it, and until when it is true if nothing changes.
   *
   * @throws {Refusal} where there is nothing to show.
   */
  readonly render: (
    request: FastifyRequest,
    origin: string,
  ) => Promise<{ html: string; region: string | undefined; until?: Date | undefined }>;
}

/** What serving a page needs. */
export interface PageContext {
  readonly cache: AnswerCache;
  readonly originOf: OriginOf;
  readonly sites: Pick<Sites, 'requireSite' | 'vary' | 'ancestors'>;
}

const type = 'text/html; charset=utf-8';
/** A page lives as long as the news in it. */
const lifetime = operations['articles.list'].cache;

/** Whether the browser asks to save data, https://wicg.github.io/savedata/ */
export const savesData = ({ headers }: FastifyRequest): boolean => headers['save-data'] === 'on';

/** Serves a page, kept ready until what it is about changes; a refusal is a page in words. */
export function servePage(
  app: FastifyInstance,
  { url, params, query = [], sparing = false, policy, styles, localeOf, render }: PageRoute,
  { cache, originOf, sites }: PageContext,
): void {
  const headers = () => pageHeaders({ ...policy, styles, ancestors: sites.ancestors });
  const schema = params ? { params } : {};
  app.get(url, { schema, attachValidation: true }, async (request, reply) => {
    reply.headers(headers());
    try {
      // A path that can name nothing is no mistake in a form: nothing is there.
      if (request.validationError) throw new Refusal('not-found');
      const origin = originOf(request);
      if (policy.framed) sites.requireSite(request, origin);
      const key = keyOf(request, origin, query);
      const variant = sparing && savesData(request) ? `${key} sparing` : key;
      const ready = await cache.get(variant, async () => {
        const { html, region, until } = await render(request, origin);
        return { answer: await makeReady(html, { until }), region };
      });
      const vary = [...(sparing ? ['Save-Data'] : []), ...(policy.framed ? sites.vary.pages : [])];
      return await sendReady(request, reply, ready, { type, lifetime, vary });
    } catch (error) {
      const code = codeOf(error as Error);
      if (problems[code].status >= 500) {
        request.log.error({ err: error, requestId: request.id, code }, 'a page failed');
      }
      if (code === 'unavailable') reply.header('retry-after', retryAfterSeconds);
      const locale = localeOf(request);
      const detail = error instanceof Refusal ? error.options.detail : undefined;
      const problem = problemOf(code, { locale, requestId: request.id, detail });
      return reply
        .code(problem.status)
        .headers(problemPageHeaders(policy.framed))
        .header('cache-control', 'no-store')
        .header('content-language', locale)
        .type(type)
        .send(problemPage(problem, { locale, home: homeFrom(request.url), framed: policy.framed }));
    }
  });
}
