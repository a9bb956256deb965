import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { MediaRecord, Region, Role, Session } from '@simpul-kim/contract';
import pg from 'pg';
import sharp from 'sharp';
import { openEmbedded } from '../database/embedded/index.ts';
import type { Connection } from '../database/index.ts';
import { readGazetteer } from '../regions/gazetteer.ts';
import { giveCommand as call } from '../testing/command.ts';
import { afterwards, found, givenFolder, givenService, publish } from '../testing/given.ts';

const service = path.resolve(import.meta.dirname, '..', 'main.ts');
const command = path.join(import.meta.dirname, 'main.ts');
const url = process.env['DATABASE_URL'];

type Environment = Record<string, string>;

/** A program of ours, beside us. */
interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code; none where a signal ended it. */
  ends(): Promise<number | null>;
}

function run(file: string, args: string[], environment: Environment): Program {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, DATABASE_URL: '', PORT: '0', KIM_DEMO: 'no', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = once(child, 'close') as Promise<[number | null]>;
  afterwards(() => child.kill('SIGKILL'));
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of watchers) look();
    });
  }
  return {
    child,
    said: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text);
          if (match) resolve(match);
        };
        watchers.add(look);
        void ended.then(() => reject(new Error(`it ended, having said:\n${text}`)));
        look();
      }),
    ends: async () => (await ended)[0],
  };
}

/** Gives a command, and waits for its end. */
async function kim(environment: Environment, ...args: string[]) {
  const program = run(command, args, environment);
  const code = await program.ends();
  return { code, text: program.said() };
}

/** Gives a command that must succeed; what it said. */
async function done(environment: Environment, ...args: string[]): Promise<string> {
  const { code, text } = await kim(environment, ...args);
  assert.equal(code, 0, text);
  return text;
}

/** Those parts of the answers of a service that these tests look at. */
interface Told extends Pick<Session, 'token' | 'account'>, Pick<Region, 'code' | 'name'> {
  readonly roles: Role[];
  readonly data: { name: string; title: string; regionCode: string; operation: string }[];
  readonly next: string | null;
}

/** The service, running. */
async function serve(environment: Environment) {
  const program = run(service, [], environment);
  const [, address = ''] = await program.says(/API page\s+(http:\S+)\/api/);
  return {
    program,
    address,
    async get(place: string, secret: string) {
      const answer = await fetch(address + place, {
        headers: { authorization: `Bearer ${secret}` },
      });
      return { status: answer.status, body: (await answer.json()) as Told };
    },
    async post(place: string, body: unknown, secret?: string) {
      const answer = await fetch(address + place, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: (await answer.json()) as Told };
    },
    async stop() {
      program.child.kill('SIGTERM');
      assert.equal(await program.ends(), 0);
    },
  };
}

const keyIn = (text: string) => /kim_[\w-]{43}/.exec(text)?.[0] ?? assert.fail(text);
const passwordIn = (text: string) =>
  /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(text)?.[0] ?? assert.fail(text);

/** Uploads a picture; the path of one of its files. */
async function upload(address: string, secret: string): Promise<string> {
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } });
  const answer = await fetch(`${address}/v1/media?regionCode=64.09`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
    },
    body: Uint8Array.from(await picture.png().toBuffer()),
  });
  assert.equal(answer.status, 201);
  const { picture: made } = (await answer.json()) as MediaRecord;
  return new URL(made!.sizes[0]!.url).pathname;
}

async function bytesAt(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  return Buffer.from(await answer.arrayBuffer());
}

/** All names of keys that a service tells of. */
async function titles(running: Awaited<ReturnType<typeof serve>>, secret: string) {
  const names: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await running.get(`/v1/desk/announcements?limit=100${cursor}`, secret);
    names.push(...body.data.map(({ title }) => title));
    if (!body.next) return names;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
}

