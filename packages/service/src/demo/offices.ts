import type { Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import { internationalNumber } from '../phones/index.ts';
import { offices } from './content/index.ts';

/** Where the offices of the demo have their mail: a name that can never be anyone's. */
const domain = 'ppu.contoh.test';

/** Describes the offices of the demo. */
export async function insertOffices(tx: Transaction<Schema>): Promise<void> {
  for (const { regionCode, mailbox, phone, name, address, hours } of offices) {
    const email = `${mailbox}@${domain}`;
    await tx
      .insertInto('offices')
      .values({
        region_code: regionCode,
        name,
        phone: internationalNumber(phone) ?? null,
        email,
        address,
        hours,
        notify: [email],
      })
      .execute();
  }
}
