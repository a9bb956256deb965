import { createClient, type Client } from '@simpul-kim/sdk';
import { pageState } from './page-state.ts';
import type { KimLocale } from './dictionary.ts';

const clients = new Map<string, Client>();

/** Takes the answer that the loader asked for early, if it did and it came; else asks. */
async function fetchOnce(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { early } = pageState();
  const address = input instanceof Request ? input.url : String(input);
  const answer = early.get(address);
  early.delete(address);
  const response = await answer;
  // One that was refused is asked for again: this has retries, and tells what is wrong.
  return response?.ok ? response : fetch(input, init);
}

/** The one client of this page for a service and a language, so that equal requests are made once. */
export function clientFor(baseUrl: string, locale: KimLocale): Client {
  const key = `${locale} ${baseUrl}`;
  let client = clients.get(key);
  if (!client) {
    client = createClient({ baseUrl, locale: locale === 'en' ? 'en' : 'id', fetch: fetchOnce });
    clients.set(key, client);
  }
  return client;
}
