import type { AspirationStatus, TimeZone } from '@simpul-kim/contract';
import { addWorkingDays, type Deadlines } from '../workdays/index.ts';

/** The moments of an aspiration that count in a status. */
export interface DueTimes {
  readonly verify_by: Date | null;
  readonly follow_up_by: Date | null;
  readonly closes_at: Date | null;
}

const followedUp: readonly AspirationStatus[] = ['verified', 'forwarded', 'inProgress'];

/** By when the next thing is due of an aspiration that has come to a status just now. */
export function dueIn(
  status: AspirationStatus,
  now: Date,
  zone: TimeZone,
  { verifyDays, followUpDays, closeDays, holidays }: Deadlines,
): DueTimes {
  const after = (days: number) => addWorkingDays(now, days, zone, holidays);
  return {
    verify_by: status === 'submitted' ? after(verifyDays) : null,
    follow_up_by: followedUp.includes(status) ? after(followUpDays) : null,
    closes_at: status === 'answered' ? after(closeDays) : null,
  };
}
