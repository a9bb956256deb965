import { resealAttachments, resealContacts, type Resealed } from '../aspirations/index.ts';
import { Complaint } from '../problems/index.ts';
import {
  beginRotation,
  countSealed,
  forgetOldKeys,
  oneRotation,
  openSealing,
  type KeyRing,
  type Rotation,
} from '../sealing/index.ts';
import { recordCommand, withDatabase, type Workplace } from './database.ts';
import { inSteps, type Call, type Subcommand } from './subcommand.ts';

const steps = {
  contacts: { id: 'Menyegel ulang kontak', en: 'Sealing contacts anew' },
  attachments: { id: 'Menyegel ulang lampiran', en: 'Sealing attachments anew' },
} as const;

/** How a new key is made for the configuration. It goes to the screen of its maker alone. */
const keyMaker = `node -p "crypto.randomBytes(32).toString('base64url')"`;

const underWay = new Complaint({
  id: 'Penggantian kunci yang lain sedang berjalan. Tunggu sampai selesai.',
  en: 'Another change of keys is under way. Wait until it is done.',
});

const notLost = (id: string) =>
  new Complaint({
    id: `Kunci rahasia ${id} ada di sini, jadi tidak hilang. Jalankan tanpa --lost.`,
    en: `The secret key ${id} is here, so it is not lost. Run it without --lost.`,
  });

const nothingNew = new Complaint({
  id: `Kunci terbaru di KIM_SECRET_KEYS sudah dipakai. Buat kunci baru (${keyMaker}), tulis paling depan di KIM_SECRET_KEYS untuk semua proses layanan, mulai ulang layanannya, lalu jalankan perintah ini lagi.`,
  en: `The newest key of KIM_SECRET_KEYS is in use already. Make a new one (${keyMaker}), put it in front in KIM_SECRET_KEYS of all processes of the service, restart them, then give this command again.`,
});

/** Seals anew whatever is sealed by a key that is here and is not the current one. */
async function reseal(
  { terminal, signal }: Call,
  { database: { db }, storage, ring }: Workplace,
  current: string,
) {
  const sealing = await openSealing(db, ring);
  const here = (await ring.look()).map(({ id }) => id);
  const sealed = await countSealed(db);
  const from = here.filter((id) => id !== current && sealed.has(id));
  const nothing: Resealed = { done: 0, unreadable: 0 };
  if (from.length === 0) return { contacts: nothing, attachments: nothing };
  const all = from.reduce((sum, id) => sum + (sealed.get(id) ?? 0), 0);
  const parts = { db, sealing, storage: await storage() };
  const showing = (step: keyof typeof steps, before: number) => (done: number) =>
    terminal.step(steps[step], Math.min(1, (before + done) / all));
  terminal.step(steps.contacts);
  const options = { from, signal };
  const contacts = await resealContacts(parts, { ...options, onProgress: showing('contacts', 0) });
  terminal.step(steps.attachments);
  const done = contacts.done + contacts.unreadable;
  const attachments = await resealAttachments(parts, {
    ...options,
    onProgress: showing('attachments', done),
  });
  return { contacts, attachments };
}

/** Says how many things stay sealed by keys that are not here. */
async function tellLost({ terminal }: Call, { database, ring }: Workplace): Promise<void> {
  const here = (await ring.look()).map(({ id }) => id);
  const lost = [...(await countSealed(database.db))].filter(([id]) => !here.includes(id));
  if (lost.length === 0) return;
  const count = lost.reduce((sum, [, one]) => sum + one, 0);
  const ids = lost.map(([id]) => id).join(', ');
  terminal.say({
    id: `${count} kontak dan lampiran tetap tidak dapat dibaca: kuncinya (${ids}) tidak ada. Bila kuncinya ditemukan, kembalikan, lalu jalankan perintah ini lagi.`,
    en: `${count} contacts and attachments stay unreadable: their key (${ids}) is not here. Should it be found, put it back, then give this command again.`,
  });
}

