/** Prints the contract's schemas as TypeScript, with all that they say of each field. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as contract from '@simpul-kim/contract';
import { isWrite, operations, type Operation } from '@simpul-kim/contract';

/** What the contract uses of JSON Schema. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export const table = Object.entries(operations) as unknown as [string, Operation][];
export const schemaOf = (schema: unknown) => schema as Schema;

/** `articles.list` as `ArticlesList`. */
const pascal = (id: string) =>
  id.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The name of the type of an operation's query. */
export const queryName = (id: string) => `${pascal(id)}Query`;

const contractSource = path.resolve(import.meta.dirname, '../../packages/contract/src');

/** The sources of the contract: they say in doc comments what schemas do not. */
const sources = readdirSync(contractSource, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort()
  .map((name) => readFileSync(path.join(contractSource, name), 'utf8'));

/** What the contract's doc comment says of what it exports by that name. */
function docOf(name: string): string | undefined {
  const doc = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport (?:const|type) ${name}\\b`);
  const [, text] = sources.map((source) => doc.exec(source)).find(Boolean) ?? [];
  return text
    ?.replaceAll(/^\s*\*? ?/gm, '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A vocabulary of the contract. */
interface Vocabulary {
  readonly name: string;
  /** What it is about; nothing, where its name says all. */
  readonly about: string | undefined;
}

/** The contract's vocabularies (`Topic`), by their values. */
function readVocabularies(): Map<string, Vocabulary> {
  const lists = contract as unknown as Readonly<Record<string, readonly string[] | undefined>>;
  const found = new Map<string, Vocabulary>();
  for (const source of sources) {
    for (const [, name, list] of source.matchAll(/type (\w+) = \(typeof (\w+)\)\[number\]/g)) {
      const values = lists[list!]?.join();
      if (values !== undefined && !found.has(values)) {
        found.set(values, { name: name!, about: docOf(name!) ?? docOf(list!) });
      }
    }
  }
  return found;
}

const vocabularies = readVocabularies();
const literals = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ');

const count = (least: number | undefined, most: number | undefined, of: string) => {
  if (least !== undefined && most !== undefined && least !== most)
    return `${least} to ${most}${of}`;
  if (least !== undefined && least === most) return `Exactly ${least}${of}`;
  if (most !== undefined) return `At most ${most}${of}`;
  return least === undefined ? undefined : `At least ${least}${of}`;
};

/** What a schema says of a value beyond its type, in sentences. */
function sentences(schema: Schema): string[] {
  const inner = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, format } = inner;
  const description = schema.description ?? inner.description;
  const characters = format === undefined ? count(minLength, maxLength, ' characters') : undefined;
  const most = (value: number | undefined) =>
    value === undefined || value >= 2_147_483_647 ? undefined : value;
  return [
    description,
    format === 'date-time' && !description?.includes('RFC 3339')
      ? 'A moment (RFC 3339).'
      : undefined,
    format === 'date' ? 'A day (`YYYY-MM-DD`).' : undefined,
    ...[characters, count(minItems, maxItems, ' items'), count(minimum, most(maximum), '')].map(
      (text) => text && `${text}.`,
    ),
    schema.default === undefined ? undefined : `Default \`${JSON.stringify(schema.default)}\`.`,
  ].filter((text) => text !== undefined);
}

/** A doc comment, of one line where it is short. The lines of an example stay as they are. */
export function comment(lines: readonly string[], indent = '', example?: string): string {
  const text = lines.join('\n').replaceAll('*/', '*\\/');
  if (text === '') return '';
  const code = example === undefined ? [] : ['@example', ...example.split('\n')];
  return code.length > 0 || text.includes('\n') || text.length > 88
    ? `${indent}/**\n${[...wrap(text), ...code]
        .map((line) => `${indent} * ${line}`.trimEnd())
        .join('\n')}\n${indent} */\n`
    : `${indent}/** ${text} */\n`;
}

