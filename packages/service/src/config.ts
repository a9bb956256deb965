import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActivityRule } from '@simpul-kim/contract';
import { defaultActivityRule } from './activity/rule.ts';
import { readKey, type SecretKey } from './sealing/keys.ts';
import type { MailSettings } from './mail/smtp.ts';
import { defaultDeadlines, type Deadlines } from './workdays/deadlines.ts';
import {
  HolidayListError,
  knownHolidays,
  readHolidays,
  type Holidays,
} from './workdays/holidays.ts';
import { defaultProofWork } from './proofs/index.ts';
import type { SitePolicy } from './sites/index.ts';

/** Everything about the service that an installation may decide. */
export interface Config {
  /** Port to listen on. `PORT`, default 8787. */
  readonly port: number;
  /** Address to listen on. `HOST`, default `localhost`. */
  readonly host: string;
  /** Folder of pictures and of the embedded database. `KIM_DATA_DIR`; see {@link readConfig}. */
  readonly dataDir: string | undefined;
  /** A PostgreSQL server to use in place of the embedded one. `DATABASE_URL`. */
  readonly databaseUrl: string | undefined;
  /**
   * A streaming replica of that server, for what anyone may read. `DATABASE_READ_URL`; without it,
   * the server itself.
   */
  readonly databaseReadUrl: string | undefined;
  /**
   * The address under which people reach the service, without a slash at its end.
   * `KIM_PUBLIC_URL`; without it, whatever address a request came to.
   */
  readonly publicUrl: string | undefined;
  /** Whether a new database is given the demo data. `KIM_DEMO`, default yes outside production. */
  readonly demo: boolean;
  /**
   * How many proxies stand in front, each adding to `X-Forwarded-For` whom it speaks for; what is
   * further off is hearsay. `KIM_PROXIES`, default 0.
   */
  readonly proxies: number;
  /**
   * Bytes of disk that stay free: with less, nothing is written, and reading goes on.
   * `KIM_DISK_RESERVE_MB`, default 200.
   */
  readonly reserveBytes: number;
  /**
   * When a group counts as active: with `KIM_ACTIVE_ARTICLES` (default 1) in the last
   * `KIM_ACTIVE_DAYS` (default 90); `KIM_ACTIVE_TARGET` (default 80) percent of them shall be.
   */
  readonly activity: ActivityRule;
  /**
   * How many working days offices have: `KIM_VERIFY_DAYS` (default 3), `KIM_FOLLOW_UP_DAYS` (default
   * 5), `KIM_CLOSE_DAYS` (default 10); and which days these are not: `KIM_HOLIDAYS`, a file of holidays
   * beside those that we know.
   */
  readonly deadlines: Deadlines;
  /**
   * Tries that a proof of work takes at the least while little is sent. `KIM_PROOF_WORK`; default
   * see {@link defaultProofWork}.
   */
  readonly proofWork: number;
  /**
   * The keys by which contacts and attachments of residents are sealed, newest first.
   * `KIM_SECRET_KEYS`, separated by commas; without it, they are kept in the data folder.
   */
  readonly secretKeys: readonly SecretKey[] | undefined;
  /**
   * How many days after the end of an aspiration its contact, attachments and place are erased.
   * `KIM_RETENTION_DAYS`, default 365.
   */
  readonly retentionDays: number;
  /**
   * How many days after the end of an aspiration all that was written is erased.
   * `KIM_TEXT_RETENTION_DAYS`, default 1825.
   */
  readonly textRetentionDays: number;
  /** Where the files of uploads are kept in place of the data folder. `KIM_S3_…`; see {@link s3}. */
  readonly s3: S3Settings | undefined;
  /**
   * Which sites may show widgets: any that is not suspended (`open`), or only those on the site list
   * (`listed`). `KIM_SITES`, default `open`.
   */
  readonly sites: SitePolicy;
  /** The server that takes mail to offices. `KIM_SMTP_URL`, `KIM_MAIL_FROM`; without, mail is off. */
  readonly mail: MailSettings | undefined;
  /** What is logged. `LOG_LEVEL`, default `warn`. */
  readonly logLevel: string;
}

