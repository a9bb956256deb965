import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The browser build of the widgets. */
export interface WidgetFiles {
  /** Folders in which files are looked for, in this order. */
  readonly roots: string[];
  /** Path of the script of a frame page below the folder, by widget. */
  readonly frames: Readonly<Record<string, string>>;
  /** What pages load by a script tag, below the folder: of this version, and as it is followed. */
  readonly loaders: readonly string[];
}

/** Copies what is not there; a file is there whole or not at all. */
async function keep(from: string, to: string): Promise<void> {
  const kept = new Set(await readdir(to, { recursive: true }).catch(() => []));
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const source = path.join(entry.parentPath, entry.name);
    const file = path.relative(from, source);
    if (!entry.isFile() || kept.has(file)) continue;
    const target = path.join(to, file);
    const part = `${target}.${process.pid}.part`;
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(source, part);
    await rename(part, target);
  }
}

/**
 * Finds the browser build of the widgets that are installed beside this service.
 *
 * @param keptIn a folder in which files of all versions are kept that ever ran here: pages that have loaded
 *   an older one, or name it, go on with it.
 */
export async function findWidgetFiles(keptIn: string | undefined): Promise<WidgetFiles> {
  const manifest = fileURLToPath(import.meta.resolve('@simpul-kim/widgets/cdn/manifest.json'));
  const root = path.dirname(manifest);
  if (keptIn) await keep(path.join(root, 'embed'), path.join(keptIn, 'embed'));
  const { frames, loaders } = JSON.parse(await readFile(manifest, 'utf8')) as {
    readonly frames: WidgetFiles['frames'];
    readonly loaders: Readonly<Record<string, string>>;
  };
  return { roots: keptIn ? [root, keptIn] : [root], frames, loaders: Object.keys(loaders) };
}
