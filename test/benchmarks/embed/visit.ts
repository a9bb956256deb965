import type { BrowserContext, Frame } from 'playwright-core';
import type { Front, Seen } from './front.ts';
import type { Line } from './line.ts';

/** What one visit was like. */
export interface Visit {
  /** Milliseconds from the beginning of the navigation until the first item was painted. */
  readonly firstItem: number;
  readonly requests: readonly Request[];
  /** All that went over the line, in bytes, with TLS and the headers of packets. */
  readonly bytes: number;
  readonly connections: number;
  readonly shift: number;
  readonly moved: readonly string[];
  /** Milliseconds. */
  readonly blocked: number;
}

/** A request, its moments in milliseconds from the beginning of the navigation. */
export interface Request extends Omit<Seen, 'arrivedAt' | 'answeredAt'> {
  readonly arrivedAt: number;
  readonly answeredAt: number;
}

/** With what a visit is made. */
export interface Surroundings {
  readonly context: BrowserContext;
  readonly front: Front;
  readonly line: Line;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Waits for the moment at which the first item of a visit is seen. */
  readonly nextSeen: () => Promise<number>;
}

const patience = 30_000;
/** How long nothing may happen before a page has all it wants, in milliseconds. */
const quiet = 400;

async function untilQuiet({ front, line }: Surroundings): Promise<void> {
  let [before, since] = [line.bytes, performance.now()];
  while (performance.now() - since < quiet) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (front.pending > 0 || line.bytes !== before) {
      [before, since] = [line.bytes, performance.now()];
    }
  }
}

const watchedIn = (frame: Frame) => frame.evaluate(() => globalThis.kimWatched!);

/** Visits a page anew: no connection is open, what the browser keeps is as it was left. */
export async function visit(address: string, given: Surroundings): Promise<Visit> {
  const { context, front, line, slowdown, nextSeen } = given;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  line.cut();
  line.take();
  front.take();
  const seen = nextSeen();
  await page.goto(address, { waitUntil: 'load', timeout: patience });
  const seenAt = await Promise.race([
    seen,
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience, new Error(`no item is seen at ${address}`)).unref();
    }),
  ]);
  await untilQuiet(given);
  const began = await page.evaluate(() => performance.timeOrigin);
  const [top, ...frames] = await Promise.all(page.frames().map(watchedIn));
  const { bytes, connections } = line.take();
  const offset = performance.timeOrigin - began;
  const requests = front.take().map((one) => ({
    ...one,
    arrivedAt: one.arrivedAt + offset,
    answeredAt: one.answeredAt + offset,
  }));
  await page.close();
  return {
    firstItem: seenAt - began,
    requests,
    bytes,
    connections,
    shift: [top!, ...frames].reduce((sum, { shift }) => sum + shift, 0),
    moved: [top!, ...frames].flatMap(({ moved }) => moved),
    // The page is told of the tasks of its frames too, which share its process.
    blocked: top!.blocked,
  };
}
