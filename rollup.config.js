import { rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';

/**
 * The browser builds: what `https://HOST/embed.js` and the frame pages load. The npm builds of all
 * packages are made by `tsc -b`.
 */
const widgets = 'packages/widgets';
const cdn = `${widgets}/dist/cdn`;
/** Every widget there is: a name here, a module in `define/`, one in `frame/`. */
const names = ['news-feed'];

/**
 * Files of each widget, as the loader imports them, and of each frame page. They are known when the
 * loader, the last one, is built.
 */
const manifest = { widgets: {}, frames: {} };

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

const plugins = () => [
  minifyStyles,
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
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, unsafe_arrows: true },
    format: { comments: false },
  }),
];

const entries = (bundle) => Object.values(bundle).filter((chunk) => chunk.isEntry);

const rememberWidgets = {
  name: 'remember-widgets',
  buildStart: () => rmSync(cdn, { recursive: true, force: true }),
  generateBundle(_, bundle) {
    for (const { name, fileName, imports } of entries(bundle)) {
      manifest.widgets[name] = [fileName, ...imports].map((file) => `embed/assets/${file}`);
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

const tellFiles = {
  name: 'tell-files',
  transform: (code, id) =>
    id.endsWith('/embed.ts')
      ? { code: code.replaceAll('WIDGET_FILES', JSON.stringify(manifest.widgets)), map: null }
      : null,
  generateBundle() {
    const source = JSON.stringify(manifest, null, 2);
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
};

/** Everything that widgets share is one file, so that a page pays for it once. */
const sharedPart = (id) => (/\/(news-feed|define)\//.test(id) ? undefined : 'kim');

export default [
  {
    input: Object.fromEntries(names.map((name) => [name, `${widgets}/src/define/${name}.ts`])),
    output: {
      dir: `${cdn}/embed/assets`,
      entryFileNames: '[name]-[hash:6].js',
      chunkFileNames: '[name]-[hash:6].js',
      manualChunks: sharedPart,
    },
    plugins: [rememberWidgets, ...plugins()],
  },
  ...names.map((name) => ({
    input: { [name]: `${widgets}/src/frame/${name}.ts` },
    output: { dir: `${cdn}/embed/frame`, entryFileNames: '[name]-[hash:6].js' },
    plugins: [rememberFrames, ...plugins()],
  })),
  {
    input: `${widgets}/src/embed/embed.ts`,
    output: { dir: cdn, entryFileNames: 'embed.js' },
    plugins: [...plugins(), tellFiles],
  },
];
