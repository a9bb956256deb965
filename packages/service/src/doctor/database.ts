import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { missingAttachments } from '../aspirations/index.ts';
import type { Connection, Schema } from '../database/index.ts';
import { appliedMigrations, migrationNames } from '../database/migrate.ts';
import { oldestServer } from '../database/place.ts';
import { jobsSchema } from '../jobs/index.ts';
import { missingFiles, StorageError, type Storage } from '../media/index.ts';
import type { KeyRing } from '../sealing/index.ts';
import { note, well, wrong, type Finding } from './finding.ts';
import { examineKeys } from './keys.ts';
import { examineMails } from './mail.ts';

type Db = Kysely<Schema>;

const tolerableSkewMs = 2_000;
const fewConnections = 10;
const longMinutes = 10;
/** Pictures that are looked at where not all are asked for. */
const sampleSize = 200;
const shownAtMost = 3;

/** The version, the encoding, and what our queries need of the server. */
async function examineServer(db: Db): Promise<Finding[]> {
  const { rows } = await sql<{
    version: string;
    number: string;
    encoding: string;
    search: boolean;
    collation: boolean;
    trigrams: boolean;
  }>`select current_setting('server_version') as version,
      current_setting('server_version_num') as number,
      current_setting('server_encoding') as encoding,
      exists (select from pg_ts_config where cfgname = 'indonesian') as search,
      exists (select from pg_collation where collname = 'und-x-icu') as collation,
      exists (select from pg_extension where extname = 'pg_trgm') as trigrams`.execute(db);
  const { version, number, encoding, search, collation, trigrams } = rows[0]!;
  const isNew = Number(number) >= oldestServer * 10_000;
  const lacking = [
    ...(encoding === 'UTF8' ? [] : [`UTF8 (${encoding})`]),
    ...(search ? [] : ['text search "indonesian"']),
    ...(collation ? [] : ['ICU']),
    ...(trigrams ? [] : ['pg_trgm']),
  ];
  return [
    isNew
      ? well(`PostgreSQL ${version}`, `PostgreSQL ${version}`)
      : wrong(
          { id: `PostgreSQL ${version} terlalu lama`, en: `PostgreSQL ${version} is too old` },
          {
            id: `Pakai versi ${oldestServer} atau lebih baru.`,
            en: `Use ${oldestServer} or newer.`,
          },
        ),
    lacking.length === 0
      ? well(
          'Ekstensi, bahasa, dan pengodean basis data lengkap',
          'Extensions, languages and encoding are there',
        )
      : wrong(
          {
            id: `Basis data tidak punya: ${lacking.join(', ')}`,
            en: `The database lacks: ${lacking.join(', ')}`,
          },
          {
            id: 'Buat basis data dengan pengodean UTF8 pada PostgreSQL yang dibangun dengan ICU dan modul contrib; pg_trgm dipasang saat layanan mulai.',
            en: 'Make the database with the encoding UTF8, on a PostgreSQL built with ICU and the contrib modules; pg_trgm is installed when the service starts.',
          },
        ),
  ];
}

async function examineMigrations(db: Db): Promise<Finding> {
  const applied = await appliedMigrations(db);
  const newer = applied.filter((name) => !migrationNames.includes(name));
  const missing = migrationNames.filter((name) => !applied.includes(name));
  if (newer.length > 0) {
    return wrong(
      {
        id: `Tabel dibuat layanan yang lebih baru: ${newer.join(', ')}`,
        en: `The tables are of a newer service: ${newer.join(', ')}`,
      },
      { id: 'Perbarui layanan ini.', en: 'Update this service.' },
    );
  }
  if (missing.length > 0) {
    return wrong(
      {
        id: `Tabel belum diperbarui: ${missing.join(', ')}`,
        en: `The tables are not up to date: ${missing.join(', ')}`,
      },
      {
        id: 'Mulai ulang layanan; ia memperbaruinya sendiri.',
        en: 'Restart the service; it updates them by itself.',
      },
    );
  }
  return well('Tabel sesuai dengan versi ini', 'The tables are those of this version');
}

async function examineDatabaseClock(db: Db): Promise<Finding> {
  const before = Date.now();
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  const after = Date.now();
  const there = rows[0]!.now.getTime();
  const skew = there < before ? there - before : Math.max(0, there - after);
  return Math.abs(skew) <= tolerableSkewMs
    ? well(
        'Jam basis data sama dengan jam di sini',
        "The database's clock agrees with the one here",
      )
    : wrong(
        {
          id: `Jam basis data berbeda ${Math.round(skew / 1000)} detik`,
          en: `The database's clock differs by ${Math.round(skew / 1000)} seconds`,
        },
        {
          id: 'Nyalakan penyelarasan waktu di kedua mesin: timedatectl set-ntp true',
          en: 'Have the time synchronised on both machines: timedatectl set-ntp true',
        },
      );
}

