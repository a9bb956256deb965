import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from './config.ts';
import { newKey, writeKey } from './sealing/index.ts';
import { givenFolder } from './testing/given.ts';
import { knownHolidays } from './workdays/index.ts';
import { defaultProofWork } from './proofs/index.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    assert.deepEqual(readConfig({}), {
      port: 8787,
      host: 'localhost',
      dataDir: undefined,
      databaseUrl: undefined,
      databaseReadUrl: undefined,
      publicUrl: undefined,
      demo: true,
      proxies: 0,
      reserveBytes: 200 * 1024 * 1024,
      activity: { days: 90, articles: 1, targetShare: 0.8 },
      deadlines: { verifyDays: 3, followUpDays: 5, closeDays: 10, holidays: knownHolidays },
      sites: 'open',
      proofWork: defaultProofWork,
      secretKeys: undefined,
      retentionDays: 365,
      textRetentionDays: 1825,
      s3: undefined,
      mail: undefined,
      logLevel: 'warn',
    });
  });

  it('takes an empty variable as one that is not given', () => {
    assert.equal(readConfig({ PORT: '', DATABASE_URL: ' ' }).port, 8787);
  });

  it('gives production no demo data unless told to', () => {
    assert.equal(readConfig({ NODE_ENV: 'production' }).demo, false);
    assert.equal(readConfig({ NODE_ENV: 'production', KIM_DEMO: 'yes' }).demo, true);
  });

  it('takes what makes a group active, and the target in percent', () => {
    const { activity } = readConfig({
      KIM_ACTIVE_DAYS: '60',
      KIM_ACTIVE_ARTICLES: '2',
      KIM_ACTIVE_TARGET: '75',
    });
    assert.deepEqual(activity, { days: 60, articles: 2, targetShare: 0.75 });
  });

  it('takes the working days that offices have, and a file of holidays', async () => {
    const file = path.join(await givenFolder(), 'libur.txt');
    await writeFile(file, '# Kabupaten\n2026-03-11 HUT Penajam\n');
    const { deadlines } = readConfig({ KIM_VERIFY_DAYS: '2', KIM_HOLIDAYS: file });
    assert.deepEqual([deadlines.verifyDays, deadlines.followUpDays], [2, 5]);
    assert.equal(deadlines.holidays.nameOf('2026-03-11'), 'HUT Penajam');
  });

  it('refuses a file of holidays by the line at fault', async () => {
    const file = path.join(await givenFolder(), 'libur.txt');
    await writeFile(file, '2026-03-11 HUT Penajam\nbesok libur\n');
    assert.throws(
      () => readConfig({ KIM_HOLIDAYS: file }),
      (error) =>
        error instanceof ConfigError &&
        /^KIM_HOLIDAYS: in .*libur\.txt, line 2 /.test(error.message),
    );
  });

  it('takes whether only listed sites may show widgets', () => {
    assert.equal(readConfig({ KIM_SITES: 'listed' }).sites, 'listed');
    assert.throws(() => readConfig({ KIM_SITES: 'closed' }), /KIM_SITES must be open .* or listed/);
  });

  it('takes how much work a proof is', () => {
    assert.equal(readConfig({ KIM_PROOF_WORK: '1000' }).proofWork, 1000);
  });

  it('takes secret keys, newest first, and how long contacts and texts are kept', () => {
    const [newer, older] = [newKey(), newKey()];
    const { secretKeys, retentionDays, textRetentionDays } = readConfig({
      KIM_SECRET_KEYS: ` ${writeKey(newer)}, ${writeKey(older)} `,
      KIM_RETENTION_DAYS: '90',
      KIM_TEXT_RETENTION_DAYS: '3650',
    });
    assert.deepEqual([secretKeys, retentionDays, textRetentionDays], [[newer, older], 90, 3650]);
  });

  it('never repeats a secret key that it refuses, but says which', () => {
    const [good, short] = [writeKey(newKey()), 'kuncirahasia'];
    for (const [keys, words] of [
      [`${good},${short}`, /^KIM_SECRET_KEYS must be .*; number 2 is none\.$/],
      [`${good},`, /number 2 is none/],
      [`${good},${good}`, /^KIM_SECRET_KEYS holds a key twice: number 2\./],
      // The last letter of 32 bytes is one of sixteen: any other is a slip of the hand.
      [`${good.slice(0, -1)}B`, /number 1 is none/],
    ] as const) {
      assert.throws(
        () => readConfig({ KIM_SECRET_KEYS: keys }),
        (error) =>
          error instanceof ConfigError &&
          words.test(error.message) &&
          !error.message.includes(short) &&
          !error.message.includes(good),
      );
    }
  });

  it('cuts the slash at the end of the public address', () => {
    const { publicUrl } = readConfig({ KIM_PUBLIC_URL: 'https://kim.example.go.id/' });
    assert.equal(publicUrl, 'https://kim.example.go.id');
  });

  for (const [name, value] of [
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/kim'],
    ['KIM_PUBLIC_URL', 'kim.example.go.id'],
    ['KIM_DEMO', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['KIM_ACTIVE_DAYS', '0'],
    ['KIM_ACTIVE_ARTICLES', 'some'],
    ['KIM_ACTIVE_TARGET', '120'],
    ['KIM_VERIFY_DAYS', '0'],
    ['KIM_FOLLOW_UP_DAYS', 'lima'],
    ['KIM_CLOSE_DAYS', '9999'],
    ['KIM_HOLIDAYS', '/tidak/ada/libur.txt'],
    ['KIM_PROOF_WORK', '0'],
    ['KIM_RETENTION_DAYS', '0'],
    ['KIM_RETENTION_DAYS', '3651'],
    ['KIM_TEXT_RETENTION_DAYS', '0'],
    ['KIM_TEXT_RETENTION_DAYS', '36501'],
    ['KIM_SECRET_KEYS', 'rahasia'],
    ['KIM_PROXIES', 'yes'],
    ['KIM_DISK_RESERVE_MB', '1 GB'],
  ] as const) {
    it(`refuses ${name}=${value} with a sentence that names it`, () => {
      assert.throws(
        () => readConfig({ [name]: value }),
        (error) => error instanceof ConfigError && error.message.startsWith(name),
      );
    });
  }

  it('takes a bucket of Amazon with its region, or of another server with its address', () => {
    assert.deepEqual(
      readConfig({ KIM_S3_BUCKET: 'kim-media', KIM_S3_REGION: 'ap-southeast-3' }).s3,
      {
        bucket: 'kim-media',
        region: 'ap-southeast-3',
        endpoint: undefined,
        credentials: undefined,
      },
    );
    const other = {
      KIM_S3_BUCKET: 'kim-media',
      KIM_S3_ENDPOINT: 'https://s3.example.go.id',
      KIM_S3_ACCESS_KEY: 'kunci',
      KIM_S3_SECRET_KEY: 'rahasia',
    };
    assert.deepEqual(readConfig(other).s3?.credentials, {
      accessKeyId: 'kunci',
      secretAccessKey: 'rahasia',
    });
  });

  for (const [named, settings] of [
    ['KIM_S3_BUCKET', { KIM_S3_ACCESS_KEY: 'kunci', KIM_S3_SECRET_KEY: 'rahasia' }],
    ['KIM_S3_BUCKET', { KIM_S3_BUCKET: 'Ember Kita', KIM_S3_REGION: 'ap-southeast-3' }],
    ['KIM_S3_REGION', { KIM_S3_BUCKET: 'kim-media' }],
    ['KIM_S3_ENDPOINT', { KIM_S3_BUCKET: 'kim-media', KIM_S3_ENDPOINT: 's3:rahasia@example' }],
    [
      'KIM_S3_ACCESS_KEY',
      { KIM_S3_BUCKET: 'kim-media', KIM_S3_REGION: 'x', KIM_S3_SECRET_KEY: 'rahasia' },
    ],
    [
      'KIM_S3_SECRET_KEY',
      { KIM_S3_BUCKET: 'kim-media', KIM_S3_REGION: 'x', KIM_S3_ACCESS_KEY: 'rahasia' },
    ],
  ] as const) {
    it(`refuses ${Object.keys(settings).join(', ')} for its ${named}, and repeats no key`, () => {
      assert.throws(
        () => readConfig(settings),
        (error) =>
          error instanceof ConfigError &&
          error.message.startsWith(named) &&
          !error.message.includes('rahasia'),
      );
    });
  }

  it('takes a server for mail, with the port that is usual for it', () => {
    const rest = { KIM_MAIL_FROM: 'kim@contoh.go.id', KIM_PUBLIC_URL: 'https://kim.contoh.go.id' };
    assert.deepEqual(readConfig({ KIM_SMTP_URL: 'smtp://localhost', ...rest }).mail, {
      host: 'localhost',
      port: 587,
      secure: false,
      credentials: undefined,
      from: 'kim@contoh.go.id',
    });
    const { mail } = readConfig({ KIM_SMTP_URL: 'smtps://kim%40contoh:a%2Fb@[::1]:4650', ...rest });
    assert.deepEqual(
      [mail?.host, mail?.port, mail?.secure, mail?.credentials],
      ['::1', 4650, true, { user: 'kim@contoh', pass: 'a/b' }],
    );
  });

  const smtp = 'smtps://kim:rahasia@smtp.contoh.go.id';
  const from = 'kim@contoh.go.id';
  for (const [named, settings] of [
    ['KIM_MAIL_FROM', { KIM_SMTP_URL: smtp }],
    ['KIM_SMTP_URL', { KIM_MAIL_FROM: from }],
    ['KIM_PUBLIC_URL', { KIM_SMTP_URL: smtp, KIM_MAIL_FROM: from }],
    ['KIM_SMTP_URL', { KIM_SMTP_URL: 'https://kim:rahasia@contoh', KIM_MAIL_FROM: from }],
    ['KIM_SMTP_URL', { KIM_SMTP_URL: 'kim:rahasia@contoh', KIM_MAIL_FROM: from }],
    ['KIM_SMTP_URL', { KIM_SMTP_URL: `${smtp}?debug=true`, KIM_MAIL_FROM: from }],
    ['KIM_SMTP_URL', { KIM_SMTP_URL: 'smtp://kim:rahasia%@contoh', KIM_MAIL_FROM: from }],
    ['KIM_MAIL_FROM', { KIM_SMTP_URL: smtp, KIM_MAIL_FROM: 'Kantor <kim@contoh.go.id>' }],
    ['KIM_MAIL_FROM', { KIM_SMTP_URL: smtp, KIM_MAIL_FROM: 'kim@contoh.go.id\nBcc: a@b.id' }],
  ] as const) {
    it(`refuses ${JSON.stringify(Object.keys(settings))} for ${named}, and repeats no password`, () => {
      assert.throws(
        () => readConfig(settings),
        (error) =>
          error instanceof ConfigError &&
          error.message.startsWith(named) &&
          !error.message.includes('rahasia'),
      );
    });
  }

  it('refuses a replica of a database that is not named', () => {
    assert.throws(
      () => readConfig({ DATABASE_READ_URL: 'postgres://kim@replica/kim' }),
      (error) => error instanceof ConfigError && /Set both, or neither/.test(error.message),
    );
  });

  it('never repeats a database address, which holds a password', () => {
    assert.throws(
      () => readConfig({ DATABASE_URL: 'mysql://kim:rahasia@localhost/kim' }),
      (error) => error instanceof Error && !error.message.includes('rahasia'),
    );
  });
});
