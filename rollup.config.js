import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import { minifySync } from 'rolldown/utils';
import { lean } from './packages/widgets/build/lean.js';
import { reads } from './packages/widgets/src/embed/reads.ts';

/**
 * The browser builds: what `https://HOST/embed.js` and the frame pages load. The npm builds of all
 * packages are made by `tsc -b`.
 */
const widgets = 'packages/widgets';
const cdn = `${widgets}/dist/cdn`;
const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));
const sources = [
  'package-lock.json',
  'rollup.config.js',
  ...globSync(`packages/{contract,sdk,widgets}/{build,src}/**/*.{js,ts}`, {
    exclude: (file) => file.endsWith('.test.ts'),
  }),
];
/**
 * Of what it is built: it ends the names of the widgets' files. The loader is told it once for all of
 * them, where a hash of what is in each would be seven.
 */
const build = sources
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 6);
/** Every widget there is: a name in `reads`, a module in `define/`, one in `frame/`. */
const names = Object.keys(reads);

/**
 * Files of each widget, the first one to import and the others that it imports; of what comes later
 * than a widget, likewise, but for what its widget has brought; and of each frame page. They are known when the loader, the last one, is built.
 */
const manifest = { version, loaders: {}, widgets: {}, parts: {}, workers: {}, frames: {} };

/** Style sheets without comments and spaces. Templates stay as they are: a frame page takes them over by their text. */
const minifyStyles = {
  name: 'minify-styles',
  transform: (code, id) =>
    id.endsWith('.styles.ts')
      ? {
          code: code.replace(/css ?`([^`]*)`/g, (_, css) => {
            const { code: short } = transformSync(css, { loader: 'css', minify: true });
            return `css\`${short.trim().replaceAll('\\', '\\\\')}\``;
          }),
          map: null,
        }
      : null,
};

/** What libraries can do, and widgets never ask for: in its place stands something smaller. */
const smaller = {
  'lit/decorators.js': 'decorators.js',
  tslib: 'decorators.js',
  'ky/utils/body.js': 'progress.js',
  'sdk/page.js': 'page.js',
};
/** A module as `smaller` names it: one of a package's own by the package and its place in it. */
const nameOf = (id, from) => {
  if (!id.startsWith('.')) return id;
  const [, name, place] =
    /\/(ky|sdk)\/dist(?:ribution)?\/(.+)$/.exec(path.resolve(path.dirname(from), id)) ?? [];
  return `${name}/${place}`;
};
const unasked = {
  name: 'unasked',
  resolveId: (id, from) =>
    Object.hasOwn(smaller, nameOf(id, from))
      ? path.resolve(`${widgets}/build/${smaller[nameOf(id, from)]}`)
      : null,
};

const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const [, name] = /\/node_modules\/(?!.*\/node_modules\/)(.+)$/.exec(id) ?? [];
    if (!Object.hasOwn(lean, name)) return null;
    for (const [found, instead] of lean[name]) {
      const less = code.replace(found, instead);
      if (less === code)
        this.error(`${name} has no ${found}: build/lean.js is for another version`);
      code = less;
    }
    return { code, map: null };
  },
};

/** Spaces between the tags of templates; a frame page takes them over by their text, so not there. */
const minifyTemplates = {
  name: 'minify-templates',
  // The minifier has left no lines but these.
  renderChunk: (code) => ({ code: code.replace(/\n\s*/g, ' '), map: null }),
};

