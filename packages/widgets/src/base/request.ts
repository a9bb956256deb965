import { regionCode } from './region-code.ts';

/** What an element reads. */
export interface WidgetRequest {
  /** Below the service, e.g. `v1/articles`. */
  readonly path: string;
  /** What is asked with, by name. */
  readonly query: Readonly<Record<string, string>>;
}

/** The line of an element that reads nothing before someone asks it to: it never has what is in the path. */
export const readsNothing = '{-}';

/** Gives an attribute by its name. */
export type AttributeOf = (name: string) => string | null | undefined;

/**
 * Addresses of what an element with these attributes reads; none where it names too little. The loader
 * asks ahead of the element, so both make them of the same line: `v1/articles?limit=6&q&region`. A name
 * in the query, or in braces in the path, is the attribute of that name; `name=value` tells what it is
 * where the attribute says nothing. It cannot do without a region and what is in the path: after `|`
 * stands what is read in place of it where these are not there; after a space, what is read besides.
 * Names stand in the order of the alphabet, as in all addresses of the SDK.
 *
 * @param base address of the service, with a slash at its end.
 */
export function addressesOf(line: string, attribute: AttributeOf, base: string): string[] {
  for (const way of line.split('|')) {
    let isWhole = true;
    const valueOf = (part: string, isNeeded?: boolean): readonly [string, string] => {
      const [name, otherwise = ''] = part.split('=') as [string, string?];
      let value = attribute(name)?.trim() || otherwise;
      if (name === 'region') {
        value = regionCode(value);
        isNeeded = true;
      }
      if (isNeeded) isWhole &&= value !== '';
      return [name, value];
    };
    const addresses = way.split(' ').map((read) => {
      const [path, ...query] = read.split(/[?&]/) as [string, ...string[]];
      const address = new URL(
        path.replace(/{(.+?)}/g, (_, part: string) => valueOf(part, true)[1]),
        base,
      );
      for (const part of query) {
        const [name, value] = valueOf(part);
        if (value) address.searchParams.set(name, value);
      }
      return address.href;
    });
    if (isWhole) return addresses;
  }
  return [];
}

/** The same, in parts. */
export const requestsOf = (line: string, attribute: AttributeOf): readonly WidgetRequest[] =>
  addressesOf(line, attribute, 'http://x/').map((address) => {
    const { pathname, searchParams } = new URL(address);
    return { path: pathname.slice(1), query: Object.fromEntries(searchParams) };
  });
