/** Prints the methods of the SDK: one for each operation of the contract. */
import {
  accessProblems,
  isLookup,
  isWrite,
  problems,
  problemsOf,
  proofProblems,
  publicReadProblems,
  sharedProblems,
  writeProblems,
  type Operation,
  type ProblemCode,
} from '@simpul-kim/contract';
import { kindOf } from '../../packages/sdk/src/errors.ts';
import { comment, queryName, schemaOf, table } from './types.ts';

/** What stands before the dot of an operation's name. */
interface Namespace {
  readonly name: string;
  /** What it is about, in English. */
  readonly about: string;
  /** Where it stands in `kim`. Default: under its own name. */
  readonly within?: string;
  /** Parts of it that some pages need alone, in modules of their own: it has those methods too. */
  readonly parts?: readonly Part[];
  /** Of the namespace only this. */
  readonly only?: Part;
}

/** A part of a namespace. */
interface Part {
  readonly name: string;
  readonly holds: (operation: Operation) => boolean;
}

/** What a reporter sends, with a proof of work. */
const sending: Part = {
  name: 'sending',
  holds: (operation) => isWrite(operation) && operation.proof === true,
};
/** What a reporter does with it afterwards. */
const tracking: Part = {
  name: 'tracking',
  holds: ({ path }) => path.startsWith('/v1/aspirations/track'),
};

/** A module of the SDK, and a subpath of its package. */
export interface ResourceModule {
  readonly file: string;
  readonly namespaces: readonly Namespace[];
}

const resource = (name: string, about: string): ResourceModule => ({
  file: name,
  namespaces: [{ name, about }],
});

/** All modules, in the order in which the table has them. */
export const modules: readonly ResourceModule[] = [
  resource('regions', 'provinces, regencies, districts and villages'),
  resource('articles', 'news'),
  resource('groups', 'KIM, the community information groups'),
  resource('activity', 'how active the groups of a region are'),
  {
    file: 'umkm',
    namespaces: [
      { name: 'businesses', about: 'small businesses (UMKM)', within: 'umkm' },
      { name: 'products', about: 'what small businesses offer', within: 'umkm' },
    ],
  },
  resource('announcements', 'announcements and alerts'),
  resource('events', 'trainings, competitions, jamborees and meetings'),
  resource('offices', 'the offices that answer for regions'),
  resource('sites', 'the site list: where widgets may be shown'),
  resource('media', 'uploads: pictures and documents'),
  {
    file: 'sending',
    namespaces: [{ name: 'aspirations', about: 'an aspiration that is sent', only: sending }],
  },
  {
    file: 'tracking',
    namespaces: [
      { name: 'aspirations', about: 'an aspiration, by its tracking code', only: tracking },
    ],
  },
  {
    file: 'aspirations',
    namespaces: [
      {
        name: 'aspirations',
        about: 'complaints, aspirations and requests for information',
        parts: [sending, tracking],
      },
    ],
  },
  resource('privacy', 'what residents are told of their data'),
  resource('proofs', 'proofs of work'),
  {
    file: 'account',
    namespaces: [
      { name: 'session', about: 'who is signed in', within: 'account' },
      { name: 'accounts', about: 'accounts', within: 'account' },
      { name: 'keys', about: 'keys of programs', within: 'account' },
      { name: 'audit', about: 'what was done, and by whom', within: 'account' },
    ],
  },
];

const namespaceOf = (id: string) => id.slice(0, id.indexOf('.'));
const methodOf = (id: string) => id.slice(id.indexOf('.') + 1);

/** The method of an operation, as it is written after `kim.`: `umkm.businesses.list`. */
export function placeOf(id: string): string {
  const { within } = modules
    .flatMap(({ namespaces }) => namespaces)
    .find(({ name }) => name === namespaceOf(id))!;
  return within === undefined ? id : `${within}.${id}`;
}

/** Code of an example by operation: what is called, with what. */
type Examples = Readonly<Record<string, (given: never) => unknown>>;

/** The example of an operation as a statement, not yet formatted. */
function statementOf(shape: Shape, examples: Examples): string {
  const source = examples[shape.id]?.toString();
  if (source === undefined) throw new Error(`test/sdk/examples.ts has no example of ${shape.id}`);
  // The expression: what stands behind the arrow.
  return `const ${resultOf(shape)} = await ${source.slice(source.indexOf('=>') + 2).trim()};`;
}

/** The examples of all operations as statements, not yet formatted, by operation. */
export const statements = (examples: Examples): ReadonlyMap<string, string> =>
  new Map(
    table.map(([id, operation]) => [id, statementOf(shapeOf(id, operation), examples)] as const),
  );

/** What is sent and answered, as the printer needs it. */
interface Shape {
  readonly id: string;
  readonly operation: Operation;
  readonly isList: boolean;
  readonly answer: string;
  /** Parameters of the method: name, type, and whether it can be left out. */
  readonly parameters: readonly { name: string; type: string; isOptional: boolean }[];
  readonly options: string;
}

