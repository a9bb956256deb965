/**
 * Makes the files of a new element, which reads news until it is told what to read, and names it wherever
 * elements are named: `npm run new:widget -- NAME "Judul" "Title"`. What is there is never overwritten.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = path.resolve(import.meta.dirname, '../..');
const templates = path.join(import.meta.dirname, 'new');

/** How a new element is called. */
export interface Names {
  /** Without `kim-`, e.g. `village-map`. */
  readonly name: string;
  /** In Indonesian. */
  readonly judul: string;
  /** In English. */
  readonly title: string;
}

/** What of the names cannot be, in sentences; nothing, where all can. */
export function faultsOf({ name, judul, title }: Names): string[] {
  const faults: string[] = [];
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name)) {
    faults.push(`"${name}" is no name of an element: small letters, digits and single hyphens.`);
  }
  if (name.startsWith('kim-')) faults.push(`The tag is kim-${name}: leave out the first kim-.`);
  for (const text of [judul, title]) {
    // They stand in texts of TypeScript, in comments and in HTML.
    if (!/^[\p{L}\p{N} .,()&’-]+$/u.test(text) || text !== text.trim() || !text) {
      faults.push(`"${text}" is no title: letters, digits, spaces and .,()&’- (’ in place of ').`);
    }
  }
  return faults;
}

const classOf = (name: string) =>
  name.replaceAll(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());

/** A key of an object as Prettier leaves it. */
const keyOf = (name: string) => (/^[a-z]\w*$/.test(name) ? name : `'${name}'`);

/** Puts a line after the last that a pattern finds. */
function afterLast(text: string, pattern: RegExp, line: string): string {
  const last = [...text.matchAll(pattern)].at(-1);
  if (!last)
    throw new Error(`nothing is like ${String(pattern)}: where does this belong?\n${line}`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** Puts an entry at the end of the list or object that begins with a pattern. */
function atEndOf(text: string, pattern: RegExp, entry: string): string {
  const begin = text.search(pattern);
  const end = begin < 0 ? -1 : text.slice(begin).search(/^[}\]]/m);
  if (end < 0)
    throw new Error(`nothing is like ${String(pattern)}: where does this belong?\n${entry}`);
  return `${text.slice(0, begin + end)}${entry}\n${text.slice(begin + end)}`;
}

