import { launch, type LaunchOptions, type Page } from 'puppeteer-core';
import oldPuppeteer from 'puppeteer-core-19';
import { browserArguments } from './browser.ts';
import { hasNpmChromium, npmChromium } from './npm-chromium.ts';
import { isExecutable, onPath } from './program.ts';

/** A browser of the floor: how it is started, by puppeteer. */
export interface FloorBrowser {
  readonly name: string;
  /** Why it cannot be started here, in words for who runs the tests. */
  readonly missing?: string;
  readonly options: LaunchOptions;
  /** The driver that can talk to it. */
  readonly puppeteer: { readonly launch: typeof launch };
}

/** Hosts of tests: Firefox has no wildcards. */
const testHosts = 'desa.test,kim.test';

/** Where Firefox is: `FIREFOX_PATH`, else on the `PATH`. */
async function findFirefox(): Promise<string | undefined> {
  const chosen = process.env['FIREFOX_PATH'];
  for (const program of chosen ? [chosen] : onPath('firefox-esr', 'firefox')) {
    if (await isExecutable(program)) return program;
  }
  return undefined;
}

/**
 * Firefox ESR does not know every command by which puppeteer sets a viewport (140 has no orientation); the
 * others are carried out.
 */
const firefoxLaunch = async (options?: LaunchOptions) => {
  const browser = await launch({ ...options, defaultViewport: null });
  const page = await browser.newPage();
  const prototype = Object.getPrototypeOf(page) as Page;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the page that calls it
  const setViewport = prototype.setViewport;
  prototype.setViewport = async function (viewport) {
    try {
      await setViewport.call(this, viewport);
    } catch (error) {
      if (!String(error).includes('unknown command')) throw error;
    }
  };
  await page.close();
  return browser;
};

async function firefox(): Promise<FloorBrowser> {
  const executablePath = await findFirefox();
  return {
    name: 'Firefox',
    ...(!executablePath && {
      missing: 'Install firefox-esr, or name a Firefox: FIREFOX_PATH=…',
    }),
    options: {
      browser: 'firefox',
      executablePath: executablePath ?? '',
      extraPrefsFirefox: { 'network.dns.localDomains': testHosts },
    },
    puppeteer: { launch: firefoxLaunch },
  };
}

/** Puppeteer has not talked to old browsers since its 20th version, and then named this otherwise. */
const oldLaunch = async (options: object) => {
  const browser = await oldPuppeteer.launch({ ...options, headless: true });
  return Object.defineProperty(browser, 'connected', { get: () => browser.isConnected() });
};

async function oldChromium(version: '111' | '119'): Promise<FloorBrowser> {
  const name = `Chromium ${version}`;
  const puppeteer = version === '111' ? { launch: oldLaunch as never } : { launch };
  if (!hasNpmChromium) {
    return { name, missing: 'It runs on Linux x64 only.', options: {}, puppeteer };
  }
  const { executablePath, env } = await npmChromium(`chromium-${version}`);
  return {
    name,
    options: { executablePath, args: browserArguments, env: { ...process.env, ...env } },
    puppeteer,
  };
}

/**
 * The browsers that the widgets promise to work in, besides the present Chromium: Firefox ESR and the
 * two old Chromiums of the floor. Of one that is not here it is told; in CI that is an error. None where
 * `BROWSERS` is `present`.
 *
 * @throws with what to install.
 */
export async function floorBrowsers(): Promise<FloorBrowser[]> {
  if (process.env['BROWSERS'] === 'present') return [];
  const all = await Promise.all([firefox(), oldChromium('119'), oldChromium('111')]);
  const told = all.flatMap(({ name, missing }) =>
    missing ? [`Not tested in ${name}: ${missing}`] : [],
  );
  if (told.length > 0 && process.env['CI']) throw new Error(told.join('\n'));
  for (const line of told) process.stderr.write(`${line}\n`);
  return all.filter(({ missing }) => !missing);
}
