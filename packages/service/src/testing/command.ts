import path from 'node:path';
import type { Locale } from '@simpul-kim/contract';
import { dispatch } from '../command/dispatch.ts';
import type { Terminal } from '../command/subcommand.ts';
import type { Given } from './given.ts';

/** The surroundings of a command. */
export type Environment = Readonly<Record<string, string>>;

/** What a command is given, and who sits there. */
export interface Sitting {
  /** The lines that are typed in, one for each question; without them nobody sits there. */
  readonly typed?: readonly string[];
  /** What comes on standard input, where nobody sits there. */
  readonly piped?: string;
  readonly signal?: AbortSignal;
}

/** Gives a command in this process; what it says is told together. */
export async function giveCommandTo(
  { typed, piped, signal = new AbortController().signal }: Sitting,
  environment: Environment,
  ...args: string[]
): Promise<{ code: number; text: string }> {
  const said: string[] = [];
  const lines = [...(typed ?? [])];
  const open = (locale: Locale): Terminal => ({
    locale,
    text: (sentence) => sentence[locale],
    say: (what) => void said.push(typeof what === 'string' ? what : what[locale]),
    complain: (what) => void said.push(what),
    step: () => {},
    endStep: () => {},
    interactive: typed !== undefined,
    async ask(question) {
      if (typed) said.push(question[locale]);
      return lines.shift() ?? piped;
    },
  });
  const code = await dispatch(args, environment, open, signal);
  return { code, text: `${said.join('\n')}\n` };
}

/** Gives a command in this process, where nobody sits. */
export const giveCommand = (environment: Environment, ...args: string[]) =>
  giveCommandTo({}, environment, ...args);

/** The surroundings in which a command works on a service of a test. */
export function environmentOf({ database, mediaDir }: Pick<Given, 'database' | 'mediaDir'>) {
  const { connectionString } = database.connection as { connectionString?: string };
  return {
    KIM_DATA_DIR: path.dirname(mediaDir),
    ...(connectionString === undefined ? {} : { DATABASE_URL: connectionString }),
  };
}