async function examineLoad(db: Db): Promise<Finding[]> {
  const { rows } = await sql<{ left: string; longest: string | null }>`
    select current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int
        - (select count(*) from pg_stat_activity where backend_type = 'client backend') as left,
      (select floor(extract(epoch from max(now() - xact_start)) / 60) from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend'
          and pid <> pg_backend_pid()) as longest`.execute(db);
  const left = Number(rows[0]!.left);
  const longest = Number(rows[0]!.longest ?? 0);
  return [
    left >= fewConnections
      ? well(`Sambungan basis data tersisa: ${left}`, `Database connections left: ${left}`)
      : wrong(
          {
            id: `Sambungan basis data hampir habis: tersisa ${left}`,
            en: `Few database connections are left: ${left}`,
          },
          {
            id: 'Naikkan max_connections; setiap proses layanan memakai sampai 23.',
            en: 'Raise max_connections; each process of the service uses up to 23.',
          },
        ),
    longest < longMinutes
      ? well('Tidak ada transaksi yang menggantung', 'No transaction is left hanging')
      : wrong(
          {
            id: `Ada transaksi yang terbuka ${longest} menit`,
            en: `A transaction has been open for ${longest} minutes`,
          },
          {
            id: 'Cari di pg_stat_activity siapa yang membukanya; kalau bukan cadangan, akhiri dengan pg_terminate_backend.',
            en: 'Find out in pg_stat_activity whose it is; unless it is a backup, end it by pg_terminate_backend.',
          },
        ),
  ];
}

async function examineJobs(db: Db): Promise<Finding> {
  const there = await sql<{ name: string | null }>`
    select to_regclass(${`${jobsSchema}.job`})::text as name`.execute(db);
  if (!there.rows[0]?.name) {
    return note(
      { id: 'Tugas terjadwal belum pernah dijalankan', en: 'Scheduled jobs have never run' },
      {
        id: 'Jalankan layanan; ia menyiapkannya sendiri.',
        en: 'Start the service; it prepares them by itself.',
      },
    );
  }
  const { rows } = await sql<{ name: string; count: string }>`
    select name, count(*) as count from ${sql.table(`${jobsSchema}.job`)}
    where state = 'failed' and completed_on > now() - interval '1 day'
    group by name order by name`.execute(db);
  if (rows.length === 0) {
    return well('Tugas terjadwal berjalan tanpa gagal', 'Scheduled jobs run without failures');
  }
  const list = rows.map(({ name, count }) => `${name} ${count}×`).join(', ');
  return wrong(
    { id: `Tugas gagal sejak kemarin: ${list}`, en: `Jobs that failed since yesterday: ${list}` },
    {
      id: 'Sebabnya tercatat dalam log layanan (LOG_LEVEL=error).',
      en: 'Why is in the log of the service (LOG_LEVEL=error).',
    },
  );
}

async function examineOperators(db: Db): Promise<Finding> {
  const { rows } = await sql`select from accounts.roles r
    join accounts."user" u on u.id = r.account_id
    where r.role = 'operator' and not u.suspended limit 1`.execute(db);
  return rows.length > 0
    ? well('Ada operator', 'There is an operator')
    : wrong(
        { id: 'Belum ada operator', en: 'There is no operator yet' },
        {
          id: 'Buat: npm run kim -- operator --email ALAMAT --name NAMA',
          en: 'Make one: npm run kim -- operator --email ADDRESS --name NAME',
        },
      );
}

/** Addresses that no person has (RFC 2606): those of the demo, whose passwords are known. */
async function examineDemoAccounts(db: Db, production: boolean): Promise<Finding[]> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from accounts."user" where not suspended
      and email ~ '[@.](test|example|invalid|localhost|example\\.(com|net|org))$'`.execute(db);
  const count = Number(rows[0]!.count);
  if (count === 0) return [];
  const what = {
    id: `Ada ${count} akun contoh dari demo`,
    en: `There are ${count} accounts of the demo`,
  };
  const todo = {
    id: 'Itu untuk mencoba saja. Tangguhkan akun itu sebelum layanan dibuka.',
    en: 'They are there to try things. Suspend them before the service is opened.',
  };
  return [production ? wrong(what, todo) : note(what, todo)];
}

async function examineRegions(db: Db): Promise<Finding> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from regions`.execute(db);
  const count = Number(rows[0]!.count);
  return count > 0
    ? well(`Wilayah: ${count}`, `Regions: ${count}`)
    : note(
        { id: 'Wilayah belum dimuat', en: 'The regions are not loaded yet' },
        {
          id: 'Jalankan layanan; ia memuatnya sendiri.',
          en: 'Start the service; it loads them by itself.',
        },
      );
}

