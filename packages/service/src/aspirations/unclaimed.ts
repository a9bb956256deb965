import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';

/** An upload that no aspiration has taken is erased after this. */
export const unclaimedMs = 86_400_000;
/** What all of them together may weigh: anyone can make them, and they are on the disk of everyone. */
export const maxUnclaimedBytes = 500 * 1024 * 1024;
const retryAfterSeconds = 3_600;

/**
 * Makes sure that one more upload may wait for its aspiration. Those that come at once are not counted
 * with each other: they are few.
 *
 * @throws {Refusal} `unavailable` where too much waits.
 */
export async function requireUnclaimedRoom(db: Kysely<Schema>): Promise<void> {
  const { bytes } = await db
    .selectFrom('aspiration_attachments')
    .select(sql<string>`coalesce(sum(bytes), 0)`.as('bytes'))
    .where('aspiration_id', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(bytes) < maxUnclaimedBytes) return;
  throw new Refusal('unavailable', {
    retryAfterSeconds,
    detail: {
      id: 'Tempat untuk foto dan dokumen sedang penuh. Kirim laporan Anda tanpa lampiran sekarang, atau coba lagi satu jam lagi.',
      en: 'The place for photos and documents is full just now. Send your report without them, or try again in an hour.',
    },
  });
}
