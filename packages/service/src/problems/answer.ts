import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import {
  problems,
  shouldRetryHeader,
  type FieldError,
  type ProblemCode,
} from '@simpul-kim/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isFull, isTooMuch, isUnreachable } from '../database/index.ts';
import { homeFrom, problemPage, problemPageHeaders, wantsPage } from '../pages/problem.ts';
import { failuresOf, fieldErrors, isOfAddress } from './fields.ts';
import { localeOf, problemOf, Refusal, type RefusalOptions } from './index.ts';
import { sayLimit } from './size.ts';
import { rateLimitHeaders } from './too-many.ts';

const mediaType = 'application/problem+json; charset=utf-8';
/** When to try again what the service cannot do now. */
export const retryAfterSeconds = 5;
const defaultRetryAfter = (code: ProblemCode) =>
  code === 'unavailable' ? retryAfterSeconds : undefined;

/** The kind of problem that an error is. */
export function codeOf(error: FastifyError | Error): ProblemCode {
  if (error instanceof Refusal) return error.code;
  if (isFull(error)) return 'storage-full';
  if (isUnreachable(error)) return 'unavailable';
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413) return 'too-large';
  if (status === 415) return 'unsupported-media';
  if (status === 414) return 'address-too-long';
  if (status === 404) return 'not-found';
  return status !== undefined && status >= 400 && status < 500 ? 'invalid-request' : 'internal';
}

/**
 * Answers a request with a problem document, in the language that it asks for; a browser, anywhere
 * but at the API, with a page.
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  errors: FieldError[] = [],
  { detail, retryAfterSeconds = defaultRetryAfter(code), rateLimit }: RefusalOptions = {},
) {
  const locale = localeOf(request.headers['accept-language']);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  // A fault of the program comes again with the same request.
  if (code === 'internal') reply.header(shouldRetryHeader, 'false');
  if (rateLimit) reply.headers(rateLimitHeaders(rateLimit));
  if (problems[code].status === 401) reply.header('www-authenticate', 'Bearer');
  const problem = problemOf(code, { locale, requestId: request.id, errors, detail });
  reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('content-language', locale)
    .header('x-request-id', request.id);
  if (!wantsPage(request.url, request.headers.accept)) {
    return reply.type(mediaType).send(JSON.stringify(problem));
  }
  return reply
    .headers(problemPageHeaders())
    .type('text/html; charset=utf-8')
    .send(problemPage(problem, { locale, home: homeFrom(request.url) }));
}

/** What is known of a failure beyond its code. */
function optionsOf(error: Error, code: ProblemCode, request: FastifyRequest): RefusalOptions {
  if (error instanceof Refusal) return error.options;
  // What never became a request has no route.
  const { bodyLimit } = (request.routeOptions as typeof request.routeOptions | undefined) ?? {};
  return code === 'too-large' && bodyLimit ? { detail: sayLimit(bodyLimit) } : {};
}

/** What someone wrote is more than the database takes in: it goes to its author, in words. */
const tooMuch = (cause: Error) =>
  new Refusal('unusable', {
    cause,
    detail: {
      id: 'Persingkat teksnya: terlalu banyak kata yang berbeda untuk bisa dicari.',
      en: 'Shorten the text: it has too many different words to be searched.',
    },
  });

/** Logs what is ours to look into; that a client went away, or that all places are taken, is not. */
function logFailure(error: Error, request: FastifyRequest, code: ProblemCode): void {
  const said = { err: error, requestId: request.id, code };
  const { raw } = request;
  if (raw.destroyed && !raw.complete) request.log.debug(said, 'a client broke off');
  else if (error instanceof Refusal) request.log.info(said, 'a request was refused');
  else request.log.error(said, 'a request failed');
}

/** Answers a request that failed. */
export function answerError(
  thrown: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const error = isTooMuch(thrown) ? tooMuch(thrown) : thrown;
  const code = codeOf(error);
  if (problems[code].status >= 500) logFailure(error, request, code);
  const locale = localeOf(request.headers['accept-language']);
  const options = optionsOf(error, code, request);
  const errors = (options.errors ?? []).map(({ field, rule, message }) => ({
    field,
    rule,
    message: message[locale],
  }));
  return sendProblem(
    request,
    reply,
    code,
    [...fieldErrors(failuresOf(error), locale, isOfAddress(error)), ...errors],
    options,
  );
}

/** Makes every failure of `app` a problem document. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'not-found'));
}

const clientErrors: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'address-too-long',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** Answers what is not HTTP enough to become a request: headers too large, not HTTP at all. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = clientErrors[error.code ?? ''] ?? 'invalid-request';
  const body = JSON.stringify(problemOf(code, { locale: 'id', requestId: randomUUID() }));
  socket.end(
    [
      `HTTP/1.1 ${problems[code].status} ${problems[code].title.en}`,
      `Content-Type: ${mediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
