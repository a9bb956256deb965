/**
 * How long the aspiration form blocks its page: while photos are made smaller, and while it sends. The real
 * service, a real Chromium, photos as of a camera.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { defaultProofWork } from '../../packages/service/src/proofs/index.ts';
import { launchBrowser } from '../browser.ts';
import { givenDemoService } from '../demo-service.ts';
import { longestTaskOf } from './blocking/tasks.ts';

const village = '64.09.02.2004';
/** How many times slower than this machine; the last is a cheap phone. */
const slowdowns = [1, 4, 6];
const rounds = 3;
/** What a touch may have to wait, at the most, in milliseconds. */
const most = 100;

/** A photo of twelve million pixels, in a file: a page is not to be busy with being handed it. */
const photograph = (file: string) =>
  sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: 'teal',
      noise: { type: 'gaussian', mean: 128, sigma: 25 },
    },
  })
    .jpeg({ quality: 90 })
    .toFile(file);

const mark = (page: Page, name: string) => page.evaluate((it) => performance.mark(it), name);

/** Lets the form do something until something shows; the longest task meanwhile. */
const blocked = (browser: Browser, page: Page, deed: () => Promise<unknown>, shows: string) =>
  longestTaskOf(browser, page, async () => {
    await mark(page, 'work began');
    await deed();
    await page.locator(shows).waitFor({ timeout: 120_000 });
    await mark(page, 'work ended');
  });

interface Blocked {
  readonly photo: number;
  readonly sending: number;
}

async function round(
  browser: Browser,
  origin: string,
  slowdown: number,
  picture: string,
): Promise<Blocked> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${origin}/embed/aspiration-form?region=${village}`);
  const form = page.locator('kim-aspiration-form');
  await form.getByText('Pengaduan', { exact: true }).click();
  await form.getByLabel('Bidang').selectOption('infrastructure');
  await form.getByLabel('Judul').fill('Jembatan lapuk');
  await form.getByLabel('Ceritanya').fill('Dua papan sudah patah sejak kemarin.');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const ofPhoto = await blocked(
    browser,
    page,
    () => form.locator('#gallery').setInputFiles(picture),
    'kim-aspiration-form canvas',
  );
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByText('Tanpa nama (anonim)').click();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByLabel('Saya setuju').check();
  const ofSending = await blocked(
    browser,
    page,
    () => form.getByRole('button', { name: 'Kirim', exact: true }).click(),
    'kim-aspiration-form [part=code]',
  );
  await context.close();
  return { photo: ofPhoto, sending: ofSending };
}

const ms = (values: readonly number[]) => `${Math.max(...values).toFixed(0)} ms`;

/** Measures, and tells it as a page of the docs. */
export async function run(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-form-'));
  const picture = path.join(folder, 'jembatan.jpg');
  const [browser, service, { size }] = await Promise.all([
    launchBrowser(),
    givenDemoService({ proofWork: defaultProofWork }),
    photograph(picture),
  ]);
  try {
    const rows: string[] = [];
    let isWithin = true;
    for (const slowdown of slowdowns) {
      const found: Blocked[] = [];
      for (let time = 0; time < rounds; time += 1) {
        found.push(await round(browser, service.address, slowdown, picture));
      }
      const [photos, sendings] = [found.map((one) => one.photo), found.map((one) => one.sending)];
      isWithin &&= Math.max(...photos, ...sendings) <= most;
      const processor = slowdown === 1 ? 'this machine' : `${slowdown} times slower`;
      rows.push(`| ${processor} | ${ms(photos)} | ${ms(sendings)} |`);
    }
    return `# The aspiration form

How long the page is blocked while someone sends something: the longest task on its main thread, the worst of
${rounds} rounds. \`npm run benchmark -- form\` measures it and writes this page: Chromium ${browser.version()} on
${os.cpus()[0]?.model ?? 'an unknown processor'}, Node.js ${process.versions.node}, the processor slowed down by the browser's own means.
A photo of 4,000 by 3,000 pixels (${(size / 1e6).toFixed(1)} MB) is made smaller, then sent with proofs of work at the
service's default. A touch should not wait longer than ${most} ms: ${isWithin ? 'it does not' : 'here it does'}.

| processor | a photo is made smaller, kept and shown | proofs are solved, photo and aspiration sent |
| --- | --: | --: |
${rows.join('\n')}
`;
  } finally {
    await browser.close();
    await service.stop();
    await rm(folder, { recursive: true });
  }
}
