import {
  isWrite,
  leastKeyLength,
  locales,
  operations,
  problems,
  problemType,
  proofHeader,
  type accessProblems,
  type Answer,
  type Body,
  type bodyProblems,
  type creationProblems,
  type FieldError,
  type Locale,
  type Operation,
  type OperationId,
  type Operations,
  type Params,
  type Problem,
  type ProblemCode,
  type proofProblems,
  type publicReadProblems,
  type Query,
  type sharedProblems,
  type Write,
  type writeProblems,
} from '@simpul-kim/contract';
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { TObject } from 'typebox';
import type { TLocalizedValidationError } from 'typebox/error';
import { Value } from 'typebox/value';

/** `Codes`, where the operation `Id` is of a kind; else nothing. */
type Where<
  Id extends OperationId,
  Kind,
  Codes extends readonly ProblemCode[],
> = Operations[Id] extends Kind ? Codes[number] : never;

/** What the operation `Id` may answer besides its answer. */
export type ProblemOf<Id extends OperationId> =
  | Operations[Id]['problems'][number]
  | (typeof sharedProblems)[number]
  | Exclude<(typeof accessProblems)[number], Where<Id, { access: 'public' }, typeof accessProblems>>
  | Where<Id, { method: 'GET'; access: 'public' }, typeof publicReadProblems>
  | Where<Id, { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' }, typeof bodyProblems>
  | Where<Id, Write, typeof writeProblems>
  | Where<Id, { creates: true | 'once' | 'again' }, typeof creationProblems>
  | Where<Id, { creates: 'once' }, readonly ['already-answered']>
  | Where<Id, { proof: true }, typeof proofProblems>;

/** A problem that a mocked operation answers with; {@link handle} puts it into words. */
export interface Refusal<Code extends ProblemCode = ProblemCode> {
  readonly refusal: Code;
  readonly errors: readonly FieldError[];
}

/** What a mocked operation is called with: values as the contract has them, not as text. */
export interface MockCall<Id extends OperationId> {
  readonly query: Query<Id>;
  readonly params: Params<Id>;
  /** JSON body; of an operation that takes a file, or none, nothing. */
  readonly body: Body<Id>;
  readonly request: Request;
}

/** What a mocked operation may say. A whole `Response` is for what no service should say. */
export type Outcome<Id extends OperationId> = Answer<Id> | Refusal<ProblemOf<Id>> | Response;

/** What answers the operation `Id` in a mocked service. */
export type Answerer<Id extends OperationId> = (
  call: MockCall<Id>,
) => Outcome<Id> | Promise<Outcome<Id>>;
/** What answers each operation of `Id`. */
export type Answers<Id extends OperationId> = { readonly [Each in Id]: Answerer<Each> };

/**
 * The RFC 9457 answer of a code, with the contract's status and sentences, in the language that the
 * request asks for.
 *
 * @example
 * handle('articles.get', () => problem('withdrawn'));
 */
export const problem = <Code extends ProblemCode>(
  refusal: Code,
  errors: readonly FieldError[] = [],
): Refusal<Code> => ({ refusal, errors });

/** An answer that never comes, for what is shown meanwhile. */
export const never = (): Promise<never> => new Promise(() => {});

function localeOf(request: Request): Locale {
  const asked = request.headers.get('accept-language')?.slice(0, 2);
  return locales.find((locale) => locale === asked) ?? locales[0];
}

/** Names every request to the mocked service. */
const requestId = 'mock';

function refuse({ refusal, errors }: Refusal, request: Request): Response {
  const locale = localeOf(request);
  const { status, title, detail } = problems[refusal];
  const body: Problem = {
    type: problemType(refusal),
    code: refusal,
    title: title[locale],
    status,
    detail: detail[locale],
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
    requestId,
  };
  return HttpResponse.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      'x-request-id': requestId,
    },
  });
}

