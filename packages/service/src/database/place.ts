import path from 'node:path';
import type { Config } from '../config.ts';
import { defaultDataDir } from './embedded/index.ts';

/** The folder of the stored files and of the embedded database, where the configuration names none. */
export async function dataDirOf({ dataDir, databaseUrl }: Config): Promise<string> {
  const preferred = path.resolve('data');
  return dataDir ?? (databaseUrl ? preferred : await defaultDataDir(preferred));
}

/** The folder of the stored files. */
export const mediaDirOf = (dataDir: string): string => path.join(dataDir, 'media');

/** The folder of the files of widgets, of all versions that were served. */
export const widgetsDirOf = (dataDir: string): string => path.join(dataDir, 'widgets');

/** The oldest PostgreSQL that the service runs on, by its major version. */
export const oldestServer = 15;
