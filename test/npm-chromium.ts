import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isExecutable, type BrowserProgram } from './program.ts';

const modules = path.resolve(import.meta.dirname, '../node_modules');

/** What the packages hold besides the browser; the old ones have less. */
const archives = ['swiftshader', 'al2023', 'fonts'];

/** Whether this system can run the browsers from npm. */
export const hasNpmChromium = os.platform() === 'linux' && os.arch() === 'x64';

async function inflate(archive: string, file: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(file));
}

async function unpack(archive: string, folder: string): Promise<void> {
  const tar = path.join(folder, 'archive.tar');
  await inflate(archive, tar);
  const { status, stderr } = spawnSync('tar', ['-xf', tar, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar cannot unpack ${archive}: ${stderr}`);
  await rm(tar);
}

const fontsConf = (...folders: readonly string[]) =>
  `<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${path.join(folders.at(-1)!, '.cache')}</cachedir></fontconfig>\n`;

/**
 * The Chromium of an npm package with the libraries it needs, unpacked once into
 * `node_modules/.cache`. Its own start-up arguments are not used: they switch web security off.
 *
 * @param name of the package, or of an alias of it.
 * @param fonts whether pages see the fonts of this system too, or those of the package alone, so that
 *   pictures of them are the same everywhere.
 */
export async function npmChromium(
  name: string,
  fonts: 'system' | 'own' = 'system',
): Promise<BrowserProgram> {
  const folder = path.join(modules, name);
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  // Of another name than what was unpacked before without the second file about fonts.
  const home = path.join(modules, '.cache', `chromium-${version}-with-fonts`);
  const own = path.join(home, 'fonts');
  const conf = { system: 'fonts.conf', own: 'own-fonts.conf' };
  if (!(await isExecutable(path.join(home, 'chromium')))) {
    await mkdir(path.dirname(home), { recursive: true });
    const draft = await mkdtemp(`${home}.`);
    await inflate(path.join(folder, 'bin', 'chromium.br'), path.join(draft, 'chromium'));
    await chmod(path.join(draft, 'chromium'), 0o755);
    for (const archive of archives) {
      const file = path.join(folder, 'bin', `${archive}.tar.br`);
      if (existsSync(file)) await unpack(file, draft);
    }
    // The one in the package knows only the folders of a cloud service.
    await writeFile(path.join(draft, conf.system), fontsConf('/usr/share/fonts', own));
    await writeFile(path.join(draft, conf.own), fontsConf(own));
    // Whoever was first has made the same.
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(home, 'lib'), home, process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(home, conf[fonts]),
    },
  };
}
