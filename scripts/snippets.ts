/**
 * Code in the docs is the code of a file that a test runs: a block that names one
 * (```` ```js file=test/consumers/node/news.js ````) holds it; the hashes of the scripts are those of
 * what is built. `npm run snippets -- --write` puts them there.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const named = /^(```\w+ file=(\S+)\n)[^]*?^```$/gm;

/** A page of the docs with the code that its blocks name. */
export const withSnippets = (page: string, read: (file: string) => string): string =>
  page.replaceAll(named, (_, opening: string, file: string) => `${opening}${read(file)}\`\`\``);

const places = /^(<!-- versions: .+ -->\n)[^]*?^(<!-- \/versions -->)$/gm;

/** A page of the docs with the scripts of this version, and their hashes. */
export const withVersions = (page: string, loaders: Readonly<Record<string, string>>): string =>
  page.replaceAll(places, (_, opening: string, closing: string) => {
    const list = Object.entries(loaders)
      .filter(([file]) => file.includes('/'))
      .map(([file, integrity]) => `- \`https://HOST/${file}\`: \`${integrity}\``);
    return [opening, ...list, '', closing].join('\n');
  });

const readSource = (file: string) => readFileSync(path.join(root, file), 'utf8');

const pages = () =>
  globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root }).map((page) => ({
    page,
    text: readSource(page),
  }));

const readLoaders = () =>
  (
    JSON.parse(readSource('packages/widgets/dist/cdn/manifest.json')) as {
      readonly loaders: Readonly<Record<string, string>>;
    }
  ).loaders;

const current = (text: string) => withVersions(withSnippets(text, readSource), readLoaders());

/** Pages whose code is not that of its file, in sentences; nothing, where all is well. */
export const staleSnippets = (): string[] =>
  pages()
    .filter(({ text }) => current(text) !== text)
    .map(({ page }) => `${page} holds other code than its files: npm run snippets -- --write`);

if (import.meta.main) {
  if (process.argv.includes('--write')) {
    for (const { page, text } of pages()) {
      const now = current(text);
      if (now !== text) writeFileSync(path.join(root, page), now);
    }
  }
  const wrong = staleSnippets();
  for (const fault of wrong) process.stderr.write(`${fault}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
