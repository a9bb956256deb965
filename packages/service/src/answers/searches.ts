import { operations, type OperationId } from '@simpul-kim/contract';
import { createTurns, type Turns } from '../turns/index.ts';
import { isPublicRead, type Handlers, type Input } from './handlers.ts';

type AnyHandler = (input: Input<OperationId>) => Promise<unknown>;

/** The turns of searches in one process: fewer than there are connections for reading. */
export const searchTurns = (): Turns =>
  createTurns({ atOnce: 4, waiting: 16, waitingMs: 5_000, retryAfterSeconds: 5 });

const isSearch = ({ query }: Input<OperationId>): boolean => {
  const words = (query as { readonly q?: unknown } | undefined)?.q;
  return typeof words === 'string' && words.trim() !== '';
};

/**
 * Handlers that search in turns where anyone may: all other answers are read off an index, but what
 * has some words must be looked for, and each question is a new one that nothing has ready.
 */
export function searchingInTurns<Ids extends OperationId>(
  turns: Turns,
  handlers: Handlers<Ids>,
): Handlers<Ids> {
  const entries = Object.entries(handlers) as [OperationId, AnyHandler][];
  return Object.fromEntries(
    entries.map(([id, handle]): [OperationId, AnyHandler] => [
      id,
      isPublicRead(operations[id])
        ? (input) => (isSearch(input) ? turns(() => handle(input)) : handle(input))
        : handle,
    ]),
  ) as unknown as Handlers<Ids>;
}
