/** What an entry of the site list is about: a host, or the code of a region. */
export type Subject = { readonly host: string } | { readonly region: string };

const region = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** The host of an address or of a bare name, as browsers write it; nothing, where there is none. */
export function hostIn(text: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.replace(/\.$/, '') || undefined;
}

/** What somebody means who names a host, an address on it, or the code of a region. */
export function subjectOf(text: string): Subject | undefined {
  const written = text.trim();
  if (region.test(written)) return { region: written };
  // Digits and dots are a code that is mistyped, unless they are a whole address.
  if (/^[\d.]+$/.test(written) && written.split('.').length !== 4) return undefined;
  const host = hostIn(written);
  // One word is a typing error more often than a host.
  return host !== undefined && /[.:]|^localhost$/.test(host) ? { host } : undefined;
}
