/** The solver of the SDK where residents meet it: a real browser, on pages that lack most. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Proof, ProofChallenge } from '@simpul-kim/contract';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { bundled, challengeOf, isProof, solverScript } from './solver.ts';

declare const bundle: {
  solveProof(
    challenge: ProofChallenge,
    options?: { signal?: AbortSignal; onProgress?: () => void },
  ): Promise<Proof>;
};

let browser: Browser;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  const html = `<!doctype html><iframe sandbox="allow-scripts" srcdoc="<p>Bingkai</p>"></iframe>`;
  // Plain http, and not localhost, as many village sites are.
  await page.route('http://desa.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://desa.test/');
});
after(() => browser.close());

const places: Readonly<Record<string, () => Frame>> = {
  'a plain http page': () => page.mainFrame(),
  'a frame in a sandbox': () => page.frames()[1]!,
};

for (const [place, frameOf] of Object.entries(places)) {
  describe(`the solver on ${place}`, () => {
    before(async () => {
      await frameOf().evaluate(await solverScript());
    });

    it('is without WebCrypto', async () => {
      assert.equal(await frameOf().evaluate(() => typeof crypto.subtle), 'undefined');
    });

    it('finds what the service accepts', async () => {
      for (const counter of [0, 1, 4_321, 90_000]) {
        const challenge = await challengeOf(counter);
        const proof = await frameOf().evaluate((given) => bundle.solveProof(given), challenge);
        assert.equal(proof.solution.counter, counter);
        assert.ok(await isProof(proof));
      }
    });

    it('lets the page do other things meanwhile, and ends when it is told to', async () => {
      const challenge = await challengeOf(4_000_000_000);
      const name = await frameOf().evaluate(async (given) => {
        const control = new AbortController();
        const search = bundle.solveProof(given, { signal: control.signal });
        setTimeout(() => control.abort());
        return search.then(
          () => 'solved',
          (error: unknown) => (error as { code: string }).code,
        );
      }, challenge);
      assert.equal(name, 'aborted');
    });
  });
}

describe('the solver in a bundle', () => {
  it('costs a page that sends something little, and one that only reads nothing', async () => {
    const solver = await bundled(`export { solveProof } from '@simpul-kim/sdk/proof.js';`);
    const reading = await bundled(
      `export { createClient } from '@simpul-kim/sdk/client.js';
       export { articles } from '@simpul-kim/sdk/articles.js';`,
    );
    assert.ok(brotliCompressSync(solver).length < 1_536, `${brotliCompressSync(solver).length}`);
    assert.doesNotMatch(reading, /solveProof/);
  });
});
