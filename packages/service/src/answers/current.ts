import { Id, operations, type Operation, type OperationId } from '@simpul-kim/contract';
import type { Database } from '../database/index.ts';
import { currentRegionsOf } from '../regions/index.ts';
import { mayHold, replaceTexts, type Shape } from '../shapes.ts';
import type { Handlers, Input } from './handlers.ts';

type AnyInput = Input<OperationId> & { readonly body?: unknown };
type AnyHandler = (input: AnyInput) => unknown;

const isId = ({ pattern }: Shape) => pattern === (Id as Shape).pattern;

/** Makes what writes the ids in the input of an operation as the database does: without capitals. */
function withPlainIds({ params, query, ...rest }: Operation): (input: AnyInput) => AnyInput {
  const body = 'body' in rest ? rest.body : undefined;
  const parts = Object.entries({ params, query, body } as Record<
    'params' | 'query' | 'body',
    Shape
  >)
    .filter((part): part is ['params' | 'query' | 'body', Shape] => part[1] !== undefined)
    .filter(([, shape]) => mayHold(shape, isId));
  return (input) => ({
    ...input,
    ...(Object.fromEntries(
      parts.map(([part, shape]) => [
        part,
        replaceTexts(input[part], shape, isId, (id) => id.toLowerCase()),
      ]),
    ) as Partial<AnyInput>),
  });
}

/**
 * Handlers that are given ids in one form, and the codes which regions have now, also where someone
 * asks or writes by one of an earlier edition: those of the API as those of pages and feeds. Old codes
 * are looked up in the database that the handlers ask, so that reads of a replica need no other.
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
      const withIds = withPlainIds(table[id]);
      return [id, async (input) => handle(await withCurrentRegions(withIds(input)))];
    }),
  ) as unknown as Handlers<Ids>;
}
