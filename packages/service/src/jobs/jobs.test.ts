import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { pino } from 'pino';
import { givenService, until } from '../testing/given.ts';
import { openJobs, type Job } from './index.ts';

const { database } = await givenService();
const { db } = database;
const never = '0 0 1 1 *';

/** The jobs of two processes, which have begun; each job tells which of them runs it. */
async function twoProcesses(
  t: TestContext,
  name: string,
  run: (process: number) => Promise<void>,
): Promise<void> {
  for (const process of [1, 2]) {
    const jobs = openJobs(database, pino({ level: 'silent' }));
    jobs.define({ name, cron: never, run: () => run(process) });
    await jobs.start();
    t.after(() => jobs.stop());
  }
}

/** The jobs of one process, which have begun. */
async function oneProcess(t: TestContext, job: Omit<Job, 'cron'>) {
  const jobs = openJobs(database, pino({ level: 'silent' }));
  jobs.define({ ...job, cron: never });
  await jobs.start();
  t.after(() => jobs.stop());
  return {
    jobs,
    runAt: (at: Date) => db.transaction().execute((tx) => jobs.runAt(tx, job.name, at)),
  };
}

describe('a job that is due', () => {
  it('is run once, however many processes there are', async (t) => {
    const runs: number[] = [];
    await twoProcesses(t, 'test-once', async (process) => void runs.push(process));
    const { runAt } = await oneProcess(t, {
      name: 'test-once',
      run: async () => void runs.push(3),
    });
    const last = Promise.withResolvers<unknown>();
    const { runAt: runLast } = await oneProcess(t, {
      name: 'test-last',
      run: async () => last.resolve(undefined),
    });

    await runAt(new Date());
    await until(async () => runs.length > 0);
    await runLast(new Date(Date.now() + 1_500));
    await last.promise;

    assert.equal(runs.length, 1);
  });

  it('is run again where it failed, by whichever process comes first', async (t) => {
    const runs: number[] = [];
    const failAtFirst = async (process: number) => {
      runs.push(process);
      if (runs.length === 1) throw new Error('the first time');
    };
    await twoProcesses(t, 'test-failing', failAtFirst);
    const { runAt } = await oneProcess(t, { name: 'test-failing', run: () => failAtFirst(3) });
    await runAt(new Date());
    // Its own time may come meanwhile too: then it has run more often.
    await until(async () => runs.length >= 2, 60_000);
  });

  it('is not run before its time', async (t) => {
    const ran = Promise.withResolvers<number>();
    const { runAt } = await oneProcess(t, {
      name: 'test-later',
      run: async () => ran.resolve(Date.now()),
    });
    const at = Date.now() + 1_500;
    await runAt(new Date(at));
    assert.ok((await ran.promise) >= at);
  });

  it('is none where the transaction that asked for it was rolled back', async (t) => {
    const runs: string[] = [];
    const { jobs, runAt } = await oneProcess(t, {
      name: 'test-rolled-back',
      run: async () => void runs.push('run'),
    });
    const asked = db.transaction().execute(async (tx) => {
      await jobs.runAt(tx, 'test-rolled-back', new Date());
      throw new Error('no, after all');
    });
    await assert.rejects(asked, /after all/);

    await runAt(new Date());
    await until(async () => runs.length > 0);
    assert.deepEqual(runs, ['run']);
  });
});

describe('jobs that are stopped', () => {
  it('finish what is under way, and begin nothing more', async (t) => {
    const began = Promise.withResolvers<unknown>();
    const mayEnd = Promise.withResolvers<unknown>();
    let ended = 0;
    const { jobs, runAt } = await oneProcess(t, {
      name: 'test-stopped',
      async run() {
        began.resolve(undefined);
        await mayEnd.promise;
        ended += 1;
      },
    });
    await runAt(new Date());
    await began.promise;
    await runAt(new Date());

    const stopped = jobs.stop();
    mayEnd.resolve(undefined);
    await stopped;

    assert.equal(ended, 1);
  });
});
