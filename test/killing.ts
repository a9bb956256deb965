/**
 * Kills a service, its database, and both at once, at random, while others work with it. The seed is
 * told; KIM_SEED plays the same kills again.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram, type Program } from '../packages/service/src/testing/program.ts';

/** Processes are found in /proc. */
export const canKill = process.platform === 'linux';

/** The seed of this run. */
export const seed = Number(process.env['KIM_SEED'] ?? Date.now() % 1_000_000);
let state = seed;

/** A number from 0 up to `below`, the same again for the same seed (mulberry32). */
export function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
}

/** A data folder that is gone after the tests of this file. */
export async function givenDataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-kills-'));
  await chmod(folder, 0o755);
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Processes whose home is the database of a data folder: its server, and all that belong to it. */
export function serversOf(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return (
        /^\d+$/.test(pid) &&
        readlinkSync(`/proc/${pid}/cwd`) === path.join(folder, 'postgres') &&
        readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] !== 'Z'
      );
    } catch {
      return false;
    }
  });
}

/** A service that is killed now and then. */
export interface Mortal {
  /** Its address; nothing, before it has one. It changes with every start. */
  address(): string | undefined;
  /** Kills it so many times, each time but at first after it has done something. */
  suffer(kills: number): Promise<void>;
  /** Waits until it has done more than was under way, whose answers may come from before a kill. */
  works(): Promise<void>;
  /** Ends it in order. @returns its exit code, and all that it said. */
  end(): Promise<{ readonly code: number | null; readonly said: string }>;
}

/**
 * Starts a service on a data folder.
 *
 * @param work how much it has done by now, and how many wait for it at once.
 */
export function startMortal(
  folder: string,
  work: { readonly done: () => number; readonly atOnce: number },
  environment: Record<string, string> = {},
): Mortal {
  let at: string | undefined;
  let program: Program;
  const begin = () => {
    program = startProgram({ KIM_DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment });
    void program.address().then(
      (address) => {
        at = address;
      },
      () => {},
    );
  };
  const killService = async () => {
    program.child.kill('SIGKILL');
    await program.ends();
  };
  const killDatabase = async () => {
    const file = await readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(
      () => '',
    );
    const pid = Number.parseInt(file, 10);
    if (pid > 0 && serversOf(folder).includes(String(pid))) process.kill(pid, 'SIGKILL');
  };
  const works = async () => {
    await program.address();
    for (const before = work.done(); work.done() <= before + work.atOnce;) await pause(10);
  };

  begin();
  return {
    address: () => at,
    works,
    async suffer(kills) {
      await works();
      for (let killed = 0; killed < kills; killed += 1) {
        // A start of the service takes its time; its database comes back in a moment.
        const target = ['database', 'database', 'service', 'both'][Math.floor(random(4))]!;
        const isEarly = random(4) < 1;
        // At times before everything is well again, in the midst of a start or of a recovery.
        if (!isEarly) await works();
        await pause(random(isEarly ? 800 : 300));
        if (target !== 'service') await killDatabase();
        if (target === 'database') continue;
        await killService();
        begin();
      }
      await works();
    },
    async end() {
      program.child.kill('SIGTERM');
      return { code: await program.ends(), said: program.said() };
    },
  };
}
