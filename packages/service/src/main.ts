import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { EmbeddedError } from './database/embedded/index.ts';
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

function fail(error: unknown): never {
  const expected =
    error instanceof ConfigError || error instanceof StartError || error instanceof EmbeddedError;
  stderr.write(`\n${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

/** Runs the service until it is told to stop. */
async function main(): Promise<void> {
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));
  const steps = progress();
  let running: Running | undefined;
  let stopping = false;

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    stdout.write('\nStopping …\n');
    // While it still starts there is nothing to finish: what was begun is undone at the next start.
    if (!running) process.exit(0);
    await running.stop();
    stdout.write('Stopped. Nothing is lost.\n');
    process.exit(0);
  };
  process.on('SIGINT', () => void stop().catch(fail));
  process.on('SIGTERM', () => void stop().catch(fail));

  stdout.write('\nSimpul KIM\n');
  running = await start(readConfig(process.env), log, {
    ...steps,
    onFailure: (error) => {
      if (!stopping) fail(error);
    },
  });
  steps.end();
  const width = Math.max(...Object.keys(running.addresses).map((name) => name.length));
  stdout.write('\nReady:\n');
  for (const [name, address] of Object.entries(running.addresses)) {
    stdout.write(`  ${name.padEnd(width)}  ${address}\n`);
  }
  stdout.write('\nCtrl-C stops it.\n');
}

await main().catch(fail);
