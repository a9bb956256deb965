import { SiteDraft } from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/index.ts';
import { decideOnGroup } from '../groups/index.ts';
import { Complaint } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { findSites, removeSite, setSite, subjectOf, type Subject } from '../sites/index.ts';
import { isValid } from '../validation.ts';
import { recordCommand, withDatabase } from './database.ts';
import { requireText, UsageError, type Call, type Subcommand } from './subcommand.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What is suspended, allowed or freed: a host, a region, or a group. */
type Target = Subject | { readonly group: string };

function targetOf({ operands: [, written = ''] }: Call): Target {
  if (uuid.test(written)) return { group: written.toLowerCase() };
  const subject = subjectOf(written);
  if (subject) return subject;
  throw new UsageError({
    id: 'Sebut nama situs (misalnya desa.example), kode wilayah (misalnya 64.09.02.2004), atau id KIM.',
    en: 'Name the host of a site (such as desa.example), the code of a region (such as 64.09.02.2004), or the id of a group.',
  });
}

function reasonOf(call: Call): string {
  const reason = requireText(call, 'reason', '"Situsnya diretas"');
  if (isValid(SiteDraft.properties.reason, reason)) return reason;
  throw new UsageError({
    id: 'Alasan paling panjang 300 huruf, dalam satu baris.',
    en: 'A reason has 300 letters at the most, in one line.',
  });
}

const onlySuspended = new UsageError({
  id: 'KIM tidak didaftar: hanya bisa dihentikan (suspend) dan dipulihkan (remove).',
  en: 'Groups are not listed: they can only be suspended, and brought back (remove).',
});
const alreadySo = new Complaint({ id: 'Sudah begitu keadaannya.', en: 'That is so already.' });
const notListed = new Complaint({
  id: 'Tidak ada di daftar situs. Lihat daftarnya: npm run kim -- sites',
  en: 'It is not on the site list. See the list: npm run kim -- sites',
});

async function checkRegion(tx: Transaction<Schema>, subject: Subject): Promise<void> {
  if (!('region' in subject)) return;
  await requireRegion(tx, subject.region).catch((cause: unknown) => {
    throw new Complaint(
      {
        id: `Tidak ada wilayah dengan kode ${subject.region}.`,
        en: `There is no region with the code ${subject.region}.`,
      },
      { cause },
    );
  });
}

async function decideGroup(
  tx: Transaction<Schema>,
  id: string,
  decision: 'suspended' | 'restored',
  reason: string,
): Promise<void> {
  const group = await decideOnGroup(tx, id, { decision, by: null, reason });
  if (group === 'unknown') {
    throw new Complaint({
      id: `Tidak ada KIM dengan id ${id}.`,
      en: `There is no KIM with the id ${id}.`,
    });
  }
  if (group === 'unchanged') throw alreadySo;
  await recordCommand(tx, 'kim sites', { target: id, region: group.regionCode });
}

/** Does one thing with a target, in one transaction with its line in the audit log. */
function changing(call: Call, work: (tx: Transaction<Schema>) => Promise<void>): Promise<void> {
  return withDatabase(call, { migrate: true }, ({ database }) =>
    database.db.transaction().execute(work),
  );
}

const record = (tx: Transaction<Schema>, subject: Subject) =>
  recordCommand(
    tx,
    'kim sites',
    'host' in subject
      ? { target: subject.host, region: null }
      : { target: null, region: subject.region },
  );

const enter = (standing: 'suspended' | 'allowed') => async (call: Call) => {
  const target = targetOf(call);
  const reason = reasonOf(call);
  if ('group' in target && standing === 'allowed') throw onlySuspended;
  await changing(call, async (tx) => {
    if ('group' in target) return decideGroup(tx, target.group, standing as 'suspended', reason);
    await checkRegion(tx, target);
    await setSite(tx, target, { standing, reason });
    return record(tx, target);
  });
  call.terminal.say(
    standing === 'suspended'
      ? {
          id: 'Dihentikan. Dalam satu menit widget di sana mengatakannya dengan sopan.',
          en: 'Suspended. Within a minute the widgets there say so politely.',
        }
      : { id: 'Diizinkan.', en: 'Allowed.' },
  );
};

