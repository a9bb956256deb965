import { regionCode } from './region-code.ts';

/** What an element reads. */
export interface WidgetRequest {
  /** Below the service, e.g. `v1/articles`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Gives an attribute by its name. */
export type AttributeOf = (name: string) => string | null | undefined;

/** A whole number from 1 to 50, as text; anything else is the default. */
export const limitOf = (text: string, otherwise: string): string =>
  /^([1-9]|[1-4]\d|50)$/.test(text) ? text : otherwise;

/**
 * What an element with these attributes reads; nothing where it names too little. The loader asks
 * ahead of the element, so both make it of the same line: `v1/articles?limit=6&q&region`. A name in
 * the query, or in braces in the path, is the attribute of that name; `name=value` tells what it is
 * where the attribute says nothing. After `|` stands what is read in place of it where an attribute
 * that it cannot do without is not there; after a space, what is read besides.
 */
export function requestsOf(line: string, attribute: AttributeOf): readonly WidgetRequest[] {
  for (const way of line.split('|')) {
    let isWhole = true;
    const valueOf = (part: string, isNeeded?: boolean): [string, string] => {
      const [name = '', otherwise = ''] = part.split('=');
      let value = attribute(name)?.trim() || '';
      if (name === 'region') {
        isNeeded = true;
        value = regionCode(value);
        if (!/^\d\d\b/.test(value)) value = '';
      }
      value = name === 'limit' ? limitOf(value, otherwise) : value || otherwise;
      if (isNeeded && !value) isWhole = false;
      return [name, value];
    };
    const requests = way.split(' ').map((request) => {
      const [path = '', query] = request.split('?');
      return {
        path: path.replace(/\{(.+?)\}/g, (_, part: string) =>
          encodeURIComponent(valueOf(part, true)[1]),
        ),
        // What is not given is left out of the address.
        query: Object.fromEntries(
          (query?.split('&') ?? []).map((part) => valueOf(part)).filter(([, value]) => value),
        ),
      };
    });
    if (isWhole) return requests;
  }
  return [];
}
