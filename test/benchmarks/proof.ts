/**
 * What a proof of work costs: who sends, on a phone, and who would send in masses, by a program.
 * Real challenges of the service at its default difficulty, in a real Chromium.
 */
import { createHash, hash, randomUUID } from 'node:crypto';
import os from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import type { Proof, ProofChallenge } from '@simpul-kim/contract';
import { proofHeaderOf } from '@simpul-kim/sdk/proof.js';
import type { Browser, Page } from 'playwright-core';
import { defaultProofWork, openProofs } from '../../packages/service/src/proofs/index.ts';
import { launchBrowser } from '../browser.ts';
import { bundled } from '../solver.ts';
import { longestTaskOf } from './blocking/tasks.ts';

const challenges = 25;
/** How many times slower than this machine; between the last two lies a cheap phone. */
const slowdowns = [1, 4, 6];
const operation = 'aspirations.create';
const proofs = openProofs({ secret: (label) => `benchmark: ${label}`, load: async () => 0 });

/** Hashes of so many counters, one after the other, by a way to hash. */
type Tries = (first: number, count: number) => void;

const ownSource = `
  import { hashBlock } from './packages/sdk/dist/sha256.js';
  const schedule = new Int32Array(64), found = new Int32Array(8);
  schedule[9] = 1 << 31; schedule[15] = 288;
  export function tries(first, count) {
    for (let at = 0; at < count; at += 1) { schedule[8] = first + at; hashBlock(schedule, found); }
  }`;
/** The library as it is fastest here: its hash objects are used again, not made anew. */
const librarySource = `
  import { _SHA256 } from '@noble/hashes/sha2.js';
  const message = new Uint8Array(36), view = new DataView(message.buffer), found = new Uint8Array(32);
  const empty = new _SHA256(), hash = new _SHA256();
  export function tries(first, count) {
    for (let at = 0; at < count; at += 1) {
      view.setUint32(32, first + at); empty._cloneInto(hash); hash.update(message); hash.digestInto(found);
    }
  }`;

declare const bundle: {
  solveProof(challenge: ProofChallenge): Promise<Proof>;
  tries: Tries;
};

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.ceil(share * values.length) - 1]!;
const median = (values: readonly number[]) => quantile(values, 0.5);
const brotli = (text: string) => brotliCompressSync(text).length;
const ms = (value: number) => `${Math.round(value)} ms`;
const number = (value: number) => Math.round(value).toLocaleString('en-GB');
const millions = (perSecond: number) => `${(perSecond / 1e6).toFixed(2)} million`;

/** A page that can solve, or try, on a processor that is slower by so many times. */
interface Place {
  readonly page: Page;
  /** Milliseconds of the processor that the page has used so far; what others do there is not in it. */
  used(): Promise<number>;
}

async function openPlace(browser: Browser, script: string, slowdown: number): Promise<Place> {
  const page = await browser.newPage();
  await page.route('http://desa.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Desa</p>' }),
  );
  await page.goto('http://desa.test/');
  await page.evaluate(script);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    async used() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    },
  };
}

/** Solves one challenge as the service gives it while little is sent; what it takes in milliseconds. */
async function solve(place: Place): Promise<number> {
  const { page } = place;
  const key = randomUUID();
  const challenge = await proofs.create({ operation, key }, '192.0.2.1');
  const before = await place.used();
  const proof = await page.evaluate(async (given) => {
    performance.mark('work began');
    // In a task of its own: this one is the benchmark's.
    await new Promise((resolve) => setTimeout(resolve));
    const found = await bundle.solveProof(given);
    performance.mark('work ended');
    return found;
  }, challenge);
  const after = await place.used();
  await proofs.check(proofHeaderOf(proof), { operation, key });
  return after - before;
}

/** Milliseconds of the longest task on the main thread of a page while a challenge is solved. */
const longestTask = (browser: Browser, place: Place): Promise<number> =>
  longestTaskOf(browser, place.page, () => solve(place));

async function phoneRow(browser: Browser, solver: string, slowdown: number): Promise<string> {
  const times: number[] = [];
  const tasks: number[] = [];
  for (let time = 0; time < challenges; time += 1) {
    // Who sends solves once: so each is timed on a page that has just been opened.
    const place = await openPlace(browser, solver, slowdown);
    times.push(await solve(place));
    await place.page.close();
  }
  for (let time = 0; time < 3; time += 1) {
    const place = await openPlace(browser, solver, slowdown);
    tasks.push(await longestTask(browser, place));
    await place.page.close();
  }
  const processor = slowdown === 1 ? 'this machine' : `${slowdown} times slower`;
  return `| ${processor} | ${ms(median(times))} | ${ms(quantile(times, 0.9))} | ${Math.max(...tasks).toFixed(1)} ms |`;
}

