/**
 * Measures what the docs tell. `npm run benchmark -- proof` runs `test/benchmarks/proof.ts` and writes
 * `docs/benchmarks/proof.md`; without a name, all are run.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = path.resolve(import.meta.dirname, '..');
const sources = path.join(root, 'test', 'benchmarks');
const docs = path.join(root, 'docs', 'benchmarks');

/** What a benchmark is. */
interface Benchmark {
  /** Measures, and tells it as a page of the docs, in Markdown. */
  readonly run: () => Promise<string>;
}

// What one is made of lies in a folder.
const names = (await readdir(sources, { withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ name }) => path.basename(name, '.ts'))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no ${unknown.join(', ')}. There are: ${names.join(', ')}\n`);
  process.exit(2);
}

await mkdir(docs, { recursive: true });
for (const name of asked.length > 0 ? asked : names) {
  const { run } = (await import(path.join(sources, `${name}.ts`))) as Benchmark;
  const file = path.join(docs, `${name}.md`);
  const text = await run();
  const page = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  await writeFile(file, page);
  process.stdout.write(page);
}
