/** The query of a read; what is undefined or empty is not sent. */
export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The address of a read. Names are sorted and empty values left out, so that equal queries have
 * equal addresses, for caches and for what is already under way.
 */
export function addressOf(baseUrl: string, path: string, query: QueryValues): string {
  const address = new URL(path, baseUrl);
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (value !== undefined && value !== '') address.searchParams.set(name, String(value));
  }
  return address.href;
}
