import { KeyDraft, roleNames, type RoleGrant } from '@simpul-kim/contract';
import { sql, type Transaction } from 'kysely';
import {
  findKey,
  hashKey,
  insertKey,
  insertRole,
  listKeys,
  newKey,
  revokeKey,
  type KeyRow,
} from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { Complaint, Refusal, type Sentence } from '../problems/index.ts';
import { levelOf, requireRegion } from '../regions/index.ts';
import { isValid } from '../validation.ts';
import { recordCommand, withDatabase } from './database.ts';
import { requireText, textOf, UsageError, type Call, type Subcommand } from './subcommand.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const pageSize = 200;

/** What was asked for as a role; whether its region or group is there is not known yet. */
function grantOf(call: Call): RoleGrant {
  const asked = requireText(call, 'role', 'officer --region 64.09');
  const role = roleNames.find((name) => name === asked);
  const [regionCode, groupId] = [textOf(call, 'region'), textOf(call, 'group')];
  const wrong = (sentence: Sentence) => new UsageError(sentence);
  if (role === 'officer') {
    if (regionCode && !groupId) return { role, regionCode };
    throw wrong({
      id: 'Sebut wilayah kantornya dan bukan kelompok: --role officer --region 64.09',
      en: 'Name the region of the office and no group: --role officer --region 64.09',
    });
  }
  if (role === 'contributor') {
    if (groupId && uuid.test(groupId) && !regionCode) return { role, groupId };
    throw wrong({
      id: 'Sebut id KIM-nya dan bukan wilayah: --role contributor --group 0198…',
      en: 'Name the id of the KIM and no region: --role contributor --group 0198…',
    });
  }
  if (role === 'operator') {
    if (!regionCode && !groupId) return { role };
    throw wrong({
      id: 'Operator melayani semua wilayah: hapus --region dan --group.',
      en: 'An operator is there for all regions: leave out --region and --group.',
    });
  }
  throw wrong({
    id: `Tidak ada peran "${asked}". Pilih: ${roleNames.join(', ')}`,
    en: `There is no role "${asked}". Choose: ${roleNames.join(', ')}`,
  });
}

