import { pageSize } from '@simpul-kim/contract';
import { problem, type Refusal } from './handle.ts';

/** One page of a list that is already in order; the cursor is the id of the page's last item. */
export function pageOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit = pageSize.default, cursor }: { readonly limit?: number; readonly cursor?: string },
): { data: Item[]; next: string | null } | Refusal<'invalid-cursor'> {
  const before = cursor === undefined ? -1 : items.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && before === -1) return problem('invalid-cursor');
  const data = items.slice(before + 1, before + 1 + limit);
  const last = data.at(-1);
  return { data, next: last && last !== items.at(-1) ? last.id : null };
}
