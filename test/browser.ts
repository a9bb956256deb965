import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');

/** Where systems put a Chromium or Chrome, best first. */
const usual = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser that can be started, and what its environment must hold. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

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

/**
 * The Chromium of the npm package `@sparticuz/chromium` with the libraries it needs, unpacked once
 * into `node_modules/.cache`. Its own start-up arguments are not used: they switch web security off.
 */
async function npmChromium(): Promise<BrowserProgram> {
  const require = createRequire(import.meta.url);
  const bin = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..', 'bin');
  const { version } = require(path.join(bin, '..', 'package.json')) as { version: string };
  const home = path.join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!(await isExecutable(path.join(home, 'chromium')))) {
    await mkdir(path.dirname(home), { recursive: true });
    const draft = await mkdtemp(`${home}.`);
    await inflate(path.join(bin, 'chromium.br'), path.join(draft, 'chromium'));
    await chmod(path.join(draft, 'chromium'), 0o755);
    for (const archive of ['swiftshader', 'al2023', 'fonts']) {
      await unpack(path.join(bin, `${archive}.tar.br`), draft);
    }
    // The one in the package knows only the folders of a cloud service.
    const folders = ['/usr/share/fonts', path.join(home, 'fonts')];
    await writeFile(
      path.join(draft, 'fonts.conf'),
      `<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>\n`,
    );
    // Whoever was first has made the same.
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [path.join(home, 'lib'), home, process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}

/**
 * Finds a browser: `CHROME_PATH`, an installed Chromium or Chrome, else the one from npm.
 *
 * @throws if `CHROME_PATH` names nothing that can be started.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (await isExecutable(chosen)) return { executablePath: chosen, env: {} };
    throw new Error(`CHROME_PATH is ${chosen}, but that cannot be started.`);
  }
  for (const executablePath of usual) {
    if (await isExecutable(executablePath)) return { executablePath, env: {} };
  }
  if (os.platform() === 'linux' && os.arch() === 'x64') return npmChromium();
  throw new Error('No browser found. Install Chromium or Chrome, or name one: CHROME_PATH=…');
}

/** Names for sites that are neither `localhost` nor https, as many village sites are. */
const testHosts = 'MAP *.test 127.0.0.1';

/** Arguments for a browser that talks to nobody but the page's own server. */
export const browserArguments = [
  ...(os.userInfo().uid === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
  `--host-resolver-rules=${testHosts}`,
];

/**
 * Starts the browser that {@link findBrowser} finds.
 *
 * @param rules where hosts are, besides those of {@link browserArguments}: `MAP a.test:80 127.0.0.1:8`.
 */
export async function launchBrowser(rules: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [...browserArguments, `--host-resolver-rules=${[testHosts, ...rules].join(',')}`],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