function answerName(operation: Operation): string {
  const { title } = schemaOf(operation.answer);
  if (title === undefined) throw new Error(`The answer of ${operation.path} has no title`);
  return title;
}

function shapeOf(id: string, operation: Operation): Shape {
  const { params, query } = operation;
  const write = isWrite(operation) ? operation : undefined;
  const body = operation.method === 'GET' ? undefined : operation.body;
  const isList = operation.method === 'GET' && 'cursor' in (query?.properties ?? {});
  const parameters = Object.entries(params?.properties ?? {}).map(([name, schema]) => ({
    name,
    type: schemaOf(schema).type === 'integer' ? 'number' : 'string',
    isOptional: false,
  }));
  if (body) parameters.push({ name: 'body', type: schemaOf(body).title!, isOptional: false });
  if (write?.file !== undefined) parameters.push({ name: 'file', type: 'Blob', isOptional: false });
  if (query) {
    const isOptional = (schemaOf(query).required ?? []).length === 0;
    parameters.push({ name: 'query', type: queryName(id), isOptional });
  }
  const options = write?.proof ? 'ProvenOptions' : write?.creates ? 'CreateOptions' : 'CallOptions';
  return { id, operation, isList, answer: answerName(operation), parameters, options };
}

/** The type of the items of a list. */
const itemOf = ({ operation }: Shape) =>
  schemaOf(schemaOf(operation.answer).properties!['data']).items!.title!;

const titled = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;

/** What the docs of a resource say once for all its operations. */
const told: readonly ProblemCode[] = [
  ...sharedProblems,
  ...publicReadProblems,
  ...accessProblems,
  ...writeProblems,
  // The SDK proves by itself.
  ...proofProblems,
];

/** The errors that an operation may end with, beyond those that every call may. */
function throws(operation: Operation): string[] {
  const byKind = new Map<string, ProblemCode[]>();
  const hasFile = isWrite(operation) && operation.file !== undefined;
  for (const code of problemsOf(operation)) {
    // How large a file may be is a thing to know of that operation.
    if (told.includes(code) && !(hasFile && code === 'too-large')) continue;
    const kind = kindOf(problems[code].status).name;
    byKind.set(kind, [...(byKind.get(kind) ?? []), code]);
  }
  return [...byKind].map(
    ([kind, codes]) =>
      `@throws {${kind}} ${codes.map((code) => `\`${code}\`: ${lower(problems[code].title.en)}`).join('; ')}.`,
  );
}

const lower = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`;

const access = {
  public: [],
  account: ['Needs a token.'],
  contributor: [
    'Needs a token: of a contributor of the group, an officer above it, or an operator.',
  ],
  officer: ['Needs a token: of an officer at or above the region, or an operator.'],
  operator: ['Needs a token: of an operator.'],
};

/** What the answer is called in an example. */
const resultOf = ({ isList, answer }: Shape) =>
  isList ? '{ data, next }' : `${answer[0]!.toLowerCase()}${answer.slice(1)}`;

function docs({ operation, id }: Shape, examples: ReadonlyMap<string, string>): string {
  const { summary, description } = operation;
  const file = isWrite(operation) ? operation.file : undefined;
  return comment(
    [
      `${summary}. ${description}`,
      ...(file === undefined ? [] : [`The file: ${lower(file)}`]),
      ...access[operation.access],
      '',
      ...throws(operation),
    ],
    '  ',
    examples.get(id),
  );
}

function signature({ isList, operation, answer, parameters, options, ...shape }: Shape): string {
  const taken = [
    ...parameters.map(({ name, type, isOptional }) => `${name}${isOptional ? '?' : ''}: ${type}`),
    `options?: ${options}`,
  ];
  const item = { isList, operation, answer, parameters, options, ...shape };
  const result = isList ? `PagePromise<${itemOf(item)}>` : `Call<${answer}>`;
  return `  ${methodOf(shape.id)}(${taken.join(', ')}): ${result};\n`;
}

/** How a method calls the client. */
function implementation({ id, operation, isList, parameters }: Shape): string {
  const names = parameters.map(({ name }) => name);
  const place = `path\`${operation.path.slice(1).replaceAll(/\{(\w+)\}/g, '${$1}')}\``;
  const query = names.includes('query') ? 'query' : 'undefined';
  const body = names.includes('body') ? 'body' : names.includes('file') ? 'file' : 'undefined';
  const client = operation.access === 'public' ? 'client' : 'signed(client)';
  const call = () => {
    if (operation.method === 'GET') {
      return `${isList ? 'list' : 'read'}(${client}, ${place}, ${query}, options)`;
    }
    if (isLookup(operation)) return `ask(${client}, ${place}, ${body}, options)`;
    const tail = query === 'undefined' ? 'options' : 'options, query';
    if (operation.proof) return `createProven(client, '${id}', ${place}, ${body}, ${tail})`;
    if (operation.creates) return `create(${client}, ${place}, ${body}, ${tail})`;
    return `change(${client}, '${operation.method}', ${place}, ${body}, ${tail})`;
  };
  return `  ${methodOf(id)}: (${[...names, 'options'].join(', ')}) => ${call()},\n`;
}