describe('the admin command', () => {
  const told = async (environment: Environment, ...args: string[]) => {
    const { code, text } = await call(environment, ...args);
    assert.equal(code, 0, text);
    return text;
  };

  it('says what it can do, in Indonesian, and in English when asked', async () => {
    assert.match(await told({}, '--help'), /Perintah pengelola[^]*operator[^]*doctor/);
    assert.match(await told({}), /Perintah pengelola/);
    assert.match(await told({}, '--lang', 'en', '--help'), /Admin command/);
    assert.match(await told({ KIM_LANG: 'en' }, 'backup', '--help'), /Keeps all data/);
    assert.match(await done({}, '--help'), /Perintah pengelola/);
    assert.match(await told({}, 'key', '--help'), /--expires TANGGAL hari terakhirnya/);
    for (const name of ['operator', 'key', 'backup', 'restore', 'region-update', 'doctor']) {
      assert.match(await told({}, name, '--help'), new RegExp(`^npm run kim -- ${name}`));
    }
  });

  it('says what is meant where a call makes no sense', async () => {
    for (const [args, words] of [
      [['backpu'], /Maksudnya backup\?/],
      [['region'], /Maksudnya region-update\?/],
      [['xyzzy'], /Tidak ada perintah "xyzzy"\.\n/],
      [['operator', '--emial', 'a'], /Tidak ada pilihan --emial\. Maksudnya --email\?/],
      [['operator', '--email'], /Nilai --email kurang/],
      [['operator', '--name', 'Budi'], /Sertakan --email/],
      [['operator', '--email', 'budi'], /bukan alamat surel/],
      [['key', '--name', 'a', '--role', 'raja'], /Tidak ada peran "raja"/],
      [['key', '--name', 'a', '--role', 'officer'], /--region 64\.09/],
      [['key', '--name', 'a', '--role', 'operator', '--expires', '2020-01-01'], /yang belum lewat/],
      [['restore'], /Sebut berkas cadangannya/],
      [['doctor', 'now'], /"now" tidak dimengerti/],
    ] as const) {
      const { code, text } = await call({}, ...args);
      assert.equal(code, 2, text);
      assert.match(text, words);
      assert.match(text, /npm run kim -- .*--help/);
    }
  });

  it('says that there is no database yet, and makes none', async () => {
    const folder = await givenFolder();
    for (const args of [['backup'], ['key', '--list'], ['region-update'], ['doctor']]) {
      const { code, text } = await call({ KIM_DATA_DIR: folder }, ...args);
      assert.equal(code, 1);
      assert.match(text, /Belum ada basis data di/);
    }
    assert.deepEqual(await readdir(folder), []);
  });
});

