import { articles, type Articles } from './articles.ts';
import { createClient, type ClientOptions } from './client.ts';
import { groups, type Groups } from './groups.ts';
import { offices, type Offices } from './offices.ts';
import { regions, type Regions } from './regions.ts';

export type * from '@simpul-kim/contract';
export { addressOf, type QueryValues } from './address.ts';
export { articles, type Articles } from './articles.ts';
export { createClient, type CallOptions, type Client, type ClientOptions } from './client.ts';
export * from './errors.ts';
export { groups, type Groups } from './groups.ts';
export { offices, type Offices } from './offices.ts';
export type { Page, PagePromise } from './page.ts';
export { regions, type Regions } from './regions.ts';

/** All that a service offers. */
export interface Kim {
  readonly articles: Articles;
  readonly groups: Groups;
  readonly offices: Offices;
  readonly regions: Regions;
}

/**
 * Connects to a Simpul KIM service. Nothing is sent before the first call.
 *
 * @throws {TypeError} if `baseUrl` is not an absolute address.
 * @example
 * const kim = createKim({ baseUrl: 'https://kim.example.go.id' });
 * const { data } = await kim.articles.list({ region: '64.09.02.2004', limit: 5 });
 */
export function createKim(options: ClientOptions): Kim {
  const client = createClient(options);
  return {
    articles: articles(client),
    groups: groups(client),
    offices: offices(client),
    regions: regions(client),
  };
}
