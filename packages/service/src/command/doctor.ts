import { ConfigError, readConfig, type Config } from '../config.ts';
import { EmbeddedError } from '../database/embedded/index.ts';
import { dataDirOf } from '../database/place.ts';
import {
  examineClock,
  examineDatabase,
  examineFolder,
  examineHolidays,
  examineNode,
  examinePort,
  examinePublicUrl,
  examineReplica,
  examineSmtp,
  wrong,
  type Finding,
} from '../doctor/index.ts';
import { Complaint } from '../problems/index.ts';
import { withDatabase } from './database.ts';
import type { Call, Subcommand } from './subcommand.ts';

const marks: Readonly<Record<Finding['state'], string>> = { well: '✓', wrong: '✗', note: '!' };

function configOf({ environment }: Call): Config | Finding {
  try {
    return readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return wrong(
      { id: 'Pengaturan tidak dapat dipakai', en: 'The configuration cannot be used' },
      { id: error.message, en: error.message },
    );
  }
}

/** The database that cannot be asked, in the words of what went wrong. */
function unreachable(error: unknown): Finding {
  const what = { id: 'Basis data tidak dapat dipakai', en: 'The database cannot be used' };
  if (error instanceof Complaint) return wrong(what, error.sentence);
  if (error instanceof EmbeddedError) return wrong(what, { id: error.message, en: error.message });
  // Words of the driver may hold an address, and with it a password.
  const { code, name } = error as NodeJS.ErrnoException;
  return wrong(what, {
    id: `Ia menjawab dengan kesalahan ${code ?? name}. Lihat log basis data.`,
    en: `It answers with the error ${code ?? name}. See the log of the database.`,
  });
}

async function run(call: Call): Promise<number> {
  const { terminal, environment, options } = call;
  const production = environment['NODE_ENV'] === 'production';
  const counts = { well: 0, wrong: 0, note: 0 };
  const tell = (...findings: Finding[]) => {
    for (const { state, what, todo } of findings) {
      counts[state] += 1;
      terminal.say(`${marks[state]} ${terminal.text(what)}`);
      if (todo) terminal.say(`  → ${terminal.text(todo)}`);
    }
  };
  tell(examineNode(), ...examineClock());
  const config = configOf(call);
  if ('state' in config) tell(config);
  else {
    await dataDirOf(config).then(
      async (dataDir) => tell(...(await examineFolder(dataDir, config))),
      (error: unknown) => tell(unreachable(error)),
    );
    tell(examineHolidays(config), await examinePort(config));
    const reach = options['reach'] === true;
    tell(...(await examinePublicUrl(config, { production, reach })));
    tell(await examineSmtp(config));
    const deep = options['deep'] === true;
    await withDatabase(call, { anyVersion: true }, async ({ database, storage, ring }) =>
      tell(...(await examineDatabase(database.db, storage, ring, { production, deep }))),
    ).catch((error: unknown) => tell(unreachable(error)));
    if (config.databaseReadUrl)
      tell(await examineReplica({ connectionString: config.databaseReadUrl }));
  }
  terminal.say(
    counts.wrong === 0
      ? {
          id: `\nTidak ada yang salah${counts.note > 0 ? `; ${counts.note} hal perlu diketahui (!)` : ''}.`,
          en: `\nNothing is wrong${counts.note > 0 ? `; ${counts.note} things to know (!)` : ''}.`,
        }
      : {
          id: `\n${counts.wrong} hal perlu diperbaiki (✗).`,
          en: `\n${counts.wrong} things need to be put right (✗).`,
        },
  );
  return counts.wrong === 0 ? 0 : 1;
}

/** Says in words what is wrong, or that all is well. */
export const doctor: Subcommand = {
  summary: {
    id: 'memeriksa pengaturan, basis data, disk, dan jam, lalu menjelaskan apa yang salah',
    en: 'looks at configuration, database, disk and clock, and says what is wrong',
  },
  help: {
    id: `npm run kim -- doctor [--deep] [--reach]

Memeriksa dan menjelaskan dengan kata-kata: ✓ baik, ✗ salah beserta cara memperbaikinya, ! perlu
diketahui. Tidak mengubah apa pun dan tidak menampilkan rahasia. Kode keluar 1 bila ada yang salah.

  --deep   memeriksa berkas semua gambar dan lampiran, bukan contohnya saja
  --reach  menghubungi alamat publik (KIM_PUBLIC_URL)`,
    en: `npm run kim -- doctor [--deep] [--reach]

Looks, and says in words: ✓ well, ✗ wrong and what to do about it, ! to be known. It changes nothing
and shows no secrets. Exit code 1 when something is wrong.

  --deep   looks for the files of all pictures and attachments, not of some
  --reach  asks the public address (KIM_PUBLIC_URL)`,
  },
  options: { deep: { type: 'boolean' }, reach: { type: 'boolean' } },
  operands: 0,
  run,
};
