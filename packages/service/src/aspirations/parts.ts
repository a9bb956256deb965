import type { Deadlines } from '../workdays/index.ts';
import type { Database } from '../database/index.ts';
import type { Storage } from '../media/index.ts';
import type { Sealing } from '../sealing/index.ts';
import type { Submissions, Throttle } from '../throttles/index.ts';

/** What aspirations are served with. */
export interface AspirationParts {
  readonly database: Database;
  readonly storage: Storage;
  readonly sealing: Sealing;
  readonly deadlines: Deadlines;
  /** Days after the end of an aspiration that its contact and attachments are kept. */
  readonly retentionDays: number;
  readonly submissions: Submissions;
  /** Counts tracking codes that were not known, by network. */
  readonly misses: Throttle;
  /** Counts messages of reporters, by aspiration. */
  readonly replies: Throttle;
  /** Counts uploads, by network. */
  readonly uploads: Throttle;
}
