import type { Deadlines } from '../workdays/index.ts';
import type { Database } from '../database/index.ts';
import type { Storage } from '../media/index.ts';
import type { Outbox } from '../mail/index.ts';
import type { Sealing } from '../sealing/index.ts';
import type { Submissions } from '../throttles/index.ts';
import type { ReporterThrottles } from './throttles.ts';

/** What aspirations are served with. */
export interface AspirationParts extends ReporterThrottles {
  readonly database: Database;
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly deadlines: Deadlines;
  /** See `Config.retentionDays`. */
  readonly retentionDays: number;
  /** See `Config.textRetentionDays`. */
  readonly textRetentionDays: number;
  readonly submissions: Submissions;
  /** Mail to offices. */
  readonly outbox: Pick<Outbox, 'queueMail'>;
}
