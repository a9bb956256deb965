import { callOf, type Answered, type Call } from './call.ts';
import { ServerError } from './errors.ts';

/** A page of a list: the items, and the cursor of the next page (`null` on the last one). */
export interface Page<Item> {
  readonly data: Item[];
  readonly next: string | null;
}

/** What {@link PagePromise.all} may be given. */
export interface AllOptions {
  /** The most items that are wanted: at least 1, at most {@link maxItems}. Default 1,000. */
  readonly limit?: number;
}

/** More items than anyone should hold at once; a longer list is read by iterating it. */
export const maxItems = 10_000;

/**
 * A list that can be awaited for its first page, or iterated item by item through all pages; a
 * further page is read when the iteration gets there.
 *
 * @example
 * const { data, next } = await kim.articles.list({ region: '64.09' });
 * for await (const article of kim.articles.list({ region: '64.09' })) console.log(article.title);
 * const hundred = await kim.articles.list({ region: '64.09' }).all({ limit: 100 });
 */
export interface PagePromise<Item> extends Call<Page<Item>>, AsyncIterable<Item> {
  /**
   * The items of all pages, up to a limit.
   *
   * @throws {RangeError} if the limit is not from 1 to {@link maxItems}.
   */
  all(options?: AllOptions): Promise<Item[]>;
}

/** Makes a {@link PagePromise} of a function that reads the page at a cursor. */
export function pages<Item>(
  read: (cursor: string | undefined) => Promise<Answered<Page<Item>>>,
  from?: string,
): PagePromise<Item> {
  /** A page, if it is one: something in place of the service may have answered other JSON. */
  const at = async (cursor?: string) => {
    const answered = await read(cursor);
    if (Array.isArray(answered.data?.data)) return answered;
    throw new ServerError({ code: 'unreadable', message: 'a list was answered with none' });
  };
  const first = callOf(at(from));

  async function* items() {
    let page = await first;
    let cursor = from;
    // A service that is none may go round in circles, or on for ever.
    for (let count = 0; count < maxItems; count += 1) {
      yield* page.data;
      if (typeof page.next !== 'string' || page.next === cursor) return;
      cursor = page.next;
      page = (await at(cursor)).data;
    }
  }

  return Object.assign(first, {
    [Symbol.asyncIterator]: items,
    async all({ limit = 1000 }: AllOptions = {}) {
      if (!(limit >= 1 && limit <= maxItems)) {
        // Its page is on its way; nobody will wait for it.
        first.catch(() => {});
        throw new RangeError(`all: limit must be from 1 to ${maxItems}; got ${limit}`);
      }
      const all: Item[] = [];
      for await (const item of items()) {
        if (all.push(item) >= limit) break;
      }
      return all;
    },
  });
}
