import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The browser build of the widgets. */
export interface WidgetFiles {
  /** Folder of the build. */
  readonly root: string;
  /** Path of the script of a frame page below the folder, by widget. */
  readonly frames: Readonly<Record<string, string>>;
}

/** Finds the browser build of the widgets that are installed beside this service. */
export async function findWidgetFiles(): Promise<WidgetFiles> {
  const manifest = fileURLToPath(import.meta.resolve('@simpul-kim/widgets/cdn/manifest.json'));
  const { frames } = JSON.parse(await readFile(manifest, 'utf8')) as Pick<WidgetFiles, 'frames'>;
  return { root: path.dirname(manifest), frames };
}
