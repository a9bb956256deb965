import type { ProblemCode } from '@simpul-kim/contract';
import { isRefusal, problem, type Refusal } from './handle.ts';

interface Identified {
  readonly id: string;
}
interface Versioned extends Identified {
  readonly version: number;
}
/** A call to an operation on one record. */
interface OnOne {
  readonly params: Identified;
}
/** A change that says which version it is based on may be refused for it. */
type Conflict<Body> = Body extends { readonly version: number } ? 'conflict' : never;

/** Reads one of some records by its id. */
export const oneOf =
  <Item extends Identified>(items: readonly Item[]) =>
  ({ params: { id } }: OnOne): Item | Refusal<'not-found'> =>
    items.find((item) => item.id === id) ?? problem('not-found');

/** Deletes one of some records, where that is possible; the fixtures stay as they are. */
export const deletionOf =
  (items: readonly Identified[]) =>
  (call: OnOne): { deleted: true } | Refusal<'not-found'> => {
    const found = oneOf(items)(call);
    return isRefusal(found) ? found : { deleted: true };
  };

/** Only what is not undefined, so that all else stays as it is. */
export const stated = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as typeof fields;

/**
 * What changes records of one kind, each change for its own answer only: the records stay as they are.
 * A change that is based on another version is refused with `conflict`; `step` refuses with
 * `wrong-state` what is not possible now.
 *
 * @param stamp what every change sets, e.g. when it was made.
 */
export function changesOf<Item extends Versioned>(
  items: readonly Item[],
  stamp: NoInfer<Partial<Item>> = {},
) {
  const edit =
    <Body, Code extends ProblemCode = never>(
      make: (item: Item, body: Body) => Partial<Item> | Refusal<Code>,
    ) =>
    (
      call: OnOne & { readonly body: Body },
    ): Item | Refusal<'not-found' | Code | Conflict<Body>> => {
      const found = oneOf(items)(call);
      if (isRefusal(found)) return found;
      const based = (call.body as { version?: number } | undefined)?.version ?? found.version;
      if (based !== found.version) return problem('conflict') as Refusal<Conflict<Body>>;
      const change = make(found, call.body);
      if (isRefusal(change)) return change;
      return { ...found, ...stamp, ...change, version: found.version + 1 };
    };

  const step = <Body, Code extends ProblemCode = never>(
    isPossible: (item: Item) => boolean,
    make: (item: Item, body: Body) => Partial<Item> | Refusal<Code>,
  ) =>
    edit<Body, Code | 'wrong-state'>((item, body) =>
      isPossible(item) ? make(item, body) : problem('wrong-state'),
    );

  return { edit, step };
}
