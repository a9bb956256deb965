import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Schema } from '../database/index.ts';
import { countMails, openSmtp, SendError } from '../mail/index.ts';
import { note, well, wrong, type Finding } from './finding.ts';

/** Whether the server that takes mail answers, and lets us in. */
export async function examineSmtp({ mail }: Pick<Config, 'mail'>): Promise<Finding> {
  if (!mail) {
    return note(
      { id: 'Surat elektronik ke kantor belum diatur', en: 'Mail to offices is not set up' },
      {
        id: 'Isi KIM_SMTP_URL dan KIM_MAIL_FROM supaya kantor diberi tahu bila ada yang menunggu.',
        en: 'Set KIM_SMTP_URL and KIM_MAIL_FROM to have offices told when something waits for them.',
      },
    );
  }
  try {
    await openSmtp(mail).verify();
    return well('Server surat menjawab', 'The mail server answers');
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    return wrong(
      {
        id: `Server surat tidak dapat dipakai (${error.code})`,
        en: `The mail server cannot be used (${error.code})`,
      },
      {
        id: 'Periksa KIM_SMTP_URL: host, port, pengguna, dan kata sandinya; dan apakah server itu berjalan. Surat menunggu sampai tiga hari.',
        en: 'Check KIM_SMTP_URL: host, port, user and password; and that the server runs. Mail waits for up to three days.',
      },
    );
  }
}

/** Whether mail was given up. */
export async function examineMails(db: Kysely<Schema>): Promise<Finding[]> {
  const { waiting, givenUp } = await countMails(db);
  if (givenUp > 0) {
    return [
      wrong(
        {
          id: `${givenUp} surat ke kantor tidak terkirim dalam tiga hari, dalam 7 hari terakhir`,
          en: `${givenUp} mails to offices could not be sent within three days, in the last 7 days`,
        },
        {
          id: 'Periksa alamat surat kantor (notify) dan server suratnya; sebabnya tercatat di tabel mails, last_error_code.',
          en: 'Check the addresses of the offices (notify) and the mail server; why is in the table mails, last_error_code.',
        },
      ),
    ];
  }
  return waiting > 0
    ? [well(`Surat yang menunggu dikirim: ${waiting}`, `Mails that wait to be sent: ${waiting}`)]
    : [];
}
