import type { ParseArgsOptionsConfig } from 'node:util';
import type { Locale } from '@simpul-kim/contract';
import { Complaint, type Sentence } from '../problems/index.ts';

/** What a command says to whoever gave it. */
export interface Terminal {
  readonly locale: Locale;
  /** In the language of the terminal. */
  text(sentence: Sentence): string;
  /** The outcome, on standard output. */
  say(what: Sentence | string): void;
  /**
   * What is being done, on standard error; `part` of 1 shows how far it is.
   */
  step(what: Sentence, part?: number): void;
  /** Ends the line of the last step. */
  endStep(): void;
  /** What went wrong, on standard error. */
  complain(text: string): void;
  /** Whether somebody sits there who can be asked. */
  readonly interactive: boolean;
  /**
   * A line of standard input, which is asked for where somebody sits there; nothing at its end.
   *
   * @throws the reason of the signal, once it is aborted.
   */
  ask(question: Sentence, signal: AbortSignal): Promise<string | undefined>;
}

/** A call of a subcommand. */
export interface Call {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C and SIGTERM; long work heeds it, short work is finished. */
  readonly signal: AbortSignal;
}

/** One of the things that the admin command does. */
export interface Subcommand {
  /** One line for the overview. */
  readonly summary: Sentence;
  /** How it is called, and what its options mean. */
  readonly help: Sentence;
  readonly options: ParseArgsOptionsConfig;
  /** Operands at the most, beside the options. */
  readonly operands: number;
  /** @returns the exit code; none is 0. */
  run(call: Call): Promise<number | undefined>;
}

/** Exit codes: what was wrong, the call itself, and by Ctrl-C as shells have it. */
export const codes = { fault: 1, usage: 2, interrupted: 130 } as const;

/**
 * Does long work of many small steps, each of which stays done. Where it is stopped between two of
 * them, it says so, and that it goes on when it is given again.
 */
export async function inSteps({ signal, terminal }: Call, work: () => Promise<number>) {
  try {
    return await work();
  } catch (error) {
    if (error !== signal.reason) throw error;
    terminal.endStep();
    terminal.complain(
      terminal.text({
        id: 'Dihentikan di tengah jalan. Jalankan lagi perintah ini untuk melanjutkan.',
        en: 'Stopped halfway. Give the command again to go on.',
      }),
    );
    return codes.interrupted;
  }
}

/** A call that makes no sense: exit code 2, and where to read how it is done. */
export class UsageError extends Complaint {}

/** An option that holds a text; an empty one is none. */
export function textOf({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** @throws {UsageError} where the option is not given. */
export function requireText(call: Call, name: string, example: string): string {
  const value = textOf(call, name);
  if (value !== undefined) return value;
  throw new UsageError({
    id: `Sertakan --${name}, misalnya: --${name} ${example}`,
    en: `Give --${name}, for example: --${name} ${example}`,
  });
}
