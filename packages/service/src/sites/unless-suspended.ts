import { operations, type OperationId } from '@simpul-kim/contract';
import { isPublicRead, type Handlers, type Input, type Output } from '../answers/index.ts';
import { regionsNamedIn } from '../regions/index.ts';
import type { Sites } from './sites.ts';

type AnyHandler = (input: Input<OperationId>) => Promise<Output<OperationId>>;

/**
 * Handlers that answer nothing of a region whose widgets are suspended to who may read it without an
 * account. Regions can still be searched for.
 */
export function unlessSuspended<Ids extends OperationId>(
  sites: Pick<Sites, 'requireRegion'>,
  handlers: Handlers<Ids>,
): Handlers<Ids> {
  const entries = Object.entries(handlers) as [OperationId, AnyHandler][];
  return Object.fromEntries(
    entries.map(([id, handle]) => {
      const operation = operations[id];
      if (!isPublicRead(operation) || id === 'regions.search') return [id, handle];
      const named = regionsNamedIn(operation);
      const guarded: AnyHandler = async (input) => {
        for (const code of named(input)) sites.requireRegion(code);
        return handle(input);
      };
      return [id, guarded];
    }),
  ) as unknown as Handlers<Ids>;
}
