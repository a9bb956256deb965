import type { RoleGrant } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import { makeAccount, newPassword } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';

/** Where the e-mail addresses of the demo's accounts are: a name that can never be anyone's. */
export const demoDomain = 'demo.simpul-kim.test';

/** Someone to sign in as. */
export interface DemoAccount {
  readonly id: string;
  readonly email: string;
  /** Made by chance for this one database, and told only once. */
  readonly password: string;
  /** What they are, for people. */
  readonly is: string;
  /** The region of the office that they work for, if they do. */
  readonly officeOf?: string;
}

interface Person {
  readonly mailbox: string;
  readonly name: string;
  readonly is: string;
  readonly role: (groupIds: ReadonlyMap<string, string>) => RoleGrant;
}

const contributor = (slug: string) => (groupIds: ReadonlyMap<string, string>) =>
  ({ role: 'contributor', groupId: groupIds.get(slug)! }) as const;
const officer = (regionCode: string) => () => ({ role: 'officer', regionCode }) as const;

/** One of each role; their names are invented. */
const people: readonly Person[] = [
  {
    mailbox: 'operator',
    name: 'Operator Demo',
    is: 'operator',
    role: () => ({ role: 'operator' }),
  },
  {
    mailbox: 'provinsi',
    name: 'Petugas Kalimantan Timur',
    is: 'officer of the province 64',
    role: officer('64'),
  },
  {
    mailbox: 'kabupaten',
    name: 'Petugas Penajam Paser Utara',
    is: 'officer of the regency 64.09',
    role: officer('64.09'),
  },
  {
    mailbox: 'kecamatan',
    name: 'Petugas Waru',
    is: 'officer of the district 64.09.02',
    role: officer('64.09.02'),
  },
  {
    mailbox: 'kim-bangun-mulya',
    name: 'Penulis Bangun Mulya',
    is: 'contributor of KIM Bangun Mulya',
    role: contributor('kim-bangun-mulya'),
  },
  {
    mailbox: 'kim-sumber-sari',
    name: 'Penulis Sumber Sari',
    is: 'contributor of KIM Sumber Sari',
    role: contributor('kim-sumber-sari'),
  },
];

/** Gives the demo an account for each role. */
export async function insertAccounts(
  tx: Transaction<Schema>,
  groupIds: ReadonlyMap<string, string>,
): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const { mailbox, name, is, role } of people) {
    const email = `${mailbox}@${demoDomain}`;
    const password = newPassword();
    const account = { name, email, password, mustChangePassword: false };
    const granted = role(groupIds);
    const id = (await makeAccount(tx, account, granted))!;
    const officeOf = granted.role === 'officer' ? granted.regionCode : undefined;
    accounts.push({ id, email, password, is, ...(officeOf ? { officeOf } : {}) });
  }
  return accounts;
}
