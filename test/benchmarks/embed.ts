/**
 * How soon news stands on a page, by each way to embed it and by what others have, on a slow line with a slow
 * processor: the real service, a real Chromium, real connections with TLS.
 */
import type { ArticleSummary } from '@simpul-kim/contract';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { givenDemoService } from '../demo-service.ts';
import { makeCertificate } from './embed/certificate.ts';
import { hostOf } from './embed/files.ts';
import { openFront, passTo, type Front, type Host } from './embed/front.ts';
import { openLine, type Line } from './embed/line.ts';
import { watch } from './embed/probe.ts';
import { reportOf, type Measured } from './embed/report.ts';
import { visit, type Visit } from './embed/visit.ts';
import {
  articlesPath,
  framePath,
  opponentFiles,
  othersFiles,
  pastedPath,
  siteFiles,
  waysOf,
  type Way,
} from './embed/ways.ts';

/** "Slow 4G". */
const speed = { rate: 1_600_000, latency: 150 };
const slowdown = 4;
const rounds = 5;

const asked = async <T>(address: string, headers: Record<string, string>): Promise<T> => {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${address} was answered ${response.status}`);
  return (await response.json()) as T;
};

/** The first and the second visit of somebody who has not been there before. */
async function visits(
  browser: Browser,
  { address, way, text }: { readonly address: string; readonly way: Way; readonly text: string },
  line: Line,
  front: Front,
): Promise<readonly [first: Visit, second: Visit]> {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 360, height: 740 },
  });
  let tell: (at: number) => void = () => {};
  await context.exposeBinding('kimSeen', (_, at: number) => tell(at));
  await context.addInitScript(watch, { selectors: way.selectors, text });
  const given = {
    context,
    front,
    line,
    slowdown,
    nextSeen: () => new Promise<number>((resolve) => (tell = resolve)),
  };
  const found = [await visit(address, given), await visit(address, given)] as const;
  await context.close();
  return found;
}

/** Measures, and tells it as a page of the docs. */
export async function run(): Promise<string> {
  const certificate = makeCertificate();
  const [browser, service] = await Promise.all([
    launchBrowser(
      [],
      [
        `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
        // As on phones with little memory: a frame shares the process of its page, so both are slowed down.
        '--disable-site-isolation-trials',
      ],
    ),
    givenDemoService({ proxies: 1 }),
  ]);
  const hosts: Record<string, Host> = {};
  const front = await openFront(certificate, hosts);
  const line = await openLine(front.port, speed);
  try {
    const origins = {
      site: `https://desa.test:${line.port}`,
      service: `https://kim.test:${line.port}`,
      others: `https://lain.test:${line.port}`,
    };
    // As the front asks: addresses in answers are those of the host in front. `fetch` sets no `host`.
    const { host } = new URL(origins.service);
    const forwarded = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': host,
      'x-forwarded-for': '192.0.2.1',
    };
    const { data: articles } = await asked<{ data: ArticleSummary[] }>(
      `${service.address}${articlesPath}`,
      forwarded,
    );
    const { html: pasted } = await asked<{ html: string }>(
      `${service.address}${pastedPath(origins.service)}`,
      forwarded,
    );
    const ways = waysOf(origins, pasted);
    hosts['desa.test'] = hostOf(await siteFiles(ways));
    hosts['kim.test'] = hostOf(await opponentFiles(articles), passTo(service.address));
    hosts['lain.test'] = hostOf(await othersFiles(articles, origins));

    // The first who asks for a page waits until it is made; those after it do not.
    await fetch(`${service.address}${framePath}`, { headers: forwarded });

    const text = articles[0]!.title;
    const measured: Measured[] = ways.map((way) => ({ way, first: [], second: [] }));
    for (let round = 1; round <= rounds; round += 1) {
      for (const { way, first, second } of measured) {
        const address = `${origins.site}/${way.name}`;
        const [one, two] = await visits(browser, { address, way, text }, line, front);
        first.push(one);
        second.push(two);
        process.stderr.write(
          `${round}/${rounds} ${way.name}: ${one.firstItem.toFixed(0)} ms, then ${two.firstItem.toFixed(0)} ms\n`,
        );
      }
    }
    return reportOf(measured, { speed, slowdown, rounds, browser: browser.version() });
  } finally {
    await browser.close();
    await line.close();
    front.close();
    await service.stop();
  }
}
