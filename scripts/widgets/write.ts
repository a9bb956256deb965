/**
 * Writes what tools read of the widgets, beside what is compiled: the manifest, data for editors, and the
 * types that those of frameworks are made of. Generators that others have made of manifests tell defaults
 * as `undefined`, name what elements share once for each, and know neither types of events nor which
 * options are only properties; ours are as short as their settings would be.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { webTypesOf } from './jetbrains.ts';
import { elementsOf, manifestOf, widgetsProgram, type Element } from './manifest.ts';
import { typesOf } from './types.ts';
import { cssDataOf, htmlDataOf } from './vscode.ts';

const root = path.resolve(import.meta.dirname, '../../packages/widgets');

/** Every file, below the package, and its text. */
export async function written(elements: readonly Element[]): Promise<ReadonlyMap<string, string>> {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const config = await resolveConfig(import.meta.filename);
  return new Map([
    ['dist/custom-elements.json', json(manifestOf(elements))],
    ['dist/elements.d.ts', await format(typesOf(elements), { ...config, parser: 'typescript' })],
    ['dist/editors/html-custom-data.json', json(htmlDataOf(elements))],
    ['dist/editors/css-custom-data.json', json(cssDataOf(elements))],
    ['dist/editors/web-types.json', json(webTypesOf(elements, name, version))],
  ]);
}

if (import.meta.main) {
  mkdirSync(path.join(root, 'dist/editors'), { recursive: true });
  for (const [file, text] of await written(elementsOf(widgetsProgram()))) {
    writeFileSync(path.join(root, file), text);
  }
}
