import type { Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import type { MailFacts, MailKind, Outbox } from '../mail/index.ts';
import { hasEnded } from './lifecycle.ts';
import { findAspiration, type AspirationRow } from './queries.ts';

/** Tells the office that an aspiration lies with that something waits; not of what a bot may have sent. */
export async function tellOffice(
  { queueMail }: Pick<Outbox, 'queueMail'>,
  tx: Kysely<Schema>,
  kind: MailKind,
  { id, office_code, suspect }: Pick<AspirationRow, 'id' | 'office_code' | 'suspect'>,
): Promise<void> {
  if (!suspect) await queueMail(tx, { office: office_code, kind, reference: id });
}

/** What a mail may tell of an aspiration; nothing, once it has ended. */
export async function factsOf(db: Kysely<Schema>, id: string): Promise<MailFacts | undefined> {
  const row = await findAspiration(db, id);
  if (!row || hasEnded(row.status)) return undefined;
  return { type: row.type, regionCode: row.region_code, due: row.due_at };
}
