import { afterwards } from './given.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const main = path.join(import.meta.dirname, '..', 'main.ts');

/** The service as a program of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** All it has said so far. */
  readonly said: () => string;
  /** Waits until it says something; fails where it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its address, once it is there. */
  address(): Promise<string>;
  /** Waits for its end; its exit code. */
  ends(): Promise<number | null>;
}

/** Starts the service as a program, without the demo, on the embedded database. */
export function startProgram(environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [main], {
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
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text);
        if (!match) return;
        watchers.delete(look);
        resolve(match);
      };
      watchers.add(look);
      void ended.then(() => reject(new Error(`it ended, having said:\n${text}`)));
      look();
    });
  return {
    child,
    said: () => text,
    says,
    address: async () => new URL((await says(/API page\s+(http:\S+)/))[1]!).origin,
    ends: async () => (await ended)[0],
  };
}