async function examineMedia(db: Db, storage: Storage, deep: boolean): Promise<Finding> {
  const atMost = deep ? undefined : sampleSize;
  const { uploads, missing } = await missingFiles(db, storage, atMost);
  if (missing.length === 0) {
    return well(`Berkas dari ${uploads} unggahan ada`, `The files of ${uploads} uploads are there`);
  }
  const list = missing.slice(0, shownAtMost).join(', ');
  return wrong(
    {
      id: `${missing.length} berkas gambar hilang, antara lain ${list}`,
      en: `${missing.length} files of pictures are missing, among them ${list}`,
    },
    {
      id: 'Periksa KIM_DATA_DIR; bila foldernya benar, ambil berkasnya dari cadangan.',
      en: 'Check KIM_DATA_DIR; if the folder is right, take the files from a backup.',
    },
  );
}

/** Attachments of aspirations, each of which is in a sealed file. */
async function examineAttachments(db: Db, storage: Storage, deep: boolean): Promise<Finding> {
  const atMost = deep ? undefined : sampleSize;
  const { attachments, missing } = await missingAttachments(db, storage, atMost);
  if (missing.length === 0) {
    return well(
      `Berkas dari ${attachments} lampiran warga ada`,
      `The files of ${attachments} attachments of residents are there`,
    );
  }
  const list = missing.slice(0, shownAtMost).join(', ');
  return wrong(
    {
      id: `${missing.length} lampiran warga hilang, antara lain ${list}`,
      en: `${missing.length} attachments of residents are missing, among them ${list}`,
    },
    {
      id: 'Periksa KIM_DATA_DIR; bila foldernya benar, ambil berkasnya dari cadangan.',
      en: 'Check KIM_DATA_DIR; if the folder is right, take the files from a backup.',
    },
  );
}

const replicaWithinMs = 5_000;
const tolerableLagSeconds = 60;

/** Whether the replica answers, is one, and keeps up. */
export async function examineReplica(connection: Connection): Promise<Finding> {
  const client = new pg.Client({
    ...connection,
    connectionTimeoutMillis: replicaWithinMs,
    query_timeout: replicaWithinMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ replica: boolean; lag: string | null }>(
      `select pg_is_in_recovery() as replica, case
         when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
         else floor(extract(epoch from now() - pg_last_xact_replay_timestamp())) end as lag`,
    );
    const { replica, lag } = rows[0]!;
    if (!replica) {
      return wrong(
        { id: 'DATABASE_READ_URL bukan replika', en: 'DATABASE_READ_URL is no replica' },
        {
          id: 'Sebut replika dari basis data di DATABASE_URL, atau hapus pengaturan ini.',
          en: 'Name a replica of the database at DATABASE_URL, or leave the setting out.',
        },
      );
    }
    const seconds = Number(lag ?? 0);
    return seconds <= tolerableLagSeconds
      ? well('Replika menjawab dan tidak tertinggal', 'The replica answers and keeps up')
      : wrong(
          {
            id: `Replika tertinggal ${seconds} detik`,
            en: `The replica is ${seconds} seconds behind`,
          },
          {
            id: 'Periksa jaringan dan beban replika; sementara itu yang dibaca basis data utama.',
            en: 'Check the network and load of the replica; meanwhile the primary is read.',
          },
        );
  } catch (error) {
    // The driver's own words may repeat the address, and with it the password.
    const { code, name } = error as NodeJS.ErrnoException;
    return wrong(
      {
        id: `Replika tidak dapat dihubungi (${code ?? name})`,
        en: `The replica cannot be reached (${code ?? name})`,
      },
      {
        id: 'Periksa DATABASE_READ_URL, dan apakah replikanya berjalan; sementara itu yang dibaca basis data utama.',
        en: 'Check DATABASE_READ_URL, and that the replica runs; meanwhile the primary is read.',
      },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** How the stored files are, where their place can be asked. */
async function examineStorage(
  db: Db,
  open: () => Promise<Storage>,
  deep: boolean,
): Promise<Finding[]> {
  try {
    const storage = await open();
    return [await examineMedia(db, storage, deep), await examineAttachments(db, storage, deep)];
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return [
      wrong(
        { id: 'Tempat gambar tidak dapat dipakai', en: 'The place of pictures cannot be used' },
        { id: error.message, en: error.message },
      ),
    ];
  }
}

/** How a database that answers is. */
export async function examineDatabase(
  db: Db,
  storage: () => Promise<Storage>,
  ring: KeyRing,
  { production, deep }: { production: boolean; deep: boolean },
): Promise<Finding[]> {
  const migrations = await examineMigrations(db);
  const findings = [
    ...(await examineServer(db)),
    migrations,
    await examineDatabaseClock(db),
    ...(await examineLoad(db)),
  ];
  // What is in the tables can only be asked of those of this version.
  if (migrations.state !== 'well') return findings;
  return [
    ...findings,
    await examineRegions(db),
    await examineOperators(db),
    ...(await examineDemoAccounts(db, production)),
    await examineJobs(db),
    ...(await examineStorage(db, storage, deep)),
    ...(await examineKeys(db, ring)),
    ...(await examineMails(db)),
  ];
}