/** @param added whether a key has come besides, of which there is no copy yet. */
async function forget(
  { terminal }: Call,
  { database, ring }: Workplace,
  added: boolean,
): Promise<void> {
  const { forgotten, inUse, oldest, current } = await forgetOldKeys(database.db, ring);
  const list = forgotten.join(', ');
  if (forgotten.length === 0) {
    terminal.say({
      id: 'Tidak ada kunci lama yang dapat dibuang.',
      en: 'There are no old keys that can be removed.',
    });
  } else if (ring.file === undefined) {
    terminal.say({
      id: `Kunci lama yang boleh dihapus dari KIM_SECRET_KEYS: ${list}, yaitu nomor ${await placesOf(ring, forgotten)}. Cadangan lama tidak dapat dibaca lagi tanpa kunci itu.`,
      en: `Old keys that may be taken out of KIM_SECRET_KEYS: ${list}, which is number ${await placesOf(ring, forgotten)}. Old backups cannot be read without them any more.`,
    });
  } else {
    terminal.say({
      id: `Kunci lama dibuang: ${list}. Cadangan lama tidak dapat dibaca lagi tanpa salinannya.`,
      en: `Old keys removed: ${list}. Old backups cannot be read any more without a copy of them.`,
    });
  }
  if (oldest !== undefined && oldest !== current) {
    terminal.say({
      id: `Kunci tertua (${oldest}) selalu tinggal: darinya kode lacak dibuat.`,
      en: `The oldest key (${oldest}) always stays: tracking codes are made from it.`,
    });
  }
  if (inUse.length > 0) {
    terminal.say({
      id: `Masih dipakai, jadi tidak dibuang: ${inUse.join(', ')}.`,
      en: `Still in use, and so not removed: ${inUse.join(', ')}.`,
    });
  }
  if (ring.file !== undefined && (added || forgotten.length > 0)) {
    terminal.say({
      id: `Salin lagi ${ring.file} ke tempat aman, terpisah dari cadangan.`,
      en: `Copy ${ring.file} to a safe place again, apart from backups.`,
    });
  }
}

async function placesOf(ring: KeyRing, ids: readonly string[]): Promise<string> {
  const places = (await ring.look()).flatMap(({ id }, index) =>
    ids.includes(id) ? [index + 1] : [],
  );
  return places.join(', ');
}

function tellBegin({ terminal }: Call, { state, key }: Rotation): void {
  terminal.say(
    state === 'resumed'
      ? {
          id: `Penggantian kunci yang terputus dilanjutkan (kunci ${key}).`,
          en: `A change of keys that was cut off goes on (key ${key}).`,
        }
      : {
          id: `Kunci rahasia yang baru: ${key}. Yang masuk sejak sekarang disegel dengannya.`,
          en: `The new secret key: ${key}. What comes from now on is sealed by it.`,
        },
  );
}

function tellResealed(
  { terminal }: Call,
  { contacts, attachments }: { contacts: Resealed; attachments: Resealed },
): void {
  terminal.say({
    id: `Disegel ulang: ${contacts.done} kontak dan ${attachments.done} lampiran.`,
    en: `Sealed anew: ${contacts.done} contacts and ${attachments.done} attachments.`,
  });
  const unreadable = contacts.unreadable + attachments.unreadable;
  if (unreadable === 0) return;
  terminal.say({
    id: `Perhatian: ${contacts.unreadable} kontak dan ${attachments.unreadable} lampiran rusak atau berkasnya hilang, dan dibiarkan. Lihat: npm run kim -- doctor --deep`,
    en: `Mind: ${contacts.unreadable} contacts and ${attachments.unreadable} attachments are damaged, or their file is lost, and were left as they are. See: npm run kim -- doctor --deep`,
  });
}

