import { operations, type Operation, type OperationId } from '@simpul-kim/contract';
import type { Database } from '../database/index.ts';
import { currentRegionsOf } from '../regions/index.ts';
import type { Handlers, Input } from './handlers.ts';

type AnyHandler = (input: Input<OperationId>) => unknown;

/**
 * Handlers that are given the codes which regions have now, also where someone asks or writes by one
 * of an earlier edition: those of the API as those of pages and feeds. Old codes are looked up in the
 * database that the handlers ask, so that reads of a replica need no other.
 */
export function atCurrentRegions<Ids extends OperationId>(
  { db }: Pick<Database, 'db'>,
  handlers: Handlers<Ids>,
): Handlers<Ids> {
  const table: Readonly<Record<OperationId, Operation>> = operations;
  const entries = Object.entries(handlers) as [OperationId, AnyHandler][];
  return Object.fromEntries(
    entries.map(([id, handle]): [OperationId, AnyHandler] => {
      const withCurrentRegions = currentRegionsOf(db, table[id]);
      return [id, async (input) => handle(await withCurrentRegions(input))];
    }),
  ) as unknown as Handlers<Ids>;
}
