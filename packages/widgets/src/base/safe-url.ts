/** An address that a link or picture may have: http or https. Anything else is no address. */
export function safeUrl(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