async function rotate(call: Call, workplace: Workplace): Promise<number> {
  const { terminal, options } = call;
  const { database, ring } = workplace;
  const isForgetting = options['forget-old'] === true;
  const rotation = await beginRotation(
    database.db,
    ring,
    options['lost'] === true,
    (tx, key) => recordCommand(tx, 'kim rotate-key', { target: key }),
    isForgetting,
  );
  if (rotation.state === 'not lost') throw notLost(rotation.key);
  if (rotation.state === 'done') {
    if (!isForgetting) throw nothingNew;
    terminal.say({
      id: `Kunci ${rotation.key} yang terbaru, dan semua sudah disegel dengannya. Tidak dibuat kunci lain.`,
      en: `The key ${rotation.key} is the newest, and everything is sealed by it. No other one was made.`,
    });
  } else {
    tellBegin(call, rotation);
    tellResealed(call, await reseal(call, workplace, rotation.key));
    await tellLost(call, workplace);
    if (ring.file !== undefined && !isForgetting) {
      terminal.say({
        id: `Salin lagi ${ring.file} ke tempat aman, terpisah dari cadangan. Kunci lama tetap di dalamnya: cadangan lama memerlukannya.`,
        en: `Copy ${ring.file} to a safe place again, apart from backups. Old keys stay in it: old backups need them.`,
      });
    }
  }
  if (isForgetting) await forget(call, workplace, rotation.state === 'begun');
  return 0;
}

async function run(call: Call): Promise<number> {
  const work = async (workplace: Workplace) => {
    const code = await oneRotation(workplace.database.db, () => rotate(call, workplace));
    if (code === undefined) throw underWay;
    return code;
  };
  return inSteps(call, () => withDatabase(call, { migrate: true }, work));
}

/** Changes the key by which contacts and attachments are sealed. */
export const rotateKey: Subcommand = {
  summary: {
    id: 'mengganti kunci rahasia, dan menyegel ulang kontak dan lampiran warga',
    en: 'changes the secret key, and seals contacts and attachments of residents anew',
  },
  help: {
    id: `npm run kim -- rotate-key [--forget-old]
npm run kim -- rotate-key --lost

Membuat kunci rahasia baru, lalu menyegel ulang semua kontak dan lampiran warga dengannya, sedikit
demi sedikit, selagi layanan berjalan dan menerima laporan. Bila terputus, jalankan lagi. Dengan
KIM_SECRET_KEYS, kunci terbaru di situ yang dipakai: tulis dulu kunci baru paling depan untuk semua
proses layanan, dan mulai ulang layanannya. Kunci baru dibuat dengan:

  ${keyMaker}

Kunci lama tetap disimpan, sebab cadangan lama memerlukannya.

  --forget-old  membuang kunci lama yang tidak dipakai lagi, kecuali yang tertua, yang membuat kode
                lacak. Bila kunci terbaru sudah dipakai, tidak dibuat kunci lain: jalankan dulu
                tanpa --forget-old untuk menggantinya
  --lost        kunci yang dipakai hilang selamanya: memakai kunci baru, dan menyebut berapa kontak
                dan lampiran yang tetap tidak dapat dibaca`,
    en: `npm run kim -- rotate-key [--forget-old]
npm run kim -- rotate-key --lost

Makes a new secret key, then seals all contacts and attachments of residents anew by it, little by
little, while the service runs and receives reports. Cut off, give it again. With KIM_SECRET_KEYS, the
newest key there is used: first put a new one in front for all processes of the service, and restart
them. A new key is made by:

  ${keyMaker}

Old keys are kept, since old backups need them.

  --forget-old  removes old keys that are not in use any more, but for the oldest, which makes
                tracking codes. Where the newest key is in use already, none is made: to change it,
                give the command without --forget-old first
  --lost        the key in use is gone for good: uses a new one, and says how many contacts and
                attachments stay unreadable`,
  },
  options: { 'forget-old': { type: 'boolean' }, lost: { type: 'boolean' } },
  operands: 0,
  run,
};
