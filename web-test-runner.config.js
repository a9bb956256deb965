import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { browserArguments, findBrowser } from './test/browser.ts';
import { floorBrowsers } from './test/floor.ts';

const { executablePath, env } = await findBrowser();

const floor = await floorBrowsers();

/** Packages that are, or lean on, CommonJS: a browser gets each as one module. */
const bundled = new Set(['msw', 'axe-core']);

const bundles = {
  name: 'bundles',
  resolveImport: ({ source }) => (bundled.has(source) ? `/__bundles/${source}.js` : undefined),
  async serve({ path }) {
    const name = /^\/__bundles\/([\w-]+)\.js$/.exec(path)?.[1];
    if (!name) return undefined;
    const { outputFiles } = await build({
      entryPoints: [name],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** Widget tests: real elements in real browsers. */
export default {
  files: 'packages/widgets/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [bundles, esbuildPlugin({ ts: true, tsconfig: 'packages/widgets/tsconfig.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: browserArguments, env: { ...process.env, ...env } },
    }),
    ...floor.map(({ name, options, puppeteer }) =>
      Object.assign(chromeLauncher({ launchOptions: options, puppeteer }), { name }),
    ),
  ],
  // What a test needs comes module by module, on a machine that may run two browsers more.
  testFramework: { config: { timeout: 20_000 } },
};
