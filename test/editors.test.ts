/** Editors complete the elements with the data of the package: asked here as an editor asks. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import css, { type CSSDataV1 } from 'vscode-css-languageservice';
import html, { type HTMLDataV1 } from 'vscode-html-languageservice';
import { build } from '../scripts/build.ts';

const require = createRequire(import.meta.url);
before(build);

describe('VS Code', () => {
  /** What is offered where `|` stands. */
  function offeredInHtml(marked: string): string[] {
    const data = require('../packages/widgets/dist/editors/html-custom-data.json') as HTMLDataV1;
    const service = html.getLanguageService({
      customDataProviders: [html.newHTMLDataProvider('simpul-kim', data)],
    });
    const text = html.TextDocument.create('file:///a.html', 'html', 1, marked.replace('|', ''));
    const at = text.positionAt(marked.indexOf('|'));
    return service
      .doComplete(text, at, service.parseHTMLDocument(text))
      .items.map(({ label }) => label);
  }

  async function offeredInCss(marked: string): Promise<string[]> {
    const data = require('../packages/widgets/dist/editors/css-custom-data.json') as CSSDataV1;
    const service = css.getCSSLanguageService({
      customDataProviders: [css.newCSSDataProvider(data)],
    });
    const text = css.TextDocument.create('file:///a.css', 'css', 1, marked.replace('|', ''));
    const at = text.positionAt(marked.indexOf('|'));
    return service
      .doComplete(text, at, service.parseStylesheet(text))
      .items.map(({ label }) => label);
  }

  it('offers elements, attributes and their values', () => {
    assert.ok(offeredInHtml('<|').includes('kim-news-feed'));
    assert.ok(offeredInHtml('<kim-news-feed |>').includes('heading-level'));
    assert.deepEqual(offeredInHtml('<kim-news-feed layout="|">'), [
      'list',
      'cards',
      'headline',
      'compact',
    ]);
  });

  it('offers custom properties and parts', async () => {
    assert.ok((await offeredInCss('kim-news-feed { --kim-| }')).includes('--kim-accent'));
    assert.ok((await offeredInCss('kim-news-feed::| { }')).includes('::part(title)'));
  });
});

describe('an IDE of JetBrains', () => {
  interface WebTypes {
    readonly name: string;
    readonly contributions: {
      readonly html: {
        readonly elements: readonly {
          readonly name: string;
          readonly attributes: readonly {
            readonly name: string;
            readonly value: { type: string };
          }[];
          readonly js: {
            readonly events: readonly { readonly name: string; readonly type: string }[];
          };
        }[];
      };
    };
  }

  it('finds its data by the package, with typed attributes and events', () => {
    const manifest = require('../packages/widgets/package.json') as Record<string, string>;
    const data = require(`../packages/widgets/${manifest['web-types']!}`) as WebTypes;
    const feed = data.contributions.html.elements.find(({ name }) => name === 'kim-news-feed')!;
    assert.equal(data.name, manifest['name']);
    assert.deepEqual(feed.attributes.find(({ name }) => name === 'layout')!.value, {
      type: "'list' | 'cards' | 'headline' | 'compact'",
    });
    assert.equal(feed.js.events.find(({ name }) => name === 'kim-load')!.type, 'KimLoadEvent');
  });
});