/** What names each element, and how it is changed to name one more. */
function changesFor({ name, title }: Names): Readonly<Record<string, (text: string) => string>> {
  const Class = classOf(name);
  const camel = Class[0]!.toLowerCase() + Class.slice(1);
  const key = keyOf(name);
  const typeImport = `import type { ${Class}Terms } from '../${name}/kim-${name}.terms.ts';`;
  return {
    'packages/widgets/src/embed/reads.ts': (text) =>
      atEndOf(
        afterLast(
          text,
          /^import .*\/request\.ts';$/gm,
          `import { ${camel}Request } from '../${name}/request.ts';`,
        ),
        /^export const reads\b/m,
        `${key}: ${camel}Request,`,
      ),
    'packages/widgets/src/languages/index.ts': (text) =>
      atEndOf(
        afterLast(text, /^import type .*\.terms\.ts';$/gm, typeImport),
        /^export interface Translation\b/m,
        `readonly ${key}?: Partial<${Class}Terms>;`,
      ),
    'packages/widgets/src/languages/en.ts': (text) =>
      atEndOf(
        afterLast(
          afterLast(text, /^import type .*\.terms\.ts';$/gm, typeImport),
          /^};$(?=[^]*^export default)/gm,
          `
const ${camel}: ${Class}Terms = {
  label: '${title}',
  loading: 'Loading…',
  loaded: (count) => \`\${count} loaded.\`,
  added: (count) => \`\${count} added.\`,
  empty: 'There is nothing here yet.',
  noMatch: 'Nothing matches.',
  more: 'Load more',
  failed: 'It could not be loaded. Check the connection, then try again.',
  failedMore: 'More could not be loaded.',
  search: 'Search',
};`,
        ),
        /^export default {/m,
        key === camel ? `${camel},` : `${key}: ${camel},`,
      ),
    'packages/widgets/src/index.ts': (text) => `${text}export {
  Kim${Class},
  layouts as ${camel}Layouts,
  type Layout as ${Class}Layout,
} from './${name}/kim-${name}.ts';
`,
    'packages/widgets/package.json': (text) => {
      const value = JSON.parse(text) as { exports: Record<string, object> };
      value.exports[`./${name}.js`] = {
        types: `./dist/npm/${name}/kim-${name}.d.ts`,
        default: `./dist/npm/${name}/kim-${name}.js`,
      };
      return JSON.stringify(value, null, 2);
    },
    'tsconfig.check.json': (text) => {
      const value = JSON.parse(text) as { compilerOptions: { paths: Record<string, string[]> } };
      value.compilerOptions.paths[`@simpul-kim/widgets/${name}.js`] = [
        `./packages/widgets/src/${name}/kim-${name}.ts`,
      ];
      return JSON.stringify(value, null, 2);
    },
    'packages/service/src/embed/routes.ts': (text) =>
      atEndOf(
        afterLast(
          text,
          /^import .* from '\.\/.+\.ts';$/gm,
          `import { ${camel}Frame } from './${name}.ts';`,
        ),
        /^const frames\b/m,
        `${camel}Frame,`,
      ),
  };
}

/** A text of a template, or the path of one, with the names in their places. */
const filled = (text: string, { name, judul, title }: Names) => {
  const Class = classOf(name);
  return text
    .replaceAll('NAME', name)
    .replaceAll('__name__', name)
    .replaceAll('__Class__', Class)
    .replaceAll('__camel__', Class[0]!.toLowerCase() + Class.slice(1))
    .replaceAll('__judul__', judul)
    .replaceAll('__title__', title);
};

/** Every file that is new, and every one that is changed, by its path below the root, with its text. */
async function filesFor(
  names: Names,
): Promise<{ fresh: Map<string, string>; changed: Map<string, string> }> {
  const config = await resolveConfig(import.meta.filename);
  const pretty = (file: string, text: string) => format(text, { ...config, filepath: file });
  const fresh = new Map<string, string>();
  for (const template of globSync('**/*.txt', { cwd: templates })) {
    const file = filled(template.replace(/\.txt$/, ''), names);
    const text = readFileSync(path.join(templates, template), 'utf8');
    fresh.set(file, await pretty(file, filled(text, names)));
  }
  const changed = new Map<string, string>();
  for (const [file, change] of Object.entries(changesFor(names))) {
    const text = readFileSync(path.join(root, file), 'utf8');
    changed.set(file, await pretty(file, change(text)));
  }
  return { fresh, changed };
}

const next = ({ name }: Names, files: readonly string[]) => `
<kim-${name}> is there, and shows news until it is told what to show:
${files.map((file) => `  ${file}`).join('\n')}

Now
1. What it reads: request.ts, \`list\` and \`renderItem\` of kim-${name}.ts, \`read\` of its frame page. What a frame
   page reads is named in \`FrameHandlers\` (packages/service/src/embed/frame.ts); a module of the SDK that
   only some elements need, in \`sharedPart\` of rollup.config.js.
2. What it says: kim-${name}.terms.ts, and languages/en.ts.
3. What it is: the comment of the class names all slots, parts, custom properties and events; one for each layout and
   state in stories/${name}.stories.ts; its frame page in packages/service/src/embed/embed.test.ts.
4. npm run build && npm run -s generate && npm run sizes -- --write
5. npm test -- types lint format widgets
6. npm run changeset
`;

async function main([name = '', judul = '', title = '']: readonly string[]): Promise<number> {
  const names = { name, judul, title };
  const wrong = (told: readonly string[]) => {
    for (const fault of told) process.stderr.write(`${fault}\n`);
    process.stderr.write('npm run new:widget -- village-map "Peta desa" "Village map"\n');
    return 2;
  };
  const faults = faultsOf(names);
  if (faults.length > 0) return wrong(faults);
  // A folder of the base, or of a part, is no name for an element either.
  if (existsSync(path.join(root, 'packages/widgets/src', name))) {
    return wrong([`packages/widgets/src/${name} is there already.`]);
  }
  const { fresh, changed } = await filesFor(names);
  const present = [...fresh.keys()].filter((file) => existsSync(path.join(root, file)));
  if (present.length > 0) return wrong(present.map((file) => `${file} is there already.`));
  for (const [file, text] of fresh) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text, { flag: 'wx' });
  }
  for (const [file, text] of changed) writeFileSync(path.join(root, file), text);
  process.stdout.write(next(names, [...fresh.keys(), ...changed.keys()]));
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