/** Tries a second on a page, the median of some rounds. */
async function triesPerSecond(browser: Browser, script: string): Promise<number> {
  const place = await openPlace(browser, script, 1);
  const count = 200_000;
  const rounds: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const before = await place.used();
    await place.page.evaluate(
      ([first, many]) => bundle.tries(first!, many!),
      [round * count, count],
    );
    rounds.push((1000 * count) / ((await place.used()) - before));
  }
  await place.page.close();
  return median(rounds);
}

/** Tries a second of a program, the median of some rounds. */
function programPerSecond(tries: Tries, count: number): number {
  const rounds = Array.from({ length: 9 }, (_, round) => {
    const before = process.threadCpuUsage();
    tries(round * count, count);
    const { user, system } = process.threadCpuUsage(before);
    return (1_000_000 * count) / (user + system);
  });
  return median(rounds);
}

const message = Buffer.alloc(36);
const byCall: Tries = (first, count) => {
  for (let at = 0; at < count; at += 1) {
    message.writeUInt32BE(first + at, 32);
    hash('sha256', message, 'buffer');
  }
};
/** One long message: as many blocks as tries, and nothing in between. */
const inARow: Tries = (_, count) => {
  createHash('sha256')
    .update(Buffer.alloc(64 * count))
    .digest();
};

/** Measures, and tells it as a page of the docs. */
export async function run(): Promise<string> {
  const solver = await bundled(`export { solveProof } from '@simpul-kim/sdk/proof.js';`, 'iife');
  const own = await bundled(ownSource, 'iife');
  const library = await bundled(librarySource, 'iife');
  const browser = await launchBrowser();
  try {
    const rows: string[] = [];
    for (const slowdown of slowdowns) rows.push(await phoneRow(browser, solver, slowdown));
    const page = await triesPerSecond(browser, own);
    const pageByLibrary = await triesPerSecond(browser, library);
    const program = programPerSecond(byCall, 200_000);
    const bound = programPerSecond(inARow, 1_000_000);
    return `# Proof of work

What it costs to send something without an account. \`npm run benchmark -- proof\` measures it and
writes this page: Chromium ${browser.version()} on ${os.cpus()[0]?.model ?? 'an unknown processor'}, Node.js ${process.versions.node}.

## For who sends

${challenges} challenges of the service at its default, ${number(defaultProofWork)} to ${number(2 * defaultProofWork)} tries each
(\`KIM_PROOF_WORK\`), each on a page that has just been opened, over plain http, with the processor
slowed down by the browser's own means. The times are those of the processor, so that little depends on
what else runs on the machine; but where that is much, the slowing itself makes tasks longer than they
are. The longest task is what a touch may have to wait for while the work goes on.

| processor | median | nine of ten are done in | longest task |
| --- | --: | --: | --: |
${rows.join('\n')}

## For who would send in masses

| tries a second, one core | | to the page |
| --- | --: | --: |
| the page, on this machine | ${millions(page)} | 1 |
| a program that calls OpenSSL for each try (Node.js) | ${millions(program)} | ${(program / page).toFixed(1)} |
| the most there can be: OpenSSL's blocks in a row | ${millions(bound)} | ${(bound / page).toFixed(1)} |

A good program is several times faster than a page, so the work alone keeps nobody out who is bent on it: it makes the
sending in masses cost something, and limits by network and region stand behind it. The more is sent
from a network or to the whole service, the more work it is: up to 32 times as much.

## Our own SHA-256, or a library's

For one block, which is all that a challenge needs; the library (\`@noble/hashes\`) used in its
fastest way.

| | brotli | tries a second on the page |
| --- | --: | --: |
| our own | ${number(brotli(own))} bytes | ${millions(page)} |
| the library | ${number(brotli(library))} bytes | ${millions(pageByLibrary)} |

The whole solver weighs ${number(brotli(solver))} bytes, errors of the SDK included; a page that only reads does not load
it.
`;
  } finally {
    await browser.close();
  }
}
