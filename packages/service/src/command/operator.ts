import { AccountDraft } from '@simpul-kim/contract';
import { hashPassword } from 'better-auth/crypto';
import type { Transaction } from 'kysely';
import {
  findAccountByEmail,
  insertRole,
  makeAccount,
  newPassword,
  replacePassword,
  setSuspended,
} from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { isValid } from '../validation.ts';
import { recordCommand, withDatabase } from './database.ts';
import { requireText, textOf, UsageError, type Call, type Subcommand } from './subcommand.ts';

const { email: Email, name: Name } = AccountDraft.properties;

type Outcome = 'made' | 'granted' | 'was-operator' | 'reset' | 'suspended' | 'unnamed';

/** Makes, or finds, the account and gives it the role. */
async function makeOperator(
  tx: Transaction<Schema>,
  asked: { email: string; name: string | undefined; reset: boolean; password: string },
): Promise<Outcome> {
  const { email, name, reset, password } = asked;
  const account = await findAccountByEmail(tx, email);
  if (!account) {
    if (name === undefined) return 'unnamed';
    const draft = { name, email, password, mustChangePassword: true };
    const id = await makeAccount(tx, draft, { role: 'operator' });
    if (id === undefined) throw new Error('the account was made by someone else just now');
    await recordCommand(tx, 'kim operator', { target: id });
    return 'made';
  }
  const wasOperator = account.roles.some(({ role }) => role === 'operator');
  if (account.suspended && !reset) return 'suspended';
  if (wasOperator && !reset) return 'was-operator';
  await insertRole(tx, { accountId: account.id }, { role: 'operator' });
  if (reset) {
    await replacePassword(tx, account.id, await hashPassword(password));
    // Whoever has the server has everything: this is the way back for a team that locked itself out.
    await setSuspended(tx, account.id, false);
  }
  await recordCommand(tx, 'kim operator', { target: account.id });
  return reset ? 'reset' : 'granted';
}

const signIn = (password: string) => ({
  id: `Kata sandi sekali pakai: ${password}\nTampil sekali ini saja. Serahkan langsung; saat pertama masuk ia harus diganti.`,
  en: `One-time password: ${password}\nIt is shown this once. Hand it over in person; it must be changed at the first sign-in.`,
});

async function run(call: Call): Promise<number | undefined> {
  const email = requireText(call, 'email', 'budi@diskominfo.example.go.id');
  const name = textOf(call, 'name');
  if (!isValid(Email, email)) {
    throw new UsageError({
      id: `"${email}" bukan alamat surel. Contoh: --email budi@diskominfo.example.go.id`,
      en: `"${email}" is no e-mail address. Example: --email budi@diskominfo.example.go.id`,
    });
  }
  if (name !== undefined && !isValid(Name, name)) {
    throw new UsageError({
      id: 'Nama paling panjang 120 huruf, dalam satu baris.',
      en: 'A name has 120 letters at the most, in one line.',
    });
  }
  const password = newPassword();
  const reset = call.options['reset'] === true;
  const outcome = await withDatabase(call, { create: true, migrate: true }, ({ database }) =>
    database.db.transaction().execute((tx) => makeOperator(tx, { email, name, reset, password })),
  );
  const { terminal } = call;
  const told: Readonly<Record<Outcome, () => number | undefined>> = {
    made() {
      terminal.say({ id: `${email} kini operator.`, en: `${email} is an operator now.` });
      terminal.say(signIn(password));
      return 0;
    },
    granted() {
      terminal.say({
        id: `${email} sudah punya akun, dan kini juga operator. Kata sandinya tetap.`,
        en: `${email} has an account already, and is an operator now too. Its password stays.`,
      });
      return 0;
    },
    'was-operator'() {
      terminal.say({
        id: `${email} sudah operator. Untuk kata sandi baru, tambahkan --reset.`,
        en: `${email} is an operator already. For a new password, add --reset.`,
      });
      return 0;
    },
    reset() {
      terminal.say({
        id: `${email} adalah operator dengan kata sandi baru. Semua sesinya sudah berakhir.`,
        en: `${email} is an operator with a new password. All its sessions have ended.`,
      });
      terminal.say(signIn(password));
      return 0;
    },
    suspended() {
      terminal.say({
        id: `Akun ${email} sedang ditangguhkan. Untuk memulihkannya dengan kata sandi baru, tambahkan --reset.`,
        en: `The account ${email} is suspended. To restore it with a new password, add --reset.`,
      });
      return 1;
    },
    unnamed() {
      throw new UsageError({
        id: `Belum ada akun ${email}. Sertakan juga namanya, misalnya: --name "Budi Santoso"`,
        en: `There is no account ${email} yet. Give its name too, for example: --name "Budi Santoso"`,
      });
    },
  };
  return told[outcome]();
}

/** Makes an operator. */
export const operator: Subcommand = {
  summary: {
    id: 'membuat operator, juga yang pertama',
    en: 'makes an operator, the first one too',
  },
  help: {
    id: `npm run kim -- operator --email ALAMAT --name NAMA [--reset]

Membuat operator: orang yang boleh segalanya dalam layanan ini. Kata sandi sekali pakai
ditampilkan; saat pertama masuk ia harus diganti. Akun yang sudah ada mendapat peran operator.

  --email ALAMAT  alamat surel untuk masuk
  --name NAMA     nama yang dikenal rekan kerja; wajib untuk akun baru
  --reset         kata sandi baru untuk akun yang sudah ada; bila ditangguhkan, akunnya dipulihkan`,
    en: `npm run kim -- operator --email ADDRESS --name NAME [--reset]

Makes an operator: someone who may do everything in this service. A one-time password is shown; it
must be changed at the first sign-in. An account that is there already is given the role.

  --email ADDRESS  e-mail address to sign in with
  --name NAME      as colleagues know them; needed for a new account
  --reset          a new password for an account that is there; suspended, it is restored`,
  },
  options: { email: { type: 'string' }, name: { type: 'string' }, reset: { type: 'boolean' } },
  operands: 0,
  run,
};