/** Where parts are brought by `bringPart`, the mark of the attempt stands after their address. */
const marked = new Set();
const markParts = {
  name: 'mark-parts',
  transform(code, id) {
    const bringing = code.replace(/bringPart\(\(\) =>\s*import\(/g, 'bringPart((mark) => import(');
    if (bringing === code) return null;
    if (/(?<!\(mark\) => )import\(/.test(bringing)) this.error(`${id} brings some parts unmarked`);
    marked.add(id);
    return { code: bringing, map: null };
  },
  renderDynamicImport: ({ moduleId }) =>
    marked.has(moduleId) ? { left: 'import(', right: '+mark)' } : null,
};

/** Two minifiers see different things: one after the other they leave one percent less. */
const firstMinifier = {
  name: 'first-minifier',
  renderChunk: (code, { fileName }) => {
    const { code: short, errors } = minifySync(fileName, code, { module: true });
    if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
    return { code: short, map: null };
  },
};

/** Each file compressed once, as small as can be, for the service to send as it is. */
const compress = {
  name: 'compress',
  generateBundle(_, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      this.emitFile({
        type: 'asset',
        fileName: `${fileName}.br`,
        source: brotliCompressSync(code),
      });
      this.emitFile({
        type: 'asset',
        fileName: `${fileName}.gz`,
        source: gzipSync(code, { level: 9 }),
      });
    }
  },
};

const plugins = () => [
  minifyStyles,
  markParts,
  unasked,
  leanLit,
  resolve({ exportConditions: ['browser', 'production'] }),
  typescript({
    tsconfig: `${widgets}/tsconfig.json`,
    // Only this build's modules: types are checked by `tsc -b`.
    include: [`${widgets}/src/**/*.ts`],
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'Bundler',
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: false,
      composite: false,
      declaration: false,
      incremental: false,
      tsBuildInfoFile: undefined,
      outDir: undefined,
      rootDir: undefined,
    },
    noCheck: true,
  }),
  firstMinifier,
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  }),
  compress,
];

/** What runs beside a page: built first, and alone, since it can share nothing with what runs on it. */
const workers = { shrink: `${widgets}/src/sending/shrink.worker.ts` };

/** Names workers by their files, which lie in `assets`. */
const nameWorkers = (folder) => ({
  name: 'name-workers',
  transform: (code, id) =>
    id.endsWith('/shrinking.ts')
      ? {
          code: code.replace(
            /'\.\/(\w+)\.worker\.ts'/g,
            (_, name) => `'${folder}${path.basename(manifest.workers[name][0])}'`,
          ),
          map: null,
        }
      : null,
});

const entries = (bundle) => Object.values(bundle).filter((chunk) => chunk.isEntry);

const rememberWidgets = {
  name: 'remember-widgets',
  generateBundle(_, bundle) {
    for (const { name, fileName, imports } of entries(bundle)) {
      // The loader knows of no other files, and would come to them late.
      if (imports.some((file) => !file.startsWith('kim-'))) {
        this.error(`${fileName} is made of more than itself and what all share: ${imports}`);
      }
      manifest.widgets[name] = [fileName, ...imports].map((file) => `embed/assets/${file}`);
    }
    const isAnEntry = (file) => bundle[file].isEntry || file.startsWith('kim-');
    for (const { name, fileName, imports, isDynamicEntry, isEntry } of Object.values(bundle)) {
      if (!isDynamicEntry || isEntry) continue;
      const own = imports.filter((file) => !isAnEntry(file));
      manifest.parts[name] = [fileName, ...own].map((file) => `embed/assets/${file}`);
    }
  },
};

const rememberWorkers = {
  name: 'remember-workers',
  buildStart: () => rmSync(cdn, { recursive: true, force: true }),
  generateBundle(_, bundle) {
    for (const { name, fileName } of entries(bundle)) {
      manifest.workers[name] = [`embed/assets/${fileName}`];
    }
  },
};

const rememberFrames = {
  name: 'remember-frames',
  generateBundle(_, bundle) {
    for (const { name, fileName } of entries(bundle)) {
      manifest.frames[name] = `embed/frame/${fileName}`;
    }
  },
};

