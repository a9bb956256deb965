import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

const service = path.resolve(import.meta.dirname, '../../..');
/** What a database with all tables and regions is made by. */
const makers = ['package.json', 'src/database/**/*.ts', 'src/regions/*.ts'];

/** Names what a new database would be: the same as long as what makes it stays the same. */
export async function editionOf(): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  const files: string[] = [];
  for await (const file of glob(makers, { cwd: service })) {
    if (!file.endsWith('.test.ts')) files.push(file);
  }
  for (const file of files.sort()) {
    hash.update(file).update(await readFile(path.join(service, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
