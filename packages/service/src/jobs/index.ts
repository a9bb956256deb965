import { type Kysely, sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database, Schema } from '../database/index.ts';
import { anyone } from '../writes/index.ts';

/** Something to be done in its time, once, however many processes there are. */
export interface Job {
  readonly name: string;
  /** When it is due in any case, as cron has it, in Western Indonesian Time. */
  readonly cron: string;
  /** Does what is due by now; nothing, where nothing is. It may be run twice, or late. */
  run(): Promise<void>;
}

/** The jobs of a service. */
export interface Jobs {
  /** Adds a job; before {@link Jobs.start}. */
  define(job: Job): void;
  /**
   * Has a job run at a moment too, beside its own times, if the transaction is committed. It is an
   * alarm clock, not a memory: what is due stands in the tables, and the job finds it there.
   */
  runAt(tx: Kysely<Schema>, name: string, at: Date): Promise<void>;
  /** Begins to do what is due. */
  start(): Promise<void>;
  /** Finishes what is under way, and begins nothing more. */
  stop(): Promise<void>;
}

/** The schema of the database in which pg-boss keeps the jobs. */
export const jobsSchema = 'jobs';
const stopDeadlineMs = 5_000;

/** Opens the jobs of a database. They rest until they are started. */
export function openJobs({ connection }: Pick<Database, 'connection'>, log: Logger): Jobs {
  const boss = new PgBoss({
    ...(connection as ConstructorParameters<typeof PgBoss>[0] & object),
    max: 3,
    schema: jobsSchema,
    application_name: 'simpul-kim jobs',
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
  });
  // While the database is away there is one at each poll; the work is found again afterwards.
  boss.on('error', (error) => log.warn({ err: error }, 'jobs are disturbed'));
  const jobs: Job[] = [];
  let running = false;

  return {
    define: (job) => void jobs.push(job),
    async runAt(tx, name, at) {
      if (!running) return;
      await boss.send(name, null, { startAfter: at, db: fromKysely(tx) });
    },
    async start() {
      await boss.start();
      for (const job of jobs) {
        const { name, cron } = job;
        await boss.createQueue(name, { retryLimit: 3, retryBackoff: true });
        await boss.schedule(name, cron, null, { tz: 'Asia/Jakarta' });
        await boss.work(name, { pollingIntervalSeconds: 1 }, async () => {
          try {
            await job.run();
          } catch (error) {
            log.error({ err: error, job: name }, 'a job failed; it is tried again');
            throw error;
          }
        });
      }
      running = true;
    },
    async stop() {
      if (!running) return;
      running = false;
      await boss.stop({ graceful: true, timeout: stopDeadlineMs });
    },
  };
}

/**
 * Forgets what nobody can ask for any more: answers of creations, and ended sessions. What a resident
 * sent may lie in a phone for long before it is sent once more.
 */
export const forgetting = ({ db }: Database): Job => ({
  name: 'forget',
  cron: '17 * * * *',
  async run() {
    await sql`delete from idempotency_keys where created_at < now() - case
      when actor = ${anyone} then interval '90 days' else interval '1 day' end`.execute(db);
    await sql`delete from accounts.session where "expiresAt" < now()`.execute(db);
    await sql`delete from attempts where expire < extract(epoch from now()) * 1000`.execute(db);
  },
});