async function remove(call: Call): Promise<void> {
  const target = targetOf(call);
  const reason = 'group' in target ? reasonOf(call) : '';
  await changing(call, async (tx) => {
    if ('group' in target) return decideGroup(tx, target.group, 'restored', reason);
    if (!(await removeSite(tx, target))) throw notListed;
    return record(tx, target);
  });
  call.terminal.say({
    id: 'Dihapus dari daftar. Dalam satu menit widget di sana tampil seperti semula.',
    en: 'Taken off the list. Within a minute the widgets there show as before.',
  });
}

async function list({ terminal, environment }: Call): Promise<void> {
  await withDatabase({ terminal, environment }, { migrate: true }, async ({ database }) => {
    const rows = await findSites(database.db);
    for (const { host, region_code, standing, reason, changed_at } of rows) {
      const said = terminal.text(
        standing === 'suspended'
          ? { id: 'dihentikan', en: 'suspended' }
          : { id: 'diizinkan', en: 'allowed' },
      );
      terminal.say([host ?? region_code, said, changed_at.toISOString(), reason].join('\t'));
    }
    if (rows.length === 0) {
      terminal.say({ id: 'Daftar situs masih kosong.', en: 'The site list is empty.' });
    }
  });
}

const deeds: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  suspend: enter('suspended'),
  allow: enter('allowed'),
  remove,
};

async function run(call: Call): Promise<undefined> {
  const [deed] = call.operands;
  if (deed === undefined) {
    await list(call);
    return;
  }
  const doIt = deeds[deed];
  if (doIt) {
    await doIt(call);
    return;
  }
  throw new UsageError({
    id: `"${deed}" tidak dimengerti di sini. Pilih: ${Object.keys(deeds).join(', ')}`,
    en: `"${deed}" means nothing here. Choose: ${Object.keys(deeds).join(', ')}`,
  });
}

/** Suspends and allows the widgets of sites, regions and groups. */
export const sites: Subcommand = {
  summary: {
    id: 'menghentikan atau mengizinkan widget suatu situs, wilayah, atau KIM',
    en: 'suspends or allows the widgets of a site, a region or a group',
  },
  help: {
    id: `npm run kim -- sites
npm run kim -- sites suspend SASARAN --reason ALASAN
npm run kim -- sites allow SASARAN --reason ALASAN
npm run kim -- sites remove SASARAN

Tanpa apa-apa: daftar situs. Widget yang dihentikan mengatakannya dengan sopan, di mana pun, dalam
satu menit; laporan warga tetap diterima. Entri yang terdekat menentukan.

  SASARAN          nama situs beserta semua di bawahnya (desa.example), kode wilayah beserta isinya
                   (64.09.02.2004), atau id KIM
  suspend          menghentikan
  allow            mengizinkan: pengecualian, atau situs yang terdaftar bila KIM_SITES=listed
  remove           menghapus dari daftar; KIM dipulihkan (sebut --reason)
  --reason ALASAN  mengapa, untuk sesama operator; tidak pernah ditampilkan`,
    en: `npm run kim -- sites
npm run kim -- sites suspend TARGET --reason REASON
npm run kim -- sites allow TARGET --reason REASON
npm run kim -- sites remove TARGET

Without anything: the site list. Widgets that are suspended say so politely, everywhere, within a
minute; what residents send is taken all the same. The nearest entry decides.

  TARGET           host of a site with all below it (desa.example), code of a region with all in it
                   (64.09.02.2004), or id of a group
  suspend          suspends
  allow            allows: an exception, or a listed site where KIM_SITES=listed
  remove           takes it off the list; a group is brought back (give --reason)
  --reason REASON  why, for other operators; it is never shown`,
  },
  options: { reason: { type: 'string' } },
  operands: 2,
  run,
};
