import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { setupWorker } from 'msw/browser';
import { HttpNetworkFrame } from 'msw/experimental';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { locales } from '@simpul-kim/contract';
import { handlers, mockOrigin } from '@simpul-kim/sdk/testing';
import manifest from '@simpul-kim/widgets/custom-elements.json' with { type: 'json' };
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import { argTypesOf } from './arg-types.ts';
import { fragmentRules } from './fragment-rules.ts';
import './preview.css';

// The text on top of each docs page is taken from it.
setCustomElementsManifest(manifest);

/** Mocks the service; what it is asked for and has no mock fails, so that none is forgotten. */
async function startWorker() {
  const worker = setupWorker(...handlers);
  await worker.start({
    quiet: true,
    // Relative: a built Storybook may be served below any path.
    serviceWorker: { url: 'mockServiceWorker.js' },
    onUnhandledFrame: ({ frame, defaults }) => {
      if (frame instanceof HttpNetworkFrame && frame.data.request.url.startsWith(mockOrigin)) {
        defaults.error();
      }
    },
  });
  return worker;
}

const languageNames = { id: 'Bahasa Indonesia', en: 'English' } as const;

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  initialGlobals: { locale: locales[0], theme: 'none' },
  globalTypes: {
    locale: {
      description: 'Language of the host page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: locales.map((value) => ({ value, title: languageNames[value] })),
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Attribute `theme`, and a host page that suits it',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [
          { value: 'none', title: 'Theme of the host page' },
          ...themes.map((value) => ({ value, title: `Theme ${value}` })),
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: { rules: fragmentRules },
    },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf(manifest as Package) },
    layout: 'fullscreen',
    options: { storySort: { order: ['Guides', ['Getting started'], 'Widgets'] } },
  },
};

export default preview;
