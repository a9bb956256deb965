import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { Job } from '../jobs/index.ts';

/**
 * Has the answers dropped that show a certification which ended yesterday. Whether one has expired
 * is told by date in every read, so that no job need be trusted for that; but an answer kept ready
 * was made before midnight. The job is due at midnight of each zone (WIT, WITA, WIB); where it is
 * late, answers are kept no longer than five minutes in any case.
 */
export const certificationExpiry = ({ db }: Database): Job => ({
  name: 'certification-expiry',
  cron: '0 22,23,0 * * *',
  async run() {
    await sql`
      select pg_notify('kim_changed', ended.region_code) from (
        select distinct b.region_code
        from certifications c
        join businesses b on b.id = c.business_id
        join regions r on r.code = b.region_code
        where c.ends_on between current_date - 3 and current_date + 1
          and c.ends_on = (now() at time zone r.time_zone)::date - 1
      ) ended`.execute(db);
  },
});
