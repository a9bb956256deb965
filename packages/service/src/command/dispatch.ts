import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { problems, type Locale } from '@simpul-kim/contract';
import { ConfigError } from '../config.ts';
import { EmbeddedError } from '../database/embedded/index.ts';
import { StorageError } from '../media/index.ts';
import { Complaint, operatorLocale, Refusal, type Sentence } from '../problems/index.ts';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { eraseCommand } from './erase.ts';
import { key } from './key.ts';
import { nearest } from './nearest.ts';
import { operator } from './operator.ts';
import { regionUpdate } from './region-update.ts';
import { restore } from './restore.ts';
import { retention } from './retention.ts';
import { rotateKey } from './rotate-key.ts';
import { sites } from './sites.ts';
import { codes, UsageError, type Call, type Subcommand, type Terminal } from './subcommand.ts';

const subcommands: Readonly<Record<string, Subcommand>> = {
  operator,
  key,
  backup,
  restore,
  retention,
  erase: eraseCommand,
  sites,
  'rotate-key': rotateKey,
  'region-update': regionUpdate,
  doctor,
};

const shared: ParseArgsOptionsConfig = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
};

/**
 * Indonesian, unless English is asked for by `--lang en` or `KIM_LANG=en`. `LANG` is not asked: on
 * servers it tells who made the image, not who reads.
 */
function localeOf(args: readonly string[], environment: Call['environment']): Locale {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return operatorLocale(asked ?? environment['KIM_LANG']);
}

function overview(locale: Locale): string {
  const width = Math.max(...Object.keys(subcommands).map((name) => name.length));
  const list = Object.entries(subcommands)
    .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[locale]}`)
    .join('\n');
  const frame: Readonly<Record<Locale, [string, string]>> = {
    id: [
      'Perintah pengelola Simpul KIM: npm run kim -- PERINTAH [PILIHAN]',
      'Penjelasan satu perintah: npm run kim -- PERINTAH --help\nBekerja pada folder data (KIM_DATA_DIR) atau basis data (DATABASE_URL) yang sama dengan layanan,\nbaik layanan sedang berjalan maupun tidak. In English: --lang en',
    ],
    en: [
      'Admin command of Simpul KIM: npm run kim -- COMMAND [OPTIONS]',
      'About one command: npm run kim -- COMMAND --help\nIt works on the data folder (KIM_DATA_DIR) or database (DATABASE_URL) of the service, whether or\nnot the service runs. Dalam bahasa Indonesia: --lang id',
    ],
  };
  const [head, foot] = frame[locale];
  return `${head}\n\n${list}\n\n${foot}`;
}

const meant = (word: string | undefined, prefix = ''): Sentence =>
  word === undefined
    ? { id: '', en: '' }
    : { id: ` Maksudnya ${prefix}${word}?`, en: ` Did you mean ${prefix}${word}?` };

/** What is wrong with a call, where `parseArgs` finds it so. */
function usageError(error: unknown, names: readonly string[]): UsageError {
  const { code, message } = error as { code?: string; message: string };
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const guess = meant(nearest(option.replace(/^-+/, ''), names), '--');
    return new UsageError({
      id: `Tidak ada pilihan ${option}.${guess.id}`,
      en: `There is no option ${option}.${guess.en}`,
    });
  }
  return new UsageError({
    id: `Nilai ${option} kurang atau tidak perlu.`,
    en: `The value of ${option} is missing, or not needed.`,
  });
}

function parse(subcommand: Subcommand, args: string[]) {
  const options = { ...shared, ...subcommand.options };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const extra = positionals[subcommand.operands];
    if (extra !== undefined) {
      throw new UsageError({
        id: `"${extra}" tidak dimengerti di sini.`,
        en: `"${extra}" means nothing here.`,
      });
    }
    return {
      options: values as Record<string, string | boolean | undefined>,
      operands: positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw usageError(error, Object.keys(options));
  }
}

/** As PostgreSQL has it. */
const lockNotAvailable = '55P03';

/** Connections that end while they are used: the service that ran the database has stopped. */
const isCutOff = (error: unknown): boolean =>
  /^(57P0[13]|08\w{3}|ECONNRESET|EPIPE)$/.test(String((error as { code?: unknown }).code)) ||
  /Connection terminated/i.test((error as Error).message);

/** What went wrong, in the language of whoever gave the command. */
function explain(error: unknown, locale: Locale): string {
  if (error instanceof Complaint) return error.sentence[locale];
  if (error instanceof Refusal) {
    const told = error.options.errors?.map(({ message }) => message[locale]).join(' ');
    return told || (error.options.detail ?? problems[error.code].detail)[locale];
  }
  const expected = [ConfigError, EmbeddedError, StorageError].some((kind) => error instanceof kind);
  if (expected) {
    return (locale === 'id' ? 'Tidak dapat dijalankan. ' : '') + (error as Error).message;
  }
  if ((error as { code?: unknown }).code === lockNotAvailable) {
    return locale === 'id'
      ? 'Basis data sedang dipakai pekerjaan lain yang lama, barangkali cadangan yang lain. Coba lagi nanti.'
      : 'The database is busy with other long work, perhaps another backup. Try again later.';
  }
  if (isCutOff(error)) {
    return locale === 'id'
      ? 'Hubungan ke basis data terputus, barangkali karena layanan dihentikan. Jalankan perintah ini sekali lagi.'
      : 'The connection to the database was cut off, perhaps because the service was stopped. Give the command again.';
  }
  const details = String((error as Error).stack ?? error);
  return locale === 'id'
    ? `Ada yang salah di perintah ini sendiri, dan bukan karena Anda. Coba sekali lagi; bila terulang, laporkan bersama rincian ini.\n${details}`
    : `Something is wrong in this command itself, and not by you. Try once more; if it comes again, report it with these details.\n${details}`;
}

/** Does what is asked for. @returns the exit code. */
export async function dispatch(
  args: readonly string[],
  environment: Call['environment'],
  open: (locale: Locale) => Terminal,
  signal: AbortSignal,
): Promise<number> {
  const locale = localeOf(args, environment);
  const terminal = open(locale);
  const [name = '', ...rest] = args[0] === '--lang' ? args.slice(2) : args;
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  try {
    if (name === '' || name === 'help' || name.startsWith('-')) {
      terminal.say(overview(locale));
      return /^(-h|--help|help|--lang=\w+|)$/.test(name) ? 0 : codes.usage;
    }
    if (!subcommand) {
      const guess = meant(nearest(name, Object.keys(subcommands)));
      throw new UsageError({
        id: `Tidak ada perintah "${name}".${guess.id}`,
        en: `There is no command "${name}".${guess.en}`,
      });
    }
    const { options, operands } = parse(subcommand, rest);
    if (options['help'] === true) {
      terminal.say(subcommand.help);
      return 0;
    }
    return (await subcommand.run({ options, operands, terminal, environment, signal })) ?? 0;
  } catch (error) {
    terminal.endStep();
    terminal.complain(explain(error, locale));
    if (error === signal.reason) return codes.interrupted;
    if (!(error instanceof UsageError)) return codes.fault;
    terminal.complain(`npm run kim -- ${subcommand ? `${name} ` : ''}--help`);
    return codes.usage;
  }
}
