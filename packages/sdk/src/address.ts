/**
 * The address of a read. Names are sorted and empty values left out, so that equal queries have
 * equal addresses, for caches and for what is already under way.
 */
export function addressOf(baseUrl: string, path: string, query: object): string {
  const address = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query).sort()) {
    if ((value ?? '') !== '') address.searchParams.set(name, String(value));
  }
  return address.href;
}