describe('beside a running service', () => {
  it('makes operators and keys, backs up under writes, and restores all that was acknowledged', async () => {
    const folder = await givenFolder();
    const here = { KIM_DATA_DIR: path.join(folder, 'here') };

    // The first operator, before the service has ever run.
    const email = 'budi@diskominfo.example.go.id';
    const made = await done(here, 'operator', '--email', email, '--name', 'Budi Santoso');
    const running = await serve(here);
    const signIn = (password: string) => running.post('/v1/session', { email, password });
    const { body: session } = await signIn(passwordIn(made));
    assert.deepEqual(
      session.account.roles.map(({ role }) => role),
      ['operator'],
    );
    assert.equal(session.account.mustChangePassword, true);

    // A new password while the service runs; the old one and its sessions are over.
    assert.match(await done(here, 'operator', '--email', email), /sudah operator/);
    const reset = await done(here, 'operator', '--email', email.toUpperCase(), '--reset');
    assert.equal((await signIn(passwordIn(made))).status, 401);
    assert.equal((await signIn(passwordIn(reset))).status, 200);
    assert.equal((await running.get('/v1/session', session.token)).status, 401);

    // Keys.
    const secret = keyIn(await done(here, 'key', '--name', 'Penulis', '--role', 'operator'));
    const officer = await done(
      ...([here, 'key', '--name', 'Portal', '--role', 'officer', '--region', '64.09'] as const),
      '--expires',
      '2099-12-31',
    );
    const { body: identity } = await running.get('/v1/session', keyIn(officer));
    assert.equal(identity.roles[0]?.regionCode, '64.09');
    const listed = await done(here, 'key', '--list');
    assert.match(listed, /officer 64\.09\tberlaku–2099-12-31\t\S+\tPortal/);
    assert.doesNotMatch(listed, /kim_/);
    const id = /^(\S+)\tofficer/m.exec(listed)?.[1] ?? assert.fail(listed);
    await done(here, 'key', '--revoke', id);
    assert.equal((await running.get('/v1/session', keyIn(officer))).status, 401);
    const { code, text } = await kim(here, 'key', '--revoke', randomUUID());
    assert.equal(code, 1, text);
    for (const region of ['64.99', '64.09.02.2004', 'kabupaten']) {
      const refused = await kim(
        here,
        ...['key', '--name', 'x', '--role', 'officer', '--region', region],
      );
      assert.equal(refused.code, 1);
      assert.match(refused.text, /Tidak ada kecamatan/);
    }

    // A backup while acknowledged writes go on and a picture is there.
    const picture = await upload(running.address, secret);
    const pictureBytes = await bytesAt(running.address + picture);
    const acknowledged: string[] = [];
    let writing = true;
    const write = async (writer: number) => {
      for (let turn = 0; writing; turn += 1) {
        const title = `tulis ${writer}-${turn}`;
        const office = { regionCode: '64.09' };
        const body = { kind: 'announcement', severity: 'info', title, text: 'Uji.', office };
        const { status } = await running.post('/v1/announcements', body, secret);
        if (status !== 201) writing = false;
        assert.equal(status, 201);
        acknowledged.push(title);
      }
    };
    const writers = [write(1), write(2)];
    while (writing && acknowledged.length < 20)
      await new Promise((resolve) => setImmediate(resolve));
    const before = [...acknowledged];
    const file = path.join(folder, 'cadangan.tar');
    const told = await done(here, 'backup', file);
    writing = false;
    await Promise.all(writers);
    assert.match(told, /cadangan\.tar \(\d+,\d MB\): \d+ baris dari \d+ tabel dan \d+ berkas/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match(await done({}, 'backup', '--verify', file), /utuh/);
    assert.deepEqual((await readdir(folder)).sort(), ['cadangan.tar', 'here']);
    assert.ok(acknowledged.length > before.length, 'nothing was written meanwhile');

    // The doctor finds all well, and shows no secret.
    const well = await done(here, 'doctor', '--deep');
    assert.match(well, /✓ Ada operator[^]*Tidak ada yang salah/);
    assert.doesNotMatch(well, /✗/);

    // A place in use is never restored into.
    const inUse = await kim(here, 'restore', file);
    assert.equal(inUse.code, 1);
    assert.match(inUse.text, /sudah berisi/);
    await running.stop();

    // Restored elsewhere; killed once on the way.
    const there = { KIM_DATA_DIR: path.join(folder, 'there') };
    const killed = run(command, ['restore', file], there);
    await killed.says(/Memulihkan …/);
    killed.child.kill('SIGKILL');
    await killed.ends();
    assert.match(await done(there, 'restore', file), /Pulih/);
    const restored = await serve(there);
    const names = new Set(await titles(restored, secret));
    assert.deepEqual(
      before.filter((name) => !names.has(name)),
      [],
    );
    assert.deepEqual(await bytesAt(restored.address + picture), pictureBytes);
    const { body: region } = await restored.get('/v1/regions/64.09', secret);
    assert.equal(region.name, 'Penajam Paser Utara');
    const { body: audit } = await restored.get('/v1/desk/audit?limit=100', secret);
    assert.ok(audit.data.some(({ operation }) => operation === 'kim restore'));
    await restored.stop();

    // A backup of a stopped service starts its database for as long as it takes; killed, it leaves
    // nothing that looks whole.
    const second = run(command, ['backup', path.join(folder, 'mati.tar')], there);
    await appearance(folder, /^mati\.tar\..*part$/);
    second.child.kill('SIGKILL');
    await second.ends();
    assert.ok(!existsSync(path.join(folder, 'mati.tar')));
    const part = (await readdir(folder)).find((name) => name.endsWith('.part'))!;
    const halves = await kim({}, 'backup', '--verify', path.join(folder, part));
    assert.equal(halves.code, 1);
    assert.match(halves.text, /tidak utuh|bukan cadangan/);
    await done(there, 'backup', path.join(folder, 'hidup.tar'));
    assert.ok(!existsSync(path.join(there.KIM_DATA_DIR, 'postgres', 'postmaster.pid')));
  });
});

/** Resolves when a file whose name matches is in a folder. */
async function appearance(folder: string, name: RegExp): Promise<void> {
  const watcher = watch(folder);
  try {
    const isThere = async () => (await readdir(folder)).some((one) => name.test(one));
    while (!(await isThere())) await once(watcher, 'change');
  } finally {
    watcher.close();
  }
}

describe('the doctor', () => {
  it('says in words what is wrong, and never a password', async () => {
    const folder = await givenFolder();
    const sick = {
      KIM_DATA_DIR: folder,
      DATABASE_URL: 'postgres://kim:rahasia@127.0.0.1:9/kim',
      DATABASE_READ_URL: 'postgres://kim:rahasia@127.0.0.1:9/kim',
      KIM_PUBLIC_URL: 'http://kim.example.go.id',
      KIM_DISK_RESERVE_MB: '999999999',
      NODE_ENV: 'production',
    };
    const { code, text } = await call(sick, 'doctor');
    assert.equal(code, 1);
    assert.match(text, /✗ Alamat publik .* tidak memakai https/);
    assert.match(text, /✗ Disk hampir penuh/);
    assert.match(text, /✗ Basis data tidak dapat dipakai\n {2}→ .*ECONNREFUSED/);
    assert.match(text, /✗ Replika tidak dapat dihubungi \(ECONNREFUSED\)/);
    assert.match(text, /4 hal perlu diperbaiki/);
    assert.doesNotMatch(text, /rahasia/);

    const setting = await call({ PORT: 'delapan' }, 'doctor', '--lang', 'en');
    assert.equal(setting.code, 1);
    assert.match(setting.text, /✗ The configuration cannot be used\n {2}→ PORT must be/);
  });
});

describe('a new edition of the region codes', () => {
  it('is shown, then applied: data move, old codes still lead to them', async () => {
    const folder = await givenFolder();
    const here = { KIM_DATA_DIR: path.join(folder, 'data') };
    const running = await serve(here);
    const embedded = await openEmbedded({ dataDir: here.KIM_DATA_DIR });
    assert.equal(embedded.joined, true);
    const { database, close } = await connect(embedded.connection);
    const put = (region_code: string, name: string) => found(database, { region_code, name });
    // Bangun Mulya gets another code, Api-Api another name, Sesulu goes without a trace.
    const [changed, renamed, gone] = ['64.09.02.2004', '64.09.02.2001', '64.09.02.2002'];
    const group = await put(changed, 'KIM Bangun Mulya');
    await publish(database, {
      region_code: changed,
      group_id: group,
      title: 'Panen',
      featured_district: true,
    });
    await put(gone, 'KIM yang Hilang');
    const secret = keyIn(
      await done(here, 'key', '--name', 'Desa', '--role', 'contributor', '--group', group),
    );
    const edition = await writeEdition(path.join(folder, 'edisi'), (code, name) => {
      if (code === changed) return ['64.09.02.2099', name];
      if (code === renamed) return [code, 'Api-Api Baru'];
      return code === gone ? undefined : [code, name];
    });
    const names = async (region: string) =>
      (await running.get(`/v1/groups?region=${region}`, secret)).body.data.map(({ name }) => name);
    assert.deepEqual(await names(changed), ['KIM Bangun Mulya']);

    const stopped = await kim(here, 'region-update', '--from', edition, '--apply');
    assert.equal(stopped.code, 1);
    assert.match(
      stopped.text,
      /64\.09\.02\.2004 Bangun Mulya → 64\.09\.02\.2099 \(nama yang sama\)/,
    );
    assert.match(stopped.text, /64\.09\.02\.2001 .* → Api-Api Baru/);
    assert.match(stopped.text, /hilang tanpa pengganti[^]*64\.09\.02\.2002: groups 1/);

    const map = path.join(folder, 'padanan.csv');
    await writeFile(map, `lama,baru\n${gone},${renamed}\n`);
    const update = ['region-update', '--from', edition, '--map', map];
    assert.match(await done(here, ...update), /Belum ada yang diubah/);
    assert.deepEqual(await names(changed), ['KIM Bangun Mulya']);
    assert.match(await done(here, ...update, '--apply'), /groups 2/);

    // The running service answers as for the new codes, and writes are under them.
    for (const code of [changed, '64.09.02.2099']) {
      assert.deepEqual(await names(code), ['KIM Bangun Mulya']);
      const { body } = await running.get(`/v1/regions/${code}`, secret);
      assert.equal(body.code, '64.09.02.2099');
    }
    assert.deepEqual(await names(gone), ['KIM yang Hilang']);
    const featured = await running.get(`/v1/articles?region=64.09.02&flow=featured`, secret);
    assert.deepEqual(
      featured.body.data.map(({ title, regionCode }) => [title, regionCode]),
      [['Panen', '64.09.02.2099']],
    );
    const { body: identity } = await running.get('/v1/session', secret);
    assert.equal(identity.roles[0]?.regionCode, '64.09.02.2099');

    // An edition later, old codes lead to the newest at once; and nothing is left to do.
    const later = await writeEdition(path.join(folder, 'kemudian'), (code, name) => {
      if (code === changed) return ['64.09.02.2100', name];
      if (code === renamed) return [code, 'Api-Api Baru'];
      return code === gone ? undefined : [code, name];
    });
    await done(here, 'region-update', '--from', later, '--apply');
    const { rows } = await database.pool.query<{ old_code: string; new_code: string }>(
      'select old_code, new_code from region_aliases order by old_code',
    );
    assert.deepEqual(
      rows.map((row) => [row.old_code, row.new_code]),
      [
        [gone, renamed],
        [changed, '64.09.02.2100'],
        ['64.09.02.2099', '64.09.02.2100'],
      ],
    );
    assert.match(
      await done(here, 'region-update', '--from', later),
      /Baru: 0\nBerganti nama: 0\nKode yang hilang: 0/,
    );
    await close();
    await running.stop();
  });

  it('is refused where it is none', async () => {
    const folder = await givenFolder();
    const { code, text } = await call({ KIM_DATA_DIR: folder }, 'region-update', '--from', folder);
    assert.equal(code, 1);
    assert.match(text, /provinces\.csv tidak dapat dipakai: ENOENT/);
  });
});

/** Writes the installed edition, changed, as the files of an edition. */
async function writeEdition(
  folder: string,
  change: (code: string, name: string) => [code: string, name: string] | undefined,
): Promise<string> {
  const files = {
    province: 'provinces',
    regency: 'regencies',
    district: 'districts',
    village: 'villages',
  };
  await mkdir(folder);
  const regions = await readGazetteer();
  for (const [level, file] of Object.entries(files)) {
    const lines = regions
      .filter((region) => region.level === level)
      .flatMap(({ code, name, kind }) => {
        const kindName = kind === 'kota' ? 'Kota ' : kind === 'kabupaten' ? 'Kabupaten ' : '';
        const now = change(code, kindName + name);
        return now ? [`${now[0]},"${now[1].replaceAll('"', '""')}"`] : [];
      });
    await writeFile(path.join(folder, `${file}.csv`), `code,name\n${lines.join('\n')}\n`);
  }
  return folder;
}

async function connect(connection: Connection) {
  const { openDatabase } = await import('../database/index.ts');
  const { pino } = await import('pino');
  const database = openDatabase(connection, pino({ level: 'silent' }));
  return { database, close: () => database.close() };
}

/** What is in each table, in a few letters. */
async function digest(connection: Connection): Promise<Record<string, string>> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query("set timezone = 'UTC'");
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'accounts') and table_type = 'BASE TABLE'
       and table_name not like 'kysely%' and table_name <> 'audit' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text collate "C"), '')) as sum
       from ${name} t`,
    );
    found[name] = rows[0]!.sum;
  }
  await client.end();
  return found;
}

describe('with DATABASE_URL', { skip: url ? false : 'no DATABASE_URL' }, () => {
  it('a backup goes from there to the embedded database and back, row by row', async () => {
    const { database } = await givenService();
    const { connectionString } = database.connection as { connectionString: string };
    const folder = await givenFolder();
    const there = { DATABASE_URL: connectionString, KIM_DATA_DIR: path.join(folder, 'there') };
    const here = { KIM_DATA_DIR: path.join(folder, 'here') };
    const group = await found(database, { region_code: '64.09.02.2004', name: 'KIM "Ásri"\t\\' });
    await publish(database, { region_code: '64.09.02.2004', group_id: group });
    await publish(database, { region_code: '64.09', audience_code: '64.09.02' });
    await done(there, 'operator', '--email', 'budi@diskominfo.example.go.id', '--name', 'Budi');

    await done(there, 'backup', path.join(folder, 'satu.tar'));
    await done(here, 'restore', path.join(folder, 'satu.tar'));
    await done(here, 'backup', path.join(folder, 'dua.tar'));
    const name = `kim_test_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const again = new URL(url!);
    again.pathname = `/${name}`;
    try {
      const back = { DATABASE_URL: again.href, KIM_DATA_DIR: path.join(folder, 'back') };
      await done(back, 'restore', path.join(folder, 'dua.tar'));
      assert.deepEqual(
        await digest({ connectionString: again.href }),
        await digest(database.connection),
      );
      const { text } = await kim(back, 'doctor');
      assert.match(text, /✓ Tabel sesuai[^]*✓ Ada operator/);
      const twice = await kim(back, 'restore', path.join(folder, 'dua.tar'));
      assert.match(twice.text, /sudah berisi/);
    } finally {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
    assert.match(await readFile(path.join(folder, 'dua.tar'), 'latin1'), /^simpul-kim\.json/);
  });

  it('a database that a newer service has used is left alone', async () => {
    const { database } = await givenService();
    const { connectionString } = database.connection as { connectionString: string };
    await database.pool.query(`insert into kysely_migration values ('9999-later', now()::text)`);
    const folder = await givenFolder();
    const there = { DATABASE_URL: connectionString, KIM_DATA_DIR: folder };
    for (const args of [
      ['key', '--list'],
      ['backup', path.join(folder, 'x.tar')],
    ]) {
      const { code, text } = await kim(there, ...args);
      assert.equal(code, 1);
      assert.match(text, /yang lebih baru \(9999-later\)/);
    }
    assert.match((await kim(there, 'doctor')).text, /✗ Tabel dibuat layanan yang lebih baru/);
  });
});
