/** Writes `docs/widgets.md`, the reference of the elements: `npm run generate`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsOf, widgetsProgram, type Element } from './manifest.ts';

export const reference = path.resolve(import.meta.dirname, '../../docs/widgets.md');

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** What there is to tell of an element, a line each. */
const kinds = {
  Attributes: ['attribute', 'values', 'default', ''],
  'Properties and methods': ['name', 'type', ''],
  Slots: ['slot', ''],
  Events: ['event', 'type', ''],
  Parts: ['part', ''],
  'Custom properties': ['custom property', ''],
} as const;

const code = (text = '') => (text ? `\`${text}\`` : '');
const values = (type = '') =>
  type
    .split(' | ')
    .filter((value) => value !== "''")
    .map((value) => code(value.replaceAll("'", '')))
    .join(', ');

function rowsOf(element: Element): Row[] {
  const named =
    (kind: keyof typeof kinds) =>
    ({ name, description = '' }: { name: string; description?: string }): Row => ({
      kind,
      name,
      cells: [code(name), description],
    });
  return [
    ...element.attributes.map(({ name, type, default: value, description = '' }) => ({
      kind: 'Attributes',
      name,
      cells: [code(name), values(type?.text), code(value?.replaceAll("'", '')), description],
    })),
    ...element.members.flatMap((member) => {
      if (member.kind === 'field' && member.attribute) return [];
      const [name, type] =
        member.kind === 'method'
          ? [`${member.name}()`, member.return?.type?.text]
          : [member.name, member.type?.text];
      const cells = [code(name), code(type), member.description ?? ''];
      return [{ kind: 'Properties and methods', name, cells }];
    }),
    ...element.slots.map(named('Slots')),
    ...element.events.map(({ name, type, description }) => ({
      kind: 'Events',
      name,
      cells: [code(name), code(type.text), description],
    })),
    ...element.cssParts.map(named('Parts')),
    ...element.cssProperties.map(named('Custom properties')),
  ];
}

const isSame = (a: Row) => (b: Row) => JSON.stringify(a) === JSON.stringify(b);

/** Tables of rows, one a kind. */
const tables = (rows: readonly Row[], level: string) =>
  Object.entries(kinds)
    .map(([kind, head]) => ({ kind, head, of: rows.filter((row) => row.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, head, of }) => {
      const lines = [head, head.map(() => '---'), ...of.map(({ cells }) => cells)];
      const cell = (text: string) => text.replaceAll('|', '\\|');
      return `${level} ${kind}\n\n${lines.map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n')}\n`;
    })
    .join('\n');

/** The page of the reference. What all elements have stands there once. */
export async function referenceOf(elements: readonly Element[]): Promise<string> {
  const all = elements.map((element) => ({ element, rows: rowsOf(element) }));
  const common = all[0]!.rows.filter((row) => all.every(({ rows }) => rows.some(isSame(row))));
  const text = `# Elements

Everything that a page may use of each element. Written from their sources by \`npm run generate\`.

${elements.map(({ tagName }) => `- [\`<${tagName}>\`](#${tagName})`).join('\n')}

## Of all elements

${tables(common, '###')}
${all
  .map(
    ({ element: { tagName, description, examples, name, defined }, rows }) => `## ${tagName}

${description}

\`\`\`html
${examples.join('\n')}
\`\`\`

\`@simpul-kim/widgets/define/${defined}.js\` registers it; its class is \`${name}\`.

${tables(
  rows.filter((row) => !common.some(isSame(row))),
  '###',
)}`,
  )
  .join('\n')}`;
  const config = await resolveConfig(reference);
  return format(text, { ...config, parser: 'markdown' });
}

if (import.meta.main) writeFileSync(reference, await referenceOf(elementsOf(widgetsProgram())));
