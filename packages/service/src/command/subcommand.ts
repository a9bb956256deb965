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
