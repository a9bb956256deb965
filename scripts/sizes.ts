import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { measurePeers, measureSdk } from './sdk/sizes.ts';

const root = path.resolve(import.meta.dirname, '..');
const cdn = path.join(root, 'packages/widgets/dist/cdn');
const docs = path.join(root, 'docs/sizes.md');
const kB = 1024;

interface Manifest {
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly workers: Readonly<Record<string, readonly string[]>>;
  readonly frames: Readonly<Record<string, string>>;
}

/** What widgets share at the most; with the loader and the news feed it must stay below 24 kB. */
const shared = 20.5 * kB;
/** What a widget adds to it. */
const oneWidget = 5 * kB;
/** Widgets that may add more, by name, and why. */
const largerWidgets: Readonly<Record<string, number>> = {
  // Four steps of a form, with all that is said in them.
  'aspiration-form': 9 * kB,
};
/** What a frame page needs besides, to take over what the server has rendered. */
const takingOver = kB;
/** What comes later than a widget, if at all. */
const onePart = 2 * kB;
/** What comes later and may weigh more, by name, and why. */
const largerParts: Readonly<Record<string, number>> = {
  // Every term of every element but those below.
  en: 4 * kB,
  // Every term of the aspiration form, of what it sends, and of how that goes on.
  'en-aspirations': 3.5 * kB,
  // The outbox with its proofs, uploads and drafts, what makes photos smaller, and the form's last step.
  sending: 14 * kB,
  // What the status asks and remembers, and whom to ask instead: here before the line is lost.
  following: 2.5 * kB,
  // A dialog with an article in it: only where a page asks for it.
  reading: 4.25 * kB,
  // DOMPurify: only where reading, and a browser without a cleaner of its own, meet.
  'purify.es': 10 * kB,
};

/** One line of the table: files that a page loads together, and how much they may weigh. */
export interface Size {
  readonly what: string;
  /** Bytes after brotli. */
  readonly bytes: number;
  /** Bytes after brotli, at the most. */
  readonly budget: number;
}

function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(path.join(cdn, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

const sum = (files: readonly string[]) =>
  files.reduce((total, file) => total + brotliBytes(file), 0);

/** The sizes of what is built, beside their budgets. */
export function measure(): Size[] {
  const manifest = JSON.parse(readFileSync(path.join(cdn, 'manifest.json'), 'utf8')) as Manifest;
  const newsFeed = manifest.widgets['news-feed'] ?? [];
  return [
    { what: '`embed.js`, the loader', bytes: brotliBytes('embed.js'), budget: kB },
    {
      what: '`embed.classic.js`, the same as a script that is no module',
      bytes: brotliBytes('embed.classic.js'),
      // A function around it, and no module's terseness.
      budget: kB + 32,
    },
    {
      what: '`embed.frames.js`, for pages with frames as high as what is in them',
      bytes: brotliBytes('embed.frames.js'),
      budget: kB / 2,
    },
    {
      what: '`embed.page.js`, for pages that speak to it',
      bytes: brotliBytes('embed.page.js'),
      budget: kB,
    },
    {
      what: 'what all widgets share (Lit, ky, the base)',
      bytes: sum(newsFeed.slice(1)),
      budget: shared,
    },
    {
      what: 'a page with one news feed, all in',
      bytes: sum(['embed.js', ...newsFeed]),
      budget: 24 * kB,
    },
    ...Object.entries(manifest.widgets).map(([name, files]) => ({
      what: `\`<kim-${name}>\` over the shared part`,
      bytes: sum(files.slice(0, 1)),
      budget: largerWidgets[name] ?? oneWidget,
    })),
    ...[...Object.entries(manifest.parts), ...Object.entries(manifest.workers)].map(
      ([name, files]) => ({
        what: `\`${name}\`, where it is used`,
        bytes: sum(files),
        budget: largerParts[name] ?? onePart,
      }),
    ),
    ...Object.entries(manifest.frames).map(([name, file]) => ({
      what: `the frame page of \`<kim-${name}>\`, to come alive`,
      bytes: brotliBytes(file),
      budget: shared + (largerWidgets[name] ?? oneWidget) + takingOver,
    })),
  ];
}

const rows = (sizes: readonly Size[]) =>
  sizes.map(({ what, bytes, budget }) => `| ${what} | ${number(bytes)} | ${number(budget)} |`);

const number = (bytes: number) => bytes.toLocaleString('en-GB');

/** The sizes as the page of the docs that holds them. */
export const toMarkdown = (widgets: readonly Size[], sdk: readonly Size[]): string => `# Sizes

Bytes of JavaScript after brotli, as \`npm run sizes -- --write\` measures them. A test fails where one
is over its budget, or where this table is not what is built: growing is a decision, and the commit
that grows says why.

| widgets | bytes | budget |
| --- | --: | --: |
${rows(widgets).join('\n')}

| \`@simpul-kim/sdk\` | bytes | budget |
| --- | --: | --: |
${rows(sdk).join('\n')}

What a page pays that shows one list, and one that uses all of the main module, beside others; the same
bundler builds each. They do different things: openapi-fetch and the Directus SDK leave time limits and
retries to their callers.

| package | one list call | everything |
| --- | --: | --: |
${measurePeers()
  .map((peer) => `| ${peer.name} | ${number(peer.listCall)} | ${number(peer.everything)} |`)
  .join('\n')}
`;

/** What is wrong with the sizes, in sentences; nothing, where all is well. */
export function faults(): string[] {
  const [widgets, sdk] = [measure(), measureSdk()];
  const over = [...widgets, ...sdk]
    .filter(({ bytes, budget }) => bytes > budget)
    .map(
      ({ what, bytes, budget }) => `${what}: ${number(bytes)} bytes, over its ${number(budget)}.`,
    );
  const isTold = readFileSync(docs, 'utf8') === toMarkdown(widgets, sdk);
  return isTold
    ? over
    : [...over, 'docs/sizes.md does not tell these sizes: npm run sizes -- --write'];
}

if (import.meta.main) {
  if (process.argv.includes('--write')) writeFileSync(docs, toMarkdown(measure(), measureSdk()));
  process.stdout.write(readFileSync(docs, 'utf8'));
  const wrong = faults();
  for (const fault of wrong) process.stderr.write(`${fault}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
