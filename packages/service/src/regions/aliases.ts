import { RegionCode, type Operation } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/index.ts';

/** The parts of a schema that say where values lie in others. */
interface Shape {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

const codePattern = (RegionCode as Shape).pattern;
const isCode = ({ pattern }: Shape) => pattern === codePattern;

/** Whether values of a schema can hold a region's code. */
function mayHoldCode(shape: Shape): boolean {
  const inner = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
  ];
  return isCode(shape) || inner.some(mayHoldCode);
}

/** A value with each region's code in it, as its schema tells, replaced. */
function replaceCodes(value: unknown, shape: Shape, replace: (code: string) => string): unknown {
  if (typeof value === 'string') {
    const held = isCode(shape) || (shape.anyOf ?? []).some(isCode);
    return held ? replace(value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { items, properties, anyOf = [] } = shape;
  if (Array.isArray(value)) {
    return items ? value.map((item) => replaceCodes(item, items, replace)) : value;
  }
  const known = properties ?? anyOf.find((one) => one.properties)?.properties ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const of = known[name];
      return [name, of ? replaceCodes(inner, of, replace) : inner];
    }),
  );
}

async function currentCodes(
  db: Kysely<Schema>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ old_code: string; new_code: string }>`
    select old_code, new_code from region_aliases
    where old_code = any(${[...codes]}::text[])`.execute(db);
  return new Map(rows.map(({ old_code, new_code }) => [old_code, new_code]));
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
  const { params, query } = operation;
  const body = 'body' in operation ? operation.body : undefined;
  const shapes = Object.entries({ params, query, body } as Record<keyof Asked, Shape>).filter(
    (entry): entry is [keyof Asked, Shape] => entry[1] !== undefined && mayHoldCode(entry[1]),
  );
  return async (input) => {
    const codes: string[] = [];
    for (const [part, shape] of shapes) {
      replaceCodes(input[part], shape, (code) => (codes.push(code), code));
    }
    if (codes.length === 0) return input;
    const current = await currentCodes(db, codes);
    if (current.size === 0) return input;
    const replaced = shapes.map(([part, shape]) => [
      part,
      replaceCodes(input[part], shape, (code) => current.get(code) ?? code),
    ]);
    return { ...input, ...(Object.fromEntries(replaced) as Partial<Asked>) };
  };
}
