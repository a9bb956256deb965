import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** A program that runs beside a test. */
export interface Beside {
  /** Ends it, and all that it has started. */
  stop(): Promise<void>;
}

type Command = readonly [program: string, ...args: string[]];

/** What a program is given besides its arguments. */
interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads. */
  readonly input?: string;
}

/** Runs a program to its end. @returns what it wrote. */
export async function runToEnd(
  [program, ...args]: Command,
  { env = {}, input = '' }: Surroundings = {},
): Promise<string> {
  const running = promisify(execFile)(program, args, {
    env: { ...process.env, ...env },
    maxBuffer: 50_000_000,
  });
  running.child.stdin!.end(input);
  return (await running).stdout;
}

/**
 * The shell around a program kills it, with all that it has started, as soon as nobody holds the shell's input any
 * more: so it is gone too with a test that fails, or that is killed.
 */
const guarded = '"$@" </dev/null & cat >/dev/null; kill -KILL 0';

/**
 * Starts a program.
 *
 * @param ready what it writes once it can be used.
 * @throws if it ends before.
 */
export async function runBeside(
  command: Command,
  ready: RegExp,
  { env = {} }: Pick<Surroundings, 'env'> = {},
): Promise<Beside> {
  const shell = spawn('sh', ['-c', guarded, 'sh', ...command], {
    // A group of its own, for `kill 0`.
    detached: true,
    env: { ...process.env, ...env },
  });
  const ended = once(shell, 'exit');
  const beside: Beside = {
    async stop() {
      shell.stdin.end();
      await ended;
    },
  };
  let written = '';
  const isReady = new Promise<boolean>((resolve) => {
    const hear = (text: Buffer) => {
      written += text.toString();
      if (ready.test(written)) resolve(true);
    };
    shell.stdout.on('data', hear).on('end', () => resolve(false));
    shell.stderr.on('data', hear).on('end', () => resolve(false));
  });
  if (await isReady) return beside;
  await beside.stop();
  throw new Error(`${command[0]} ended: ${written}`);
}