/** What every call may fail with, so that each method says only what is its own. */
const failing =
  'Every call may also fail as {@link KimError} says: what is sent is not valid (`invalid-request`), too large or too slow; there is no connection; too much was asked; the service is not available, or full.';
const failingWhereSuspended =
  'And with an `AuthError`, where the service is suspended for the page that asks, or for the region (`suspended`).';
const failingWithToken =
  'And with an `AuthError`: the token is missing or no longer valid (`unauthenticated`), has no right to this (`forbidden`), or is of an account whose password someone else has made (`password-change-required`).';

const isPublicRead = ({ operation }: Shape) =>
  operation.method === 'GET' && operation.access === 'public';

function part(
  namespace: Namespace,
  shapes: readonly Shape[],
  isDesk: boolean,
  examples: ReadonlyMap<string, string>,
) {
  const { about, only } = namespace;
  const name = only?.name ?? namespace.name;
  const parts = isDesk ? [] : (namespace.parts ?? []);
  const value = isDesk ? `${name}Desk` : name;
  const whose = isDesk ? 'that need a token' : 'that are open to everyone';
  const head = comment([
    `What can be asked and done: ${about}; the operations ${whose}.`,
    '',
    failing,
    ...(isDesk ? [failingWithToken] : shapes.some(isPublicRead) ? [failingWhereSuspended] : []),
  ]);
  const bases = parts.map((one) => `${titled(one.name)}Resource`).join(', ');
  const more = bases && ` extends ${bases}`;
  return `${head}export interface ${titled(value)}Resource${more} {
${shapes.map((shape) => docs(shape, examples) + signature(shape)).join('')}}

/** The operations ${whose}, over a client: ${about}. */
export const ${value} = (client: Client): ${titled(value)}Resource => ({
${parts.map((one) => `  ...${one.name}(client),\n`).join('')}${shapes.map(implementation).join('')}});
`;
}

/** A module of the SDK, not yet formatted; its examples are. */
export function resourceModule(
  { namespaces }: ResourceModule,
  examples: ReadonlyMap<string, string>,
): string {
  const parts = namespaces.flatMap((namespace) => {
    const { name, parts: apart = [], only } = namespace;
    const shapes = table
      .filter(([id]) => namespaceOf(id) === name)
      .filter(([, operation]) => !apart.some((part) => part.holds(operation)))
      .filter(([, operation]) => !only || only.holds(operation))
      .map(([id, operation]) => shapeOf(id, operation));
    const halves = [false, true].map((isDesk) => ({
      isDesk,
      of: shapes.filter(({ operation }) => (operation.access !== 'public') === isDesk),
    }));
    return halves
      .filter(({ of }) => of.length > 0)
      .map(({ isDesk, of }) => part(namespace, of, isDesk, examples));
  });
  const text = parts.join('\n');
  const uses = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(text.replaceAll(/^ *\*.*$/gm, ''));
  const some = (names: readonly string[]) => names.filter(uses);
  const called = (names: readonly string[]) =>
    names.filter((name) => text.includes(` => ${name}(`));
  const types = [...text.replaceAll(/^ *\*.*$/gm, '').matchAll(/(?:: |<|\()([A-Z]\w+)/g)]
    .map(([, name]) => name!)
    .filter((name) => typeNames.has(name));
  const imports = (names: readonly string[], from: string, isType = true) =>
    names.length === 0
      ? ''
      : `import ${isType ? 'type ' : ''}{ ${[...new Set(names)].sort().join(', ')} } from '${from}';\n`;
  return `// Made from the contract by \`npm run generate\`: change it there.
${imports(some(['Call']), './call.ts')}${imports(some(['CallOptions', 'Client', 'CreateOptions']), './client.ts')}${imports(some(['PagePromise']), './page.ts')}${imports(['path'], './path.ts', false)}${uses('createProven') ? "import { createProven, type ProvenOptions } from './proven.ts';\n" : ''}${imports(called(['list', 'read']), './reading.ts', false)}${uses('signed') ? "import { signed } from './signed.ts';\n" : ''}${namespaces
    .flatMap(({ parts: apart }) => apart ?? [])
    .map(({ name }) => `import { ${name}, type ${titled(name)}Resource } from './${name}.ts';\n`)
    .join(
      '',
    )}${imports(types, './types.ts')}${imports(called(['ask', 'change', 'create']), './writing.ts', false)}
${text}`;
}

/** Names of the types that a method may take or answer. */
const typeNames = new Set(
  table.flatMap(([id, operation]) => {
    const shape = shapeOf(id, operation);
    return [
      shape.answer,
      ...(shape.isList ? [itemOf(shape)] : []),
      ...shape.parameters
        .map(({ type }) => type)
        .filter((type) => /^[A-Z]/.test(type) && type !== 'Blob'),
    ];
  }),
);