/** The end of a day in the west of Indonesia, where it ends last. */
function endOf(call: Call): Date | null {
  const day = textOf(call, 'expires');
  if (day === undefined) return null;
  const end = new Date(`${day}T23:59:59.999+07:00`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(end.getTime());
  if (!isDay || end <= new Date()) {
    throw new UsageError({
      id: 'Tulis hari terakhirnya yang belum lewat, misalnya: --expires 2027-12-31',
      en: 'Write its last day, which is still to come, for example: --expires 2027-12-31',
    });
  }
  return end;
}

/** The role at the region or group that is there, and the region that it is about. */
async function checkGrant(
  tx: Transaction<Schema>,
  grant: RoleGrant,
): Promise<{ grant: RoleGrant; region: string | null }> {
  const { regionCode, groupId } = grant;
  if (regionCode !== undefined) {
    const region = /^\d\d(\.\d\d){0,2}$/.test(regionCode)
      ? await requireRegion(tx, regionCode).catch((error: unknown) => {
          if (error instanceof Refusal) return undefined;
          throw error;
        })
      : undefined;
    if (!region || levelOf(region.code) === 'village') {
      throw new Complaint({
        id: `Tidak ada kecamatan, kabupaten/kota, atau provinsi dengan kode ${regionCode}.`,
        en: `There is no district, regency or province with the code ${regionCode}.`,
      });
    }
    return { grant: { ...grant, regionCode: region.code }, region: region.code };
  }
  if (groupId === undefined) return { grant, region: null };
  const { rows } = await sql<{ region_code: string }>`
    select region_code from groups where id = ${groupId}`.execute(tx);
  const [group] = rows;
  if (group) return { grant, region: group.region_code };
  throw new Complaint({
    id: `Tidak ada KIM dengan id ${groupId}.`,
    en: `There is no KIM with the id ${groupId}.`,
  });
}

async function make(call: Call): Promise<number> {
  const name = requireText(call, 'name', '"Portal kabupaten"');
  if (!isValid(KeyDraft.properties.name, name)) {
    throw new UsageError({
      id: 'Nama paling panjang 120 huruf, dalam satu baris.',
      en: 'A name has 120 letters at the most, in one line.',
    });
  }
  const asked = grantOf(call);
  const expiresAt = endOf(call);
  const secret = newKey();
  const id = await withDatabase(call, { migrate: true }, ({ database }) =>
    database.db.transaction().execute(async (tx) => {
      const { grant, region } = await checkGrant(tx, asked);
      const made = await insertKey(tx, { name, hash: hashKey(secret), expiresAt });
      await insertRole(tx, { keyId: made }, grant);
      await recordCommand(tx, 'kim key', { target: made, region });
      return made;
    }),
  );
  call.terminal.say({
    id: `Kunci "${name}" (${id}):\n${secret}\nTampil sekali ini saja; yang disimpan hanya sidiknya. Kirim sebagai "Authorization: Bearer …".`,
    en: `Key "${name}" (${id}):\n${secret}\nIt is shown this once; only its hash is kept. Send it as "Authorization: Bearer …".`,
  });
  return 0;
}

/** A key on a line: its id, what it may, how it stands, what it is for. */
function lineOf({ terminal }: Call, key: KeyRow): string {
  const where = key.group_id ?? key.region_code ?? '';
  const state: Sentence = key.revoked
    ? { id: 'dicabut', en: 'revoked' }
    : key.expires_at && key.expires_at <= new Date()
      ? { id: 'habis masa', en: 'expired' }
      : { id: 'berlaku', en: 'valid' };
  const until = key.expires_at ? `–${key.expires_at.toISOString().slice(0, 10)}` : '';
  const used = key.last_used_on ?? terminal.text({ id: 'belum dipakai', en: 'never used' });
  return [
    key.id,
    `${key.role} ${where}`.trim(),
    `${terminal.text(state)}${until}`,
    used,
    key.name,
  ].join('\t');
}

async function list(call: Call): Promise<number> {
  const { terminal } = call;
  await withDatabase(call, { migrate: true }, async ({ database: { db } }) => {
    const scope = { everything: true, regions: [], groups: [] };
    let before: string | undefined;
    for (;;) {
      const rows = await listKeys(db, { scope, before, limit: pageSize });
      for (const key of rows) terminal.say(lineOf(call, key));
      if (rows.length === 0 && before === undefined) {
        terminal.say({ id: 'Belum ada kunci.', en: 'There are no keys yet.' });
      }
      if (rows.length < pageSize) return;
      before = rows.at(-1)?.id;
    }
  });
  return 0;
}

async function revoke(call: Call, id: string): Promise<number> {
  const name = await withDatabase(call, { migrate: true }, ({ database }) =>
    database.db.transaction().execute(async (tx) => {
      const key = uuid.test(id) ? await findKey(tx, id) : undefined;
      if (!key) {
        throw new Complaint({
          id: `Tidak ada kunci dengan id ${id}. Lihat: npm run kim -- key --list`,
          en: `There is no key with the id ${id}. See: npm run kim -- key --list`,
        });
      }
      await revokeKey(tx, id);
      await recordCommand(tx, 'kim key', { target: id, region: key.region_code });
      return key.name;
    }),
  );
  call.terminal.say({
    id: `Kunci "${name}" dicabut, dan sejak sekarang ditolak.`,
    en: `The key "${name}" is revoked, and refused from now on.`,
  });
  return 0;
}

/** Makes, lists and revokes keys of programs. */
export const key: Subcommand = {
  summary: {
    id: 'membuat, melihat, dan mencabut kunci untuk program',
    en: 'makes, lists and revokes keys for programs',
  },
  help: {
    id: `npm run kim -- key --name NAMA --role PERAN [--region KODE | --group ID] [--expires TANGGAL]
npm run kim -- key --list
npm run kim -- key --revoke ID

Kunci dipakai program sebagai ganti kata sandi. Ia ditampilkan sekali saja.

  --name NAMA       untuk apa kunci ini
  --role PERAN      officer (petugas; sebut --region), contributor (sebut --group), atau operator
  --region KODE     kecamatan, kabupaten/kota, atau provinsi petugas, misalnya 64.09
  --group ID        KIM yang ditulisi kontributor
  --expires TANGGAL hari terakhirnya, misalnya 2027-12-31; tanpa ini berlaku sampai dicabut
  --list            daftar kunci: id, peran, keadaan, terakhir dipakai, nama
  --revoke ID       mencabut kunci`,
    en: `npm run kim -- key --name NAME --role ROLE [--region CODE | --group ID] [--expires DATE]
npm run kim -- key --list
npm run kim -- key --revoke ID

A key is what a program shows in place of a password. It is shown once only.

  --name NAME       what it is for
  --role ROLE       officer (name --region), contributor (name --group), or operator
  --region CODE     district, regency or province of the officer, e.g. 64.09
  --group ID        the KIM that the contributor writes for
  --expires DATE    its last day, e.g. 2027-12-31; without it, it is valid until it is revoked
  --list            the keys: id, role, state, last used, name
  --revoke ID       revokes a key`,
  },
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    region: { type: 'string' },
    group: { type: 'string' },
    expires: { type: 'string' },
    list: { type: 'boolean' },
    revoke: { type: 'string' },
  },
  operands: 0,
  async run(call) {
    const id = textOf(call, 'revoke');
    if (id !== undefined) return revoke(call, id);
    return call.options['list'] === true ? list(call) : make(call);
  },
};