/** A bucket of S3, or of a server that speaks as it does. */
export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Of a server other than Amazon's. */
  readonly endpoint: string | undefined;
  /** Without, those of the machine (its role, or the AWS variables). */
  readonly credentials:
    { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/** A setting that cannot be used; its message tells an operator which, and what to do. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) {
    throw new ConfigError(
      `PORT must be a number from 0 to 65535, e.g. PORT=8787; it is "${text}".`,
    );
  }
  return value;
}

function address(name: string, text: string, protocols: string[], example: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.includes(url.protocol)) {
    // What was given is not repeated: a database address holds a password.
    throw new ConfigError(`${name} must be an address such as ${example}.`);
  }
  return text;
}

const databaseAddress = (name: string, text: string) =>
  address(name, text, ['postgres:', 'postgresql:'], 'postgres://user:password@host/name');

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function logLevel(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}; it is "${text}".`);
}

function sitePolicy(text: string): SitePolicy {
  if (text === 'open' || text === 'listed') return text;
  throw new ConfigError(
    `KIM_SITES must be open (any site that is not suspended may show widgets) or listed (only those on the site list); it is "${text}".`,
  );
}

function yesOrNo(name: string, text: string): boolean {
  if (/^(yes|true|1|on)$/i.test(text)) return true;
  if (/^(no|false|0|off)$/i.test(text)) return false;
  throw new ConfigError(`${name} must be yes or no; it is "${text}".`);
}

function megabytes(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1024 * 1024;
  throw new ConfigError(
    `${name} must be a number of megabytes, e.g. ${name}=200; it is "${text}".`,
  );
}

function smallNumber(name: string, text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new ConfigError(`${name} must be a number, e.g. ${name}=1; it is "${text}".`);
}

/** A whole number from `least` to `most`, where one is given. */
function whole(name: string, text: string | undefined, least: number, most: number) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  throw new ConfigError(
    `${name} must be a whole number from ${least} to ${most}; it is "${text}".`,
  );
}

/** The holidays that we know, along with those of a file. */
function holidays(file: string | undefined): Holidays {
  if (file === undefined) return knownHolidays;
  const resolved = path.resolve(file);
  let text: string;
  try {
    text = readFileSync(resolved, 'utf8');
  } catch (cause) {
    const { code = 'no answer' } = cause as NodeJS.ErrnoException;
    throw new ConfigError(
      `KIM_HOLIDAYS must be the path of a file that can be read; ${resolved} cannot (${code}).`,
      { cause },
    );
  }
  try {
    return readHolidays(text);
  } catch (cause) {
    if (!(cause instanceof HolidayListError)) throw cause;
    throw new ConfigError(`KIM_HOLIDAYS: in ${resolved}, ${cause.message}`, { cause });
  }
}

/** The most that a deadline may be, in working days: a year. */
const maxDays = 250;

function deadlines(get: (name: string) => string | undefined): Deadlines {
  const days = (name: string, otherwise: number) => whole(name, get(name), 1, maxDays) ?? otherwise;
  return {
    verifyDays: days('KIM_VERIFY_DAYS', defaultDeadlines.verifyDays),
    followUpDays: days('KIM_FOLLOW_UP_DAYS', defaultDeadlines.followUpDays),
    closeDays: days('KIM_CLOSE_DAYS', defaultDeadlines.closeDays),
    holidays: holidays(get('KIM_HOLIDAYS')),
  };
}

/** Keys, newest first. They are never repeated in a message. */
function secretKeys(text: string | undefined): readonly SecretKey[] | undefined {
  if (text === undefined) return undefined;
  const keys = text.split(',').map((part, index) => {
    const key = readKey(part.trim());
    if (key) return key;
    throw new ConfigError(
      `KIM_SECRET_KEYS must be keys of 43 letters, digits, hyphens and underscores (32 bytes as base64url), separated by commas, newest first; number ${index + 1} is none.`,
    );
  });
  const twice = keys.findIndex(({ id }, index) => keys.findIndex((key) => key.id === id) < index);
  if (twice < 0) return keys;
  throw new ConfigError(`KIM_SECRET_KEYS holds a key twice: number ${twice + 1}. Remove it.`);
}

