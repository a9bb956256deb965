import type { Transaction } from 'kysely';
import { replay, type AspirationParts } from '../aspirations/index.ts';
import type { Schema } from '../database/index.ts';
import { currentNotice } from '../privacy/index.ts';
import { lies, zoneOf } from '../regions/index.ts';
import type { DemoAccount } from './accounts.ts';
import { aspirations } from './content/index.ts';
import { momentIn } from './moments.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A code to follow an aspiration of the demo by. */
export interface DemoTrackingCode {
  readonly code: string;
  /** How far it is, for people. */
  readonly is: string;
}

/** The officer who works nearest for the office of a region. */
function officerOf(accounts: readonly DemoAccount[], office: string) {
  const [nearest] = accounts
    .filter(({ officeOf }) => officeOf !== undefined && lies(office, officeOf))
    .sort((a, b) => b.officeOf!.length - a.officeOf!.length);
  if (!nearest) throw new Error(`nobody of the demo works for the office of ${office}`);
  return { kind: 'account', id: nearest.id } as const;
}

/**
 * Puts the aspirations of the demo into the database, dated back from `now`, with all that happened to
 * them.
 *
 * @returns tracking codes of some of them, made by chance for this one database.
 */
export async function insertAspirations(
  tx: Transaction<Schema>,
  parts: Pick<AspirationParts, 'sealing' | 'deadlines' | 'retentionDays' | 'textRetentionDays'>,
  accounts: readonly DemoAccount[],
  now: Date,
): Promise<DemoTrackingCode[]> {
  const codes: DemoTrackingCode[] = [];
  // Oldest first, as they would have come.
  for (const aspiration of aspirations.toReversed()) {
    const { daysAgo, time, steps, toldAs, anonymous = false, confidential = false } = aspiration;
    const { regionCode, type, topic, title, text, contact } = aspiration;
    const moment = momentIn(-daysAgo, time, zoneOf(regionCode), now);
    const at = moment > now ? new Date(moment.getTime() - dayMs) : moment;
    const consent = { notice: currentNotice, at: at.toISOString() };
    const code = await replay(
      tx,
      parts,
      {
        draft: {
          ...{ regionCode, type, topic, title, text, anonymous, confidential, consent },
          ...(contact ? { contact } : {}),
        },
        at,
        steps: steps.map(({ daysAgo: stepDaysAgo, time: stepTime, ...step }) => ({
          ...step,
          at: momentIn(-stepDaysAgo, stepTime, zoneOf(regionCode), now),
        })),
      },
      (office) => officerOf(accounts, office),
    );
    if (toldAs !== undefined) codes.push({ code, is: `${title} (${toldAs})` });
  }
  return codes;
}
