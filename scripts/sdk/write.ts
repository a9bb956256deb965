/** Writes the modules of the SDK that are made from the contract: `npm run generate`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { examples } from '../../test/sdk/examples.ts';
import { modules, resourceModule, statements } from './resources.ts';
import { typesModule } from './types.ts';

const source = path.resolve(import.meta.dirname, '../../packages/sdk/src');

/** Every generated file and its text. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const config = await resolveConfig(import.meta.filename);
  const pretty = (text: string) => format(text, { ...config, parser: 'typescript' });
  const statementsOf = new Map<string, string>();
  // As wide as the comment that they stand in allows: nothing in it may break them afterwards.
  const narrow = { ...config, parser: 'typescript', printWidth: 94 };
  for (const [id, statement] of statements(examples)) {
    statementsOf.set(id, (await format(statement, narrow)).trim());
  }
  const files = new Map<string, string>();
  const mark = '// Made from the contract by `npm run generate`: change it there.\n';
  files.set(path.join(source, 'types.ts'), await pretty(mark + typesModule()));
  for (const one of modules) {
    files.set(path.join(source, `${one.file}.ts`), await pretty(resourceModule(one, statementsOf)));
  }
  return files;
}

if (import.meta.main) {
  for (const [file, text] of await generated()) writeFileSync(file, text);
}