/** Lines of at most so many characters. */
function wrap(text: string, width = 94): string[] {
  return text.split('\n').flatMap((paragraph) => {
    if (paragraph.length <= width) return [paragraph];
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1)!;
      if (line !== '' && line.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
  });
}

/** Collects the named types that are met while printing. */
export class TypePrinter {
  readonly #named = new Map<string, string>();

  /** The type of a schema; one with a title is named, and printed once. */
  print(schema: Schema): string {
    if (schema.enum) return this.#vocabulary(schema.enum);
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.anyOf) {
      return [...new Set(schema.anyOf.map((one) => this.print(one)))].join(' | ');
    }
    switch (schema.type) {
      case 'array': {
        const item = this.print(schema.items!);
        return item.includes(' ') ? `(${item})[]` : `${item}[]`;
      }
      case 'integer':
        return 'number';
      case 'string':
      case 'number':
      case 'boolean':
      case 'null':
        return schema.type;
      case 'object':
        return schema.title === undefined
          ? `{\n${this.fields(schema)}}`
          : this.name(schema.title, schema);
      default:
        throw new Error(`No type is known for ${JSON.stringify(schema)}`);
    }
  }

  #vocabulary(values: readonly string[]): string {
    const known = vocabularies.get(values.join());
    if (!known) return literals(values);
    const { name, about } = known;
    const told = comment(about === undefined ? [] : [about]);
    this.#named.set(name, `${told}export type ${name} = ${literals(values)};\n`);
    return name;
  }

  /** Gives a schema of an object a name. */
  name(name: string, schema: Schema): string {
    if (!this.#named.has(name)) {
      this.#named.set(name, '');
      const fields = this.fields(schema);
      const isPage = 'next' in (schema.properties ?? {});
      const about = schema.description ?? docOf(name) ?? (isPage ? docOf('page') : undefined);
      const told = comment(about === undefined ? [] : [about]);
      this.#named.set(name, `${told}export interface ${name} {\n${fields}}\n`);
    }
    return name;
  }

  fields({ properties = {}, required = [] }: Schema): string {
    return Object.entries(properties)
      .map(([name, property]) => {
        const type = this.print(property);
        const told = comment([sentences(property).join(' ')], '  ');
        return `${told}  ${name}${required.includes(name) ? '' : '?'}: ${type};\n`;
      })
      .join('');
  }

  /** All named types, by name. */
  get text(): string {
    return [...this.#named]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text)
      .join('\n');
  }
}

/** `types.ts` of the SDK: everything that the operations take and answer. */
export function typesModule(): string {
  const printer = new TypePrinter();
  const lines = table.map(([id, operation]) => {
    const { query } = operation;
    const body = operation.method === 'GET' ? undefined : operation.body;
    if (query)
      printer.name(queryName(id), { ...schemaOf(query), description: `What \`${id}\` asks for.` });
    const parts = [
      `query: ${query ? queryName(id) : 'Record<never, never>'}`,
      `body: ${body ? printer.print(schemaOf(body)) : isWrite(operation) && operation.file !== undefined ? 'Blob' : 'undefined'}`,
      `answer: ${printer.print(schemaOf(operation.answer))}`,
    ];
    return `  '${id}': { ${parts.join('; ')} };\n`;
  });
  for (const schema of [contract.Problem, contract.Proof]) printer.print(schemaOf(schema));
  const codes = Object.keys(contract.problems);

  return `/** What is said on the wire: every query, body and answer of the service. */

/** Stable name of a kind of failure, for programs to branch on. */
export type ProblemCode = ${literals(codes)};

${printer.text}
/** Query, body and answer of each operation, by its name in the contract. */
export interface Operations {
${lines.join('')}}
/** Name of an operation, e.g. \`articles.list\`. */
export type OperationId = keyof Operations;
/** Query of the operation \`Id\`. */
export type Query<Id extends OperationId> = Operations[Id]['query'];
/** Body of the operation \`Id\`. */
export type Body<Id extends OperationId> = Operations[Id]['body'];
/** Answer of the operation \`Id\`. */
export type Answer<Id extends OperationId> = Operations[Id]['answer'];
`;
}
