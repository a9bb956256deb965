import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { isUnreachable, type Schema } from '../database/index.ts';
import type { Job, Jobs } from '../jobs/index.ts';
import { findNearestOffice } from '../offices/index.ts';
import { requireRegion } from '../regions/index.ts';
import { isValid } from '../validation.ts';
import { textOf, type MailFacts, type MailKind } from './message.ts';
import { patienceMs, pauseAfter } from './pauses.ts';
import {
  claimMail,
  countMails,
  dropMail,
  forgetMails,
  insertMail,
  settleMail,
  type ClaimedMail,
  type MailCounts,
} from './queries.ts';
import { longestSendMs, openSmtp, SendError, type MailSettings, type Smtp } from './smtp.ts';

/** Something that an office is to be told of. */
export interface Notice {
  /** Region for which an office answers. */
  readonly office: string;
  readonly kind: MailKind;
  /** Id of what it is about. */
  readonly reference: string;
}

/**
 * What may be told of a reference when its mail is sent, which may be days after it was written;
 * nothing, where there is nothing to tell any more.
 */
export type FactsOf = (db: Kysely<Schema>, reference: string) => Promise<MailFacts | undefined>;

/** Mail to offices. */
export interface Outbox {
  /**
   * Writes a mail to the office that answers for a region, in the transaction of what it tells of; it is
   * sent soon after the commit. Nothing, where mail is off or that office wants none.
   */
  queueMail(tx: Kysely<Schema>, notice: Notice): Promise<void>;
  /** Has those who know say what mails of some kinds may tell; before the job begins. */
  tellBy(kinds: readonly MailKind[], factsOf: FactsOf): void;
  /** What waits and what was given up; nothing, where mail is off. */
  counts(): Promise<MailCounts>;
  /** Sends what is due; nothing, where mail is off. */
  readonly job: Job;
  /** Ends a run of the job after the mail that is on its way. */
  stop(): void;
}

/** What mail is made of. */
export interface OutboxParts {
  readonly database: { readonly db: Kysely<Schema> };
  readonly jobs: Pick<Jobs, 'runAt'>;
  /** The address under which people reach the service, without a slash at its end. */
  readonly publicUrl: string | undefined;
  readonly log: Logger;
  readonly now?: () => Date;
}

/** Name of the job that sends mail. */
const mailJob = 'mail';
/** Whoever takes a mail and ends has lost it by then. */
const leaseMs = 3 * longestSendMs;
const keptMs = 7 * 24 * 60 * 60_000;

const emailAddress = { type: 'string', format: 'email', maxLength: 254 };
/** What stands in the tables past the checks of the API is looked at once more. */
const isAddress = (text: string) => isValid(emailAddress, text);

const later = (moment: Date, ms: number) => new Date(moment.getTime() + ms);

const off: Outbox = {
  async queueMail() {},
  tellBy() {},
  counts: async () => ({ waiting: 0, givenUp: 0 }),
  job: { name: mailJob, cron: '* * * * *', run: async () => {} },
  stop() {},
};

/** Opens the outbox. Without settings, mail is off. */
export function openOutbox(
  settings: MailSettings | undefined,
  { database: { db }, jobs, publicUrl = '', log, now = () => new Date() }: OutboxParts,
): Outbox {
  if (!settings) return off;
  const smtp: Smtp = openSmtp(settings);
  const tellers = new Map<MailKind, FactsOf>();
  let stopping = false;

  /** The mail as it is sent; nothing, where there is nothing to tell, or nobody. */
  async function write({ id, region_code, kind, reference }: ClaimedMail) {
    const office = await findNearestOffice(db, region_code);
    const addresses = (office?.notify ?? []).filter(isAddress);
    const factsOf = tellers.get(kind);
    if (!factsOf) throw new Error(`nobody tells of ${kind}`);
    const facts = await factsOf(db, reference);
    if (!office || !facts || addresses.length === 0) return undefined;
    const region = await requireRegion(db, facts.regionCode);
    const desk = `${publicUrl}/v1/desk/aspirations/${reference}`;
    const to = addresses.map((address) => ({ name: office.name, address }));
    return { id, to, ...textOf(kind, facts, region, desk) };
  }

  async function failed(mail: ClaimedMail, code: string): Promise<void> {
    const at = now();
    const isOver = at.getTime() - mail.created_at.getTime() >= patienceMs;
    await settleMail(
      db,
      mail,
      isOver
        ? { given_up_at: at, last_error_code: code }
        : { due_at: later(at, pauseAfter(mail.attempts)), last_error_code: code },
    );
    log.warn(
      { mail: mail.id, attempts: mail.attempts, code },
      isOver ? 'a mail was given up' : 'a mail was not sent; it is tried again',
    );
  }

  /** @returns whether others may be sent too. */
  async function send(mail: ClaimedMail): Promise<boolean> {
    let letter: Awaited<ReturnType<typeof write>>;
    try {
      letter = await write(mail);
    } catch (error) {
      // Without the database nothing can be noted; whoever comes next finds the mail due again.
      if (isUnreachable(error)) throw error;
      log.error({ err: error, mail: mail.id }, 'a mail could not be written');
      await failed(mail, 'EFACTS');
      return true;
    }
    if (!letter) {
      await dropMail(db, mail);
      return true;
    }
    try {
      const refused = await smtp.send(letter);
      const code = refused > 0 ? 'EREJECTED' : null;
      await settleMail(db, mail, { sent_at: now(), last_error_code: code });
      if (refused > 0) {
        log.warn({ mail: mail.id, refused }, 'a mail was refused by some whom it was for');
      }
      return true;
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      await failed(mail, error.code);
      return !error.ofServer;
    }
  }

  return {
    async queueMail(tx, { office, kind, reference }) {
      const responsible = await findNearestOffice(tx, office);
      if (!responsible || responsible.notify.length === 0) return;
      const at = now();
      await insertMail(tx, { region_code: office, kind, reference }, at);
      await jobs.runAt(tx, mailJob, at);
    },
    tellBy(kinds, factsOf) {
      for (const kind of kinds) tellers.set(kind, factsOf);
    },
    counts: () => countMails(db),
    job: {
      name: mailJob,
      cron: '* * * * *',
      async run() {
        await forgetMails(db, later(now(), -keptMs));
        while (!stopping) {
          const at = now();
          const mail = await claimMail(db, at, later(at, leaseMs));
          if (!mail || !(await send(mail))) return;
        }
      },
    },
    stop() {
      stopping = true;
    },
  };
}
