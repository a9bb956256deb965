/** What an element reads. */
export interface WidgetRequest {
  /** Below the service, e.g. `v1/articles`. */
  readonly path: string;
  /** By name; `''` is not given. */
  readonly query: Readonly<Record<string, string>>;
}

/** Gives an attribute by its name. */
export type AttributeOf = (name: string) => string | null | undefined;

/**
 * What an element with these attributes reads; nothing where it names too little. The loader asks
 * ahead of the element, so both make it of the same line: `v1/articles?limit=6&q&region`. A name in
 * the query, or in braces in the path, is the attribute of that name; `name=value` tells what it is
 * where the attribute says nothing. It cannot do without a region and what is in the path: after `|`
 * stands what is read in place of it where these are not there; after a space, what is read besides.
 */
export function requestsOf(line: string, attribute: AttributeOf): readonly WidgetRequest[] {
  for (const way of line.split('|')) {
    let isWhole = true;
    const valueOf = (part: string, isNeeded: boolean): string => {
      const [name, otherwise = ''] = part.split('=') as [string, string?];
      const value = attribute(name)?.trim() || otherwise;
      isWhole &&= !isNeeded || value !== '';
      return value;
    };
    const requests = way.split(' ').map((request) => {
      const [path, query] = request.split('?') as [string, string?];
      return {
        path: path.replace(/{(.+?)}/g, (_, part: string) =>
          encodeURIComponent(valueOf(part, true)),
        ),
        query: Object.fromEntries(
          query?.split('&').map((part) => [part.split('=')[0], valueOf(part, part === 'region')]) ??
            [],
        ) as Record<string, string>,
      };
    });
    if (isWhole) return requests;
  }
  return [];
}
