import { sql, type Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/index.ts';
import type { MailKind } from './message.ts';

/** A mail that is being sent. */
export interface ClaimedMail {
  readonly id: string;
  /** Region whose office it is for. */
  readonly region_code: string;
  readonly kind: MailKind;
  /** Id of what it is about. */
  readonly reference: string;
  readonly created_at: Date;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** What is written into the outbox. */
export type NewMail = Pick<ClaimedMail, 'region_code' | 'kind' | 'reference'>;

/** Writes a mail into the outbox. */
export async function insertMail(tx: Kysely<Schema>, mail: NewMail, now: Date): Promise<void> {
  await tx
    .insertInto('mails')
    .values({ id: uuidv7(), ...mail, created_at: now, due_at: now })
    .execute();
}

/**
 * Takes the mail that is longest due, so that nobody else does before `until`: whoever took it and
 * ended has lost it by then.
 */
export async function claimMail(
  db: Kysely<Schema>,
  now: Date,
  until: Date,
): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    update mails set attempts = attempts + 1, due_at = ${until}
    where id = (
      select id from mails
      where sent_at is null and given_up_at is null and due_at <= ${now}
      order by due_at, id limit 1
      for update skip locked)
    returning id, region_code, kind, reference, created_at, attempts`.execute(db);
  return rows[0];
}

/** How an attempt ended. */
export type Outcome =
  | { readonly sent_at: Date; readonly last_error_code: string | null }
  | { readonly due_at: Date; readonly last_error_code: string }
  | { readonly given_up_at: Date; readonly last_error_code: string };

/** Notes how an attempt ended, unless another one has begun meanwhile. */
export async function settleMail(
  db: Kysely<Schema>,
  { id, attempts }: ClaimedMail,
  outcome: Outcome,
): Promise<void> {
  await db
    .updateTable('mails')
    .set(outcome)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .execute();
}

/** Takes a mail out of the outbox: there is nothing to tell any more, or nobody to be told. */
export async function dropMail(db: Kysely<Schema>, { id }: ClaimedMail): Promise<void> {
  await db.deleteFrom('mails').where('id', '=', id).execute();
}

/** Forgets mails that were sent or given up before a moment. */
export async function forgetMails(db: Kysely<Schema>, before: Date): Promise<void> {
  await sql`delete from mails where coalesce(sent_at, given_up_at) < ${before}`.execute(db);
}

/** How the outbox is. */
export interface MailCounts {
  readonly waiting: number;
  /** Of the last 7 days. */
  readonly givenUp: number;
}

/** Counts what waits in the outbox, and what was given up. */
export async function countMails(db: Kysely<Schema>): Promise<MailCounts> {
  const { rows } = await sql<MailCounts>`
    select count(*) filter (where given_up_at is null)::integer as waiting,
      count(given_up_at)::integer as "givenUp"
    from mails where sent_at is null`.execute(db);
  return rows[0]!;
}