const rememberLoaders = {
  name: 'remember-loaders',
  generateBundle(_, bundle) {
    for (const { fileName, code } of entries(bundle)) {
      const integrity = createHash('sha384').update(code).digest('base64');
      manifest.loaders[fileName] = `sha384-${integrity}`;
    }
    // The last one completes what is told of this build.
    const source = JSON.stringify(manifest, null, 2);
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
};

/** The loader, told what it cannot know: files, what they read, and where this copy of it lies. */
const loader = (fileName, format, home, source = 'embed') => ({
  input: `${widgets}/src/embed/${source}.ts`,
  output: { dir: cdn, entryFileNames: fileName, format },
  plugins: [
    ...plugins(),
    {
      name: 'tell-loader',
      transform(code, id) {
        if (!id.endsWith(`/embed/${source}.ts`)) return null;
        const [, shared] = Object.values(manifest.widgets)[0];
        const self = format === 'es' ? 'import.meta.url' : 'document.currentScript.src';
        const told = {
          BUILD: JSON.stringify(`-${build}`),
          SHARED: JSON.stringify(path.basename(shared, '.js')),
          HOME: `new URL('${home}', ${self}).href`,
        };
        return {
          code:
            `const READS = ${JSON.stringify(reads)};` +
            code.replace(/\b(BUILD|SHARED|HOME)\b/g, (name) => told[name]),
          map: null,
        };
      },
    },
    rememberLoaders,
  ],
});

/** What of the SDK only some widgets ask for: it is with them, or comes later. */
const ofSome =
  /\/sdk\/dist\/(outbox\/|(activity|idempotency-key|links|offices|pauses|picture.*|privacy|proof|proven|regions|sending|sha256|tracking|upload|writing)\.js)/;

/**
 * Everything that widgets share is one file, so that a page pays for it once: the base, and the
 * libraries that it is made with. What comes later than an element, or with one alone, is a file of
 * its own.
 */
const sharedPart = (id) =>
  !ofSome.test(id) &&
  /\/base\/|\/events\/state\.|\/widgets\/build\/|\/sdk\/dist\/|\/node_modules\/(?!dompurify\/|idb\/)/.test(
    id,
  )
    ? 'kim'
    : undefined;

export default [
  {
    input: workers,
    output: { dir: `${cdn}/embed/assets`, entryFileNames: '[name]-[hash:6].js' },
    plugins: [rememberWorkers, ...plugins()],
  },
  {
    input: Object.fromEntries(names.map((name) => [name, `${widgets}/src/define/${name}.ts`])),
    // What comes later may use what its widget is made of; that stays in the one file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `${cdn}/embed/assets`,
      entryFileNames: `[name]-${build}.js`,
      chunkFileNames: '[name]-[hash:6].js',
      // Shorter in the loader, once compressed.
      hashCharacters: 'hex',
      manualChunks: sharedPart,
      // What the SDK can besides is with the widgets that ask for it, not with what all share.
      onlyExplicitManualChunks: true,
    },
    plugins: [rememberWidgets, nameWorkers('./'), ...plugins(), minifyTemplates],
  },
  ...names.map((name) => ({
    input: { [name]: `${widgets}/src/frame/${name}.ts` },
    output: {
      dir: `${cdn}/embed/frame`,
      entryFileNames: '[name]-[hash:6].js',
      chunkFileNames: '[name]-[hash:6].js',
    },
    plugins: [rememberFrames, nameWorkers('../assets/'), ...plugins()],
  })),
  ...['', `embed/${version}/`].map((folder) => ({
    input: `${widgets}/src/embed/page.ts`,
    output: { dir: cdn, entryFileNames: `${folder}embed.page.js` },
    plugins: [...plugins(), rememberLoaders],
  })),
  loader('embed.frames.js', 'iife', '.', 'frames'),
  loader(`embed/${version}/embed.frames.js`, 'iife', '../..', 'frames'),
  loader('embed.js', 'es', '.'),
  loader('embed.classic.js', 'iife', '.'),
  loader(`embed/${version}/embed.js`, 'es', '../..'),
  loader(`embed/${version}/embed.classic.js`, 'iife', '../..'),
];
