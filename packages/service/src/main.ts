import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { EmbeddedError } from './database/embedded/index.ts';
import { openLog } from './log.ts';
import { StorageError } from './media/index.ts';
import { Complaint, operatorLocale } from './problems/index.ts';
import { start, StartError, type Running } from './start.ts';

const { stdout, stderr } = process;

/** One line a step; while it goes on, a terminal shows how far it is. */
function progress() {
  let step = '';
  const isTerminal = stdout.isTTY;
  return {
    onStep(next: string) {
      if (next === step) return;
      if (isTerminal && step) stdout.write('\n');
      step = next;
      stdout.write(isTerminal ? `  ${step} …` : `  ${step} …\n`);
    },
    onProgress(done: number, all: number) {
      if (isTerminal) stdout.write(`\r  ${step} … ${Math.floor((100 * done) / all)} %`);
    },
    end() {
      if (isTerminal && step) stdout.write('\n');
    },
  };
}

/** The only time that these passwords and codes are shown: the database has their hashes alone. */
function tellDemo({ accounts, trackingCodes }: NonNullable<Running['demo']>): void {
  stdout.write('\nAccounts of the demo (POST /v1/session; note them, they are not shown again):\n');
  const width = Math.max(...accounts.map(({ email }) => email.length));
  for (const { email, password, is } of accounts) {
    stdout.write(`  ${email.padEnd(width)}  ${password}  ${is}\n`);
  }
  stdout.write('\nTracking codes of the demo (POST /v1/aspirations/track):\n');
  for (const { code, is } of trackingCodes) stdout.write(`  ${code}  ${is}\n`);
}

function fail(error: unknown): never {
  const expected =
    error instanceof ConfigError ||
    error instanceof StartError ||
    error instanceof EmbeddedError ||
    error instanceof StorageError;
  // What is said in both languages is said in that of the admin command.
  if (error instanceof Complaint) {
    stderr.write(`\n${error.sentence[operatorLocale(process.env['KIM_LANG'])]}\n`);
    process.exit(1);
  }
  stderr.write(`\n${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

/** Runs the service until it is told to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, pino.destination(2));
  const steps = progress();
  let stopping = false;

  stdout.write('\nSimpul KIM\n');
  const starting = start(config, log, {
    ...steps,
    onFailure: (error) => {
      if (!stopping) fail(error);
    },
  });
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    stdout.write('\nStopping …\n');
    // A start that is under way is finished first, so that its database is stopped in order too.
    await (await starting).stop();
    stdout.write('Stopped. Nothing is lost.\n');
    process.exit(0);
  };
  process.on('SIGINT', () => void stop().catch(fail));
  process.on('SIGTERM', () => void stop().catch(fail));

  const running = await starting;
  if (stopping) return;
  steps.end();
  const width = Math.max(...Object.keys(running.addresses).map((name) => name.length));
  stdout.write('\nReady:\n');
  for (const [name, address] of Object.entries(running.addresses)) {
    stdout.write(`  ${name.padEnd(width)}  ${address}\n`);
  }
  if (running.demo) tellDemo(running.demo);
  stdout.write('\nCtrl-C stops it.\n');
}

await main().catch(fail);
