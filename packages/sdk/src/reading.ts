import { callOf, type Call } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { pages, type Page, type PagePromise } from './page.ts';
import type { Path } from './path.ts';

/** Reads something. */
export const read = <Data>(
  client: Client,
  path: Path,
  query?: object,
  options?: CallOptions,
): Call<Data> => callOf(client.call('GET', path, { query, isRepeatable: true }, options));

/** Reads a list, page by page. */
export const list = <Item>(
  client: Client,
  path: Path,
  query: { readonly cursor?: string } = {},
  options?: CallOptions,
): PagePromise<Item> =>
  pages(
    (cursor) =>
      client.call<Page<Item>>(
        'GET',
        path,
        { query: { ...query, cursor }, isRepeatable: true },
        options,
      ),
    query.cursor,
  );