/** How long contact, attachments and place are kept, where nobody says otherwise: a year. */
export const defaultRetentionDays = 365;
const maxRetentionDays = 3650;
/** How long what was written is kept, where nobody says otherwise: five years. */
export const defaultTextRetentionDays = 1825;
const maxTextRetentionDays = 36_500;

/**
 * The bucket for uploads: `KIM_S3_BUCKET`, `KIM_S3_REGION`, `KIM_S3_ENDPOINT` (for a server other
 * than Amazon's), `KIM_S3_ACCESS_KEY` and `KIM_S3_SECRET_KEY`. Keys are never repeated in a message.
 */
function s3(get: (name: string) => string | undefined): S3Settings | undefined {
  const bucket = get('KIM_S3_BUCKET');
  const endpoint = get('KIM_S3_ENDPOINT');
  const accessKeyId = get('KIM_S3_ACCESS_KEY');
  const secretAccessKey = get('KIM_S3_SECRET_KEY');
  const region = get('KIM_S3_REGION') ?? (endpoint && 'us-east-1');
  if (bucket === undefined) {
    const other = ['REGION', 'ENDPOINT', 'ACCESS_KEY', 'SECRET_KEY'].find((name) =>
      get(`KIM_S3_${name}`),
    );
    if (other === undefined) return undefined;
    throw new ConfigError(
      `KIM_S3_BUCKET is missing: with KIM_S3_${other} the name of the bucket is needed too.`,
    );
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new ConfigError(
      `KIM_S3_BUCKET must be the name of a bucket, in small letters, digits and hyphens, e.g. kim-media; it is "${bucket}".`,
    );
  }
  if (region === undefined || !/^[\w-]+$/.test(region)) {
    throw new ConfigError(
      'KIM_S3_REGION must be the region of the bucket, e.g. ap-southeast-3; or set KIM_S3_ENDPOINT for a server of your own.',
    );
  }
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    const missing = accessKeyId === undefined ? 'KIM_S3_ACCESS_KEY' : 'KIM_S3_SECRET_KEY';
    throw new ConfigError(
      `${missing} is missing: give both keys, or neither where the machine has a role of its own.`,
    );
  }
  return {
    bucket,
    region,
    endpoint:
      endpoint &&
      address('KIM_S3_ENDPOINT', endpoint, ['http:', 'https:'], 'https://s3.example.go.id'),
    credentials:
      accessKeyId !== undefined && secretAccessKey !== undefined
        ? { accessKeyId, secretAccessKey }
        : undefined,
  };
}

const mailAddress =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d-]+\.)+[a-z\d-]+$/i;
const smtpPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * The server for mail: `KIM_SMTP_URL`, which holds a password and so is never repeated, and
 * `KIM_MAIL_FROM`.
 */
function mail(
  get: (name: string) => string | undefined,
  publicUrl: string | undefined,
): MailSettings | undefined {
  const text = get('KIM_SMTP_URL');
  const from = get('KIM_MAIL_FROM');
  if (text === undefined && from === undefined) return undefined;
  if (text === undefined || from === undefined) {
    const [missing, other] =
      text === undefined ? ['KIM_SMTP_URL', 'KIM_MAIL_FROM'] : ['KIM_MAIL_FROM', 'KIM_SMTP_URL'];
    throw new ConfigError(`${missing} is missing: ${other} needs it. Set both, or neither.`);
  }
  const example = 'smtps://user:password@smtp.example.go.id';
  const url = new URL(address('KIM_SMTP_URL', text, Object.keys(smtpPorts), example));
  const { protocol, hostname, port: portText, username, password, pathname, search, hash } = url;
  let credentials: MailSettings['credentials'];
  try {
    credentials = username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined;
  } catch {
    throw new ConfigError(
      'KIM_SMTP_URL must have what is special in user and password written as %XX, e.g. %25 for a percent sign.',
    );
  }
  if (!hostname || pathname.length > 1 || search || hash) {
    throw new ConfigError(`KIM_SMTP_URL must end with the host or its port, e.g. ${example}.`);
  }
  if (!mailAddress.test(from)) {
    throw new ConfigError(
      `KIM_MAIL_FROM must be an e-mail address such as kim@example.go.id; it is "${from}".`,
    );
  }
  if (publicUrl === undefined) {
    throw new ConfigError(
      'KIM_PUBLIC_URL is missing: mail tells offices under which address the service is. Set it too.',
    );
  }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: portText ? Number(portText) : smtpPorts[protocol]!,
    secure: protocol === 'smtps:',
    credentials,
    from,
  };
}

