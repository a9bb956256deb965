import os from 'node:os';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from 'playwright-core';
import { hasNpmChromium, npmChromium } from './npm-chromium.ts';
import { isExecutable, onPath, type BrowserProgram } from './program.ts';

/** Where systems put a Chromium or Chrome, best first. */
const usual = [
  ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

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
  if (hasNpmChromium) return npmChromium('@sparticuz/chromium');
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

/** How the browser that {@link findBrowser} finds is started. */
async function launchOptions(
  rules: readonly string[],
  more: readonly string[] = [],
): Promise<LaunchOptions> {
  const { executablePath, env } = await findBrowser();
  return {
    executablePath,
    args: [
      ...browserArguments,
      `--host-resolver-rules=${[testHosts, ...rules].join(',')}`,
      ...more,
    ],
    env: { ...(process.env as Record<string, string>), ...env },
  };
}

/**
 * Starts the browser that {@link findBrowser} finds.
 *
 * @param rules where hosts are, besides those of {@link browserArguments}: `MAP a.test:80 127.0.0.1:8`.
 * @param more arguments besides.
 */
export const launchBrowser = async (
  rules: readonly string[] = [],
  more: readonly string[] = [],
): Promise<Browser> => chromium.launch(await launchOptions(rules, more));

/** The same with what it keeps in a folder, so that it can be started again as a person does. */
export const openBrowser = async (
  folder: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...(await launchOptions([])), ...options });
