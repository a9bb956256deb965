import { RegionCode, type Operation } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';
import { mayHold, replaceTexts, type Shape } from '../shapes.ts';

const codePattern = (RegionCode as Shape).pattern;
const isCode = ({ pattern }: Shape) => pattern === codePattern;

async function currentCodes(
  db: Kysely<Schema>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ old_code: string; new_code: string }>`
    select old_code, new_code from region_aliases
    where old_code = any(${[...codes]}::text[])`.execute(db);
  return new Map(rows.map(({ old_code, new_code }) => [old_code, new_code]));
}

type Part = readonly [part: keyof Asked, shape: Shape];

/** The parts of an operation's input in which codes of regions stand. */
function partsWithCodes(operation: Operation): Part[] {
  const { params, query } = operation;
  const body = 'body' in operation ? operation.body : undefined;
  return Object.entries({ params, query, body } as Record<keyof Asked, Shape>).filter(
    (entry): entry is [keyof Asked, Shape] => entry[1] !== undefined && mayHold(entry[1], isCode),
  );
}

function codesIn(input: Asked, parts: readonly Part[]): string[] {
  const codes: string[] = [];
  for (const [part, shape] of parts) {
    replaceTexts(input[part], shape, isCode, (code) => (codes.push(code), code));
  }
  return codes;
}

/** Makes what finds the regions that the input of an operation names. */
export function regionsNamedIn(operation: Operation): (input: Asked) => string[] {
  const parts = partsWithCodes(operation);
  return (input) => codesIn(input, parts);
}

interface Asked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body?: unknown;
}

/**
 * Makes what reads the input of an operation with the codes that regions have now in place of those
 * of earlier editions: whoever still writes an old code, on a page or in a program, is answered as
 * for the new one, and nothing is stored under an old one.
 */
export function currentRegionsOf(
  db: Kysely<Schema>,
  operation: Operation,
): <Input extends Asked>(input: Input) => Promise<Input> {
  const shapes = partsWithCodes(operation);
  return async (input) => {
    const codes = codesIn(input, shapes);
    if (codes.length === 0) return input;
    const current = await currentCodes(db, codes);
    if (current.size === 0) return input;
    const replaced = shapes.map(([part, shape]) => [
      part,
      replaceTexts(input[part], shape, isCode, (code) => current.get(code) ?? code),
    ]);
    return { ...input, ...(Object.fromEntries(replaced) as Partial<Asked>) };
  };
}
