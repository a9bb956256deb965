import type { Database } from '../database/index.ts';
import type { Job } from '../jobs/index.ts';
import { publishDue } from './write-queries.ts';

/** Name of the job that publishes what is due. */
export const publishJob = 'publish';

/** Publishes articles that were scheduled, at their time. */
export const publishing = ({ db }: Database): Job => ({
  name: publishJob,
  cron: '* * * * *',
  run: () => publishDue(db),
});
