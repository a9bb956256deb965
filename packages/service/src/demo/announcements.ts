import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import { zoneOf } from '../regions/index.ts';
import { announcements } from './content/index.ts';
import { momentIn } from './moments.ts';
import { senderOf } from './senders.ts';

/** Puts the announcements and early warnings of the demo into the database, dated around `now`. */
export async function insertAnnouncements(
  tx: Transaction<Schema>,
  groupIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  for (const announcement of announcements) {
    const sender = senderOf(announcement, groupIds);
    const at = ({ inDays, time }: { inDays: number; time: string }) =>
      momentIn(inDays, time, zoneOf(sender.region_code), now);
    const { kind, severity, title, text, starts, ends, withdrawn } = announcement;
    await tx
      .insertInto('announcements')
      .values({
        id: uuidv7(),
        ...sender,
        audience_code: announcement.audience ?? sender.region_code,
        kind,
        severity,
        title,
        body: text,
        link: null,
        starts_at: at(starts),
        ends_at: ends ? at(ends) : null,
        withdrawn_at: withdrawn ? now : null,
        withdrawn_reason: withdrawn ?? null,
      })
      .execute();
  }
}
