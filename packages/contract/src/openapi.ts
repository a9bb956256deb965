import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { Problem, problems, sharedProblems, type ProblemCode } from './problems.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

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
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}

function pathItem(id: string, operation: Operation, components: JsonObject): JsonObject {
  const [tag = id] = id.split('.');
  return {
    operationId: id,
    tags: [tag],
    summary: operation.summary,
    description: operation.description,
    security: [],
    parameters: [...parameters('path', operation.params), ...parameters('query', operation.query)],
    responses: {
      '200': {
        description: 'Found.',
        headers: {
          ETag: { description: 'Changes when the answer does.', schema: { type: 'string' } },
        },
        content: {
          'application/json': { schema: hoist(plain(operation.answer), components) },
        },
      },
      '304': { description: 'Not changed since the `ETag` given in `If-None-Match`.' },
      ...problemAnswers([...sharedProblems, ...operation.problems]),
    },
  };
}

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
        "The shared data service of Indonesia's community information groups (KIM). Names and codes of regions: idn-area-data, ODbL 1.0.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: './' }],
    tags: [
      { name: 'regions', description: 'Provinces, regencies, districts and villages.' },
      { name: 'articles', description: 'News, up and down between villages and offices.' },
      { name: 'groups', description: 'KIM, the community information groups.' },
    ],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b, 'en')),
      ),
    },
  };
}
