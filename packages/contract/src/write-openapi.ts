import { readFileSync, writeFileSync } from 'node:fs';
import { openapi } from './openapi.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { version } = JSON.parse(read('../package.json')) as { version: string };
writeFileSync(
  new URL('../openapi.json', import.meta.url),
  `${JSON.stringify(openapi(version), null, 2)}\n`,
);
