/** Builds the components of the consumers, each with the compiler of its framework, into one script. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transformAsync } from '@babel/core';
import { build as esbuild, transform, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Puts the component into a page, by framework. */
export const mounts = {
  react: `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Kabar } from './react/kabar.tsx';
    createRoot(place).render(createElement(Kabar, props));`,
  preact: `
    import { h, render } from 'preact';
    import { Kabar } from './preact/kabar.tsx';
    render(h(Kabar, props), place);`,
  solid: `
    import { render } from 'solid-js/web';
    import { Kabar } from './solid/kabar.tsx';
    render(() => Kabar(props), place);`,
  vue: `
    import { createApp } from 'vue';
    import Kabar from './vue/Kabar.vue';
    createApp(Kabar, props).mount(place);`,
  svelte: `
    import { mount } from 'svelte';
    import Kabar from './svelte/Kabar.svelte';
    mount(Kabar, { target: place, props });`,
} as const;

const components: Plugin = {
  name: 'components',
  setup(build) {
    build.onLoad({ filter: /[\\/]solid[\\/]\w+\.tsx$/ }, async ({ path: filename }) => {
      const { code } = await transform(await readFile(filename, 'utf8'), {
        loader: 'tsx',
        jsx: 'preserve',
      });
      const made = await transformAsync(code, {
        filename,
        presets: ['babel-preset-solid'],
        cwd: path.resolve(import.meta.dirname, '..'),
        configFile: false,
      });
      return { contents: made?.code ?? '' };
    });
    build.onLoad({ filter: /\.vue$/ }, async ({ path: filename }) => {
      const { descriptor } = parse(await readFile(filename, 'utf8'), { filename });
      const isCustomElement = (tag: string) => tag.startsWith('kim-');
      const { content } = compileScript(descriptor, {
        id: filename,
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    });
    build.onLoad({ filter: /\.svelte$/ }, async ({ path: filename }) => {
      const { js } = compileSvelte(await readFile(filename, 'utf8'), { filename });
      return { contents: js.code };
    });
  },
};

const definition = '@simpul-kim/widgets/define/news-feed.js';

/** Leaves it to the page when the element is defined. */
const later = (resolveDir: string): Plugin => ({
  name: 'later',
  setup(build) {
    build.onResolve({ filter: /\/define\/news-feed\.js$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: definition, namespace: 'later' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'later' }, () => ({
      contents: `globalThis.defineLater = () => import('${definition}');`,
      resolveDir,
    }));
  },
});

/** Builds a page's script below the folder of the consumers, and gives its name. */
export async function buildPage(
  folder: string,
  framework: keyof typeof mounts,
  isLater: boolean,
): Promise<string> {
  const name = `${framework}-${isLater ? 'later' : 'first'}.js`;
  await esbuild({
    stdin: {
      contents: `
        const place = document.querySelector('#place');
        const props = { region: '64.09.02.2004' };
        ${mounts[framework]}`,
      resolveDir: folder,
    },
    outfile: path.join(folder, name),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['browser', 'production'],
    tsconfigRaw: '{}',
    jsx: 'automatic',
    jsxImportSource: framework === 'preact' ? 'preact' : 'react',
    plugins: isLater ? [later(folder), components] : [components],
  });
  return name;
}
