/** A page of a list: the items, and the cursor of the next page (`null` on the last one). */
export interface Page<Item> {
  readonly data: Item[];
  readonly next: string | null;
}

/**
 * A list that can be awaited for its first page, or iterated item by item through all pages; a
 * further page is read when the iteration gets there.
 *
 * @example
 * const { data, next } = await kim.articles.list({ region: '64.09' });
 * for await (const article of kim.articles.list({ region: '64.09' })) console.log(article.title);
 */
export interface PagePromise<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {}

/** Makes a {@link PagePromise} of a function that reads the page at a cursor. */
export function pages<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
  from?: string,
): PagePromise<Item> {
  const first = read(from);
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      let page = await first;
      yield* page.data;
      while (page.next !== null) {
        page = await read(page.next);
        yield* page.data;
      }
    },
  });
}
