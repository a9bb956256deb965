/** What Blogger leaves of what is pasted. It runs nowhere but at Google's: these are its rules. */
import type { Page } from 'playwright-core';

/** Gadgets and posts keep all, but as XML: each attribute has a value, and `&` is written out. */
export const keptByBlogger = (pasted: readonly string[], page: Page): Promise<string[]> =>
  page.evaluate(
    (sources) =>
      sources.map((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const writer = new XMLSerializer();
        return [...parsed.head.childNodes, ...parsed.body.childNodes]
          .map((node) => writer.serializeToString(node))
          .join('');
      }),
    pasted,
  );
