import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addLanguage } from '../packages/widgets/src/languages/index.ts';
import ofAspirations from '../packages/widgets/src/languages/en-aspirations.ts';
import english from '../packages/widgets/src/languages/en.ts';

const sources = path.resolve(import.meta.dirname, '../packages/widgets/src');

type Terms = (locale: string) => object;

/** What a dictionary says, with the kind of each term in place of its text. */
const shapeOf = (terms: object): unknown =>
  Object.fromEntries(
    Object.entries(terms)
      .map(([term, said]: [string, unknown]) => [
        term,
        said && typeof said === 'object' ? shapeOf(said) : typeof said,
      ])
      .sort(),
  );

const dictionaries: { file: string; terms: Terms }[] = [];
for await (const file of glob('**/*.terms.ts', { cwd: sources })) {
  const module = (await import(path.join(sources, file))) as Record<string, unknown>;
  const terms = Object.values(module).find((value) => typeof value === 'function');
  dictionaries.push({ file, terms: terms as Terms });
}

describe('English', () => {
  addLanguage('en', { ...english, ...ofAspirations });

  for (const { file, terms } of dictionaries) {
    it(`has every term of ${file}`, () => {
      assert.deepEqual(shapeOf(terms('en')), shapeOf(terms('id')));
      assert.notDeepEqual(terms('en'), terms('id'), 'nothing is translated');
    });
  }
});