/**
 * Reads the configuration from environment variables; an empty one counts as not given.
 *
 * @throws {ConfigError} if one cannot be used.
 */
export function readConfig(environment: Environment): Config {
  const get = (name: string) => environment[name]?.trim() || undefined;
  const dataDir = get('KIM_DATA_DIR');
  const databaseUrl = get('DATABASE_URL');
  const databaseReadUrl = get('DATABASE_READ_URL');
  if (databaseReadUrl && !databaseUrl) {
    throw new ConfigError(
      'DATABASE_READ_URL names a replica of the server at DATABASE_URL, which is missing. Set both, or neither.',
    );
  }
  const publicUrl = get('KIM_PUBLIC_URL');
  const demo = get('KIM_DEMO');
  return {
    port: port(get('PORT') ?? '8787'),
    host: get('HOST') ?? 'localhost',
    dataDir: dataDir && path.resolve(dataDir),
    databaseUrl: databaseUrl && databaseAddress('DATABASE_URL', databaseUrl),
    databaseReadUrl: databaseReadUrl && databaseAddress('DATABASE_READ_URL', databaseReadUrl),
    publicUrl:
      publicUrl &&
      address(
        'KIM_PUBLIC_URL',
        publicUrl,
        ['http:', 'https:'],
        'https://kim.example.go.id',
      ).replace(/\/+$/, ''),
    proxies: smallNumber('KIM_PROXIES', get('KIM_PROXIES') ?? '0'),
    reserveBytes: megabytes('KIM_DISK_RESERVE_MB', get('KIM_DISK_RESERVE_MB') ?? '200'),
    activity: {
      days: whole('KIM_ACTIVE_DAYS', get('KIM_ACTIVE_DAYS'), 1, 3660) ?? defaultActivityRule.days,
      articles:
        whole('KIM_ACTIVE_ARTICLES', get('KIM_ACTIVE_ARTICLES'), 1, 10_000) ??
        defaultActivityRule.articles,
      targetShare:
        (whole('KIM_ACTIVE_TARGET', get('KIM_ACTIVE_TARGET'), 0, 100) ??
          100 * defaultActivityRule.targetShare) / 100,
    },
    deadlines: deadlines(get),
    proofWork: whole('KIM_PROOF_WORK', get('KIM_PROOF_WORK'), 1, 10_000_000) ?? defaultProofWork,
    secretKeys: secretKeys(get('KIM_SECRET_KEYS')),
    retentionDays:
      whole('KIM_RETENTION_DAYS', get('KIM_RETENTION_DAYS'), 1, maxRetentionDays) ??
      defaultRetentionDays,
    textRetentionDays:
      whole('KIM_TEXT_RETENTION_DAYS', get('KIM_TEXT_RETENTION_DAYS'), 1, maxTextRetentionDays) ??
      defaultTextRetentionDays,
    s3: s3(get),
    mail: mail(get, publicUrl),
    sites: sitePolicy(get('KIM_SITES') ?? 'open'),
    logLevel: logLevel(get('LOG_LEVEL') ?? 'warn'),
    demo: demo ? yesOrNo('KIM_DEMO', demo) : environment['NODE_ENV'] !== 'production',
  };
}
