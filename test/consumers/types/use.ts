/** What the compiler of a consumer must take, and what it must refuse. */
import {
  createKim,
  GoneError,
  isKimError,
  RateLimitError,
  type ArticleSummary,
  type Call,
  type Client,
  type Page,
} from '@simpul-kim/sdk';
import { articles } from '@simpul-kim/sdk/articles.js';
import { createClient } from '@simpul-kim/sdk/client.js';
import { en } from '@simpul-kim/sdk/en.js';

const baseUrl = 'https://kim.example.go.id';
const kim = createKim({ baseUrl, locale: 'en', sentences: en, token: async () => undefined });

export async function news(): Promise<string[]> {
  const page: Page<ArticleSummary> = await kim.articles.list({ region: '64.09', flow: 'local' });
  const all: ArticleSummary[] = await kim.articles.list({ region: '64.09' }).all({ limit: 50 });
  for await (const { publishedAt } of kim.articles.list({ region: '64.09' })) return [publishedAt];
  return [...page.data, ...all].map(({ title }) => title);
}

export async function group(id: string): Promise<number> {
  const call: Call<{ name: string }> = kim.groups.get(id);
  const { data, response } = await call.withResponse();
  return data.name.length + response.status;
}

export function tell(error: unknown): string | Date | undefined {
  if (error instanceof GoneError) return error.detail;
  if (error instanceof RateLimitError) return error.retryAt;
  return isKimError(error) ? error.code : undefined;
}

const client: Client = createClient({ baseUrl });
export const one = articles(client).get('a');

export const refused = [
  // @ts-expect-error A list needs a region.
  () => kim.articles.list({}),
  // @ts-expect-error There is no such way.
  () => kim.articles.list({ region: '64', flow: 'sideways' }),
  // @ts-expect-error What needs a token is not in the part for everyone.
  () => articles(client).publish('a', { version: 1 }),
  // @ts-expect-error A change names the version that it is based on.
  () => kim.articles.publish('a', {}),
  // @ts-expect-error A price is a number of whole rupiah.
  () => kim.umkm.products.create({ businessId: 'a', name: 'Keripik', priceIdr: '15.000' }),
  // @ts-expect-error An address is needed.
  () => createKim({}),
];