/** A weak ETag: the same text, the same tag. */
function etagOf(text: string): string {
  let sum = 0;
  for (const sign of text) sum = (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0;
  return `W/"${(sum >>> 0).toString(36)}-${text.length}"`;
}

/** An answer with the fields that the service gives it; of what a cache may keep, word that it has it. */
function give(operation: Operation, answer: unknown, request: Request): Response {
  const text = JSON.stringify(answer);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId };
  if (operation.method !== 'GET' || operation.access !== 'public') {
    const status = isWrite(operation) && operation.creates ? 201 : 200;
    const fields = { ...headers, 'cache-control': 'private, no-store' };
    return new HttpResponse(text, { status, headers: fields });
  }
  const { maxAge, staleWhileRevalidate } = operation.cache;
  const control = `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
  const fields = { ...headers, 'cache-control': control, etag: etagOf(text) };
  return request.headers.get('if-none-match') === fields.etag
    ? new HttpResponse(null, { status: 304, headers: fields })
    : new HttpResponse(text, { headers: fields });
}

/** The field errors behind one broken rule, named as the service names them. */
function fieldErrors({
  keyword,
  instancePath,
  params,
  message,
}: TLocalizedValidationError): FieldError[] {
  if (keyword === 'required') {
    return params.requiredProperties.map((field) => ({ field, rule: keyword, message }));
  }
  // Unknown fields are told twice: here for all together, and each by a schema that is `false`.
  if (keyword === 'additionalProperties') return [];
  const rule = keyword === 'boolean' ? 'unknown' : keyword;
  return [{ field: instancePath.slice(1), rule, message }];
}

/** Values of an address, all text, as the schema has them; and what of them breaks its rules. */
function read(schema: TObject | undefined, text: Readonly<Record<string, unknown>>) {
  if (!schema) return { value: {}, errors: [] };
  const value = Value.Convert(schema, Value.Default(schema, text));
  return { value, errors: [...Value.Errors(schema, value)].flatMap(fieldErrors) };
}

const bearer = /^Bearer +\S/i;

/** What the service would say before it looks at what was sent: who asks, with which key and proof. */
function missing(operation: Operation, { headers }: Request): Refusal | undefined {
  if (operation.access !== 'public' && !bearer.test(headers.get('authorization') ?? '')) {
    return problem('unauthenticated');
  }
  if (!isWrite(operation)) return undefined;
  const key = headers.get('idempotency-key') ?? '';
  if (operation.creates && key.length < leastKeyLength(operation)) {
    const field = 'Idempotency-Key';
    const rule = key ? 'pattern' : 'required';
    return problem('invalid-request', [{ field, rule, message: field }]);
  }
  return operation.proof && !headers.get(proofHeader) ? problem('proof-required') : undefined;
}

/** The JSON body of a request, and what of it breaks the rules of its schema. Nothing is converted. */
async function readBody(operation: Operation, request: Request) {
  const schema = 'body' in operation ? operation.body : undefined;
  if (!schema) return { value: undefined, errors: [] };
  const value: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  return { value, errors: [...Value.Errors(schema, value)].flatMap(fieldErrors) };
}

/** Path parameters by name; the wildcard before the path has a number. */
const named = (segments: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(segments).filter(([name]) => !/^\d+$/.test(name)));

/** Whether an outcome is a problem and not an answer. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refusal' in outcome;

/**
 * Mocks one operation of the contract, at its method and path, on any origin and below any base
 * path: put handlers of an API of your own that has the same paths before it. A call that the service would refuse (a wrong or unknown field, no `Authorization` where one
 * is needed, no `Idempotency-Key`, no proof of work) is refused here too, and does not reach `answer`.
 * Whether token or proof are right is not checked: any will do. What is answered has the fields that the service gives it: `X-Request-Id`,
 * `Cache-Control` and, for what anyone may read, an `ETag`, by which it answers 304.
 *
 * @example
 * worker.use(
 *   handle('articles.list', ({ query }) =>
 *     query.region === '64.09' ? { data: [], next: null } : problem('unknown-region'),
 *   ),
 * );
 */
export function handle<Id extends OperationId>(id: Id, answer: Answerer<Id>): HttpHandler {
  const operation: Operation = operations[id];
  const method = operation.method.toLowerCase() as Lowercase<Operation['method']>;
  const path = `*${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;

  return http[method](path, async ({ request, params: segments }) => {
    const query = read(operation.query, Object.fromEntries(new URL(request.url).searchParams));
    const params = read(operation.params, named(segments));
    const refusal = missing(operation, request);
    if (refusal) return refuse(refusal, request);
    const body = await readBody(operation, request);
    const errors = [...query.errors, ...params.errors, ...body.errors];
    if (errors.length > 0) return refuse(problem('invalid-request', errors), request);

    // All have just been checked against the schemas that these types are made of.
    const call = {
      query: query.value,
      params: params.value,
      body: body.value,
      request,
    } as unknown as MockCall<Id>;
    const outcome = await answer(call);
    if (outcome instanceof Response) return outcome;
    if (isRefusal(outcome)) return refuse(outcome, request);
    return give(operation, outcome, request);
  });
}
