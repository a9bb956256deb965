import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Identity, serverEnvironment } from './identity.ts';

/**
 * The shell leaves a watchdog behind and becomes the program, so there is no moment in which the
 * program runs unwatched. The watchdog reads a pipe that only this process can write: a line means
 * the program has ended, end of file that we have died, however that came about. Forked twice,
 * it is no child of the program, which knows nothing of it. $1 is a folder to remove then, or ''.
 */
const script = `
(
  (
    read -r ended <&3 && exit
    kill -INT $$
    waited=0
    while kill -0 $$ && [ $waited -lt 60 ]; do sleep 0.5; waited=$((waited + 1)); done
    kill -QUIT $$
    [ -z "$1" ] || rm -rf -- "$1"
  ) >/dev/null 2>&1 &
)
shift
exec "$@" 3<&-
`;

interface WatchedOptions {
  identity: Identity;
  /** An open file for what it says, or `pipe`. */
  output: number | 'pipe';
  stdin?: 'pipe';
  /** A folder that the watchdog removes after the program, when we could not. */
  leftover?: string;
}

/**
 * Starts a program that is stopped (SIGINT, after 30 s SIGQUIT) when this process dies, even by
 * kill -9. It has a session of its own: Ctrl-C in a terminal reaches us, and we stop it in order.
 */
export function spawnWatched(
  program: string,
  args: string[],
  { identity, output, stdin, leftover = '' }: WatchedOptions,
): ChildProcess {
  const child = spawn('/bin/sh', ['-c', script, 'sh', leftover, program, ...args], {
    ...identity,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: [stdin ?? 'ignore', output, output, 'pipe'],
  });
  const watchdog = child.stdio[3] as Socket;
  watchdog.on('error', () => {});
  watchdog.unref();
  child.once('exit', () => watchdog.end('ended\n'));
  return child;
}

/**
 * Runs a program to its end under the watchdog, with `input` on its stdin.
 * @throws Error with what the program wrote to stderr, when it fails
 */
export async function runWatched(
  program: string,
  args: string[],
  { identity, input = '' }: { identity: Identity; input?: string },
): Promise<void> {
  const child = spawnWatched(program, args, { identity, output: 'pipe', stdin: 'pipe' });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  child.stdout?.resume();
  const [[code, signal], complaint] = await Promise.all([ended, text(child.stderr!)]);
  if (code !== 0) throw new Error(complaint.trim() || `${program} ended with ${code ?? signal}`);
}
