import { Type, type TObject } from 'typebox';

/** The id of anything: a UUID (version 7), as PostgreSQL writes it. */
export const Id = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'A UUID.',
});

/** How many items a page may hold. */
export const pageSize = { default: 20, max: 100 } as const;

/** Query fields that every list shares. */
export const pagingQuery = {
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: pageSize.max,
      default: pageSize.default,
      description: 'Items a page.',
    }),
  ),
  cursor: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'The `next` of the page before. Opaque: do not make or change one.',
    }),
  ),
};

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export const page = <T extends TObject>(item: T, title: string) =>
  Type.Object(
    {
      data: Type.Array(item),
      next: Type.Union([Type.String(), Type.Null()], {
        description: '`cursor` of the next page; `null` on the last one.',
      }),
    },
    { title, additionalProperties: false },
  );

/** Free text to search for: printable, not longer than a person would type. */
export const searchText = (description: string) =>
  Type.String({ maxLength: 100, pattern: '^[^\\u0000-\\u001f]*$', description });

/** The query of a list that knows nothing else. */
export const pagingOnly = Type.Object(pagingQuery, { additionalProperties: false });
