import { operations, type Answer, type Operation, type OperationId } from '@simpul-kim/contract';
import { Value } from 'typebox/value';
import type { Handlers, Input, Output } from './index.ts';

type AnyHandler = (input: Input<OperationId>) => Promise<Output<OperationId>>;

const isPublicRead = ({ method, access }: Operation) => method === 'GET' && access === 'public';

/** What the schema of an answer names of it and nothing else, nested too. */
export const walledAnswer = <Id extends OperationId>(id: Id, answer: Answer<Id>): Answer<Id> =>
  Value.Clean(operations[id].answer, answer) as Answer<Id>;

/**
 * Handlers whose answers to anyone hold what their schemas name and nothing else, nested too. The
 * API's answers are written by their schemas; pages and feeds are not, and get their answers through
 * here.
 */
export function walled<Ids extends OperationId>(handlers: Handlers<Ids>): Handlers<Ids> {
  const entries = Object.entries(handlers) as [OperationId, AnyHandler][];
  return Object.fromEntries(
    entries.map(([id, handle]): [OperationId, AnyHandler] => [
      id,
      isPublicRead(operations[id])
        ? async (input) => {
            const output = await handle(input);
            return { ...output, answer: walledAnswer(id, output.answer) };
          }
        : handle,
    ]),
  ) as unknown as Handlers<Ids>;
}
