/**
 * The manifest of the elements tells all that pages may use of them, and nothing else. What there is to use
 * is read from the sources and from the classes; what is told, from the package as it is built.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import type { LitElement } from 'lit';
import { build } from '../scripts/build.ts';
import { elementsOf, widgetsProgram, type Element } from '../scripts/widgets/manifest.ts';
import { reference, referenceOf } from '../scripts/widgets/reference.ts';

const root = path.resolve(import.meta.dirname, '../packages/widgets');
const source = path.join(root, 'src');
const require = createRequire(import.meta.url);

/** Text of a source without its comments: what they tell is what is checked. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** Sources that an element is made of: its own, and all that they import, now or later. */
function sourcesOf(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const code = codeOf(file);
  found.set(file, code);
  const imports = code.matchAll(
    /(?:^(?:import|export)(?! type)[^;]*? from |import\()'(\.[^']+)'/gm,
  );
  for (const [, specifier] of imports) {
    // Another element inside of one is an element of its own.
    if (specifier!.startsWith('../define/')) continue;
    sourcesOf(path.resolve(path.dirname(file), specifier!), found);
  }
  return found;
}

/** Texts in a piece of code: `'item lead'` is two names. */
const namesIn = (code: string) =>
  [...code.matchAll(/'([^']*)'/g)].flatMap(([, text]) => text!.split(' '));

const unique = (names: Iterable<string>) => [...new Set(names)].sort();

/** What a pattern finds in the sources of an element. */
function usedBy({ defined }: Element, pattern: RegExp): string[][] {
  const files = new Map(sourcesOf(path.join(source, 'define', `${defined}.ts`)));
  // All elements that read have it at hand; not all show pictures.
  if (![...files.values()].some((code) => code.includes('picture.render('))) {
    files.delete(path.join(source, 'base/pictures.ts'));
  }
  // It offers what is new in lists alone.
  if (!files.has(path.join(source, 'base/kim-list-element.ts'))) {
    files.delete(path.join(source, 'freshness/freshness.ts'));
  }
  return [...files].flatMap(([file, code]) =>
    file.startsWith(path.join(source, 'events'))
      ? []
      : [...code.matchAll(pattern)].map((hit) => [...hit]),
  );
}

const told = (things: readonly { readonly name: string }[]) =>
  unique(things.map(({ name }) => name));

let elements: Element[];
const each = (check: (element: Element) => void | Promise<void>) => async () => {
  for (const element of elements) await check(element);
};

before(() => {
  build();
  elements = elementsOf(widgetsProgram());
});

describe('the manifest', () => {
  it('is one by its schema', () => {
    const schema = require('custom-elements-manifest/schema.json') as object;
    const manifest = require('@simpul-kim/widgets/custom-elements.json') as unknown;
    const ajv = new Ajv({ strict: false });
    assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  });

  it('names every element that there is, with its files in the package', () => {
    const manifest = require('@simpul-kim/widgets/custom-elements.json') as {
      modules: { path: string; declarations?: { tagName: string }[] }[];
    };
    const reads = require('@simpul-kim/widgets/reads.js') as { reads: Record<string, string> };
    assert.deepEqual(
      unique(
        manifest.modules.flatMap(({ declarations = [] }) => declarations.map((one) => one.tagName)),
      ),
      unique(Object.keys(reads.reads).map((name) => `kim-${name}`)),
    );
    for (const module of manifest.modules) readFileSync(path.join(root, module.path));
  });

  it(
    'describes each element, shows it in use, and describes all that it tells of',
    each(({ tagName, description, examples, ...rest }) => {
      assert.ok(description, tagName);
      assert.ok(
        examples.some((example) => example.includes(`<${tagName}`)),
        `${tagName}: no @example`,
      );
      const { members, attributes, events, slots, cssParts, cssProperties } = rest;
      const things = [members, attributes, events, slots, cssParts, cssProperties].flat();
      assert.deepEqual(
        things.filter((thing) => !thing.description).map(({ name }) => name),
        [],
        `${tagName} tells too little of these`,
      );
    }),
  );

  it(
    'has the attributes and properties of each class',
    each(async ({ tagName, name, module, members, attributes }) => {
      const { [name]: element } = (await import(
        pathToFileURL(path.join(root, module)).href
      )) as Record<string, typeof LitElement>;
      assert.deepEqual(told(attributes), unique(element!.observedAttributes), tagName);
      const properties = [...element!.elementProperties].filter(([, { state }]) => !state);
      assert.deepEqual(
        told(members.filter((one) => one.kind === 'field' && !one.readonly)),
        unique(properties.map(([property]) => String(property))),
        tagName,
      );
    }),
  );

  it(
    'has the slots of each template',
    each((element) => {
      const used = usedBy(element, /<slot(?: name="([^"]+)")?/g).map(([, name = '']) => name);
      assert.deepEqual(told(element.slots), unique(used), element.tagName);
    }),
  );

  it(
    'has the parts of each template',
    each((element) => {
      const used = usedBy(
        element,
        /(?:\spart=|setAttribute\('part', )(?:["']([^"']+)["']|\$\{([^}]+)\})/g,
      ).flatMap(([, names, code]) => names?.split(' ') ?? namesIn(code!));
      assert.deepEqual(told(element.cssParts), unique(used), element.tagName);
    }),
  );

  it(
    'has the custom properties of each style sheet',
    each((element) => {
      const used = usedBy(element, /--kim-[\w-]+/g).map(([name]) => name!);
      assert.deepEqual(told(element.cssProperties), unique(used), element.tagName);
    }),
  );

  it(
    'has the events that each class dispatches, by their types',
    each((element) => {
      const used = usedBy(element, /new (Kim\w+Event)\(/g).map(([, type]) => type!);
      assert.deepEqual(
        unique(element.events.map(({ type }) => type.text)),
        unique(used),
        element.tagName,
      );
      const events = [...sourcesOf(path.join(source, 'events/index.ts')).values()].join('\n');
      for (const { name, type } of element.events) {
        const [, called] =
          new RegExp(`class ${type.text}\\b[^]*?super\\('([\\w-]+)'`).exec(events) ?? [];
        assert.equal(called, name, type.text);
      }
    }),
  );
});

describe('the reference', () => {
  it('is what the sources tell', async () => {
    const written = readFileSync(reference, 'utf8');
    assert.equal(written, await referenceOf(elements), 'npm run -s generate');
  });
});
