import {
  defaultMaxBytes,
  isLookup,
  isWrite,
  leastKeyLength,
  type Lookup,
  type Operation,
  type PublicRead,
  type Write,
} from './operation.ts';
import { operations, type OperationId } from './operations.ts';
import { Problem, problems, problemsOf, shouldRetryHeader, type ProblemCode } from './problems.ts';
import { proofHeader, proofHeaderMax } from './proofs/index.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** What stands before the dot of an operation's name. */
type Tag = OperationId extends `${infer Name}.${string}` ? Name : never;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Replaces every titled schema inside `value` by a reference, and collects what it referred to.
 * The table holds schemas inline, so that each can be compiled alone; readers want them once.
 */
function hoist(value: Json, components: JsonObject): Json {
  if (Array.isArray(value)) return value.map((item) => hoist(item, components));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, hoist(child, components)]),
  );
  if (value['type'] !== 'object' || typeof value['title'] !== 'string') return inner;
  components[value['title']] = inner;
  return { $ref: `#/components/schemas/${value['title']}` };
}

const plain = (schema: unknown): JsonObject => JSON.parse(JSON.stringify(schema)) as JsonObject;

function parameters(place: 'path' | 'query', schema: unknown): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = plain(schema) as {
    properties?: JsonObject;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as JsonObject;
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function problemAnswers(codes: readonly ProblemCode[]): JsonObject {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      {
        description: of.map((code) => `\`${code}\`: ${problems[code].title.en}.`).join(' '),
        ...(problemHeaders[status] ? { headers: problemHeaders[status] } : {}),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
};
/** What is told beside a problem, by its status. */
const problemHeaders: Readonly<Record<number, JsonObject>> = {
  429: {
    ...retryAfter,
    RateLimit: {
      description: 'The limit that was reached, e.g. `"sign-in-pair";r=0;t=900`.',
      schema: { type: 'string' },
    },
    'RateLimit-Policy': {
      description:
        'How many it lets through in how many seconds, e.g. `"sign-in-pair";q=10;w=900`.',
      schema: { type: 'string' },
    },
  },
  500: {
    [shouldRetryHeader]: {
      description: '`false`: the same request would only fail again.',
      schema: { type: 'string' },
    },
  },
  503: retryAfter,
};

const isPublicRead = (operation: Operation): operation is PublicRead =>
  operation.method === 'GET' && operation.access === 'public';

const idempotencyKey = (operation: Write) => ({
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: `Any text that is new for each thing to make, such as a UUID. A repeat with the same key within ${operation.access === 'public' ? '90 days' : 'a day'} makes nothing twice.`,
  schema: { type: 'string', minLength: leastKeyLength(operation), maxLength: 200 },
});

const proof = {
  name: proofHeader,
  in: 'header',
  required: false,
  description:
    'A solved challenge (`proofs.create`): base64url of the JSON `{challenge, solution}`. A repeat of what was done already needs none.',
  schema: { type: 'string', maxLength: proofHeaderMax },
};

function requestBody(operation: Write | Lookup, components: JsonObject): JsonObject {
  const { body, maxBytes = defaultMaxBytes } = operation;
  const file = isLookup(operation) ? undefined : operation.file;
  const limit = `At most ${maxBytes / 1024} kB.`;
  if (file !== undefined) {
    const content = { schema: { type: 'string', format: 'binary' } };
    return {
      required: true,
      description: `${file} ${limit}`,
      content: { 'application/octet-stream': content },
    };
  }
  if (!body) return {};
  const schema = hoist(plain(body), components);
  return { required: true, description: limit, content: { 'application/json': { schema } } };
}

const access: Readonly<Record<Exclude<Operation['access'], 'public'>, string>> = {
  account: 'For anyone signed in, and keys.',
  contributor: 'For contributors of the group, officers above it, and operators.',
  officer: 'For officers of the region or above it, and operators.',
  operator: 'For operators.',
};

function pathItem(id: string, operation: Operation, components: JsonObject): JsonObject {
  const [tag = id] = id.split('.');
  const content = { 'application/json': { schema: hoist(plain(operation.answer), components) } };
  const creates = isWrite(operation) && operation.creates !== undefined;
  const body = operation.method === 'GET' ? {} : requestBody(operation, components);
  const etag = {
    ETag: { description: 'Changes when the answer does.', schema: { type: 'string' } },
  };
  const success = isPublicRead(operation)
    ? {
        '200': { description: 'Found.', headers: etag, content },
        '304': { description: 'Not changed since the `ETag` given in `If-None-Match`.' },
      }
    : { [creates ? '201' : '200']: { description: creates ? 'Made.' : 'Done.', content } };
  return {
    operationId: id,
    tags: [tag],
    summary: operation.summary,
    description:
      operation.access === 'public'
        ? operation.description
        : `${operation.description} ${access[operation.access]}`,
    security: operation.access === 'public' ? [] : [{ bearer: [] }],
    parameters: [
      ...parameters('path', operation.params),
      ...parameters('query', operation.query),
      ...(creates ? [idempotencyKey(operation)] : []),
      ...(isWrite(operation) && operation.proof ? [proof] : []),
    ],
    ...(Object.keys(body).length > 0 ? { requestBody: body } : {}),
    responses: { ...success, ...problemAnswers(problemsOf(operation)) },
  };
}

const tags = {
  regions: 'Provinces, regencies, districts and villages.',
  articles: 'News, up and down between villages and offices.',
  groups: 'KIM, the community information groups.',
  activity: 'How many villages have a KIM, and how many of these publish.',
  businesses: 'Small businesses (UMKM).',
  products: 'What small businesses sell.',
  announcements: 'Announcements and early warnings.',
  events: 'Trainings, competitions, jamborees and meetings.',
  offices: 'Who answers for a district, regency or province.',
  sites: 'Which hosts may show widgets, and of which regions.',
  media: 'Pictures and documents that were uploaded.',
  aspirations: 'What residents send to their government, and what becomes of it.',
  privacy: 'What someone agrees to.',
  proofs: 'Work that stands before what anyone may send.',
  session: 'Signing in and out.',
  accounts: 'Who works with the service, and what they may.',
  keys: 'What programs show in place of a password.',
  audit: 'Who did what.',
} as const satisfies Record<Tag, string>;

/** The OpenAPI 3.1 description of the table of operations. */
export function openapi(version: string): JsonObject {
  const schemas: JsonObject = {};
  hoist(plain(Problem), schemas);
  const paths: JsonObject = {};
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const item = (paths[operation.path] ?? {}) as JsonObject;
    item[operation.method.toLowerCase()] = pathItem(id, operation, schemas);
    paths[operation.path] = item;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Simpul KIM',
      version,
      description:
        "The shared data service of Indonesia's community information groups (KIM). What offices show of aspirations can be read as Open311 GeoReport v2, too: [discovery](open311/v2/discovery.json). Names and codes of regions: idn-area-data, ODbL 1.0.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b, 'en')),
      ),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a session (`session.create`) or the secret of a key.',
        },
      },
    },
  };
}
