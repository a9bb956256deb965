import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, of a clock that all share. */
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of the longest task on the main thread of a page during a work, by the processor. The page
 * itself marks where the work begins (`performance.mark('work began')`) and ends (`'work ended'`).
 */
export async function longestTaskOf(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'],
  });
  await work();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const markOf = (mark: string) => traceEvents.find(({ name }) => name === mark)?.ts ?? NaN;
  const [from, to] = [markOf('work began'), markOf('work ended')];
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'RunTask' && main.has(`${pid}:${tid}`) && ts >= from && ts <= to,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  if (tasks.length === 0) throw new Error('the trace shows no tasks of the page');
  return Math.max(...tasks);
}
